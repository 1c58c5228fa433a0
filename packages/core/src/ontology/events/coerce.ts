import { actors, dealing } from '../accepted.js'
import { eventType } from '../event-type.js'
import { noun, verb } from '../frames.js'

const forces = [
  'military',
  'police',
  'intelligence',
  'armed-group',
  'coalition',
  'country',
  'government',
] as const
const officers = ['military', 'police', 'intelligence', 'government', 'court', 'country'] as const
const searchers = ['police', 'intelligence', 'government', 'court', 'person'] as const
/** Who attacks by wire, or what is attacked so. */
const computing = { only: ['hacker', 'computer', 'website', 'server', 'database'] } as const
const living = ['person', 'organisation', 'people', 'country'] as const
const censor = { mode: 'censor' }
const curfew = { mode: 'curfew' }
const martial = { mode: 'martial-law' }
const withhold = { mode: 'withhold' }

const seizes = eventType({
  id: 'seizes',
  counted: { target: 'captured', victim: 'captured' },
  label: 'seizes',
  plover: 'COERCE',
  mode: 'seize',
  roles: {
    agent: actors,
    target: ['place', 'object', 'organisation'],
    instrument: ['weapon', 'vehicle', 'object'],
    place: ['place'],
    origin: actors,
  },
  precedence: 8,
  unidentified: 'Unidentified captor',
  frames: [
    verb('agent seize target!', 'Rebels seized the airport.', {
      unless: ['opportunity', 'chance', 'moment', 'initiative', 'hostage', 'power'],
    }),
    verb('agent seize target! from origin', 'The militia seized the town from the army.', {
      unless: ['opportunity', 'initiative', 'power'],
    }),
    verb('agent seize control of target!', 'Insurgents seized control of the oilfield.'),
    verb('agent seize power in target!', 'Officers seized power in the republic.'),
    verb('agent capture target!', 'Rebels captured the provincial capital.', {
      takes: { target: ['place', 'object'] },
      unless: ['attention', 'imagination', 'vote', 'market', 'title'],
    }),
    verb('agent recapture target!', 'Troops recaptured the town.', {
      takes: { target: ['place', 'object'] },
    }),
    verb('agent retake target!', 'The army retook the airport.'),
    verb('agent reclaim target!', 'Government forces reclaimed the village.', {
      takes: { agent: forces, target: ['place'] },
    }),
    verb('agent regain target!', 'The army regained the province.', {
      takes: { agent: forces, target: ['place'] },
    }),
    verb('agent liberate target!', 'Troops liberated the town.', { takes: { target: ['place'] } }),
    verb('agent liberate target! from origin!', 'Tribesmen liberated the village from the militia.', {
      takes: { target: ['place'] },
    }),
    verb('agent free target! from origin!', 'Troops freed the city from the militants.', {
      takes: { target: ['place'] },
    }),
    verb('origin lose target! to agent!', 'The army lost the town to the rebels.', {
      takes: { origin: forces, target: ['place'], agent: forces },
    }),
    verb('origin lose control of target! to agent!', 'The junta lost control of the port to the rebels.'),
    verb('agent retake control of target!', 'Troops retook control of the barracks.'),
    verb('agent regain control of target!', 'Troops regained control of the prison.'),
    verb('agent conquer target!', 'The invaders conquered the city.', { takes: { target: ['place'] } }),
    verb('agent occupy target!', 'Guerrillas occupied the village.', { takes: { target: ['place'] } }),
    verb('agent reoccupy target!', 'The army reoccupied the enclave.', { takes: { target: ['place'] } }),
    verb('agent annex target!', 'The kingdom annexed the island.'),
    verb('agent take target!', 'Rebel forces took the town.', {
      takes: { agent: forces, target: ['city', 'facility', 'region'] },
      unless: ['place', 'road', 'flight', 'train', 'bus'],
    }),
    verb('agent take over target!', 'Militiamen took over the police station.', {
      takes: { target: ['place', 'organisation'] },
      unless: ['presidency', 'post', 'job', 'role'],
    }),
    verb('agent take control of target!', 'Separatists took control of the port.'),
    verb('agent take possession of target!', 'Soldiers took possession of the building.'),
    verb(
      'agent wrest control of target! from origin',
      'Rebels wrested control of the town from the militia.',
    ),
    verb('agent gain control of target!', 'Insurgents gained control of the highway.'),
    verb('agent assume control of target!', 'The army assumed control of the airport.'),
    verb('agent grab target!', 'Settlers grabbed the land.', {
      takes: { target: ['place', 'object'] },
      unless: ['attention', 'headline', 'chance'],
    }),
    verb('agent snatch target! from origin', 'The kingdom snatched the island from its neighbour.', {
      takes: { target: ['place', 'object'] },
    }),
    verb('agent commandeer target!', 'Soldiers commandeered the trucks.', {
      takes: { agent: officers, target: ['place', 'object'] },
    }),
    verb('agent requisition target!', 'The army requisitioned the hotel.'),
    verb('agent confiscate target!', 'Police confiscated the weapons.'),
    verb(
      'agent confiscate target! from origin',
      'Customs officers confiscated the passports from the journalists.',
    ),
    verb('agent impound target!', 'The coast guard impounded the tanker.'),
    verb('agent expropriate target!', 'The government expropriated the farms.'),
    verb('agent nationalise target!', 'The president nationalised the refinery.'),
    verb('agent nationalize target!', 'The regime nationalized the oil companies.'),
    verb('agent appropriate target!', 'The junta appropriated the estates.', {
      takes: { target: ['place', 'object'] },
      unless: ['fund', 'money'],
    }),
    verb('agent raid target!', 'Police raided the newspaper office.', { takes: { agent: searchers } }),
    verb('agent search target!', 'Soldiers searched the houses.', {
      takes: { agent: officers, target: ['place', 'vehicle', 'organisation'] },
    }),
    verb('agent storm target!', 'Police stormed the mosque.', { takes: { agent: ['police'] } }),
    verb('agent board target!', 'Marines boarded the freighter.', {
      takes: { agent: forces, target: ['vehicle'] },
    }),
    verb('agent intercept target!', 'The navy intercepted the trawler.', { takes: { target: ['vehicle'] } }),
    verb('agent steal target!', 'Gunmen stole the ambulance.', {
      unless: ['show', 'election', 'vote', 'headline', 'march'],
    }),
    verb('agent steal target! from origin', 'Rebels stole weapons from the garrison.', {
      unless: ['show', 'election', 'vote'],
    }),
    verb('agent rob target!', 'Guerrillas robbed a bank.', {
      takes: { target: ['organisation', 'place', 'vehicle'] },
    }),
    verb('agent hold up target!', 'Bandits held up the bank.', {
      takes: { agent: ['armed-group', 'person'], target: ['company', 'facility', 'vehicle'] },
    }),
    verb('agent extort target! from origin', 'The gang extorted money from shopkeepers.'),
    verb('agent tow away target!', 'The coast guard towed away the fishing boat.', {
      takes: { agent: forces, target: ['vehicle'] },
    }),
    verb('target! fall to agent!', 'The provincial capital fell to the rebels.', {
      takes: { target: ['place'], agent: forces },
    }),
    verb('target! fall into hand of agent!', 'The airfield fell into the hands of the insurgents.', {
      takes: { target: ['place', 'object'] },
    }),
    noun('seizure of target by agent', 'The seizure of the tanker by commandos was condemned.', {
      takes: { target: ['place', 'object', 'organisation'] },
    }),
    noun('capture of target by agent', 'The capture of the town by rebels was confirmed.', {
      takes: { target: ['place', 'object'] },
    }),
    noun('liberation of target! by agent', 'The liberation of the city by troops was celebrated.', {
      takes: { target: ['place'] },
    }),
    noun('recapture of target by agent', 'The recapture of the city by troops was announced.', {
      takes: { target: ['place', 'object'] },
    }),
    noun('conquest of target by agent', 'The conquest of the province by the invaders took weeks.'),
    noun('occupation of target by agent', 'The occupation of the embassy by students ended.', {
      takes: { target: ['place'] },
    }),
    noun('annexation of target by agent', 'The annexation of the peninsula by the empire was rejected.'),
    noun('takeover of target by agent', 'The takeover of the airport by militiamen was reported.', {
      unless: ['bid', 'corporate'],
    }),
    noun('confiscation of target by agent', 'The confiscation of the newspapers by police was denounced.'),
    noun('expropriation of target by agent', 'The expropriation of the farms by the state was challenged.'),
    noun(
      'nationalisation of target by agent',
      'The nationalisation of the mines by the government was announced.',
    ),
    noun(
      'nationalization of target by agent',
      'The nationalization of the banks by the regime was announced.',
    ),
    noun('raid on|at target by agent', 'The raid on the newspaper by police was denounced.', {
      takes: { agent: searchers },
    }),
    noun('police raid on|at target', 'The police raid on the warehouse uncovered weapons.'),
    noun('search of target! by agent', 'The search of the office by detectives lasted hours.', {
      takes: { target: ['place', 'vehicle', 'organisation'] },
      // "in search of a market"
      unless: ['in'],
    }),
    noun('heist at|on target by agent', 'The heist at the museum by gunmen was filmed.'),
    noun('burglary of|at target by agent', 'The burglary of the museum by thieves was filmed.'),
    noun('robbery of target by agent', 'The robbery of the bank by guerrillas was reported.'),
    noun('theft of target by agent', 'The theft of the rifles by soldiers was reported.'),
    noun('boarding of target by agent', 'The boarding of the tanker by marines was filmed.', {
      takes: { target: ['vehicle'] },
    }),
    noun('fall of target! to agent!', 'The fall of the city to the rebels shocked the government.', {
      takes: { agent: forces },
    }),
    noun('land grab by agent', 'The land grab by settlers was denounced.'),
  ],
})

const arrests = eventType({
  id: 'arrests',
  genitive: 'target',
  counted: { target: 'captured', victim: 'captured' },
  label: 'arrests',
  plover: 'COERCE',
  mode: 'arrest',
  roles: { agent: actors, target: living, place: ['place'], topic: ['object', 'organisation'], content: [] },
  precedence: 8,
  content: { stance: 'suspects', agent: 'target' },
  unidentified: 'Unidentified authority',
  frames: [
    verb('agent arrest target! for|over content', 'Police arrested the student for attacking a guard.'),
    verb(
      'agent arrest target! on suspicion of content',
      'Detectives arrested the man on suspicion of killing the mayor.',
    ),
    verb('agent arrest target!', 'Police arrested two suspects.', {
      unless: ['decline', 'slide', 'fall', 'spread', 'inflation'],
    }),
    verb('agent rearrest target!', 'The authorities rearrested the dissident.'),
    verb('agent re-arrest target!', 'Security agents re-arrested the opposition leader.'),
    verb('agent detain target! for|over content', 'Police detained the activist for insulting the king.'),
    verb('agent detain target!', 'Soldiers detained three fishermen.'),
    verb('agent apprehend target!', 'Border guards apprehended a smuggler.'),
    verb('agent intercept target!', 'The coastguard intercepted ninety migrants.', {
      takes: { agent: officers, target: ['person', 'people'] },
    }),
    verb('agent! seize target!', 'Police seized the suspect.', {
      takes: { agent: officers, target: ['person', 'people'] },
    }),
    verb('agent capture target!', 'Troops captured the rebel commander.', {
      takes: { target: ['person', 'people', 'armed-group', 'military', 'police'] },
    }),
    verb('agent recapture target!', 'Police recaptured the fugitives.', {
      takes: { target: ['person', 'people', 'armed-group'] },
    }),
    verb('agent catch target!', 'Detectives caught the bomber.', {
      takes: { agent: officers, target: ['person', 'armed-group'] },
    }),
    verb('agent jail target! for|over content', 'The court jailed the officer for torturing prisoners.'),
    verb('agent jail target!', 'The regime jailed the editor.'),
    verb('agent imprison target!', 'The junta imprisoned the poet.'),
    verb('agent incarcerate target!', 'The authorities incarcerated the dissidents.'),
    verb('agent intern target!', 'The army interned the refugees.'),
    verb('agent lock up target!', 'The government locked up its critics.'),
    verb('agent round up target!', 'Troops rounded up the students.', {
      takes: { target: ['person', 'people', 'organisation'] },
    }),
    verb('agent take target! into custody', 'The police took the gunman into custody.'),
    verb('agent hold target! without bail|charge|trial', 'The junta holds the editor without charge.'),
    verb(
      'agent hold target! in custody|detention|prison|jail',
      'The authorities held the pilots in custody.',
    ),
    verb('agent keep target! in custody|detention|prison|jail', 'The regime kept the lawyer in detention.'),
    verb('agent remand target! in custody', 'The judge remanded the suspect in custody.'),
    verb('agent place target! under house arrest', 'The junta placed the president under house arrest.'),
    verb('agent put target! under house arrest', 'The generals put the premier under house arrest.'),
    verb('agent place target! under arrest', 'Officers placed the minister under arrest.'),
    verb('agent put target! in jail|prison', 'The dictator put the rival in prison.'),
    verb('agent put target! behind bar', 'The government put the editor behind bars.'),
    verb('agent throw target! in|into jail|prison', 'The regime threw the cleric into jail.'),
    verb('agent send target! to jail|prison', 'The judge sent the general to prison.', {
      unless: ['soldier', 'troop', 'policeman', 'officer', 'police', 'reinforcement', 'inspector', 'doctor'],
    }),
    verb('agent pick up target!', 'Security agents picked up the student leader.', {
      takes: { agent: officers, target: ['person', 'people', 'armed-group'] },
    }),
    verb('agent haul in target!', 'Detectives hauled in the banker.', {
      takes: { agent: officers, target: ['person', 'people'] },
    }),
    verb('agent haul away target!', 'Riot police hauled away the demonstrators.', {
      takes: { agent: officers },
    }),
    verb('agent drag away target!', 'Policemen dragged away a protester.', { takes: { agent: officers } }),
    verb('agent nab target!', 'Police nabbed the drug lord.'),
    verb('agent bust target!', 'Police busted a smuggling ring.', {
      takes: { target: ['armed-group', 'person', 'organisation'] },
      unless: ['union', 'sanction'],
    }),
    verb('agent collar target!', 'Detectives collared the thief.'),
    verb('agent handcuff target!', 'Officers handcuffed the lawmaker.'),
    verb('agent confine target! to place', 'The army confined the president to his palace.', {
      takes: { target: ['person', 'people'] },
    }),
    verb('agent interrogate target!', 'Agents interrogated the pilot.'),
    verb('agent question target!', 'Detectives questioned the banker.', {
      takes: { agent: officers, target: ['person', 'people'] },
    }),
    verb('agent court-martial target!', 'The army court-martialled the captain.'),
    verb('target! be in custody of agent', 'The suspect was in the custody of the marshals.'),
    verb('target! be under house arrest', 'The opposition leader was under house arrest.'),
    verb('target! be behind bar', 'The editor was behind bars.'),
    noun(
      'arrest of target by agent for content',
      'The arrest of the guards by police for the murder caused protests.',
      {
        unless: ['cardiac', 'warrant'],
      },
    ),
    noun('mass arrest of target by agent', 'The mass arrest of students by soldiers was denounced.'),
    noun('detention of target by agent', 'The detention of the reporters by troops was condemned.'),
    noun(
      'arbitrary detention of target by agent',
      'The arbitrary detention of activists by the regime was condemned.',
    ),
    noun('imprisonment of target by agent', 'The imprisonment of the poet by the junta was denounced.'),
    noun('incarceration of target by agent', 'The incarceration of dissidents by the regime was denounced.'),
    noun('internment of target by agent', 'The internment of the minority by the regime was documented.'),
    noun('jailing of target by agent', 'The jailing of the cleric by the government was criticised.'),
    noun('capture of target by agent', 'The capture of the warlord by commandos was announced.', {
      takes: { target: ['person', 'people', 'armed-group', 'military'] },
    }),
    noun('apprehension of target by agent', 'The apprehension of the fugitive by police was announced.'),
    noun('house arrest of target', 'The house arrest of the opposition leader was extended.'),
    noun('roundup of target by agent', 'The roundup of activists by police continued.'),
    noun('round-up of target by agent', 'The round-up of students by troops continued.'),
    noun('interrogation of target by agent', 'The interrogation of the pilot by agents lasted days.'),
    noun('questioning of target by agent', 'The questioning of the banker by detectives lasted hours.', {
      takes: { agent: officers },
    }),
    verb(
      'agent order arrest|detention|imprisonment of target!',
      'The judge ordered the arrest of the banker.',
      { modality: 'planned' },
    ),
    verb('agent force target! to land', 'The air force forced the pilot to land.'),
  ],
})

const besieges = eventType({
  id: 'besieges',
  label: 'besieges',
  plover: 'COERCE',
  mode: 'restrict',
  roles: {
    agent: actors,
    target: ['place', 'organisation', 'people', 'vehicle', 'person'],
    instrument: ['vehicle', 'weapon', 'object'],
    place: ['place'],
  },
  precedence: 8,
  unidentified: 'Unidentified force',
  frames: [
    verb('agent besiege target!', 'Rebels besieged the city.', { unless: ['problem', 'doubt', 'scandal'] }),
    verb('agent lay siege to target!', 'Troops laid siege to the camp.'),
    verb('agent surround target!', 'Soldiers surrounded the embassy.', {
      unless: ['mystery', 'controversy', 'circumstance'],
    }),
    verb('agent encircle target!', 'The army encircled the rebel stronghold.'),
    verb('agent ring target!', 'Police ringed the square.', { takes: { agent: forces, target: ['place'] } }),
    verb('agent blockade target!', 'The navy blockaded the port.'),
    verb('agent cordon off target!', 'Soldiers cordoned off the square.', {
      takes: { agent: ['military', 'armed-group', 'coalition', 'country', 'government'] },
    }),
    verb('agent seal off target!', 'Troops sealed off the district.'),
    verb('agent seal target!', 'The government sealed the border.', { takes: { target: ['place'] } }),
    verb('agent cut off target!', 'Insurgents cut off the garrison.', {
      takes: { agent: forces, target: ['place', 'military', 'armed-group'] },
    }),
    verb('agent isolate target!', 'The rebels isolated the provincial capital.', {
      takes: { agent: forces, target: ['city', 'region', 'facility', 'military'] },
    }),
    verb('agent block target!', 'Troops blocked the highway.', {
      takes: { agent: forces, target: ['place'] },
    }),
    verb('agent block off target!', 'Police blocked off the streets.', { takes: { target: ['place'] } }),
    verb('agent close target!', 'The army closed the border.', {
      takes: { agent: forces, target: ['place'] },
      unless: [
        'gap',
        'deal',
        'case',
        'ranks',
        'camp',
        'office',
        'school',
        'embassy',
        'consulate',
        'factory',
        'plant',
        'base',
        'shop',
        'mosque',
        'clinic',
        'hospital',
      ],
    }),
    verb('agent close off target!', 'Soldiers closed off the old city.', { takes: { target: ['place'] } }),
    verb('agent shut target!', 'The authorities shut the crossing.', {
      takes: { agent: forces, target: ['place'] },
    }),
    verb('agent! trap target!', 'The militia trapped the peacekeepers.', {
      takes: { agent: forces },
      unless: [
        'marriage',
        'blaze',
        'fire',
        'building',
        'relationship',
        'poverty',
        'debt',
        'rubble',
        'mine',
        'cave',
        'lift',
        'elevator',
        'wreckage',
        'snow',
        'fire',
      ],
    }),
    verb('agent pin down target!', 'Snipers pinned down the patrol.'),
    verb('agent impose siege on target!', 'The army imposed a siege on the town.'),
    verb('agent impose blockade on|against target!', 'The alliance imposed a blockade on the island.'),
    verb('agent quarantine target!', 'The navy quarantined the island.', {
      takes: { agent: ['military', 'country'], target: ['place', 'vehicle'] },
    }),
    verb('target! be under siege by|from agent', 'The garrison was under siege by the rebels.'),
    verb('target! come under siege from|by agent', 'The town came under siege from the militia.'),
    noun('siege of target by agent', 'The siege of the city by the army lasted a year.'),
    noun('blockade of|on|against target by agent', 'The blockade of the island by the navy was tightened.'),
    noun(
      'naval blockade of|on|against target by agent',
      'The naval blockade of the port by warships continued.',
    ),
    noun('encirclement of target by agent', 'The encirclement of the town by troops was complete.'),
    noun('closure of target! by agent', 'The closure of the crossing by the army hurt traders.', {
      takes: { target: ['place'] },
    }),
    noun('standoff with target', 'The standoff with the kidnappers ended.', {
      unless: ['trade', 'diplomatic', 'budget'],
    }),
    verb('agent close border with|to target!', 'The kingdom closed its border with the republic.'),
    verb('agent close airspace|port|strait to target!', 'The kingdom closed its airspace to the airline.'),
    verb('agent shut border with|to target!', 'The kingdom shut its border with the republic.'),
  ],
})

const represses = eventType({
  id: 'represses',
  label: 'represses',
  plover: 'COERCE',
  mode: 'restrict',
  roles: {
    agent: actors,
    target: ['person', 'organisation', 'people', 'country', 'place', 'object'],
    instrument: ['weapon', 'vehicle', 'object'],
    place: ['place'],
    topic: ['object', 'organisation', 'place', 'person', 'people'],
    content: [],
  },
  precedence: 9,
  content: { modality: 'hypothetical', agent: 'target' },
  aimed: true,
  unidentified: 'Unidentified authority',
  frames: [
    verb('agent repress target!', 'The junta repressed the students.'),
    verb('agent suppress target!', 'Troops suppressed the demonstrators.', {
      unless: ['appetite', 'price', 'evidence', 'growth', 'fire'],
    }),
    verb('agent oppress target!', 'The regime oppressed the minority.'),
    verb('agent persecute target!', 'The authorities persecuted the believers.'),
    verb('agent harass target!', 'Police harassed the journalists.'),
    verb('agent intimidate target!', 'Soldiers intimidated the voters.'),
    verb('agent terrorise target!', 'The militia terrorised the villagers.'),
    verb('agent terrorize target!', 'Gangs terrorized the residents.'),
    verb('agent act against target!', 'The police acted against the smugglers.', {
      takes: { target: actors },
    }),
    verb('agent take action against target!', 'The police took action against the smugglers.', {
      takes: { target: actors },
    }),
    verb('agent crack down on target!', 'The government cracked down on dissidents.'),
    verb('agent clamp down on target!', 'The police clamped down on activists.'),
    verb('agent crush content!', 'Soldiers crushed the uprising against the king.', {
      takes: { agent: [...forces, 'person'] },
    }),
    verb('agent crush target!', 'The army crushed the protesters.', {
      takes: { target: ['people', 'party', 'ngo'] },
    }),
    verb('agent quell content!', 'Troops quelled the riot by inmates.'),
    verb('agent put down content!', 'The army put down the rebellion against the king.'),
    verb('agent quash content!', 'Police quashed the protest by the students.'),
    verb('agent break up content!', 'Police broke up the demonstration by the students.'),
    verb('agent disperse content!', 'Police dispersed the rally by the opposition.'),
    verb('agent disperse target!', 'Riot police dispersed the crowd.'),
    verb('agent silence target!', 'The regime silenced its critics.', { unless: ['gun'] }),
    verb('agent muzzle target!', 'The government muzzled the press.', censor),
    verb('agent gag target!', 'The court gagged the newspaper.', censor),
    verb('agent censor target!', 'The military censored the newspapers.', censor),
    verb('agent ban target! from content', 'The court banned the politician from running for office.', {
      takes: { target: ['organisation', 'person', 'people'] },
    }),
    verb('agent ban content!', 'The authorities banned demonstrations by students.'),
    verb('agent ban target!', 'The government banned the party.', {
      takes: { target: ['organisation', 'person', 'people'] },
    }),
    verb('agent prohibit content!', 'The governor prohibited rallies by the opposition.'),
    verb('agent outlaw target!', 'The junta outlawed the trade union.', {
      takes: { target: ['organisation', 'people'] },
    }),
    verb('agent proscribe target!', 'The kingdom proscribed the brotherhood.', {
      takes: { target: ['organisation'] },
    }),
    verb('agent dissolve target!', 'The president dissolved the parliament.', {
      takes: { target: ['organisation'] },
    }),
    verb('agent disband target!', 'The court disbanded the party.', { takes: { target: ['organisation'] } }),
    verb('agent shut down target!', 'The police shut down the radio station.', {
      ...censor,
      takes: { target: ['media', 'organisation', 'facility'] },
    }),
    verb('agent close down target!', 'The ministry closed down the newspaper.', {
      ...censor,
      takes: { target: ['media', 'organisation', 'facility'] },
    }),
    verb('agent close target!', 'The ministry closed the newspaper.', {
      ...censor,
      takes: { target: ['media'] },
    }),
    verb('agent suspend target!', 'The junta suspended the newspaper.', {
      ...censor,
      takes: { agent: ['government', 'country', 'court', 'military'], target: ['media'] },
      unless: ['work', 'ceasefire', 'truce', 'talk', 'operation', 'activity', 'service', 'flight'],
    }),
    verb('agent take target! off air', 'The regulator took the channel off the air.', censor),
    verb('agent block target!', 'The government blocked the newspaper.', {
      ...censor,
      takes: { target: ['media', 'object'] },
      unless: ['road', 'bill', 'deal', 'resolution', 'proposal', 'law', 'plan'],
    }),
    verb('agent jam target!', 'The regime jammed the radio station.', {
      ...censor,
      takes: { target: ['media', 'facility', 'object'] },
    }),
    verb('agent restrict target!', 'The authorities restricted the opposition.', {
      takes: { target: ['person', 'organisation', 'people'] },
    }),
    verb('agent restrict movement of target!', 'The army restricted the movement of villagers.'),
    verb('agent impose restriction on target!', 'The army imposed restrictions on the villagers.'),
    verb('agent place restriction on target!', 'The regime placed restrictions on the press.'),
    verb('agent impose curfew on|in target', 'The governor imposed a curfew in the city.', curfew),
    verb('agent declare curfew in target', 'The army declared a curfew in the capital.', curfew),
    verb('agent order curfew in target', 'The mayor ordered a curfew in the town.', curfew),
    verb('agent extend curfew in target', 'The army extended the curfew in the valley.', curfew),
    verb(
      'agent declare martial law in target',
      'The president declared martial law in the province.',
      martial,
    ),
    verb(
      'agent impose martial law in|on target',
      'The generals imposed martial law in the capital.',
      martial,
    ),
    verb(
      'agent declare state of emergency in target',
      'The president declared a state of emergency in the province.',
      martial,
    ),
    verb(
      'agent declare state of siege in target',
      'The president declared a state of siege in the region.',
      martial,
    ),
    verb(
      'agent impose state of emergency in target',
      'The governor imposed a state of emergency in the city.',
      martial,
    ),
    verb(
      'agent proclaim state of emergency in target',
      'The king proclaimed a state of emergency in the province.',
      martial,
    ),
    verb(
      'agent impose emergency rule in|on target',
      'The government imposed emergency rule in the region.',
      martial,
    ),
    verb(
      'agent cut off water|electricity|power|gas|internet|food to target!',
      'The army cut off water to the enclave.',
      withhold,
    ),
    verb(
      'agent cut water|electricity|power|gas|internet to target!',
      'The authorities cut electricity to the camp.',
      withhold,
    ),
    verb(
      'agent shut off water|electricity|power|gas|internet to target!',
      'The militia shut off gas to the town.',
      withhold,
    ),
    verb(
      'agent shut down internet in target',
      'The government shut down the internet in the province.',
      withhold,
    ),
    verb('agent cut internet in target', 'The regime cut the internet in the region.', withhold),
    verb('agent starve target! of food|water|fuel', 'The army starved the enclave of food.', withhold),
    verb(
      'agent deprive target! of food|water|electricity|medicine',
      'The siege force deprived the villagers of food.',
      withhold,
    ),
    verb('agent block aid to target!', 'The militia blocked aid to the camp.', withhold),
    verb(
      'agent withhold food|medicine|aid from target!',
      'The regime withheld food from the villagers.',
      withhold,
    ),
    verb('agent deny visa to target!', 'The ministry denied visas to the reporters.'),
    verb('agent deny entry to target!', 'The authorities denied entry to the delegation.'),
    verb('agent bar target! from content', 'The police barred the reporters from entering the camp.'),
    verb('agent! prevent target!', 'Police prevented a rally by the students.', {
      takes: { agent: ['police'], target: living },
    }),
    verb(
      'agent prevent target! from content!',
      'Soldiers prevented the monitors from visiting the village.',
      {
        takes: { agent: forces, target: living },
      },
    ),
    verb('agent spy on target!', 'The agency spied on the diplomats.'),
    verb('agent wiretap target!', 'The secret service wiretapped the judge.'),
    verb('agent bug target!', 'Agents bugged the embassy.', {
      takes: { target: ['place', 'person', 'organisation'] },
    }),
    verb('agent evict target!', 'Police evicted the squatters.'),
    verb('agent uproot target!', 'The army uprooted the peasants.', {
      takes: { target: ['people', 'person'] },
    }),
    verb('agent rig election|vote', 'The ruling party rigged the election.', { mode: 'misinformation' }),
    verb(
      'agent spread disinformation|misinformation about|in target',
      'The agency spread disinformation about the opposition.',
      { mode: 'misinformation' },
    ),
    noun(
      'repression of|against target by agent',
      'The repression of the minority by the regime intensified.',
    ),
    noun('suppression of content by agent', 'The suppression of the protest by troops was denounced.'),
    noun('suppression of target by agent', 'The suppression of the students by troops was denounced.', {
      unless: ['fire', 'immune', 'price'],
    }),
    noun('oppression of target by agent', 'The oppression of women by the regime was denounced.'),
    noun('persecution of target by agent', 'The persecution of believers by the authorities was denounced.'),
    noun('harassment of target by agent', 'The harassment of reporters by police was denounced.', {
      unless: ['sexual'],
    }),
    noun('intimidation of target by agent', 'The intimidation of voters by soldiers was reported.'),
    noun('crackdown on|against target by agent', 'The crackdown on dissidents by the junta continued.'),
    noun('clampdown on target by agent', 'The clampdown on activists by the police continued.'),
    noun('dispersal of target by agent', 'The dispersal of the crowd by riot police was filmed.'),
    noun('purge of target by agent', 'The purge of officers by the president continued.'),
    noun('censorship of target by agent', 'The censorship of newspapers by the army was criticised.', censor),
    noun('ban on content by agent', 'The ban on demonstrations by the governor was ignored.'),
    noun('ban on target by agent', 'The ban on the party by the court was upheld.', {
      takes: { target: ['organisation', 'people'] },
    }),
    noun('curfew in|on target', 'The curfew in the city was extended.', curfew),
    noun('martial law in target', 'Martial law in the province was extended.', martial),
    noun('state of emergency in target', 'The state of emergency in the capital was extended.', martial),
    noun('internet blackout in target', 'The internet blackout in the province continued.', withhold),
    noun('surveillance of target by agent', 'The surveillance of activists by the agency was revealed.', {
      unless: ['disease'],
    }),
    noun('wiretapping of target by agent', 'The wiretapping of judges by the secret service was revealed.'),
    noun('eviction of target by agent', 'The eviction of squatters by police turned violent.'),
    noun(
      'disinformation campaign against target by agent',
      'The disinformation campaign against the party by the agency was exposed.',
      { mode: 'misinformation' },
    ),
    noun(
      'smear campaign against target by agent',
      'The smear campaign against the judge by the ruling party went on.',
      { mode: 'misinformation' },
    ),
    verb('agent order target! to content!', 'The junta ordered the newspaper to halt its attacks.', {
      takes: { target: ['media'] },
    }),
    verb(
      'agent order closure|suspension|dissolution of target!',
      'The governor ordered the closure of the newspaper.',
    ),
    verb('agent place target! under surveillance', 'The agency placed the activist under surveillance.', {
      mode: 'censor',
    }),
    verb('agent stifle target!', 'The junta stifled the press.'),
    verb('agent subdue target!', 'The army subdued the protesters.'),
    verb('agent block access to target!', 'The government blocked access to the website.'),
    verb(
      'agent place target! under lockdown|curfew',
      'The government placed the city under lockdown.',
      curfew,
    ),
    verb(
      'agent put target! under|in|on lockdown|curfew',
      'The government put the city under lockdown.',
      curfew,
    ),
    noun('lockdown of|in|on target by agent', 'The lockdown in the city went on.', curfew),
    verb(
      'agent suspend publication|broadcast|printing of target!',
      'The ministry suspended publication of the newspaper.',
      {
        mode: 'censor',
      },
    ),
    verb(
      'agent halt publication|broadcast|printing of target!',
      'The ministry halted publication of the newspaper.',
      {
        mode: 'censor',
      },
    ),
    verb(
      'agent ban publication|broadcast|printing of target!',
      'The ministry banned publication of the newspaper.',
      {
        mode: 'censor',
      },
    ),
    verb('agent impose blackout on|in target!', 'The junta imposed an information blackout on the region.'),
  ],
})

const deports = eventType({
  id: 'deports',
  genitive: 'target',
  counted: { target: 'displaced', victim: 'displaced' },
  label: 'deports',
  plover: 'COERCE',
  mode: 'deport',
  roles: {
    agent: actors,
    target: ['person', 'people', 'organisation'],
    place: ['place'],
    origin: ['place'],
    recipient: ['place'],
  },
  precedence: 8,
  unidentified: 'Unidentified authority',
  frames: [
    verb('agent deport target!', 'The government deported the refugees.'),
    verb('agent extradite target!', 'The republic extradited the drug lord.', {
      takes: { target: ['person', 'people', 'armed-group'] },
    }),
    verb('agent deport target! to recipient', 'The kingdom deported the workers to their country.'),
    verb('agent deport target! from origin', 'The authorities deported the preacher from the island.'),
    verb('agent exile target!', 'The junta exiled the former president.'),
    verb('agent exile target! to recipient', 'The king exiled the prince to a remote island.'),
    verb('agent send target! into exile', 'The regime sent the bishop into exile.'),
    verb('agent force target! into exile', 'The generals forced the president into exile.'),
    verb('agent banish target!', 'The rulers banished the poet.'),
    verb('agent banish target! to recipient', 'The dictator banished his rival to a desert village.'),
    verb('agent expel target! from origin', 'The army expelled the settlers from the enclave.', {
      takes: { target: ['people'] },
    }),
    verb('agent expel target!', 'The government expelled the refugees.', { takes: { target: ['people'] } }),
    verb('agent drive out target!', 'The militia drove out the villagers.', {
      takes: { target: ['people', 'person'] },
    }),
    verb('agent drive target! from origin!', 'Gunmen drove the peasants from their village.', {
      takes: { target: ['people', 'person'] },
    }),
    verb('agent repatriate target!', 'The authorities repatriated the migrants.'),
    verb('agent repatriate target! to recipient', 'The agency repatriated the refugees to their country.'),
    verb('agent turn back target!', 'Border guards turned back the migrants.', {
      takes: { target: ['people', 'person', 'organisation'] },
    }),
    verb('agent push back target!', 'The coast guard pushed back the migrants.', {
      takes: { target: ['people'] },
    }),
    verb(
      'agent send back target! to recipient',
      'The border police sent back the migrants to their country.',
      {
        takes: { target: ['people', 'person'] },
        unless: [
          'negotiator',
          'envoy',
          'diplomat',
          'ambassador',
          'delegate',
          'inspector',
          'soldier',
          'troop',
        ],
      },
    ),
    verb(
      'agent transfer target! by force to recipient',
      'The army transferred the villagers by force to the coast.',
      { takes: { target: ['people'] } },
    ),
    verb('agent resettle target! by force', 'The regime resettled the nomad people by force.', {
      takes: { target: ['people'] },
    }),
    noun('deportation of target by agent', 'The deportation of the migrants by the authorities was halted.'),
    noun(
      'forced deportation of target by agent',
      'The forced deportation of children by the occupiers was denounced.',
    ),
    noun(
      'forcible transfer of target by agent',
      'The forcible transfer of villagers by the army was denounced.',
    ),
    noun('banishment of target by agent', 'The banishment of the prince by the king was announced.'),
    noun('repatriation of target by agent', 'The repatriation of refugees by the agency began.'),
    noun('pushback of target by agent', 'The pushback of migrants by the coast guard was filmed.'),
    noun(
      'forced displacement of target by agent',
      'The forced displacement of peasants by the militia was denounced.',
    ),
    noun('exile of target!', 'The exile of the opposition leader ended.', {
      takes: { target: ['person', 'people'] },
    }),
    verb('agent displace target!', 'The militia displaced the villagers.', { takes: { agent: forces } }),
  ],
})

const cyberattacks = eventType({
  id: 'cyberattacks',
  label: 'hacks',
  plover: 'COERCE',
  mode: 'cyber',
  roles: {
    ...dealing,
    target: ['person', 'organisation', 'people', 'place', 'object'],
    instrument: ['object', 'weapon'],
  },
  precedence: 7,
  unidentified: 'Unidentified hacker',
  frames: [
    verb('agent hack target!', 'A group of spies hacked the ministry.', {
      takes: { target: ['organisation', 'object', 'facility', 'country', 'person'] },
      unless: ['machete', 'axe', 'knife'],
    }),
    verb('agent attack target!', 'Hackers attacked the computers of the bank.', computing),
    verb('agent target target!', 'Hackers targeted the bank.', computing),
    verb('agent breach target!', 'Hackers breached the ministry.', computing),
    verb('agent penetrate target!', 'Hackers penetrated the ministry.', computing),
    verb('agent infiltrate target!', 'Hackers infiltrated the ministry.', computing),
    verb('agent break into target!', 'Hackers broke into the bank.', computing),
    verb('agent hack into target!', 'Criminals hacked into the bank.'),
    verb('agent cyberattack target!', 'The unit cyberattacked the power company.'),
    verb('agent breach system|network|server of target!', 'Intruders breached the network of the hospital.'),
    verb(
      'agent break into computer|network|system|server of target!',
      'Spies broke into the computers of the party.',
    ),
    verb(
      'agent penetrate computer|network|system|server of target!',
      'The agents penetrated the servers of the ministry.',
    ),
    verb(
      'agent infiltrate computer|network|system|server of target!',
      'Hackers infiltrated the systems of the bank.',
    ),
    verb('agent infect target! with instrument!', 'The gang infected the hospital with ransomware.', {
      takes: { instrument: ['weapon', 'object'], target: ['organisation', 'facility', 'object'] },
    }),
    verb('agent plant malware|spyware|virus on|in target!', 'The agency planted malware on the server.'),
    verb('agent crash website of target!', 'The group crashed the website of the parliament.'),
    verb('agent deface website of target!', 'Activists defaced the website of the party.'),
    verb('agent knock target! offline', 'The attackers knocked the broadcaster offline.'),
    verb('agent take down website of target!', 'The group took down the website of the ministry.'),
    verb('agent steal data from target!', 'The spies stole data from the company.'),
    noun('cyberattack on|against target by agent', 'A cyberattack on the bank by the group was detected.'),
    noun('cyber attack on|against target by agent', 'A cyber attack on the ministry by spies was detected.'),
    noun('cyber-attack on|against target by agent', 'A cyber-attack on the airline by hackers was detected.'),
    noun('cyber assault on|against target by agent', 'A cyber assault on the grid by the unit was detected.'),
    noun('hack of|against target by agent', 'The hack of the party by spies was revealed.'),
    noun('hacking of target by agent', 'The hacking of the ministry by criminals was revealed.'),
    noun(
      'hacking attack on|against target by agent',
      'A hacking attack on the broadcaster by the group was reported.',
    ),
    noun(
      'ransomware attack on|against target by agent',
      'A ransomware attack on the hospital by the gang was reported.',
    ),
    noun(
      'phishing attack on|against target by agent',
      'A phishing attack on lawmakers by the group was reported.',
    ),
    noun(
      'denial-of-service attack on|against target by agent',
      'A denial-of-service attack on the bank by the group was reported.',
    ),
    noun(
      'cyber espionage against target by agent',
      'Cyber espionage against the company by the unit was detected.',
    ),
    noun('data breach at target', 'The data breach at the airline was reported.'),
    noun(
      'cyberwarfare against target by agent',
      'Cyberwarfare against the republic by its neighbour was alleged.',
    ),
    verb(
      'agent launch cyber attack|warfare|assault on|against target!',
      'The spies launched cyber attacks on the bank.',
    ),
    verb(
      'agent launch cyberattack|cyber-attack on|against target!',
      'The spies launched a cyberattack on the bank.',
    ),
    verb(
      'agent conduct cyber attack|operation on|against target!',
      'The spies conducted cyber attacks against the bank.',
    ),
    verb(
      'agent knock out website|network|server|system of target!',
      'Hackers knocked out the website of the bank.',
    ),
    verb(
      'agent bring down website|network|server|system of target!',
      'Hackers brought down the website of the bank.',
    ),
    verb(
      'agent disrupt website|network|server|system of target!',
      'Hackers disrupted the network of the bank.',
    ),
  ],
})

export const coerce = [seizes, arrests, besieges, represses, deports, cyberattacks] as const
