import { actors, dealing } from '../accepted.js'
import { eventType } from '../event-type.js'
import { noun, verb } from '../frames.js'

const pacts = { takes: { topic: ['agreement'] } } as const
const states = ['country', 'government', 'igo', 'coalition', 'party', 'organisation', 'person'] as const

const supports = eventType({
  id: 'supports',
  label: 'supports',
  plover: 'SUPPORT',
  roles: { ...dealing, target: [...actors, 'object', 'place'], content: [] },
  precedence: 9,
  content: { fact: true, agent: 'target' },
  unidentified: 'Unidentified supporter',
  frames: [
    verb('agent support content!', 'The allies supported the invasion of the island.'),
    verb('agent support target!', 'The bishops supported the president.', {
      takes: { target: ['person', 'organisation', 'people', 'country', 'object'] },
    }),
    verb('agent back content!', 'The kingdom backed the negotiations with the rebels.'),
    verb('agent back target!', 'The generals backed the premier.', {
      takes: { target: ['person', 'organisation', 'people', 'country', 'object'] },
    }),
    verb('agent back up target!', 'The army backed up the president.'),
    verb('agent endorse content!', 'The council endorsed the ceasefire with the army.'),
    verb('agent endorse target!', 'The union endorsed the candidate.'),
    verb('agent defend content!', 'The minister defended the raid on the village.', {
      takes: { agent: ['person', 'country', 'government', 'party'] },
    }),
    verb('agent defend target!', 'The premier defended the general.', {
      takes: {
        agent: ['person', 'country', 'government', 'party', 'media', 'igo'],
        target: ['person', 'organisation', 'people', 'country'],
      },
    }),
    verb('agent praise target! for content', 'The president praised the army for rescuing the hostages.'),
    verb('agent praise content!', 'The envoy praised the ceasefire with the army.'),
    verb('agent praise target!', 'The premier praised the police.'),
    verb('agent commend target! for content', 'The king commended the soldiers for rescuing the child.'),
    verb('agent commend target!', 'The general commended the pilots.'),
    verb('agent applaud content!', 'The alliance applauded the withdrawal from the valley.'),
    verb('agent applaud target!', 'The senator applauded the regulator.'),
    verb('agent laud content!', 'The premier lauded the truce with the militia.'),
    verb('agent laud target!', 'The pope lauded the doctors.'),
    verb('agent hail content!', 'The republic hailed the agreement to disarm.'),
    verb('agent hail target!', 'The newspaper hailed the general.', { takes: { target: actors } }),
    verb('agent welcome content!', 'The council welcomed the release of the hostages.'),
    verb('agent salute target!', 'The president saluted the rebels.', { takes: { target: actors } }),
    verb('agent thank target! for content', 'The premier thanked the kingdom for rescuing the pilots.'),
    verb('agent thank target!', 'The president thanked the emir.', { unless: ['god'] }),
    verb(
      'agent congratulate target! on content',
      'The chancellor congratulated the rebels on signing the truce.',
    ),
    verb('agent congratulate target!', 'The king congratulated the president.'),
    verb('agent honour target!', 'The queen honoured the soldiers.', {
      takes: { target: ['person', 'people', 'organisation'] },
    }),
    verb('agent honor target!', 'The president honored the pilots.', {
      takes: { target: ['person', 'people', 'organisation'] },
    }),
    verb('agent encourage target!', 'The bishop encouraged the strikers.', { takes: { target: actors } }),
    verb('agent reassure target!', 'The secretary of state reassured the allies.'),
    verb('agent console target!', 'The pope consoled the families.'),
    verb('agent vouch for target!', 'The general vouched for the captain.'),
    verb(
      'agent express support for content!',
      'The council expressed support for the negotiations with the rebels.',
    ),
    verb('agent express support for target!', 'The emir expressed support for the rebels.'),
    verb('agent voice support for target!', 'The union voiced support for the premier.'),
    verb('agent reiterate support for target!', 'The alliance reiterated its support for the republic.'),
    verb('agent reaffirm support for target!', 'The kingdom reaffirmed its support for the movement.'),
    verb('agent give support to target!', 'The party gave its support to the general.'),
    verb('agent lend support to target!', 'The church lent its support to the strikers.'),
    verb('agent throw support behind target!', 'The tycoon threw his support behind the candidate.'),
    verb('agent throw weight behind target!', 'The union threw its weight behind the premier.'),
    verb('agent express solidarity with target!', 'The students expressed solidarity with the miners.'),
    verb('agent show solidarity with target!', 'The bishops showed solidarity with the refugees.'),
    verb('agent express condolence to target', 'The king expressed condolences to the families.'),
    verb('agent send condolence to target!', 'The president sent condolences to the republic.'),
    verb('agent offer condolence to target!', 'The pope offered condolences to the relatives.'),
    verb('agent offer congratulation to target!', 'The emir offered congratulations to the president.'),
    verb('agent express sympathy for|with target', 'The premier expressed sympathy for the victims.'),
    verb('agent express confidence in target!', 'The president expressed confidence in the army.'),
    verb('agent express gratitude to target!', 'The premier expressed gratitude to the alliance.'),
    verb('agent pay tribute to target!', 'The chancellor paid tribute to the pilots.'),
    verb('agent side with target!', 'The colonels sided with the president.'),
    verb('agent stand by target!', 'The alliance stood by the republic.'),
    verb('agent stand with target!', 'The empire stood with the island.', {
      takes: { agent: actors, target: actors },
    }),
    verb('agent stick by target!', 'The party stuck by the premier.'),
    verb('agent rally behind target!', 'The tribes rallied behind the king.'),
    verb('agent vote for content!', 'The council voted for sanctions against the regime.'),
    verb('agent vote for target!', 'The deputies voted for the premier.', {
      takes: { target: ['person', 'party', 'object', 'government'] },
    }),
    verb('agent campaign for target!', 'The singer campaigned for the candidate.', {
      takes: { target: ['person', 'party'] },
    }),
    verb('agent champion topic!', 'The premier championed the law.', {
      takes: { topic: ['object', 'agreement'] },
    }),
    verb('agent approve topic!', 'The senate approved the treaty.', {
      takes: { agent: ['organisation', 'country', 'person'], topic: ['agreement', 'object'] },
    }),
    verb('agent ratify topic!', 'The parliament ratified the treaty.', {
      takes: { topic: ['agreement', 'object'] },
    }),
    verb('agent adopt topic!', 'The council adopted the resolution.', {
      takes: { topic: ['agreement', 'object'] },
    }),
    verb('agent pass topic!', 'The assembly passed the law.', {
      takes: { agent: ['organisation', 'country'], topic: ['object', 'agreement'] },
      only: [
        'law',
        'bill',
        'act',
        'legislation',
        'amendment',
        'motion',
        'resolution',
        'measure',
        'budget',
        'reform',
        'decree',
        'plan',
        'package',
        'constitution',
        'treaty',
        'accord',
        'agreement',
        'pact',
        'deal',
        'ban',
        'rule',
        'proposal',
        'vote',
      ],
    }),
    verb('agent be in favour of content!', 'The premier was in favour of negotiations with the rebels.'),
    verb('agent be in favor of content!', 'The senator was in favor of sanctions against the regime.'),
    noun('support for content by|from agent', 'The support for the invasion by the allies grew.'),
    noun('support for target by|from agent', 'The support for the strikers by the church grew.', {
      unless: ['life', 'air', 'child', 'fire', 'technical', 'price'],
    }),
    noun('support from agent!', 'Support from the alliance was decisive.', {
      unless: ['life', 'air', 'fire'],
    }),
    noun('backing from agent', 'Backing from the army was decisive.'),
    noun(
      'endorsement of content by agent',
      'The endorsement of the ceasefire by the council was a surprise.',
    ),
    noun(
      'endorsement of target by|from agent',
      'The endorsement of the candidate by the union was a surprise.',
    ),
    noun('praise for content from|by agent', 'Praise for the truce from the envoy was effusive.'),
    noun('praise for target from|by agent', 'Praise for the police from the premier was effusive.'),
    noun('solidarity with target', 'Solidarity with the refugees was shown.'),
    noun('tribute to target by|from agent', 'The tribute to the pilots by the king was moving.'),
    noun('congratulation to target from|by agent', 'Congratulations to the president from the emir arrived.'),
    noun('condolence to target from|by agent', 'Condolences to the families from the pope arrived.'),
    noun('approval of topic by agent', 'The approval of the treaty by the senate was expected.', {
      takes: { topic: ['agreement', 'object'] },
    }),
    noun('ratification of topic by agent', 'The ratification of the treaty by the parliament was expected.', {
      takes: { topic: ['agreement', 'object'] },
    }),
    noun('adoption of topic by agent', 'The adoption of the resolution by the council was expected.', {
      takes: { topic: ['agreement', 'object'] },
    }),
    verb('agent welcome topic!', 'The council welcomed the decision of the court.', {
      takes: { topic: ['object', 'agreement'] },
    }),
    verb(
      'agent express support|solidarity|backing|admiration|appreciation|respect for|with target!',
      'The premier expressed his appreciation for the doctors.',
    ),
    verb(
      'agent voice support|solidarity for|of|with target!',
      'The premier voiced his support of the miners.',
    ),
    verb(
      'agent convey support|solidarity|condolence|congratulation|sympathy to target',
      'The king conveyed his condolences to the widow.',
    ),
    verb(
      'agent offer support|backing|sympathy|solidarity to target!',
      'The premier offered his sympathy to the miners.',
    ),
    verb(
      'agent pledge support|backing|solidarity|allegiance|loyalty for|to target!',
      'The generals pledged support for the king.',
    ),
    verb(
      'agent reiterate support|backing|solidarity for|to|with target!',
      'The premier reiterated his support for the miners.',
    ),
    verb(
      'agent declare support|solidarity for|with target!',
      'The party declared its support for the miners.',
    ),
    verb(
      'agent reassert support|solidarity|friendship for|to|with target!',
      'The king reasserted his friendship with the emir.',
    ),
    verb(
      'agent have respect|admiration|sympathy|appreciation|satisfaction for|toward|towards|with target!',
      'The envoy had great respect for the nurses.',
    ),
    verb(
      'agent reaffirm support|solidarity|friendship for|to|with target!',
      'The king reaffirmed his friendship with the emir.',
    ),
    verb(
      'agent voice confidence|optimism in|about target!',
      'The president voiced confidence in the mediators.',
    ),
    verb('agent be grateful to target!', 'The villagers were grateful to the soldiers.'),
    verb('agent be ally|friend of target!', 'The emirate is an ally of the kingdom.', {
      takes: { agent: ['country', 'organisation'] },
    }),
    verb('agent respect target!', 'The general respected the court.', {
      takes: { target: ['organisation', 'country', 'person'] },
    }),
    verb(
      'agent respect independence|sovereignty|decision|will of target!',
      'The premier respected the independence of the court.',
    ),
    verb('agent award medal|honour|honor|order|prize to target!', 'The king awarded a medal to the pilot.'),
    verb('agent award target! medal|honour|honor|order|prize', 'The king awarded the pilot a medal.'),
    verb('agent decorate target! with topic', 'The king decorated the pilot with a medal.'),
    verb(
      'agent confer honour|honor|medal|title on|upon target!',
      'The king conferred an honour on the poet.',
    ),
    verb('agent nominate target!', 'The president nominated the judge.', { takes: { target: ['person'] } }),
    verb('agent appeal on behalf of target!', 'The bishop appealed on behalf of the miners.'),
    verb('agent sympathise with target!', 'The mayor sympathised with the miners.'),
    verb('agent sympathize with target!', 'The mayor sympathized with the miners.'),
    verb('agent plead for target!', 'The bishop pleaded for the prisoners.', {
      takes: { target: ['person', 'people', 'organisation'] },
    }),
    verb('agent speak in favour|favor|support of target!', 'The bishop spoke in support of the miners.'),
    verb('agent come out in favour|favor|support of target!', 'The union came out in support of the mayor.'),
    verb('agent rally in support of target!', 'Students rallied in support of the king.'),
    verb('agent be impressed by|with target!', 'The envoy was impressed by the mayor.'),
    verb('agent forgive target!', 'The king forgave the rebels.', {
      takes: { target: ['person', 'people', 'organisation', 'country'] },
    }),
    verb('agent stand alongside target!', 'Norway stood alongside Iceland.', {
      takes: { target: ['organisation', 'country', 'people'] },
    }),
    verb('agent stick up for target!', 'The mayor stuck up for the teachers.'),
    verb(
      'agent give backing|support|blessing|endorsement to target!',
      'The party gave its backing to the mayor.',
    ),
    verb('agent rally round|around target!', 'The party rallied around the minister.'),
    verb('agent pledge support|solidarity to|with|for target!', 'The tribe pledged support for the king.'),
    verb('agent appreciate target!', 'The king appreciated the nurses.', {
      takes: { target: ['person', 'people', 'organisation', 'country'] },
    }),
    verb('agent compliment target!', 'The king complimented the nurses.'),
    verb('agent cheer target!', 'The crowd cheered the king.', {
      takes: { target: ['person', 'people', 'organisation'] },
    }),
    verb('agent favour target!', 'The party favours the mayor.', {
      takes: { target: ['person', 'organisation', 'country'] },
    }),
  ],
})

const recognises = eventType({
  id: 'recognises',
  label: 'recognises',
  plover: 'SUPPORT',
  roles: { ...dealing, target: [...actors, 'region', 'city', 'place'] },
  precedence: 7,
  unidentified: 'Unidentified party',
  frames: [
    verb('agent recognise target!', 'The kingdom recognised the republic.', {
      takes: {
        agent: states,
        target: ['country', 'government', 'region', 'party', 'organisation', 'armed-group', 'coalition'],
      },
    }),
    verb('agent recognize target!', 'The empire recognized the provisional government.', {
      takes: {
        agent: states,
        target: ['country', 'government', 'region', 'party', 'organisation', 'armed-group', 'coalition'],
      },
    }),
    verb(
      'agent recognise target! as topic',
      'The republic recognised the senator as president of the council.',
      { takes: { agent: states, target: actors } },
    ),
    verb(
      'agent recognize target! as topic',
      'The alliance recognized the general as leader of the government.',
      { takes: { agent: states, target: actors } },
    ),
    verb(
      'agent recognise independence of target!',
      'The island recognised the independence of the province.',
    ),
    verb(
      'agent recognize independence of target!',
      'The kingdom recognized the independence of the republic.',
    ),
    verb('agent recognise sovereignty of target!', 'The empire recognised the sovereignty of the island.'),
    verb(
      'agent acknowledge sovereignty of target!',
      'The kingdom acknowledged the sovereignty of the emirate.',
    ),
    verb('agent accept credential of target!', 'The king accepted the credentials of the ambassador.'),
    verb(
      'agent establish diplomatic relation with target!',
      'The kingdom established diplomatic relations with the republic.',
    ),
    verb(
      'agent establish diplomatic tie with target!',
      'The island established diplomatic ties with the empire.',
    ),
    verb('agent establish relation with target!', 'The republic established relations with the emirate.'),
    verb('agent establish tie with target!', 'The church established ties with the state.', {
      takes: { target: ['country', 'organisation'] },
    }),
    verb(
      'agent restore diplomatic relation with target!',
      'The emirate restored diplomatic relations with the kingdom.',
    ),
    verb('agent restore relation with target!', 'The republic restored relations with the empire.'),
    verb('agent restore tie with target!', 'The kingdom restored ties with the league.'),
    verb(
      'agent resume diplomatic relation with target!',
      'The island resumed diplomatic relations with the republic.',
    ),
    verb('agent resume relation with target!', 'The empire resumed relations with the kingdom.'),
    verb('agent renew tie|relation with target', 'The emirate renewed ties with the republic.'),
    verb('agent normalise relation with target!', 'The kingdom normalised relations with the empire.'),
    verb('agent normalize relation with target!', 'The emirate normalized relations with the republic.'),
    verb('agent normalise tie with target!', 'The kingdom normalised ties with the island.'),
    verb('agent normalize tie with target!', 'The republic normalized ties with the empire.'),
    verb('agent open embassy in target!', 'The kingdom opened an embassy in the republic.'),
    verb('agent reopen embassy in target!', 'The emirate reopened its embassy in the republic.'),
    verb('agent appoint ambassador to target!', 'The republic appointed an ambassador to the kingdom.'),
    verb('agent legalise target!', 'The government legalised the communist party.', {
      takes: { target: ['organisation', 'people'] },
    }),
    verb('agent legalize target!', 'The court legalized the movement.', {
      takes: { target: ['organisation', 'people'] },
    }),
    noun('recognition of target by agent', 'The recognition of the republic by the kingdom was criticised.', {
      takes: { target: ['country', 'region', 'organisation'] },
      unless: ['facial', 'voice', 'speech', 'face'],
    }),
    noun(
      'diplomatic recognition of|for|to target by|from agent',
      'The diplomatic recognition of the island by the empire was criticised.',
    ),
    noun(
      'normalisation of relation with target',
      'The normalisation of relations with the kingdom was criticised.',
    ),
    noun(
      'normalization of relation with target',
      'The normalization of relations with the emirate was criticised.',
    ),
    noun(
      'establishment of diplomatic relation with target',
      'The establishment of diplomatic relations with the island was criticised.',
    ),
    noun('restoration of tie with target', 'The restoration of ties with the league was welcomed.'),
    verb('agent upgrade relation|tie with target', 'The kingdom upgraded its ties with the republic.'),
    verb(
      'agent strengthen relation|tie|friendship with target',
      'The kingdom strengthened its ties with the republic.',
    ),
    verb('agent improve relation|tie with target', 'The kingdom improved its relations with the republic.'),
    verb('agent mend relation|tie|fence with target!', 'The kingdom mended ties with the republic.'),
    verb(
      'agent establish diplomatic tie|relation|link with target',
      'The kingdom established diplomatic ties with the republic.',
    ),
    verb(
      'agent restore diplomatic tie|link with target',
      'The kingdom restored diplomatic ties with the republic.',
    ),
    verb('agent present credential to target!', 'The ambassador presented his credentials to the president.'),
    verb('agent exchange ambassador with target!', 'The kingdom exchanged ambassadors with the republic.'),
    verb(
      'agent deepen relation|tie|cooperation with target!',
      'The kingdom deepened ties with the republic.',
    ),
    verb(
      'agent resume diplomatic tie|link with target',
      'The kingdom resumed diplomatic ties with the republic.',
    ),
    noun(
      'resumption of relation|tie with target! by agent',
      'The resumption of ties with the republic by the kingdom was welcomed.',
    ),
    noun(
      'restoration of relation|tie with target! by agent',
      'The restoration of relations with the republic by the kingdom was welcomed.',
    ),
  ],
})

const signsWith = eventType({
  id: 'signs-with',
  label: 'signs with',
  plover: 'SUPPORT',
  symmetric: true,
  roles: { ...dealing, topic: ['object', 'organisation', 'place', 'person', 'people', 'agreement'] },
  precedence: 6,
  unidentified: 'Unidentified party',
  frames: [
    verb('agent sign topic! with target!', 'The kingdom signed a treaty with the republic.', pacts),
    verb('agent sign topic!', 'The two presidents signed the treaty.', pacts),
    verb('agent sign ceasefire with target!', 'The army signed a ceasefire with the rebels.'),
    verb('agent sign truce with target!', 'The militia signed a truce with the army.'),
    verb('agent sign peace with target!', 'The government signed peace with the guerrillas.'),
    verb('agent sign deal with target!', 'The company signed a deal with the ministry.'),
    verb('agent sign letter of intent with target!', 'The airline signed a letter of intent with the bank.'),
    verb('agent initial topic! with target', 'The envoy initialled an accord with the rebels.', pacts),
    verb('agent ink topic! with target', 'The republic inked a pact with the kingdom.', pacts),
    verb('agent ratify topic! with target!', 'The senate ratified the treaty with the kingdom.', pacts),
    verb(
      'agent enter into topic! with target!',
      'The company entered into a contract with the state.',
      pacts,
    ),
    verb('agent conclude topic! with target!', 'The republic concluded a treaty with the island.', pacts),
    verb(
      'agent renew topic! with target!',
      'The navy renewed the contract with the shipyard company.',
      pacts,
    ),
    verb('agent extend topic! with target!', 'The republic extended the treaty with the empire.', pacts),
    verb('agent be signatory to topic!', 'The republic was a signatory to the treaty.', pacts),
    verb('agent accede to topic!', 'The kingdom acceded to the convention.', pacts),
    noun('signing of topic with target', 'The signing of the treaty with the republic was delayed.', pacts),
    noun('signing of topic by agent', 'The signing of the accord by the rebels was delayed.', pacts),
    noun('signature of topic by agent', 'The signature of the treaty by the president was delayed.', pacts),
    noun('treaty with target', 'The treaty with the kingdom was ratified.'),
    noun('treaty between agent', 'The treaty between the republic and the kingdom was ratified.'),
    noun('peace treaty with target', 'The peace treaty with the empire was ratified.'),
    noun('peace accord with target', 'The peace accord with the guerrillas was ratified.'),
    noun('peace agreement with target', 'The peace agreement with the rebels was ratified.'),
    noun('contract with target', 'The contract with the ministry was cancelled.'),
    noun('contract between agent', 'The contract between the company and the state was cancelled.'),
    noun(
      'memorandum of understanding with target',
      'The memorandum of understanding with the university was published.',
    ),
    noun(
      'accession to topic by agent',
      'The accession to the convention by the kingdom was welcomed.',
      pacts,
    ),
    verb(
      'agent reach agreement|deal|accord|settlement|understanding|compromise|pact with target',
      'The government reached an agreement with the rebels.',
    ),
    verb(
      'agent strike deal|agreement|accord|bargain|pact with target',
      'The union struck a deal with the company.',
    ),
    verb('agent make deal|pact with target', 'The warlord made a deal with the army.'),
    verb('agent cut deal with target', 'The warlord cut a deal with the army.'),
    verb('agent clinch deal|agreement with target', 'The company clinched a deal with the ministry.'),
    verb(
      'agent conclude deal|agreement|accord|pact|treaty with target',
      'The company concluded an agreement with the ministry.',
    ),
    verb(
      'agent agree deal|agreement|accord|pact|treaty with target',
      'The kingdom agreed a deal with the republic.',
    ),
    verb(
      'agent agree on deal|agreement|accord|pact|treaty with target',
      'The kingdom agreed on a treaty with the republic.',
    ),
  ],
})

export const support = [supports, recognises, signsWith] as const
