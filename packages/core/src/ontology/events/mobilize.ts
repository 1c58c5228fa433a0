import { actors } from '../accepted.js'
import { eventType } from '../event-type.js'
import { noun, verb } from '../frames.js'

const weapons = { mode: 'weapons' }
const police = { mode: 'police' }
const militia = { mode: 'militia' }
const forces = [
  'military',
  'police',
  'armed-group',
  'coalition',
  'country',
  'government',
  'igo',
  'person',
] as const
const movers = [...forces, 'vehicle'] as const
/** Who is called up. */
const recruits = ['military', 'police', 'armed-group', 'people', 'weapon', 'person'] as const

const deploysTo = eventType({
  id: 'deploys-to',
  counted: { agent: 'troops', instrument: 'troops' },
  label: 'deploys to',
  plover: 'MOBILIZE',
  mode: 'troops',
  roles: {
    agent: [...actors, 'vehicle'],
    target: ['place'],
    instrument: ['weapon', 'vehicle', 'object', 'organisation', 'people', 'person'],
    place: ['place'],
    origin: ['place'],
  },
  precedence: 9,
  unidentified: 'Unidentified force',
  frames: [
    verb('agent deploy instrument! to|into|near target!', 'The government deployed troops to the border.', {
      unless: ['parachute', 'airbag'],
    }),
    verb(
      'agent deploy instrument! in|at|along|on|around|across|throughout|inside|outside target',
      'The government deployed marines along the river.',
      { unless: ['parachute', 'airbag'], voice: 'active' },
    ),
    verb(
      'agent deploy to|in|along|near|around|across|throughout|outside target!',
      'The brigade deployed to the valley.',
      {
        takes: { agent: movers },
        voice: 'active',
      },
    ),
    verb('agent redeploy instrument! to|in target', 'The army redeployed a battalion to the coast.'),
    verb('agent redeploy to target!', 'The marines redeployed to the island.', { takes: { agent: movers } }),
    verb('agent send instrument! to|into|toward|towards target!', 'The alliance sent warships to the gulf.', {
      takes: { instrument: ['military', 'police', 'vehicle', 'weapon', 'coalition', 'armed-group'] },
    }),
    verb('agent send in instrument!', 'The governor sent in the troops.', {
      takes: { instrument: ['military', 'police', 'vehicle'] },
    }),
    verb('agent dispatch instrument! to|into target', 'The navy dispatched a destroyer to the strait.', {
      takes: { instrument: ['military', 'police', 'vehicle', 'weapon', 'coalition', 'igo'] },
    }),
    verb('agent despatch instrument! to|into target', 'The navy despatched a frigate to the strait.', {
      takes: { instrument: ['military', 'police', 'vehicle', 'weapon'] },
    }),
    verb(
      'agent move instrument! to|into|toward|towards|near target!',
      'The army moved tanks to the frontier.',
      { takes: { instrument: ['military', 'police', 'vehicle', 'weapon'] } },
    ),
    verb('agent move into|toward|towards target!', 'A division moved into the province.', {
      takes: { agent: ['military', 'armed-group', 'coalition', 'police'] },
    }),
    verb('agent shift instrument! to target!', 'The general shifted two brigades to the north.', {
      takes: { instrument: ['military', 'vehicle', 'weapon'] },
    }),
    verb('agent transfer instrument! to target!', 'The ministry transferred missiles to the border.', {
      takes: { instrument: ['military', 'weapon'] },
    }),
    verb('agent airlift instrument! to|into target!', 'The alliance airlifted paratroopers to the capital.', {
      takes: { instrument: ['military', 'police', 'armed-group', 'weapon'] },
    }),
    verb('agent fly instrument! to|into target!', 'The air force flew commandos to the island.', {
      takes: { instrument: ['military', 'police', 'weapon'] },
    }),
    verb('agent rush instrument! to|into target!', 'The government rushed reinforcements to the city.', {
      takes: { instrument: ['military', 'police', 'vehicle'] },
    }),
    verb('agent pour instrument! into target!', 'The regime poured soldiers into the valley.', {
      takes: { instrument: ['military', 'police'] },
    }),
    verb(
      'agent station instrument! in|at|on|near|along|around|across|throughout|inside|outside target!',
      'The alliance stationed missiles near the coast.',
      { takes: { instrument: ['military', 'police', 'weapon', 'vehicle'] }, voice: 'active' },
    ),
    verb(
      'agent position instrument! in|at|on|near|along|around|across|throughout|inside|outside target!',
      'The army positioned artillery along the river.',
      { takes: { instrument: ['military', 'police', 'weapon', 'vehicle'] } },
    ),
    verb(
      'agent post instrument! in|at|on|near|along|around|across|throughout|inside|outside target!',
      'The ministry posted policemen outside the mosque.',
      { ...police, takes: { instrument: ['military', 'police', 'vehicle'] }, voice: 'active' },
    ),
    verb('agent install instrument! in|at|on|near target!', 'The army installed missiles on the island.', {
      ...weapons,
      takes: { instrument: ['weapon'] },
    }),
    verb('agent base instrument! in|at|on target!', 'The air force based bombers on the island.', {
      takes: { instrument: ['military', 'weapon', 'vehicle'] },
    }),
    verb('agent mass instrument! on|along|near|at target!', 'The kingdom massed troops along the border.', {
      takes: { instrument: ['military', 'police', 'vehicle', 'weapon', 'armed-group'] },
    }),
    verb('agent mass on|along|near|at target!', 'Tank brigades massed near the frontier.', {
      takes: { agent: movers },
    }),
    verb(
      'agent amass instrument! on|along|near|at target!',
      'The emirate amassed soldiers near the border.',
      { takes: { instrument: ['military', 'police', 'vehicle', 'weapon'] } },
    ),
    verb(
      'agent concentrate instrument! on|along|near|at target!',
      'The army concentrated armour near the river.',
      { takes: { instrument: ['military', 'vehicle', 'weapon'] } },
    ),
    verb(
      'agent build up instrument! on|along|near|at target!',
      'The republic built up forces along the frontier.',
      { takes: { instrument: ['military', 'vehicle', 'weapon'] } },
    ),
    verb('agent reinforce target!', 'The alliance reinforced the garrison town.', {
      takes: { agent: movers },
    }),
    verb('agent arrive in|at target!', 'Marines arrived in the town.', {
      takes: { agent: ['military', 'armed-group', 'coalition', 'police'] },
    }),
    verb('agent enter target!', 'Army units entered the city.', {
      takes: { agent: ['military', 'armed-group', 'coalition', 'police'], target: ['place'] },
    }),
    verb('agent roll into target!', 'Armoured units rolled into the capital.', {
      takes: { agent: ['military', 'armed-group', 'coalition', 'vehicle'] },
    }),
    verb('agent land in|on|at target!', 'Marines landed on the island.', { takes: { agent: ['military'] } }),
    verb('agent parachute into target!', 'Commandos parachuted into the valley.', {
      takes: { agent: ['military', 'armed-group'] },
    }),
    verb('agent cross into target!', 'Enemy troops crossed into the province.', {
      takes: { agent: ['military', 'armed-group', 'coalition'] },
    }),
    verb('agent sail to|into|toward|towards|for target!', 'The warship sailed to the gulf.', {
      takes: { agent: ['vehicle', 'military'] },
    }),
    verb('agent head for|to|toward|towards target!', 'The fleet headed for the strait.', {
      takes: { agent: ['military', 'coalition'] },
    }),
    verb('agent advance to|into|toward|towards target!', 'The column advanced towards the capital.', {
      takes: { agent: ['military', 'armed-group', 'coalition'] },
    }),
    verb('agent march into|to|toward|towards target!', 'The battalion marched into the town.', {
      takes: { agent: ['military', 'armed-group', 'coalition'] },
    }),
    verb('agent fan out across|in|through target!', 'Soldiers fanned out across the capital.', {
      takes: { agent: ['military', 'police', 'armed-group'] },
    }),
    verb(
      'agent take up position in|at|on|around|near target!',
      'Paratroopers took up positions around the palace.',
      { takes: { agent: movers } },
    ),
    verb('agent patrol target!', 'Soldiers patrolled the streets.', { takes: { agent: movers } }),
    verb(
      'agent contribute instrument! to|in target!',
      'The kingdom contributed troops to the mission area.',
      { takes: { instrument: ['military', 'police', 'vehicle'] } },
    ),
    verb('agent bring in reinforcement to|from target', 'The army brought in reinforcements from the coast.'),
    noun(
      'deployment of instrument to|in|at|along|on target',
      'The deployment of troops to the border was announced.',
    ),
    noun('deployment to|in target by agent', 'The deployment to the island by the alliance was announced.'),
    noun('redeployment of instrument to|in target', 'The redeployment of the brigade to the north began.'),
    noun('dispatch of instrument to target', 'The dispatch of warships to the gulf was announced.', {
      takes: { instrument: ['military', 'police', 'vehicle', 'weapon'] },
    }),
    noun('sending of instrument to target', 'The sending of troops to the valley was criticised.', {
      takes: { instrument: ['military', 'police', 'vehicle', 'weapon'] },
    }),
    noun(
      'troop movement in|near|along|toward|towards target by agent',
      'Troop movements near the border by the army were observed.',
    ),
    noun(
      'troop buildup in|near|along|on target by agent',
      'The troop buildup near the frontier by the republic was observed.',
    ),
    noun(
      'military buildup in|near|along|on target by agent',
      'The military buildup on the island by the empire worried its neighbours.',
    ),
    noun(
      'military build-up in|near|along|on target by agent',
      'The military build-up along the border by the kingdom worried its neighbours.',
    ),
    noun(
      'troop concentration in|near|along|on target by agent',
      'A troop concentration along the border by the army was reported.',
    ),
    noun('reinforcement of target by agent', 'The reinforcement of the garrison by the army was reported.', {
      takes: { target: ['place'] },
    }),
    noun('troop surge in target', 'The troop surge in the province was announced.'),
    noun('arrival of agent in|at target', 'The arrival of the marines in the port was reported.', {
      takes: { agent: ['military', 'police', 'coalition', 'vehicle'] },
    }),
    verb(
      'agent strengthen instrument! in|along|near|at|on target!',
      'The republic strengthened its forces in the enclave.',
      { takes: { instrument: ['organisation', 'weapon', 'vehicle', 'people'] } },
    ),
    verb(
      'agent reinforce instrument! in|along|near|at|on target!',
      'The republic reinforced its troops along the border.',
      { takes: { instrument: ['organisation', 'weapon', 'vehicle', 'people'] } },
    ),
    verb(
      'agent beef up presence|force|troop|deployment|patrol in|along|near|at|on target!',
      'The republic beefed up its presence along the border.',
    ),
    verb(
      'agent increase presence|troop|deployment|patrol in|along|near|at|on target!',
      'The republic increased its presence along the border.',
    ),
    verb(
      'agent boost presence|force|troop|deployment|patrol in|along|near|at|on target!',
      'The republic boosted its presence along the border.',
    ),
    verb(
      'agent step up patrol|deployment in|along|near|on target!',
      'The navy stepped up patrols in the strait.',
    ),
    verb(
      'agent strengthen presence|deployment|position in|along|near|at|on target!',
      'The republic strengthened its presence along the border.',
    ),
    verb(
      'agent mass troop|force|tank|soldier in|along|near|at|on target!',
      'The empire massed troops along the border.',
    ),
    verb('agent be on alert', 'The troops were on alert.'),
    verb('agent remain on alert', 'The soldiers remained on alert.'),
    verb('agent stay on alert', 'The garrison stayed on alert.'),
    verb(
      'agent intensify presence|patrol|deployment|force in|along|near|at|on target!',
      'The army intensified patrols along the border.',
    ),
    verb(
      'agent order patrol|deployment|reinforcement in|to|at target',
      'The governor ordered patrols in the capital.',
      { modality: 'planned' },
    ),
    verb('agent send reinforcement to|into target!', 'The general sent reinforcements to the town.'),
    verb(
      'agent bolster presence|force|deployment|defence|defense in|along|near|on|at target!',
      'The alliance bolstered its presence in the strait.',
    ),
    verb(
      'agent expand presence|deployment|force in|along|near|on target!',
      'The navy expanded its presence in the gulf.',
    ),
    verb('agent ring target! with instrument', 'The army ringed the town with tanks.'),
    verb('agent be on alert in|along|near|at target!', 'The troops were on alert in the capital.'),
    verb('agent remain on alert in|along|near|at target!', 'The troops remained on alert in the capital.'),
    verb('agent stay on alert in|along|near|at target!', 'The troops stayed on alert in the capital.'),
    verb(
      'agent put troop|force|army|police on alert in|along|near target',
      'The premier put the army on alert in the capital.',
    ),
    verb(
      'agent send troop|soldier|force|reinforcement|tank in target!',
      'The empire sent troops in the province.',
    ),
  ],
})

const mobilizesAgainst = eventType({
  id: 'mobilizes-against',
  label: 'mobilises against',
  plover: 'MOBILIZE',
  mode: 'troops',
  roles: {
    agent: actors,
    target: ['person', 'organisation', 'people', 'place'],
    instrument: ['weapon', 'vehicle', 'object', 'organisation', 'people', 'person'],
    place: ['place'],
    topic: ['object', 'organisation', 'place'],
  },
  precedence: 9,
  unidentified: 'Unidentified force',
  frames: [
    verb('agent mobilise against target', 'The army mobilised against the separatists.', {
      takes: { agent: forces },
    }),
    verb('agent mobilize against target', 'The militia mobilized against the invaders.', {
      takes: { agent: forces },
    }),
    verb(
      'agent mobilise instrument! for battle|war|fight|offensive|operation|campaign against|with target!',
      'The king mobilised the reservists for a battle against the rebels.',
      { takes: { instrument: recruits } },
    ),
    verb('agent mobilise instrument! to target!', 'The king mobilised the army to the valley.', {
      takes: { instrument: recruits, target: ['place'] },
    }),
    verb(
      'agent mobilise instrument! against target',
      'The king mobilised the reservists against the rebels.',
      { takes: { instrument: recruits } },
    ),
    verb(
      'agent mobilize instrument! for battle|war|fight|offensive|operation|campaign against|with target!',
      'The king mobilized the reservists for a battle against the rebels.',
      { takes: { instrument: recruits } },
    ),
    verb('agent mobilize instrument! to target!', 'The king mobilized the army to the valley.', {
      takes: { instrument: recruits, target: ['place'] },
    }),
    verb(
      'agent mobilize instrument! against target',
      'The government mobilized troops against the insurgents.',
      { takes: { instrument: recruits } },
    ),
    verb('agent call up instrument!', 'The ministry called up reservists.', {
      takes: { instrument: ['military', 'person', 'people', 'police'] },
    }),
    verb('agent call out instrument!', 'The governor called out the national guard.', {
      takes: { instrument: ['military', 'police'] },
    }),
    verb('agent conscript instrument!', 'The junta conscripted the students.', {
      takes: { instrument: ['person', 'people'] },
    }),
    verb('agent draft instrument! into target', 'The regime drafted the peasants into the army.', {
      takes: { instrument: ['person', 'people'], target: ['military', 'armed-group'] },
    }),
    verb('agent recruit instrument!', 'The militia recruited teenagers.', {
      ...militia,
      takes: { agent: ['armed-group', 'military'], instrument: ['person', 'people', 'armed-group'] },
    }),
    verb('agent put instrument! on alert|standby|readiness', 'The president put the army on alert.', {
      takes: { instrument: ['military', 'police', 'weapon'] },
    }),
    verb('agent place instrument! on alert|standby|readiness', 'The ministry placed the police on alert.', {
      takes: { instrument: ['military', 'police', 'weapon'] },
    }),
    verb('agent raise alert level of instrument!', 'The government raised the alert level of the air force.'),
    verb('agent go on alert against target', 'The garrison went on alert against the raiders.', {
      takes: { agent: forces },
    }),
    verb('agent scramble instrument! against target', 'The air force scrambled jets against the intruders.', {
      ...weapons,
      takes: { instrument: ['vehicle', 'weapon', 'military'] },
    }),
    verb('agent arm itself against target', 'The republic armed itself against the empire.', weapons),
    verb('agent test instrument! near|over|in target', 'The regime tested a missile near the island.', {
      ...weapons,
      takes: { instrument: ['weapon'] },
    }),
    verb('agent test-fire instrument!', 'The navy test-fired a missile.', weapons),
    verb('agent test-launch instrument!', 'The regime test-launched a rocket.', weapons),
    verb('agent conduct nuclear test', 'The regime conducted a nuclear test.', weapons),
    verb('agent carry out nuclear test', 'The republic carried out a nuclear test.', weapons),
    verb('agent enrich uranium', 'The republic enriched uranium.', weapons),
    verb('agent point instrument! at target!', 'The army pointed missiles at the capital.', {
      ...weapons,
      takes: { instrument: ['weapon'] },
      unless: ['head', 'face', 'temple', 'chest'],
    }),
    verb('agent aim instrument! at target!', 'The empire aimed its missiles at the city.', {
      ...weapons,
      takes: { instrument: ['weapon'] },
    }),
    verb(
      'agent violate airspace of target!',
      'Two jets of the empire violated the airspace of the republic.',
    ),
    verb('agent enter airspace of target!', 'The bomber squadron entered the airspace of the kingdom.', {
      takes: { agent: ['military', 'country', 'coalition'] },
    }),
    verb('agent hold exercise near target!', 'The navy held exercises near the island.'),
    verb('agent hold drill near target!', 'The army held drills near the border.'),
    verb('agent stage war game near target!', 'The fleet staged war games near the strait.'),
    verb(
      'agent step up security at|in|around|near target!',
      'Police stepped up security at the airport.',
      police,
    ),
    verb(
      'agent tighten security at|in|around|along target!',
      'The authorities tightened security around the embassy.',
      police,
    ),
    verb(
      'agent beef up security at|in|around target!',
      'The government beefed up security at the port.',
      police,
    ),
    verb(
      'agent strengthen security at|in|around target!',
      'The police strengthened security in the capital.',
      police,
    ),
    verb(
      'agent set up checkpoint|roadblock in|on|around|near|along target',
      'Soldiers set up checkpoints around the city.',
      police,
    ),
    verb(
      'agent erect barricade in|on|around|near target',
      'The militia erected barricades in the suburb.',
      militia,
    ),
    noun('mobilisation against target by agent', 'The mobilisation against the rebels by the army began.', {
      unless: ['resource', 'fund', 'voter'],
    }),
    noun(
      'mobilization against target by agent',
      'The mobilization against the invaders by the republic began.',
      { unless: ['resource', 'fund', 'voter'] },
    ),
    noun(
      'mobilisation of instrument by agent',
      'The mobilisation of reservists by the ministry was announced.',
      { takes: { instrument: ['military', 'police', 'armed-group', 'people', 'person'] } },
    ),
    noun('mobilization of instrument by agent', 'The mobilization of troops by the kingdom was announced.', {
      takes: { instrument: ['military', 'police', 'armed-group', 'people', 'person'] },
    }),
    noun('conscription of instrument by agent', 'The conscription of students by the junta was announced.'),
    noun('nuclear test by agent', 'The nuclear test by the regime was condemned.', weapons),
    noun('missile test by agent', 'A missile test by the regime was detected.', weapons),
    noun('missile launch by agent', 'A missile launch by the regime was detected.', weapons),
    noun(
      'show of force against target by agent',
      'The show of force against the protesters by the army failed.',
    ),
    noun('war game near target by agent', 'The war games near the island by the empire worried the region.'),
    noun('rearmament of agent', 'The rearmament of the empire worried its neighbours.', weapons),
    noun(
      'incursion into airspace of target by agent',
      'An incursion into the airspace of the republic by jets of the empire was reported.',
    ),
    noun(
      'violation of airspace of target by agent',
      'The violation of the airspace of the kingdom by the air force was denied.',
    ),
    verb('agent put target! on high alert', 'The army put the region on high alert.'),
  ],
})

export const mobilize = [deploysTo, mobilizesAgainst] as const
