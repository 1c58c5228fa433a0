import { speech } from '../accepted.js'
import { eventType } from '../event-type.js'
import { noun, verb } from '../frames.js'
import { sums } from '../sums.js'

const deals = { takes: { topic: ['agreement', 'object'] } } as const

const agreesWith = eventType({
  id: 'agrees-with',
  label: 'agrees with',
  plover: 'AGREE',
  symmetric: true,
  roles: speech,
  precedence: 9,
  content: { modality: 'planned', agent: 'agent' },
  unidentified: 'Unidentified party',
  frames: [
    verb('agent agree with target! to content', 'The government agreed with the rebels to negotiate.'),
    verb(
      'agent agree with target! on content',
      'The army agreed with the militia on a ceasefire with the tribes.',
    ),
    verb('agent agree content!', 'The republic agreed to withdraw its troops.'),
    verb('agent agree to|on content!', 'The two sides agreed on a truce.'),
    verb('agent agree to content! with target!', 'The rebels agreed to a ceasefire with the army.'),
    verb('agent agree with target! on topic', 'The ministry agreed with the union on the contract.'),
    verb('agent agree to|on topic!', 'The parties agreed on a plan.', deals),
    verb(
      'agent reach agreement on content!',
      'The parties reached an agreement on a ceasefire with the army.',
    ),
    verb('agent reach agreement on topic!', 'The parties reached an agreement on the budget.'),
    verb('agent come to agreement with target!', 'The ministry came to an agreement with the miners.'),
    verb('agent come to term with target!', 'The rebels came to terms with the government.'),
    verb('agent settle with target!', 'The company settled with the families.', {
      takes: { target: ['person', 'organisation', 'people', 'country'] },
    }),
    verb('agent work out deal with target!', 'The envoy worked out a deal with the kidnappers.'),
    verb('agent compromise with target!', 'The premier compromised with the opposition.'),
    verb('agent accept content!', 'The junta accepted a ceasefire with the army.', {
      unless: ['responsibility', 'attack'],
    }),
    verb('agent accept topic! from|of target', 'The rebels accepted a proposal from the envoy.', deals),
    verb('agent accept topic!', 'The movement accepted the plan.', deals),
    verb('agent accept invitation from|of target!', 'The king accepted an invitation from the president.'),
    verb('agent consent to content!', 'The kingdom consented to the deployment.'),
    verb('agent acquiesce in|to content!', 'The king acquiesced in the arrest of the minister.'),
    verb('agent assent to topic!', 'The republic assented to the treaty.', deals),
    verb('agent approve content!', 'The council approved the deployment of troops.', {
      unless: ['drug', 'vaccine'],
    }),
    verb('agent finalise topic! with target', 'The republic finalised the treaty with the kingdom.', deals),
    verb('agent finalize topic! with target', 'The company finalized the contract with the state.', deals),
    verb('agent conclude topic! with target', 'The emirate concluded a pact with the empire.', deals),
    verb('agent see eye to eye with target!', 'The premier saw eye to eye with the chancellor.'),
    verb('agent patch up difference with target!', 'The king patched up differences with the emir.'),
    noun('agreement with target to content', 'The agreement with the rebels to negotiate was hailed.'),
    noun('agreement on content', 'The agreement on a ceasefire was hailed.'),
    noun('agreement to content', 'The agreement to withdraw troops was hailed.'),
    noun('agreement with target on topic', 'The agreement with the union on the contract was hailed.'),
    noun('agreement between agent', 'The agreement between the government and the rebels was hailed.'),
    noun('deal with target', 'The deal with the kidnappers was secret.', { unless: ['great'] }),
    noun('deal between agent', 'The deal between the army and the clan was secret.'),
    noun('accord with target', 'The accord with the guerrillas was hailed.'),
    noun('accord between agent', 'The accord between the parties and the king was hailed.'),
    noun('pact with target', 'The pact with the militia was hailed.'),
    noun('pact between agent', 'The pact between the clans and the army was hailed.'),
    noun('compromise with target', 'The compromise with the opposition was hailed.'),
    noun('compromise between agent', 'The compromise between the premier and the unions was hailed.'),
    noun('settlement with target', 'The settlement with the families was secret.', { unless: ['jewish'] }),
    noun('acceptance of topic by agent', 'The acceptance of the plan by the rebels was hailed.', deals),
    verb(
      'agent forge deal|agreement|pact|consensus with target!',
      'The party forged a pact with the liberals.',
    ),
    verb('agent resolve difference|dispute|row with target!', 'Norway resolved its dispute with Iceland.'),
    verb('agent iron out difference with target!', 'Norway ironed out its differences with Iceland.'),
    verb('agent concur with target!', 'The judge concurred with the prosecutor.'),
  ],
})

const promises = eventType({
  id: 'promises',
  label: 'promises',
  plover: 'AGREE',
  roles: speech,
  precedence: 9,
  content: { modality: 'planned', agent: 'agent' },
  unidentified: 'Unidentified party',
  frames: [
    verb('agent promise content!', 'The president promised to release the prisoners.'),
    verb('agent promise content! to target!', 'The king promised aid to the refugees.'),
    verb('agent promise target! content', 'The emir promised the rebels assistance for the villagers.'),
    verb('agent promise topic! to target!', 'The empire promised warplanes to the kingdom.', {
      takes: { topic: ['object', 'weapon', 'vehicle'] },
    }),
    verb('agent promise target! topic', 'The republic promised the island a loan.', {
      takes: { target: ['person', 'organisation', 'people', 'country'] },
    }),
    verb('agent pledge content!', 'The rebels pledged to release the hostages.', { unless: ['allegiance'] }),
    verb('agent pledge content! to|for target!', 'The alliance pledged support to the republic.'),
    verb(`agent pledge ${sums}`, 'The kingdom pledged 3 million euros.'),
    verb(`agent promise ${sums}`, 'The emirate promised 3 million dollars.'),
    verb(`agent pledge ${sums} to|for target!`, 'The kingdom pledged 3 million euros to the republic.'),
    verb(`agent promise ${sums} to|for target!`, 'The emirate promised 3 million dollars to the camp.'),
    verb(`agent announce ${sums} for target!`, 'The union announced 9 million euros for the refugees.'),
    verb('agent pledge topic! to|for target!', 'The kingdom pledged money to the refugees.', {
      takes: { topic: ['object', 'weapon', 'vehicle'] },
    }),
    verb('agent commit to content!', 'The rebels committed to disarming.'),
    verb(
      'agent commit himself|herself|itself|themselves to content!',
      'The junta committed itself to releasing the prisoners.',
    ),
    verb('agent commit topic! to target!', 'The bank committed funds to the republic.', {
      takes: { topic: ['object'] },
    }),
    verb('agent undertake content!', 'The militia undertook to withdraw from the port.'),
    verb('agent guarantee content!', 'The army guaranteed the evacuation of the villagers.'),
    verb('agent guarantee target! content', 'The premier guaranteed the rebels protection.'),
    verb(
      'agent assure target! content',
      'The president assured the allies that he would withdraw the troops.',
    ),
    verb('agent assure target! of content', 'The empire assured the kingdom of its support.'),
    verb('agent vow content!', 'The premier vowed to protect the villagers.'),
    verb('agent vow content! to target', 'The premier vowed assistance to the farmers.'),
    verb('agent give assurance to target!', 'The minister gave assurances to the donors.'),
    verb('agent give word to target!', 'The general gave his word to the envoy.'),
    verb('agent offer content!', 'The rebels offered to release the hostages.', {
      unless: ['criticism', 'condolence', 'apology', 'praise', 'congratulation', 'tribute'],
    }),
    verb('agent offer content! to target!', 'The republic offered assistance to its neighbour.'),
    verb('agent offer target! content', 'The government offered the rebels negotiations with the army.'),
    verb('agent offer topic! to target!', 'The bank offered a loan to the republic.', {
      takes: { topic: ['object', 'weapon', 'vehicle', 'agreement'] },
    }),
    verb('agent offer target! topic', 'The premier offered the union a contract.', {
      takes: { target: ['person', 'organisation', 'people', 'country'] },
    }),
    verb('agent volunteer content!', 'The kingdom volunteered to host the talks.'),
    verb('agent express readiness to content', 'The rebels expressed readiness to negotiate.'),
    verb(
      'agent express willingness to content',
      'The junta expressed its willingness to hold talks with the opposition.',
    ),
    verb('agent be willing to content', 'The general was willing to meet the guerrillas.'),
    verb('agent earmark topic! for target!', 'The senate earmarked funds for the rebels.', {
      takes: { topic: ['object'] },
    }),
    verb('agent swear content!', 'The captain swore to protect the villagers.', {
      unless: ['allegiance', 'revenge'],
    }),
    noun('promise to content', 'The promise to release the prisoners was broken.'),
    noun(
      'promise of content to|for target by|from agent',
      'The promise of assistance to the farmers by the premier was broken.',
    ),
    noun('pledge to content', 'The pledge to withdraw the troops was broken.'),
    noun(
      'pledge of content to|for target by|from agent',
      'The pledge of support to the republic by the alliance was kept.',
      { unless: ['allegiance'] },
    ),
    noun('commitment to content!', 'The commitment to disarm was kept.'),
    noun(
      'offer of content to target by|from agent',
      'The offer of talks to the rebels by the government was ignored.',
    ),
    noun('offer to content!', 'The offer to negotiate was ignored.', { unless: ['job', 'share'] }),
    noun(
      'guarantee of content to target by|from agent',
      'A guarantee of protection to the witnesses by the court was given.',
    ),
    noun('assurance to target by|from agent', 'The assurance to the donors by the minister was vague.'),
    noun('vow to content', 'The vow to protect the villagers was kept.'),
    noun('readiness to content', 'The readiness to negotiate was welcomed.'),
    noun('willingness to content', 'The willingness to negotiate was welcomed.'),
    verb('agent be ready to content!', 'The republic is ready to cooperate with the kingdom.'),
    verb('agent be prepared to content!', 'The alliance is prepared to send doctors to the island.'),
    verb('agent stand ready to content!', 'The league stands ready to assist the refugees.'),
    verb('agent be committed to content!', 'The government is committed to releasing the prisoners.'),
    verb(
      'agent reiterate commitment to content!',
      'The agency reiterated its commitment to cooperate with the ministry.',
    ),
    verb(
      'agent reaffirm commitment to content!',
      'The premier reaffirmed his commitment to negotiate with the rebels.',
    ),
    verb('agent reaffirm commitment to target!', 'The alliance reaffirmed its commitment to the republic.'),
    verb('agent reinforce commitment to target!', 'The agency reinforced its commitment to the refugees.'),
    verb('agent renew commitment to target!', 'The league renewed its commitment to the refugees.'),
    verb('agent announce plan to content!', 'The agency announced plans to send food to the villagers.'),
    verb(
      'agent express interest in content!',
      'The company expressed interest in cooperating with the ministry.',
    ),
    verb('agent offer topic! for target!', 'The bank offered loans for the farmers.', {
      takes: { target: ['people', 'person', 'organisation', 'country'] },
    }),
    verb('agent pledge target! topic', 'The chancellor pledged the republic a loan.'),
  ],
})

export const agree = [agreesWith, promises] as const
