import { actors, anything } from '../accepted.js'
import { eventType } from '../event-type.js'
import { noun, verb } from '../frames.js'

const riot = { mode: 'riot' }
const obstruct = { mode: 'obstruct' }
const hunger = { mode: 'hunger' }
const crowds = ['people'] as const
const civilians = [...crowds, 'ngo', 'party'] as const

const roles = {
  agent: actors,
  target: anything,
  place: ['place'],
  origin: ['place'],
  topic: ['object', 'organisation', 'place', 'person', 'people'],
  content: [],
} as const

const protestsAgainst = eventType({
  id: 'protests-against',
  label: 'protests against',
  plover: 'PROTEST',
  local: true,
  mode: 'demo',
  counted: { agent: 'protesters' },
  roles,
  precedence: 7,
  content: { fact: true, agent: 'target' },
  shown: true,
  unidentified: 'Unidentified protesters',
  frames: [
    verb(
      'agent protest against|over|at|about content!',
      'Villagers protested against the arrest of the students.',
    ),
    verb('agent protest content!', 'Students protested the killing of the priests.', {
      takes: { agent: [...crowds, 'ngo', 'party', 'person'] },
    }),
    verb('agent protest to content', 'Residents protested to demand the withdrawal of the army.'),
    verb(
      'agent protest against|at target! to content',
      'Students protested against the junta to free the monks.',
    ),
    verb('agent protest against|at target!', 'Students protested against the junta.'),
    verb('agent protest target!', 'Farmers protested the treaty.', {
      takes: { agent: [...crowds, 'ngo', 'party', 'person'] },
    }),
    verb('agent protest', 'Thousands of students protested.'),
    verb('agent demonstrate against content!', 'Miners demonstrated against the arrest of the students.'),
    verb('agent demonstrate against target!', 'Workers demonstrated against the government.'),
    verb('agent demonstrate in support of target!', 'Students demonstrated in support of the general.'),
    verb('agent demonstrate', 'Tens of thousands of workers demonstrated.', {
      takes: { agent: crowds },
      unless: ['study', 'ability', 'commitment'],
    }),
    verb('agent march against content!', 'Nurses marched against the killing of the priests.'),
    verb('agent march for content', 'Mothers marched for the release of the prisoners.'),
    verb('agent march against target!', 'Peasants marched against the regime.'),
    verb('agent march to|on target!', 'Demonstrators marched to the palace.', {
      takes: {
        agent: ['people', 'person', 'party', 'ngo'],
        target: ['place', 'government', 'police', 'military'],
      },
    }),
    verb('agent mobilise against target!', 'Students mobilised against the government.', {
      takes: { agent: civilians },
    }),
    verb('agent mobilize against target!', 'Students mobilized against the government.', {
      takes: { agent: civilians },
    }),
    verb('agent rally against content!', 'Lawyers rallied against the arrest of the students.'),
    verb('agent rally against target!', 'Opposition supporters rallied against the president.'),
    verb('agent rally', 'Thousands of villagers rallied.', {
      takes: { agent: ['people', 'person', 'party', 'ngo', 'organisation'] },
      unless: ['stock', 'share', 'price', 'market', 'dollar', 'team', 'company', 'firm', 'bank'],
    }),
    verb('agent take to street against target', 'Citizens took to the streets against the junta.'),
    verb('agent take to street', 'Thousands of workers took to the streets.'),
    verb('agent pour into street', 'Crowds poured into the streets.'),
    verb('agent stage sit-in at|in|outside target', 'Students staged a sit-in at the ministry.'),
    verb('agent picket target!', 'Teachers picketed the ministry.'),
    verb('agent rise up against target!', 'The people rose up against the dictator.', riot),
    verb('agent rise against target!', 'The villagers rose against the landlord.', riot),
    verb('agent revolt against target!', 'The inmates revolted against the guards.', riot),
    verb('agent rebel against target!', 'The peasants rebelled against the king.', {
      ...riot,
      takes: { target: actors },
    }),
    verb('agent riot over|against content', 'Students rioted over the killing of the priests.', riot),
    verb('agent riot', 'Inmates rioted.', riot),
    verb('agent burn flag of target!', 'Demonstrators burned the flag of the empire.'),
    verb('agent burn effigy of target!', 'Protesters burned an effigy of the president.'),
    verb('agent chant slogan against target!', 'The crowd chanted slogans against the king.'),
    verb('agent shout slogan against target!', 'Marchers shouted slogans against the army.'),
    verb('agent jeer target!', 'Protesters jeered the premier.', { takes: { agent: crowds } }),
    verb('agent boo target!', 'The crowd booed the president.'),
    verb('agent heckle target!', 'Students heckled the minister.'),
    verb('agent! block target!', 'Protesters blocked the highway.', {
      ...obstruct,
      takes: { agent: ['people', 'ngo', 'person'], target: ['place'] },
    }),
    verb('agent! barricade target!', 'Students barricaded the avenue.', {
      ...obstruct,
      unless: ['themselves', 'himself', 'herself', 'itself'],
      takes: { target: ['place'] },
    }),
    verb('agent! obstruct target!', 'Farmers obstructed the road.', {
      ...obstruct,
      takes: { target: ['place'] },
    }),
    verb('agent! occupy target!', 'Students occupied the campus.', {
      ...obstruct,
      takes: { agent: ['people', 'ngo', 'person'], target: ['facility'] },
    }),
    verb('agent! blockade target!', 'Truckers blockaded the refinery.', {
      ...obstruct,
      takes: { agent: ['people', 'ngo', 'person'], target: ['facility', 'place'] },
    }),
    verb('agent! surround target!', 'Protesters surrounded the ministry.', {
      ...obstruct,
      takes: { agent: ['people'], target: ['facility'] },
    }),
    verb('agent go on hunger strike', 'The prisoners went on hunger strike.', hunger),
    verb('agent begin hunger strike', 'The dissident began a hunger strike.', hunger),
    verb('agent start hunger strike', 'Inmates started a hunger strike.', hunger),
    verb('agent stage hunger strike', 'Detainees staged a hunger strike.', hunger),
    verb('agent set himself|herself|themselves on fire', 'A monk set himself on fire.'),
    verb('agent set himself|herself|themselves ablaze', 'A nun set herself ablaze.'),
    verb('agent immolate himself|herself|themselves', 'A student immolated himself.'),
    verb('agent spray-paint target!', 'Students spray-painted the statue.', { mode: 'vandalize' }),
    noun(
      'protest against|over|about content by agent',
      'A protest over the killing by students turned violent.',
    ),
    noun(
      'protest against|at|outside target by agent',
      'A protest against the junta by students turned violent.',
    ),
    noun('protest by agent', 'Protests by teachers continued.'),
    noun(
      'demonstration against content by agent',
      'A demonstration against the arrests by lawyers was peaceful.',
    ),
    noun(
      'demonstration against|outside target by agent',
      'A demonstration against the president by workers was peaceful.',
      { unless: ['product', 'skill'] },
    ),
    noun('demonstration by agent', 'Demonstrations by students continued.'),
    noun('march against|on|to target by agent', 'A march against the government by miners was banned.', {
      takes: { agent: ['people', 'person', 'party', 'ngo'] },
      unless: ['funeral'],
    }),
    noun('march by agent', 'The march by peasants was banned.'),
    noun('rally against content by agent', 'A rally against the arrests by lawyers was banned.'),
    noun(
      'rally against|outside target by agent',
      'A rally against the premier by the opposition was banned.',
      { unless: ['stock', 'market', 'price', 'share'] },
    ),
    noun('rally by agent', 'A rally by supporters of the general was banned.', {
      unless: ['stock', 'market', 'price', 'share', 'campaign', 'election', 'final'],
    }),
    noun('sit-in at|outside target by agent', 'The sit-in at the ministry by students ended.'),
    noun('vigil outside|at|for target by agent', 'The vigil outside the prison by the mothers went on.'),
    noun('picket outside|at|of target by agent', 'The picket outside the factory by workers went on.'),
    noun('mass protest against target by agent', 'The mass protests against the regime by citizens went on.'),
    noun('unrest in|at target', 'The unrest in the province went on.', {
      ...riot,
      takes: { target: ['place'] },
    }),
    noun('riot by agent', 'The riot by inmates was crushed.', {
      ...riot,
      unless: ['police', 'gear', 'squad', 'shield'],
    }),
    noun('riot in|at target', 'The riot in the prison was crushed.', {
      ...riot,
      takes: { target: ['place'] },
      unless: ['police', 'gear', 'squad', 'shield'],
    }),
    noun('rioting by agent', 'The rioting by youths went on.', riot),
    noun(
      'uprising against target by agent',
      'The uprising against the dictator by the people succeeded.',
      riot,
    ),
    noun('revolt against target by agent', 'The revolt against the king by the peasants failed.', riot),
    noun('disturbance in|at target', 'The disturbances in the province went on.', {
      ...riot,
      takes: { target: ['place'] },
    }),
    noun(
      'civil disobedience against target by agent',
      'The civil disobedience against the junta by teachers went on.',
    ),
    noun('roadblock by agent', 'The roadblocks by farmers cut the highway.', obstruct),
    noun('blockade of target by agent!', 'The blockade of the refinery by truckers went on.', {
      ...obstruct,
      takes: { agent: ['people', 'ngo', 'person'], target: ['facility', 'place'] },
    }),
    noun('occupation of target by agent!', 'The occupation of the campus by students ended.', {
      ...obstruct,
      takes: { agent: ['people', 'person'], target: ['facility'] },
    }),
    noun('hunger strike by agent', 'The hunger strike by prisoners went on.', hunger),
    verb('agent continue hunger strike', 'The inmates continued their hunger strike.', hunger),
    noun('protest of|at|against|over target!', 'Farmers went on strike in protest of the tariffs.', {
      under: 'in',
    }),
    noun('defiance of target!', 'Villagers blocked the road in defiance of the governor.', { under: 'in' }),
    noun('self-immolation of agent', 'The self-immolation of the monk was filmed.'),
    verb('agent mass outside target!', 'Students massed outside the ministry.', {
      takes: { agent: ['people', 'person'] },
    }),
    verb('agent gather outside target!', 'Students gathered outside the ministry.', {
      takes: { agent: ['people', 'person'] },
      unless: [
        'church',
        'cathedral',
        'mosque',
        'temple',
        'shrine',
        'home',
        'house',
        'hospital',
        'school',
        'stadium',
      ],
    }),
    verb('agent riot in|at target!', 'The prisoners rioted in the jail.'),
    verb(
      'agent clash with target! during protest|demonstration|rally|march',
      'Students clashed with the police during a rally.',
    ),
    verb(
      'agent block road|street|highway|bridge to|outside target',
      'Farmers blocked the road to the capital.',
      { mode: 'obstruct', takes: { agent: ['people', 'person'] } },
    ),
    verb('agent throw stone|rock|bottle|egg at target!', 'Students threw stones at the police.', {
      mode: 'riot',
    }),
    verb('agent burn flag|effigy of target!', 'Students burned an effigy of the premier.'),
    verb('agent burn target! flag|effigy', 'Students burned the Norwegian flag.'),
    verb(
      'agent march in protest at|against|over content',
      'Miners marched in protest at the killing of a colleague.',
    ),
    verb('agent march in|through place!', 'Angry farmers marched through Paris.', {
      takes: { agent: ['people', 'person'] },
    }),
    verb('agent chant slogan', 'Hundreds of students chanted slogans.'),
    verb('agent walk out of school|class|university', 'Students walked out of classes.'),
  ],
})

/** Who stops work when they strike, and hits nobody. */
const workers = [
  'worker',
  'nurse',
  'teacher',
  'doctor',
  'medic',
  'physician',
  'miner',
  'driver',
  'trucker',
  'pilot',
  'docker',
  'dockworker',
  'steelworker',
  'railwayman',
  'railworker',
  'civil servant',
  'servant',
  'employee',
  'staff',
  'staffer',
  'crew',
  'lecturer',
  'professor',
  'firefighter',
  'labourer',
  'laborer',
  'postman',
  'controller',
  'attendant',
  'judge',
  'lawyer',
  'journalist',
  'farmer',
  'union',
  'unionist',
  'cleaner',
  'engineer',
  'welder',
  'actor',
  'writer',
] as const

const strikesAgainst = eventType({
  id: 'strikes-against',
  label: 'strikes against',
  plover: 'PROTEST',
  mode: 'strike',
  roles: { ...roles, target: ['organisation', 'person', 'country', 'place'] },
  precedence: 5,
  content: { modality: 'demanded', agent: 'target' },
  employer: true,
  unidentified: 'Unidentified workers',
  frames: [
    verb('agent go on strike over content', 'Drivers went on strike over the arrest of the students.'),
    verb('agent go on strike to content', 'Nurses went on strike to demand the resignation of the minister.'),
    verb('agent go on strike against target', 'Miners went on strike against the company.'),
    verb('agent go on strike at target', 'Welders went on strike at the shipyard.', {
      takes: { target: ['organisation', 'facility'] },
    }),
    verb('agent go on strike', 'Teachers went on strike.'),
    verb('agent strike for content!', 'Railwaymen and nurses struck for negotiations with the rebels.', {
      takes: { agent: ['people', 'person'] },
    }),
    verb('agent strike against target!', 'Dockers struck against the government.', {
      takes: { agent: ['people', 'person'], target: ['company', 'government'] },
    }),
    verb('agent strike over topic', 'Nurses will strike over unpaid wages.', {
      takes: { agent: ['people', 'person'] },
      only: workers,
    }),
    verb('agent walk off job', 'Refinery workers walked off the job.'),
    verb('agent walk out at target!', 'Nurses walked out at the hospital.', {
      takes: { agent: ['people', 'person'], target: ['company', 'facility'] },
    }),
    verb('agent stop work', 'Bus drivers stopped work.'),
    verb('agent stop work at target!', 'Welders stopped work at the shipyard.', {
      takes: { target: ['organisation', 'facility'] },
    }),
    verb('agent down tool', 'Factory workers downed tools.'),
    verb('agent call strike against target', 'The union called a strike against the airline.'),
    verb(
      'agent call general strike against target',
      'The federation called a general strike against the president.',
    ),
    verb('agent declare strike against target', 'The miners declared a strike against the company.'),
    verb('agent stage strike against target', 'Pilots staged a strike against the airline.'),
    verb('agent stage walkout at target', 'Nurses staged a walkout at the hospital.'),
    verb('agent stage work stoppage at target', 'Dockers staged a work stoppage at the port.'),
    verb('agent observe strike', 'Shopkeepers observed a strike.'),
    verb('agent return to work', 'The miners returned to work.', {
      ended: true,
      takes: { agent: ['people', 'person'] },
    }),
    verb('agent lock out target!', 'The company locked out the workers.', {
      only: workers,
    }),
    noun('strike by agent', 'The strike by teachers entered its third week.', {
      takes: { agent: ['people', 'person'] },
      unless: [
        'air',
        'drone',
        'missile',
        'rocket',
        'missiles',
        'precision',
        'military',
        'artillery',
        'first',
        'retaliatory',
        'nuclear',
        'lightning',
      ],
    }),
    noun('strike of agent', 'The strike of the miners entered its third week.', {
      takes: { agent: ['people', 'person'] },
    }),
    noun('strike at target by agent', 'The strike at the factory by workers entered its third week.', {
      takes: { agent: ['people', 'person'], target: ['company', 'facility'] },
    }),
    noun(
      'general strike against target by agent',
      'The general strike against the government by the unions paralysed the country.',
    ),
    noun(
      'labour strike against target by agent',
      'The labour strike against the company by dockers went on.',
    ),
    noun('labor strike against target by agent', 'The labor strike against the company by miners went on.'),
    noun('rail strike by agent', 'The rail strike by drivers went on.'),
    noun('walkout by agent', 'The walkout by nurses went on.'),
    noun('work stoppage by agent', 'The work stoppage by dockers went on.'),
    noun('stoppage by agent', 'The stoppage by drivers went on.'),
    noun('industrial action by agent', 'Industrial action by pilots went on.'),
    noun('labour dispute with target', 'The labour dispute with the airline went on.'),
    noun('labor dispute with target', 'The labor dispute with the company went on.'),
    noun('lockout of target by agent', 'The lockout of the workers by the company went on.', {
      takes: { target: ['person'] },
    }),
    noun('shutdown by agent', 'The shutdown by shopkeepers went on.', {
      takes: { agent: ['people', 'person', 'party'] },
    }),
    noun('civic strike by agent', 'The civic strike by peasants went on.'),
  ],
})

const boycotts = eventType({
  id: 'boycotts',
  label: 'boycotts',
  plover: 'PROTEST',
  mode: 'boycott',
  roles,
  precedence: 8,
  content: { fact: true, agent: 'target' },
  unidentified: 'Unidentified party',
  frames: [
    verb('agent boycott content!', 'The rebels boycotted the talks with the army.'),
    verb('agent boycott target!', 'The opposition boycotted the parliament.'),
    verb('agent boycott session of target!', 'The deputies boycotted the session of the assembly.'),
    verb('agent shun content!', 'The movement shunned the negotiations with the rebels.'),
    verb('agent shun target!', 'The islanders shunned the company.', {
      takes: { target: ['person', 'organisation', 'people', 'country'] },
    }),
    verb('agent stay away from content!', 'The rebels stayed away from the talks with the army.'),
    verb('agent skip content!', 'The premier skipped the meeting with the unions.'),
    verb('agent snub target!', 'The king snubbed the president.'),
    verb('agent stage boycott of target!', 'Students staged a boycott of the shops.'),
    verb('agent organise boycott of|against target!', 'The union organised a boycott of the company.'),
    verb('agent organize boycott of|against target!', 'The churches organized a boycott of the bank.'),
    verb('agent join boycott of|against target!', 'The republic joined the boycott of the kingdom.'),
    verb('agent launch boycott of|against target!', 'Consumers launched a boycott of the supermarket.'),
    noun('boycott of content by agent', 'The boycott of the talks by the rebels went on.'),
    noun('boycott of|against target by agent', 'The boycott of the parliament by the opposition went on.'),
    noun('boycott of election by agent', 'The boycott of the election by the party went on.'),
    noun(
      'consumer boycott of|against target by agent',
      'The consumer boycott of the company by activists went on.',
    ),
  ],
})

export const protest = [protestsAgainst, strikesAgainst, boycotts] as const
