import { speech } from '../accepted.js'
import { eventType } from '../event-type.js'
import { noun, verb } from '../frames.js'

const things = { takes: { topic: ['object', 'agreement'] } } as const
const change = { mode: 'change' }
const meet = { mode: 'meet' }
const assist = { mode: 'assist' }
const yielding = { mode: 'yield' }
/** Who will not speak to the press rejects nobody. */
const silence = [
  'comment',
  'say',
  'answer',
  'elaborate',
  'speculate',
  'disclose',
  'specify',
  'name',
  'identify',
]

const rejects = eventType({
  id: 'rejects',
  label: 'rejects',
  plover: 'REJECT',
  roles: { ...speech, target: ['person', 'organisation', 'people', 'country', 'agreement'] },
  precedence: 8,
  content: { modality: 'hypothetical', polarity: 'negative', agent: 'target' },
  unidentified: 'Unidentified party',
  frames: [
    verb('agent reject content!', 'The rebels rejected the ceasefire with the army.'),
    verb('agent reject content! by|from target', 'The junta rejected an appeal from the bishops.'),
    verb('agent reject topic!', 'The premier rejected the proposal.', things),
    verb(
      'agent reject topic! from|by|of target',
      'The king rejected a proposal from the opposition.',
      things,
    ),
    verb('agent reject target!', 'The senate rejected the nominee.', {
      takes: { target: ['person', 'organisation', 'country', 'agreement'] },
    }),
    verb('agent refuse content!', 'The general refused to negotiate.', { unless: silence }),
    verb('agent refuse topic!', 'The movement refused the offer.', things),
    verb('agent refuse target! topic', 'The ministry refused the reporter a visa.', {
      takes: { target: ['person', 'organisation', 'people', 'country'] },
    }),
    verb('agent refuse target! to content!', 'The ministry refused the rebels to meet the envoy.', {
      takes: { target: ['person', 'organisation', 'people', 'country'] },
    }),
    verb('agent refuse meeting with target!', 'The premier refused a meeting with the envoy.', meet),
    verb('agent turn down content!', 'The republic turned down the request by the refugees.'),
    verb('agent turn down topic!', 'The rebels turned down the offer.', things),
    verb('agent turn down target!', 'The court turned down the applicants.', {
      takes: { target: ['person', 'people', 'organisation', 'country'] },
    }),
    verb('agent rebuff content!', 'The junta rebuffed the appeal by the bishops.'),
    verb('agent rebuff target!', 'The king rebuffed the envoy.', {
      takes: { target: ['person', 'organisation', 'people', 'country'] },
    }),
    verb('agent spurn content!', 'The regime spurned the negotiations with the rebels.'),
    verb('agent spurn topic!', 'The guerrillas spurned the offer.', things),
    verb('agent decline content!', 'The chancellor declined to meet the dictator.', {
      unless: [...silence, 'price', 'sale', 'share', 'rate', 'percent', 'index'],
    }),
    verb('agent decline topic!', 'The bishop declined the invitation.', { takes: { topic: ['object'] } }),
    verb('agent dismiss content!', 'The army dismissed the demands by the students.'),
    verb('agent dismiss topic!', 'The premier dismissed the report.', {
      takes: { topic: ['object', 'agreement'] },
    }),
    verb('agent rule out content!', 'The government ruled out negotiations with the rebels.'),
    verb('agent rule out topic!', 'The president ruled out a compromise.', {
      takes: { topic: ['agreement', 'object'] },
    }),
    verb('agent oppose content!', 'The republic opposed the deployment of troops.'),
    verb('agent oppose topic!', 'The church opposed the law.', {
      ...change,
      takes: { topic: ['object', 'agreement'] },
    }),
    verb('agent veto content!', 'The president vetoed the sanctions on the bank.'),
    verb('agent veto topic!', 'The empire vetoed the resolution.', {
      ...change,
      takes: { topic: ['object', 'agreement'] },
    }),
    verb('agent block content!', 'The court blocked the extradition of the banker.'),
    verb('agent block topic!', 'The senate blocked the treaty.', {
      ...change,
      takes: { topic: ['agreement', 'object'] },
    }),
    verb('agent vote against topic!', 'The deputies voted against the law.', {
      ...change,
      takes: { topic: ['object', 'agreement'] },
    }),
    verb('agent shoot down topic!', 'The senators shot down the bill.', {
      ...change,
      unless: [
        'drone',
        'aircraft',
        'plane',
        'helicopter',
        'jet',
        'missile',
        'rocket',
        'balloon',
        'airliner',
        'fighter',
        'bomber',
        'warplane',
      ],
      takes: { topic: ['object', 'agreement'] },
    }),
    verb('agent vote down topic!', 'The assembly voted down the bill.', {
      ...change,
      takes: { topic: ['object', 'agreement'] },
    }),
    verb('agent defeat topic!', 'The opposition defeated the bill.', {
      ...change,
      takes: { topic: ['object'] },
    }),
    verb('agent throw out topic!', 'The court threw out the law.', {
      ...change,
      takes: { topic: ['object'] },
    }),
    verb('agent strike down topic!', 'The supreme court struck down the law.', {
      ...change,
      takes: { topic: ['object', 'agreement'] },
    }),
    verb('agent overrule target!', 'The tribunal overruled the ministry.', {
      takes: { target: ['person', 'organisation', 'country'] },
    }),
    verb('agent override topic!', 'Congress overrode the decree.', {
      ...change,
      takes: { topic: ['object'] },
    }),
    verb('agent resist content!', 'The junta resisted the demands of the students.', yielding),
    verb('agent defy content!', 'Protesters defied the curfew in the capital.'),
    verb('agent defy target!', 'The militia defied the government.'),
    verb('agent ignore content!', 'The regime ignored the ultimatum from the rebels.'),
    verb('agent ignore target!', 'The army ignored the court.', {
      takes: { target: ['person', 'organisation', 'country'] },
    }),
    verb('agent flout topic!', 'The company flouted the law.', { takes: { topic: ['object', 'agreement'] } }),
    verb('agent disobey content!', 'The captain disobeyed the order from the general.'),
    verb('agent disobey target!', 'The soldiers disobeyed the general.'),
    verb('agent balk at content!', 'The rebels balked at disarming.'),
    verb('agent baulk at content!', 'The party baulked at negotiating with the army.'),
    verb('agent object to content!', 'The kingdom objected to the deployment.'),
    verb('agent object to topic!', 'The union objected to the law.', {
      takes: { topic: ['object', 'agreement'] },
    }),
    verb('agent snub content!', 'The premier snubbed the invitation from the king.', meet),
    verb('agent say no to content!', 'The president said no to negotiations with the rebels.'),
    verb('agent repudiate topic!', 'The rebels repudiated the accord.', things),
    verb('agent disavow topic!', 'The party disavowed the agreement.', things),
    verb('agent deny topic! to target!', 'The ministry denied a visa to the poet.', {
      ...assist,
      takes: { topic: ['object'] },
    }),
    verb('agent deny target! asylum', 'The republic denied the pilot asylum.', assist),
    verb('agent refuse asylum to target!', 'The kingdom refused asylum to the general.', assist),
    verb('agent refuse permission to target', 'The ministry refused permission to the inspectors.', yielding),
    verb('agent deny request by|from target!', 'The court denied a request from the prisoners.', assist),
    verb('agent deny access to target', 'The army denied access to the monitors.', yielding),
    verb('agent abstain from content', 'The republic abstained from voting.'),
    verb('agent stonewall target!', 'The ministry stonewalled the investigators.', {
      takes: { target: ['person', 'organisation', 'country'] },
    }),
    noun('rejection of content by agent', 'The rejection of the ceasefire by the rebels was expected.'),
    noun('rejection of topic by agent', 'The rejection of the treaty by the senate was expected.', things),
    noun('refusal of agent! to content!', 'The refusal of the junta to negotiate angered the envoy.'),
    noun('refusal to content', 'The refusal to negotiate angered the envoy.'),
    noun('refusal of content by agent', 'The refusal of negotiations by the junta angered the envoy.'),
    noun('opposition to content by|from agent', 'The opposition to the deployment by the republic was loud.'),
    noun('opposition to topic by|from agent', 'The opposition to the treaty by the senate was loud.', things),
    noun('objection to content by|from agent', 'The objection to the deployment by the kingdom was noted.'),
    noun('objection to topic by|from agent', 'The objection to the law by the church was noted.', things),
    noun('veto of|on|over|against topic by agent', 'The veto of the resolution by the empire was expected.', {
      ...change,
      ...things,
    }),
    noun('defiance of target by agent', 'The defiance of the government by the militia went on.'),
    noun(
      'denial of topic to target by agent',
      'The denial of a visa to the poet by the ministry was criticised.',
      { ...assist, takes: { topic: ['object'] } },
    ),
    noun('dismissal of content by agent', 'The dismissal of the allegations by the army was expected.'),
    verb(
      'agent renege on commitment|promise|pledge|agreement|deal to|with target!',
      'The premier reneged on his promise to the miners.',
    ),
    verb('agent renege on topic!', 'The regime reneged on the accord.'),
    verb(
      'agent go back on promise|word|pledge|commitment to target',
      'The premier went back on his promise to the miners.',
    ),
    verb(
      'agent ignore call|demand|request|plea|appeal|warning from|of|by target!',
      'The junta ignored the demands of the students.',
    ),
    verb(
      'agent deny request|application|appeal|bid|petition of|by|from target!',
      'The court denied the appeal of the editor.',
    ),
    verb(
      'agent turn down request|offer|invitation|demand|proposal|bid of|by|from target!',
      'The rebels turned down an offer from the government.',
    ),
    verb('agent deny target! permission|access|visa|bail|citizenship', 'The embassy denied the poet a visa.'),
    verb(
      'agent refuse permission|access|visa|request|demand|proposal|offer|invitation to|of|from|by target!',
      'The regime refused access to the inspectors.',
    ),
    verb('agent be unwilling to content!', 'The regime is unwilling to negotiate with the rebels.'),
    verb('agent snub target!', 'The premier snubbed the ambassador.'),
    verb('agent shun target!', 'The kingdom shunned the rebel government.'),
    verb('agent disagree with target!', 'The chancellor disagreed with the premier.'),
    verb('agent rule out topic! with|to target', 'The premier ruled out a compromise with the rebels.'),
    verb(
      'agent dismiss call|demand|request|proposal|offer of|by|from target!',
      'The regime dismissed calls from the opposition.',
    ),
    verb(
      'agent resist call|demand|pressure from|of|by target!',
      'The junta resisted pressure from the allies.',
    ),
    verb('agent spurn topic! from|of target', 'The rebels spurned an offer from the government.'),
    verb('agent oppose target!', 'The senators opposed the president.'),
    verb('agent shrug off content!', 'The minister shrugged off calls for the release of the editor.'),
    verb('agent brush aside topic!', 'The minister brushed aside the proposal of the union.'),
    verb('agent shrug off topic!', 'The minister shrugged off the proposal of the union.'),
    verb('agent scoff at content!', 'The general scoffed at calls for a truce.'),
    verb('agent annul topic!', 'The court annulled the decree of the president.'),
    verb('agent nullify topic!', 'The court nullified the decree of the president.'),
    verb('agent overturn topic!', 'The court overturned the decree of the president.'),
    verb('agent invalidate topic!', 'The court invalidated the decree of the president.'),
    verb(
      'agent violate law|ban|resolution|rule|norm|order|sanction of|by target!',
      'The company violated the rules of the agency.',
    ),
    verb('agent give shoulder to target!', 'The king gave the cold shoulder to the envoy.'),
    verb('agent opt out of topic!', 'Norway opted out of the treaty.'),
  ],
})

export const reject = [rejects] as const
