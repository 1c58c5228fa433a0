import { actors, speech } from '../accepted.js'
import { eventType } from '../event-type.js'
import { noun, verb } from '../frames.js'

const claims = eventType({
  id: 'claims',
  label: 'claims',
  plover: 'CLAIM',
  roles: { agent: actors, topic: speech.topic, recipient: actors, place: ['place'], content: [] },
  precedence: 6,
  content: { stance: 'claims', agent: 'agent' },
  unidentified: 'Unidentified claimant',
  frames: [
    verb('agent claim responsibility for content!', 'The brigade claimed responsibility for the bombing.'),
    verb('agent claim credit for content!', 'The militia claimed credit for the ambush.'),
    verb(
      'agent claim authorship of content!',
      'The commandos claimed authorship of the murder of the judge.',
    ),
    verb('agent claim content!', 'The group claimed the attack.', {
      takes: { agent: ['armed-group', 'organisation', 'person', 'coalition', 'military', 'party'] },
    }),
    verb('agent claim to content', 'The rebels claimed to have killed twenty soldiers.'),
    verb('agent claim responsibility', 'No group but the front claimed responsibility.'),
    verb('agent take responsibility for content!', 'The cell took responsibility for the kidnapping.'),
    verb('agent take credit for content!', 'The gang took credit for the robbery.'),
    verb('agent accept responsibility for content!', 'The front accepted responsibility for the shelling.'),
    verb('agent assume responsibility for content!', 'The guerrillas assumed responsibility for the attack.'),
    verb('agent admit responsibility for content!', 'The army admitted responsibility for the raid.'),
    verb(
      'agent acknowledge responsibility for content!',
      'The navy acknowledged responsibility for the sinking.',
    ),
    verb('agent assert responsibility for content!', 'The militia asserted responsibility for the bombing.'),
    verb('agent declare responsibility for content!', 'The cell declared responsibility for the explosion.'),
    verb('agent admit content!', 'The officer admitted torturing the prisoners.'),
    verb('agent admit to content!', 'The guard admitted to beating the inmate.'),
    verb('agent acknowledge content!', 'The army acknowledged the killing.', { takes: { agent: actors } }),
    verb('agent confess to content!', 'The gunman confessed to the murder of the judge.'),
    verb('agent confess content!', 'The driver confessed that he killed the judge.'),
    verb('agent own up to content!', 'The captain owned up to the beating.'),
    verb('agent boast of content!', 'The warlord boasted of killing the hostages.'),
    verb('agent boast content!', 'The militia boasted that it destroyed the convoy.'),
    verb('agent brag about content!', 'The gunman bragged about the murder.'),
    noun(
      'claim of responsibility for content by|from agent',
      'The claim of responsibility for the bombing by the brigade was false.',
    ),
    noun('claim of responsibility by|from agent', 'A claim of responsibility from the front arrived.'),
    noun('responsibility for content!', 'Responsibility for the attack was claimed.', { unless: ['claim'] }),
    noun('admission of content by agent', 'The admission of the killing by the army was late.'),
    noun('confession to content', 'The confession to the murder was taped.'),
    noun('confession by agent', 'The confession by the gunman was taped.'),
  ],
})

const denies = eventType({
  id: 'denies',
  label: 'denies',
  plover: 'CLAIM',
  roles: { agent: actors, topic: speech.topic, recipient: actors, place: ['place'], content: [] },
  precedence: 6,
  content: { stance: 'denies', agent: 'agent' },
  unidentified: 'Unidentified party',
  frames: [
    verb('agent deny content!', 'The army denied killing the peasants.', {
      unless: ['visa', 'access', 'entry', 'asylum', 'request', 'permission', 'appeal'],
    }),
    verb(
      'agent deny responsibility for content!',
      'The militia denied responsibility for the massacre of the villagers.',
    ),
    verb('agent deny involvement in content!', 'The regime denied involvement in the murder of the judge.'),
    verb('agent deny role in content!', 'The general denied any role in the coup.'),
    verb('agent deny part in content!', 'The colonel denied any part in the assassination.'),
    verb('agent deny hand in content!', 'The kingdom denied any hand in the bombing of the port.'),
    verb('agent deny knowledge of content!', 'The minister denied knowledge of the raid on the village.'),
    verb('agent deny allegation of content', 'The police denied allegations of torture.'),
    verb('agent deny charge of content', 'The banker denied charges of arming the rebels.'),
    verb('agent deny accusation of content', 'The premier denied accusations of repression.'),
    verb('agent deny report of content', 'The army denied reports of the withdrawal from the valley.'),
    verb('agent deny responsibility', 'The rebels denied responsibility.'),
    verb(
      'agent deny it|this|that|which|role|part|hand|knowledge|wrongdoing|involvement|membership|guilt|complicity|link|tie|connection|charge|accusation|allegation|claim',
      'The senator denied any wrongdoing.',
    ),
    verb(
      'agent disclaim responsibility for content!',
      'The front disclaimed responsibility for the attack on the port.',
    ),
    verb('agent disavow content!', 'The party disavowed the bombing.'),
    verb(
      'agent reject responsibility for content!',
      'The government rejected responsibility for the killings.',
    ),
    verb(
      'agent reject claim|report|charge|suggestion of content!',
      'The ministry rejected claims that soldiers tortured the priest.',
    ),
    verb(
      'agent dismiss claim|report|charge|suggestion of content!',
      'The ministry dismissed reports that soldiers tortured the priest.',
    ),
    verb(
      'agent deny claim|suggestion of content!',
      'The ministry denied claims that soldiers tortured the priest.',
    ),
    verb('agent reject charge|accusation|allegation', 'The governor rejected the accusations.'),
    verb('agent dismiss charge|accusation|allegation', 'The governor dismissed the charges.', {
      takes: { agent: ['person', 'country', 'armed-group', 'military', 'party', 'company', 'ngo', 'police'] },
      unless: ['judge', 'court'],
    }),
    verb('agent reject allegation of content', 'The ministry rejected allegations of torture.'),
    verb('agent dismiss allegation|accusation of content', 'The ministry dismissed allegations of torture.'),
    verb('agent reject accusation of content', 'The regime rejected accusations of bombing the camp.'),
    verb(
      'agent refuse responsibility for content!',
      'The company refused responsibility for the deaths of the miners.',
    ),
    verb('agent repudiate content!', 'The movement repudiated the killing.'),
    verb('agent disown content!', 'The front disowned the massacre of the villagers.'),
    verb('agent dispute content!', 'The army disputed that soldiers fired at the crowd.'),
    verb('agent refute content!', 'The minister refuted the accusation of torture.'),
    verb('agent rebut content!', 'The ministry rebutted the allegations.'),
    verb('agent contradict content!', 'The witness contradicted the accusation.'),
    verb('agent plead innocent to content', 'The officer pleaded innocent to the murder.'),
    verb('agent wash hand of content!', 'The ministry washed its hands of the killings.'),
    verb('agent distance itself from content!', 'The party distanced itself from the bombing.'),
    noun('denial of content by|from agent', 'The denial of the massacre by the army convinced nobody.', {
      unless: ['visa', 'access', 'entry', 'asylum'],
    }),
    noun(
      'denial of responsibility for content by|from agent',
      'The denial of responsibility for the raid by the militia convinced nobody.',
    ),
    noun(
      'denial of involvement in content by|from agent',
      'The denial of involvement in the coup by the general convinced nobody.',
    ),
    noun('denial by|from agent', 'A denial from the ministry followed.'),
    noun('disavowal of content by agent', 'The disavowal of the bombing by the party was late.'),
  ],
})

export const claim = [claims, denies] as const
