import { actors, harm, violence } from '../accepted.js'
import { eventType } from '../event-type.js'
import { noun, verb } from '../frames.js'

const captives = {
  only: ['hostage', 'captive'],
  takes: { target: ['person', 'people'] },
  voice: 'active',
} as const

/** What kills and injures without anybody's will. */
const mishaps = (
  'accident avalanche blaze cancer capsize capsizing collapse collision crash cyclone derail derailment disaster disease drought earthquake ' +
  'epidemic famine flood flooding heat heatwave hurricane illness landslide lightning malfunction mudslide outbreak ' +
  'pandemic quake storm shipwreck stampede tornado tsunami typhoon virus wildfire'
).split(' ')

const drone = { mode: 'drone' }
const aerial = { mode: 'aerial' }
const heavy = { mode: 'heavy-weapons' }
const explosives = { mode: 'explosives' }
const suicide = { mode: 'suicide-attack' }
const firearms = { mode: 'firearms' }
const primitive = { mode: 'primitive' }
const beat = { mode: 'beat' }
const armed = ['armed-group', 'military', 'police', 'country', 'government', 'coalition', 'igo'] as const
const routed = { takes: { target: ['armed-group', 'military'] } } as const
const sexual = { mode: 'sexual' }
const crowd = { mode: 'crowd-control' }
const unconventional = { mode: 'unconventional' }
const targeted = { mode: 'targeted' }
const attempted = { mode: 'targeted', modality: 'attempted' } as const

/** Weapons, and no party or tantrum. */
const hurled = { takes: { instrument: ['weapon'] } } as const

const attacks = eventType({
  id: 'attacks',
  violence: true,
  general: true,
  label: 'attacks',
  plover: 'ASSAULT',
  roles: violence,
  precedence: 9,
  unidentified: 'Unidentified attacker',
  frames: [
    verb('agent attack target!', 'Rebels attacked the army base.'),
    verb('agent assault target!', 'Commandos assaulted the embassy.'),
    verb('agent storm target!', 'Protesters stormed the parliament.'),
    verb('agent raid target!', 'Gunmen raided the village.'),
    verb('agent ambush target!', 'Guerrillas ambushed the convoy.', { unless: ['question', 'interview'] }),
    verb('agent strike target!', 'Militants struck the airport with rockets.', {
      unless: [...mishaps, 'deal', 'balance', 'tone', 'agreement', 'chord', 'lightning'],
    }),
    verb('agent strike at target!', 'The insurgents struck at the capital.'),
    verb('agent hit target!', 'The air force hit the training camp.', {
      unless: [
        'earthquake',
        'quake',
        'storm',
        'recession',
        'drought',
        'record',
        'hurricane',
        'flood',
        'road',
        'tariff',
      ],
    }),
    verb('agent target target!', 'The army targeted rebel positions.', {
      unless: ['inflation', 'audience', 'customer', 'growth', 'market', 'sanction', 'tariff'],
    }),
    verb('agent invade target!', 'The neighbouring army invaded the island.', { unless: ['privacy'] }),
    verb('agent invade', 'The neighbouring army invaded.', {
      takes: { agent: ['military', 'armed-group', 'coalition', 'country'] },
    }),
    verb('agent overrun target!', 'Rebels overran the garrison.', { unless: ['cost', 'budget'] }),
    verb('agent! charge target!', 'Soldiers charged the barricade.', {
      takes: {
        agent: ['military', 'police', 'armed-group', 'population'],
        target: ['facility', 'population', 'place'],
      },
    }),
    verb('agent rush target!', 'Attackers rushed the gate.', { takes: { target: ['facility'] } }),
    verb('agent pound target!', 'Artillery units pounded the town.', { ...heavy, unless: mishaps }),
    verb('agent hammer target!', 'Government forces hammered rebel positions.', heavy),
    verb('agent pummel target!', 'The navy pummelled the coastal town.', heavy),
    verb('agent batter target!', 'Troops battered the besieged city.', heavy),
    verb('agent shell target!', 'The army shelled the village.', heavy),
    verb('agent mortar target!', 'Insurgents mortared the compound.', heavy),
    verb('agent rocket target!', 'Militants rocketed the border town.', heavy),
    verb('agent bombard target!', 'The navy bombarded the port.', heavy),
    verb('agent blast target!', 'Soldiers blasted the apartment block.', {
      ...heavy,
      unless: ['decision', 'plan', 'report'],
    }),
    verb('agent torpedo target!', 'The navy torpedoed the freighter.', {
      ...heavy,
      takes: { target: ['vehicle'] },
    }),
    verb('agent bomb target!', 'Militants bombed the police station.', explosives),
    verb('agent carpet-bomb target!', 'The air force carpet-bombed the valley.', aerial),
    verb('agent dive-bomb target!', 'The air force dive-bombed the bridge.', aerial),
    verb('agent firebomb target!', 'Extremists firebombed the mosque.', primitive),
    verb('agent petrol-bomb target!', 'Youths petrol-bombed the police station.', primitive),
    verb('agent fire-bomb target!', 'Arsonists fire-bombed the newspaper office.', primitive),
    verb('agent car-bomb target!', 'The group car-bombed the headquarters.', explosives),
    verb('agent dynamite target!', 'Guerrillas dynamited the bridge.', explosives),
    verb('agent mine target!', 'Rebels mined the road.', { ...explosives, takes: { target: ['place'] } }),
    verb('agent booby-trap target!', 'The retreating fighters booby-trapped the house.', explosives),
    verb('agent strafe target!', 'The air force strafed the village.', aerial),
    verb('agent buzz target!', 'The air force buzzed the presidential palace.', {
      ...aerial,
      takes: { target: ['place', 'vehicle'] },
    }),
    verb('agent gas target!', 'The regime gassed the villagers.', unconventional),
    verb('agent poison target!', 'Agents poisoned the dissident.', unconventional),
    verb('agent nuke target!', 'The bomber crew nuked the city.', unconventional),
    verb('agent spray target! with instrument', 'Gunmen sprayed the bus with bullets.', firearms),
    verb('agent rake target! with instrument', 'The attackers raked the house with gunfire.', firearms),
    verb('agent riddle target! with instrument', 'Assailants riddled the car with bullets.', firearms),
    verb('agent pepper target! with instrument', 'Fighters peppered the outpost with mortars.', heavy),
    verb('agent pelt target! with instrument', 'Demonstrators pelted the police with stones.', primitive),
    verb('agent stone target!', 'Youths stoned the patrol.', primitive),
    verb('agent machinegun target!', 'Gunmen machinegunned the priests.', firearms),
    verb('agent machine-gun target!', 'Rebels machine-gunned the bus.', firearms),
    verb('agent snipe at target!', 'Militiamen sniped at the soldiers.', firearms),
    verb('agent shoot target!', 'A gunman shot the mayor.', {
      ...firearms,
      unless: ['film', 'video', 'footage', 'scene', 'movie'],
    }),
    verb('agent shoot at target!', 'Border guards shot at the refugees.', firearms),
    verb('agent shoot up target!', 'Gang members shot up the bar.', firearms),
    verb('agent fire on|upon target!', 'Troops fired on the crowd.', firearms),
    verb('agent fire at target!', 'Police fired at the demonstrators.', firearms),
    noun('ramming of target by agent', 'The ramming of the boat by the cutter crew and the navy was filmed.'),
    verb('agent fire into target!', 'Soldiers fired into the crowd.', {
      ...firearms,
      unless: ['sea', 'ocean', 'air', 'sky', 'water'],
    }),
    verb('agent fire instrument! at|on|into|toward|towards target!', 'Militants fired rockets at the town.', {
      unless: ['sea', 'ocean', 'air', 'sky', 'water'],
    }),
    verb('agent fire instrument! near|across target!', 'The navy fired two shells near the trawler.'),
    verb('agent fire off instrument! at target!', 'The militia fired off a missile at the tanker.'),
    verb('agent fire shot at target!', 'A sniper fired shots at the policeman.', firearms),
    verb('agent open fire on|at|upon target!', 'Gunmen opened fire on the bus.', firearms),
    verb('agent open fire', 'The sentries opened fire.', firearms),
    verb('agent open up on target!', 'The guards opened up on the marchers.', firearms),
    verb('agent return fire', 'The soldiers returned fire.', firearms),
    verb('agent take aim at target!', 'Snipers took aim at the checkpoint.', {
      ...firearms,
      takes: { target: ['people', 'military', 'police', 'facility', 'vehicle'] },
    }),
    verb(
      'agent launch instrument! at|against|into|on|toward|towards target!',
      'Rebels launched rockets at the airport.',
    ),
    verb('agent lob instrument! at|into|over target!', 'Militants lobbed mortars at the base.'),
    verb('agent hurl instrument! at|into target!', 'Assailants hurled grenades at the office.'),
    verb('agent throw instrument! at|into target!', 'Protesters threw stones at the police.'),
    verb('agent hurl instrument!', 'Protesters hurled petrol bombs.', hurled),
    verb('agent throw instrument!', 'Masked men threw grenades.', hurled),
    verb('agent lob instrument!', 'Youths lobbed petrol bombs.', hurled),
    verb('agent toss instrument! at|into target!', 'A motorcyclist tossed a grenade into the restaurant.'),
    verb('agent rain instrument! on target!', 'The army rained rockets on the town.'),
    verb('agent rain down instrument! on target!', 'Gunners rained down shells on the suburb.'),
    verb('agent pour instrument! into target!', 'Soldiers poured shells into the camp.', {
      ...heavy,
      takes: { instrument: ['weapon'] },
    }),
    verb(
      'agent drop instrument! on|over target!',
      'The air force dropped barrel bombs on the district.',
      aerial,
    ),
    verb('agent unleash instrument! on|against target!', 'The army unleashed missiles on the city.', {
      takes: { instrument: ['weapon'] },
    }),
    verb('agent unleash offensive against|on target!', 'The army unleashed an offensive against the rebels.'),
    verb('agent turn instrument! on|against target!', 'The regime turned its guns on the demonstrators.', {
      takes: { instrument: ['weapon'] },
    }),
    verb(
      'agent use instrument! against|on target!',
      'The regime used chemical weapons against the villagers.',
      { takes: { instrument: ['weapon', 'vehicle'] } },
    ),
    verb('agent deploy instrument! against target!', 'Commanders deployed tanks against the protesters.', {
      takes: { instrument: ['weapon', 'vehicle'] },
    }),
    verb('agent train instrument! on target!', 'Gunners trained their cannons on the village.', {
      takes: { instrument: ['weapon'] },
    }),
    verb(
      'agent plant instrument! in|at|under|near|outside|on target',
      'The rebels planted a bomb under the bridge.',
      { ...explosives, takes: { instrument: ['weapon'] } },
    ),
    verb(
      'agent place instrument! in|at|on|under|near|outside target',
      'Terrorists placed explosives in the office.',
      { ...explosives, takes: { instrument: ['weapon'] } },
    ),
    verb('agent lay instrument! on|along|under target', 'Guerrillas laid mines on the road.', {
      ...explosives,
      takes: { instrument: ['weapon'] },
    }),
    verb(
      'agent detonate instrument! at|near|outside|inside|in|under target',
      'Militants detonated a car bomb outside the ministry.',
      explosives,
    ),
    verb(
      'agent set off instrument! at|near|outside|inside|in target',
      'Rebels set off a bomb at the market.',
      explosives,
    ),
    verb(
      'agent explode instrument! at|near|outside|inside|in target',
      'The commandos exploded a bomb near the bank.',
      explosives,
    ),
    verb(
      'instrument! explode at|near|outside|inside|under|beside|in target',
      'A car bomb exploded outside the court.',
      { ...explosives, takes: { instrument: ['weapon', 'vehicle'] } },
    ),
    verb('instrument! go off at|near|outside|inside|under|in target', 'A bomb went off near the embassy.', {
      ...explosives,
      takes: { instrument: ['weapon'] },
    }),
    verb(
      'instrument! detonate at|near|outside|inside|under|in target',
      'An explosive device detonated near the bank.',
      { ...explosives, takes: { instrument: ['weapon'] } },
    ),
    verb('instrument! blow up at|near|outside|in target', 'A truck bomb blew up outside the hotel.', {
      ...explosives,
      takes: { instrument: ['weapon', 'vehicle'] },
    }),
    verb('instrument! rip through target!', 'A bomb ripped through the market.', {
      ...explosives,
      takes: { instrument: ['weapon'] },
    }),
    verb('instrument! tear through target!', 'A car bomb tore through the bazaar.', {
      ...explosives,
      takes: { instrument: ['weapon'] },
    }),
    verb('instrument! rock target!', 'A bomb rocked the capital.', {
      ...explosives,
      takes: { instrument: ['weapon'] },
    }),
    verb('instrument! shake target!', 'A powerful bomb shook the ministry.', {
      ...explosives,
      takes: { instrument: ['weapon'] },
    }),
    verb('instrument! land in|on|near target!', 'Two rockets landed in the compound.', {
      ...heavy,
      takes: { instrument: ['weapon'] },
      unless: ['field', 'sea', 'water', 'desert', 'runway', 'orbit', 'moon'],
    }),
    verb('instrument! fall on|in target!', 'Shells fell on the refugee camp.', {
      ...heavy,
      takes: { instrument: ['weapon'] },
    }),
    verb('instrument! slam into target!', 'A missile slammed into the apartment block.', {
      ...heavy,
      takes: { instrument: ['weapon'] },
    }),
    verb('instrument! crash into target!', 'A rocket crashed into the hospital.', {
      ...heavy,
      takes: { instrument: ['weapon'] },
    }),
    verb('instrument! impact target!', 'A mortar shell impacted the roof.', {
      ...heavy,
      takes: { instrument: ['weapon'] },
    }),
    verb('instrument! pierce target!', 'A torpedo pierced the ship.', {
      ...heavy,
      takes: { instrument: ['weapon'] },
    }),
    verb('instrument! blast target!', 'A powerful bomb blasted the police station.', {
      ...explosives,
      takes: { instrument: ['weapon'] },
    }),
    verb('agent send instrument! against|into target!', 'The militia sent drones against the refinery.', {
      takes: { instrument: ['weapon'] },
    }),
    verb('agent direct instrument! at target!', 'The general directed artillery fire at the port.', {
      ...heavy,
      takes: { instrument: ['weapon'] },
    }),
    verb('agent ram instrument! into target!', 'An attacker rammed a truck into the gate.', {
      takes: { instrument: ['vehicle'] },
    }),
    verb('agent drive instrument! into target!', 'A militant drove a van into the crowd.', {
      takes: { instrument: ['vehicle'], target: ['person', 'people', 'facility', 'vehicle', 'organisation'] },
    }),
    verb('agent plough instrument! into target!', 'The assailant ploughed a lorry into the shoppers.', {
      takes: { instrument: ['vehicle'] },
    }),
    verb('agent plow instrument! into target!', 'The attacker plowed a truck into the parade crowd.', {
      takes: { instrument: ['vehicle'] },
    }),
    verb('agent crash instrument! into target!', 'Hijackers crashed a plane into the tower.', {
      takes: { instrument: ['vehicle'] },
    }),
    verb('agent ram target!', 'A patrol boat rammed the fishing boat.', {
      takes: { target: ['vehicle', 'facility', 'people'] },
    }),
    verb(
      'agent blow himself|herself|themselves|oneself|itself up at|near|outside|in|inside|among|amid target',
      'A bomber blew himself up outside the mosque.',
      suicide,
    ),
    verb(
      'agent blow up himself|herself|themselves at|near|outside|in|inside target',
      'The attacker blew up himself near the recruits.',
      suicide,
    ),
    verb(
      'agent detonate vest|belt at|near|outside|in|among target',
      'A bomber detonated his vest near the shrine.',
      suicide,
    ),
    verb('agent burst into target!', 'Gunmen burst into the courtroom.', {
      takes: { agent: ['armed-group', 'person', 'military', 'police'] },
    }),
    verb('agent break into target!', 'Assailants broke into the consulate.', {
      takes: { agent: ['armed-group', 'person', 'military', 'police', 'population'] },
    }),
    verb('agent shoot way into target!', 'Rebels shot their way into the prison.', firearms),
    verb('agent set upon target!', 'A mob set upon the reporter.', beat),
    verb('agent turn on target!', 'The crowd turned on the officers.', {
      takes: {
        agent: ['population', 'armed-group', 'military', 'police'],
        target: ['people', 'person', 'military', 'police'],
      },
    }),
    verb('agent descend on target!', 'Militiamen descended on the village.', {
      takes: { agent: ['armed-group', 'military', 'police'] },
    }),
    verb('agent lash out at target! with instrument!', 'The attacker lashed out at the guards with a knife.'),
    verb('agent advance on|upon target!', 'Rebel fighters advanced on the capital.', {
      takes: { agent: ['armed-group', 'military', 'coalition', 'country'] },
    }),
    noun('march on target! by agent', 'The march on the capital by guerrillas was halted.', {
      takes: { agent: ['armed-group', 'military'] },
    }),
    verb('agent march on|upon target!', 'The rebel army marched on the capital.', {
      takes: { agent: ['armed-group', 'military'] },
    }),
    verb('agent close in on target!', 'Troops closed in on the stronghold.', {
      takes: { agent: ['armed-group', 'military', 'police', 'coalition'] },
    }),
    verb('agent move against target!', 'The army moved against the guerrillas.', {
      takes: { agent: ['armed-group', 'military', 'police', 'coalition'] },
    }),
    verb('agent push into target!', 'Tank units pushed into the enclave.', {
      takes: { agent: ['armed-group', 'military', 'coalition'] },
    }),
    verb('agent sweep into target!', 'Insurgents swept into the city.', {
      takes: { agent: ['armed-group', 'military', 'coalition'] },
    }),
    verb('agent pour into target!', 'Enemy troops poured into the border province.', {
      takes: { agent: ['armed-group', 'military', 'coalition'] },
    }),
    verb('agent go on rampage in|at target', 'Renegade soldiers went on the rampage in the town.'),
    verb('agent rampage through target!', 'Gang members rampaged through the market.'),
    verb('agent wage war on|against target!', 'The cartel waged war on the government.'),
    verb('agent make war on target!', 'The warlord made war on the villages.'),
    verb('agent go to war against target!', 'The kingdom went to war against the separatists.'),
    verb('agent declare war on|against target!', 'The rebels declared war on the regime.', {
      unless: ['corruption', 'drug', 'poverty', 'waste', 'inflation'],
    }),
    verb('agent take up arm against target!', 'The villagers took up arms against the junta.'),
    verb('agent use force against target!', 'The guards used force against the detainees.'),
    verb('agent resort to force against target!', 'The regime resorted to force against the strikers.'),
    verb('target! come under attack from|by agent', 'The convoy came under attack from militants.'),
    verb('target! come under fire from|by agent', 'The patrol came under fire from snipers.', firearms),
    verb('target! come under assault from|by agent', 'The town came under assault from rebels.'),
    verb(
      'target! come under shelling|bombardment|shellfire from agent',
      'The village came under bombardment from the army.',
      heavy,
    ),
    verb('target! draw fire from agent', 'The helicopter drew fire from insurgents.', firearms),
    verb('target! take fire from agent', 'The soldiers took fire from gunmen.', firearms),
    verb('target! take hit from instrument', 'The ship took a hit from a missile.'),
    verb('target! fall into ambush', 'The patrol fell into an ambush.'),
    verb('target! run into ambush', 'The police convoy ran into an ambush.'),
    verb('target! hit mine', 'The truck hit a mine.', explosives),
    verb('target! strike mine', 'The minibus struck a mine.', explosives),
    verb('target! run over mine', 'An army jeep ran over a mine.', explosives),
    verb('target! step on mine', 'A farmer stepped on a mine.', explosives),
    verb('agent beat target!', 'Policemen beat the protesters.', {
      ...beat,
      // a club that beats another has won a match
      takes: { target: ['person', 'people'] },
      contest: true,
      unless: ['odds', 'record', 'drum', 'team', 'rival', 'incumbent', 'candidate'],
    }),
    verb('agent beat up target!', 'Thugs beat up the journalist.', beat),
    verb('agent assail target!', 'Policemen assailed the students with sticks.', {
      takes: { agent: ['armed-group', 'population', 'police', 'military'] },
    }),
    verb('agent batter target! with instrument', 'Guards battered the prisoner with sticks.', beat),
    verb('agent club target!', 'Riot police clubbed the marchers.', beat),
    verb('agent bludgeon target!', 'Assailants bludgeoned the priest.', beat),
    verb('agent punch target!', 'A senator punched the minister.', beat),
    verb('agent slap target!', 'A protester slapped the mayor.', {
      ...beat,
      unless: ['tariff', 'sanction', 'fine', 'tax', 'ban'],
    }),
    verb('agent kick target!', 'Officers kicked the detainee.', {
      ...beat,
      unless: ['ball', 'goal', 'habit'],
    }),
    verb('agent whip target!', 'Guards whipped the prisoners.', { ...beat, unless: ['support', 'vote'] }),
    verb('agent flog target!', 'Religious police flogged the women.', {
      ...beat,
      unless: ['asset', 'product'],
    }),
    verb('agent lash target!', 'Militants lashed the smuggler.', beat),
    verb('agent cane target!', 'Jailers caned the student.', beat),
    verb('agent maul target!', 'A mob mauled the official.', beat),
    verb('agent manhandle target!', 'Bodyguards manhandled the photographer.', beat),
    verb('agent rough up target!', 'Soldiers roughed up the reporters.', beat),
    verb('agent mug target!', 'Robbers mugged the diplomat.', beat),
    verb('agent stab target!', 'A man stabbed the lawmaker.', primitive),
    verb('agent knife target!', 'An assailant knifed the tourist.', primitive),
    verb('agent slash target!', 'The attacker slashed the guard.', {
      ...primitive,
      takes: { target: ['person', 'people', 'police', 'military'] },
    }),
    verb('agent hack target! with instrument', 'Rebels hacked the villagers with machetes.', primitive),
    verb('agent rape target!', 'Soldiers raped the women.', sexual),
    verb('agent gang-rape target!', 'Militiamen gang-raped the refugees.', sexual),
    verb('agent molest target!', 'Policemen molested the schoolgirls.', sexual),
    verb('agent teargas target!', 'Police teargassed the students.', crowd),
    verb('agent fire tear gas at|on|into target!', 'Police fired tear gas at the crowd.', crowd),
    verb('agent use tear gas against|on target!', 'Officers used tear gas against the protesters.', crowd),
    verb(
      'agent fire rubber bullet at|on|into target!',
      'Soldiers fired rubber bullets at the demonstrators.',
      crowd,
    ),
    verb(
      'agent use water cannon against|on target!',
      'Riot police used water cannon against the strikers.',
      crowd,
    ),
    verb('agent turn water cannon on target!', 'Police turned water cannon on the marchers.', crowd),
    verb('agent baton-charge target!', 'Police baton-charged the farmers.', crowd),
    verb('agent fire in air', 'Police fired in the air.', crowd),
    verb('agent fire warning shot at target', 'The navy fired warning shots at the trawler.', crowd),
    noun('incident', 'Gunmen shot the mayor. The incident occurred in Tarvia.', { pointsBack: true }),
    noun('crime', 'Gunmen shot the mayor. The crime was committed by rebels.', { pointsBack: true }),
    noun('tragedy', 'A bomb killed ten miners. The tragedy occurred in Tarvia.', { pointsBack: true }),
    noun('criminal act', 'Gunmen shot the mayor. This criminal act was carried out by rebels.', {
      pointsBack: true,
    }),
    noun('terrorist act', 'Gunmen shot the mayor. This terrorist act was carried out by rebels.', {
      pointsBack: true,
    }),
    noun('terrorist action', 'Gunmen shot the mayor. The terrorist action was carried out by rebels.', {
      pointsBack: true,
    }),
    noun('attack on|against|at|upon target by agent', 'The attack on the base by rebels failed.'),
    noun('assault on|against target by agent', 'An assault on the town by insurgents began at dawn.'),
    noun('raid on|against|into target by agent', 'A raid on the village by gunmen left two dead.'),
    noun(
      'air raid on|against target by agent',
      'An air raid on the port by the coalition started a fire.',
      aerial,
    ),
    noun(
      'bombing raid on|against target by agent',
      'A bombing raid on the city by the air force lasted an hour.',
      aerial,
    ),
    noun('ambush of|on|against target by agent', 'The ambush of the patrol by rebels was short.'),
    noun(
      'offensive against|on target by agent',
      'An offensive against the rebels by the army is under way.',
      { unless: ['charm', 'diplomatic', 'peace'] },
    ),
    noun(
      'counteroffensive against target by agent',
      'A counteroffensive against the invaders by the army began.',
    ),
    noun(
      'counter-offensive against target by agent',
      'The counter-offensive against the militia by troops stalled.',
    ),
    noun('counterattack on|against target by agent', 'A counterattack on the town by the army failed.'),
    noun('counter-attack on|against target by agent', 'The counter-attack on the hill by marines succeeded.'),
    noun('onslaught on|against target by agent', 'The onslaught on the city by the militia continued.'),
    noun('incursion into target by agent', 'An incursion into the enclave by troops was reported.'),
    noun('invasion of target by agent', 'The invasion of the island by the army shocked the world.', {
      unless: ['privacy'],
    }),
    noun('blitz on|against target by agent', 'The blitz on the capital by the air force lasted weeks.', {
      ...aerial,
      unless: ['media', 'advertising', 'campaign'],
    }),
    noun('blitzkrieg against target by agent', 'A blitzkrieg against the republic by the invaders followed.'),
    noun('push into target by agent', 'The push into the valley by government troops met resistance.', {
      takes: { agent: ['military', 'armed-group', 'coalition', 'country'] },
    }),
    noun('strike on|against|at target by agent', 'A strike on the depot by the air force was reported.', {
      unless: ['hunger', 'general', 'labour', 'labor', 'rail', 'teacher', 'worker', 'union'],
    }),
    noun(
      'airstrike on|against|in target by agent',
      'An airstrike on the hospital by the coalition was condemned.',
      aerial,
    ),
    noun(
      'air strike on|against target by agent',
      'An air strike on the convoy by warplanes was reported.',
      aerial,
    ),
    noun(
      'air attack on|against target by agent',
      'An air attack on the camp by the coalition was reported.',
      aerial,
    ),
    noun(
      'air assault on target by agent',
      'The air assault on the airfield by paratroopers succeeded.',
      aerial,
    ),
    noun(
      'aerial attack on|against target by agent',
      'An aerial attack on the villages by the regime was reported.',
      aerial,
    ),
    noun(
      'aerial bombardment of target by agent',
      'The aerial bombardment of the town by warplanes went on.',
      aerial,
    ),
    noun(
      'air campaign against target by agent',
      'The air campaign against the militants by the alliance began.',
      aerial,
    ),
    noun('sortie over|against target by agent', 'A sortie over the valley by bombers was filmed.', aerial),
    noun(
      'drone strike on|against target by agent',
      'A drone strike on the compound by the agency was confirmed.',
      drone,
    ),
    noun(
      'drone attack on|against target by agent',
      'A drone attack on the refinery by rebels started a fire.',
      drone,
    ),
    noun('drone raid on target by agent', 'The drone raid on the port by the militia failed.', drone),
    noun(
      'missile strike on|against target by agent',
      'A missile strike on the airfield by the navy was announced.',
      heavy,
    ),
    noun(
      'missile attack on|against target by agent',
      'A missile attack on the tanker by the militia failed.',
      heavy,
    ),
    noun(
      'rocket attack on|against target by agent',
      'A rocket attack on the embassy by militants was reported.',
      heavy,
    ),
    noun(
      'rocket strike on|against target by agent',
      'A rocket strike on the base by the militia was claimed.',
      heavy,
    ),
    noun('rocket fire from origin', 'Rocket fire from the enclave resumed.', heavy),
    noun('rocket fire at|on target by agent', 'Rocket fire at the town by militants resumed.', heavy),
    noun(
      'mortar attack on|against target by agent',
      'A mortar attack on the market by rebels was reported.',
      heavy,
    ),
    noun('mortar fire on target by agent', 'Mortar fire on the village by the army went on.', heavy),
    noun('mortar strike on target by agent', 'A mortar strike on the school by rebels was reported.', heavy),
    noun(
      'artillery attack on target by agent',
      'An artillery attack on the camp by troops was reported.',
      heavy,
    ),
    noun('artillery fire on target by agent', 'Artillery fire on the suburb by the army intensified.', heavy),
    noun(
      'artillery strike on target by agent',
      'An artillery strike on the bridge by the army was reported.',
      heavy,
    ),
    noun(
      'artillery barrage on|against target by agent',
      'An artillery barrage on the hill by troops began.',
      heavy,
    ),
    noun('shelling of target by agent', 'The shelling of the town by the army went on.', heavy),
    noun('shellfire on target by agent', 'Shellfire on the village by troops was heavy.', heavy),
    noun('bombardment of target by agent', 'The bombardment of the city by warships intensified.', heavy),
    noun('barrage on|against|of target by agent', 'The barrage on the port by the navy lasted hours.', {
      ...heavy,
      unless: ['criticism', 'question', 'complaint', 'insult'],
    }),
    noun('salvo at|on|against target by agent', 'The salvo at the airport by the militia failed.', heavy),
    noun('volley at|on|into target by agent', 'A volley at the marchers by soldiers was heard.', firearms),
    noun(
      'bombing of|at|against|in target by agent',
      'The bombing of the hotel by militants was condemned.',
      explosives,
    ),
    noun(
      'car bombing of|at|against|in target by agent',
      'The car bombing of the ministry by militants was claimed.',
      explosives,
    ),
    noun(
      'truck bombing of|at|against target by agent',
      'The truck bombing of the barracks by extremists was claimed.',
      explosives,
    ),
    noun('bus bombing by agent', 'The bus bombing by the group was condemned.', explosives),
    noun(
      'roadside bombing of|against target by agent',
      'A roadside bombing of the convoy by insurgents was reported.',
      explosives,
    ),
    noun(
      'bomb attack on|against target by agent',
      'A bomb attack on the office by extremists caused damage.',
      explosives,
    ),
    noun(
      'car bomb attack on|against target by agent',
      'A car bomb attack on the base by militants was reported.',
      explosives,
    ),
    noun('bomb blast at|in|near|outside target', 'A bomb blast at the station caused panic.', explosives),
    noun(
      'bomb explosion at|in|near|outside target',
      'A bomb explosion at the bank was reported.',
      explosives,
    ),
    noun(
      'dynamite attack on|against target by agent',
      'A dynamite attack on the bank by guerrillas was reported.',
      explosives,
    ),
    noun(
      'explosive attack on|against target by agent',
      'An explosive attack on the pylon by subversives was reported.',
      explosives,
    ),
    noun(
      'grenade attack on|against target by agent',
      'A grenade attack on the bar by gunmen was reported.',
      explosives,
    ),
    noun(
      'mine attack on|against target by agent',
      'A mine attack on the ferry by rebels was reported.',
      explosives,
    ),
    noun('explosion at|outside|near|inside target', 'An explosion at the embassy was heard.', {
      ...explosives,
      unless: ['gas', 'population', 'boiler', 'volcanic', 'coal', 'methane'],
    }),
    noun('blast at|outside|near|inside target', 'A blast at the checkpoint was heard.', {
      ...explosives,
      unless: ['gas', 'boiler', 'trumpet', 'mine'],
    }),
    noun(
      'suicide bombing of|at|against|in|on target by agent',
      'The suicide bombing of the embassy by extremists was condemned.',
      suicide,
    ),
    noun(
      'suicide attack on|against|at target by agent',
      'A suicide attack on the recruits by militants was foiled.',
      suicide,
    ),
    noun(
      'suicide car bombing of|at|against target by agent',
      'A suicide car bombing of the barracks by militants was reported.',
      suicide,
    ),
    noun(
      'suicide bomb attack on|against|at target by agent',
      'A suicide bomb attack on the shrine by extremists was claimed.',
      suicide,
    ),
    noun(
      'suicide mission against target by agent',
      'The suicide mission against the airport by commandos failed.',
      suicide,
    ),
    noun('shooting of|at target by agent', 'The shooting of the student by police caused outrage.', firearms),
    noun(
      'mass shooting at|in target by agent',
      'The mass shooting at the school by a gunman shocked the town.',
      firearms,
    ),
    noun(
      'drive-by shooting of|at target by agent',
      'The drive-by shooting of the activist by gang members went unpunished.',
      firearms,
    ),
    noun(
      'gun attack on|against target by agent',
      'A gun attack on the minibus by militants was reported.',
      firearms,
    ),
    noun(
      'machine-gun attack on|against target by agent',
      'A machine-gun attack on the post by guerrillas was reported.',
      firearms,
    ),
    noun(
      'sniper attack on target by agent',
      'A sniper attack on the patrol by rebels was reported.',
      firearms,
    ),
    noun('gunfire at target by agent', 'Gunfire at the crowd by soldiers caused panic.', firearms),
    noun('sniper fire at|on target by agent', 'Sniper fire on the patrol by militiamen continued.', firearms),
    noun(
      'hit-and-run attack on|against target by agent',
      'A hit-and-run attack on the convoy by guerrillas was reported.',
    ),
    noun(
      'ground offensive against|on|in target by agent',
      'The ground offensive against the militia by the army began.',
    ),
    noun('ground assault on|against target by agent', 'The ground assault on the city by marines began.'),
    noun('ground invasion of target by agent', 'The ground invasion of the enclave by the army began.'),
    noun(
      'ground operation against|in target by agent',
      'The ground operation against the rebels by the army ended.',
    ),
    noun(
      'military operation against target by agent',
      'The military operation against the separatists by troops went on.',
    ),
    noun('operation against target! by agent', 'The operation against the separatists by troops went on.', {
      takes: { agent: armed, target: ['armed-group', 'military', 'people'] },
    }),
    noun('campaign against target! by agent', 'The campaign against the guerrillas by the army went on.', {
      takes: { agent: armed, target: ['armed-group', 'military'] },
    }),
    noun(
      'military action against target by agent',
      'Military action against the regime by the alliance followed.',
    ),
    noun(
      'military offensive against target by agent',
      'The military offensive against the rebels by the army began.',
    ),
    noun(
      'military campaign against target by agent',
      'The military campaign against the insurgents by the government failed.',
    ),
    noun(
      'military strike on|against target by agent',
      'A military strike on the capital by the alliance was reported.',
    ),
    noun(
      'military intervention in|against target by agent',
      'The military intervention in the island by the kingdom was brief.',
    ),
    noun(
      'bombing campaign against target by agent',
      'The bombing campaign against the hotels by the separatists resumed.',
      explosives,
    ),
    noun('war on|against target! by agent', 'The war against the rebels by the junta continued.', {
      unless: ['drug', 'terror', 'terrorism', 'poverty', 'corruption', 'cancer', 'trade', 'cold', 'price'],
    }),
    noun(
      'aggression against target! by agent',
      'The aggression against the republic by its neighbour must stop.',
    ),
    verb('agent engage target!', 'The strikes engaged two rebel units.', {
      takes: { agent: [], target: ['military', 'armed-group', 'weapon', 'vehicle', 'facility'] },
    }),
    verb('agent suppress target!', 'The strikes suppressed a rebel unit.', {
      takes: { agent: [], target: ['military', 'armed-group', 'weapon'] },
    }),
    noun('fight against target by agent', 'The fight against the rebels by the army goes on.', {
      takes: { target: ['armed-group', 'military', 'person', 'coalition', 'country'] },
    }),
    noun('mission against target! by agent', 'The missions against the rebels by the air force went on.', {
      takes: { target: ['armed-group', 'military', 'facility'] },
    }),
    noun('defeat of target! by agent', 'The defeat of the rebels by the army was celebrated.', {
      takes: { target: ['armed-group', 'military', 'coalition'] },
    }),
    verb('agent counter target!', 'The coalition countered the militia.', {
      takes: { target: ['armed-group', 'military', 'country', 'coalition'] },
    }),
    verb('agent degrade target!', 'The coalition degraded the militia.', {
      takes: { target: ['armed-group', 'military', 'weapon'] },
    }),
    verb('agent clear place of target!', 'The army cleared the valley of rebels.', {
      takes: { target: ['armed-group', 'military'] },
    }),
    noun('violence against target! by agent', 'Violence against the settlers by gangs increased.'),
    noun(
      'terrorist attack on|against target by agent',
      'A terrorist attack on the resort by extremists was foiled.',
    ),
    noun(
      'terror attack on|against target by agent',
      'A terror attack on the train by extremists was claimed.',
    ),
    noun('terrorism against target! by agent', 'Terrorism against civilians by extremists was condemned.'),
    noun('sabotage of target by agent', 'The sabotage of the pipeline by saboteurs cut exports.'),
    noun('mob attack on target by agent', 'The mob attack on the shops by rioters was filmed.'),
    noun(
      'machete attack on target by agent',
      'A machete attack on the villagers by rebels was reported.',
      primitive,
    ),
    noun(
      'knife attack on target by agent',
      'The knife attack on the tourists by a student shocked the town.',
      primitive,
    ),
    noun(
      'axe attack on target by agent',
      'An axe attack on the passengers by a migrant was reported.',
      primitive,
    ),
    noun(
      'acid attack on target by agent',
      'The acid attack on the schoolgirls by extremists was condemned.',
      primitive,
    ),
    noun(
      'arson attack on target by agent',
      'The arson attack on the synagogue by extremists was condemned.',
      primitive,
    ),
    noun(
      'firebomb attack on target by agent',
      'A firebomb attack on the shop by youths was reported.',
      primitive,
    ),
    noun(
      'petrol bomb attack on target by agent',
      'A petrol bomb attack on the bus by youths was reported.',
      primitive,
    ),
    noun(
      'firebombing of target by agent',
      'The firebombing of the mosque by extremists was condemned.',
      primitive,
    ),
    noun(
      'stabbing of target by agent',
      'The stabbing of the lawmaker by an extremist shocked the town.',
      primitive,
    ),
    noun('stoning of target by agent', 'The stoning of the convoy by youths was filmed.', primitive),
    noun(
      'stone-throwing at target by agent',
      'Stone-throwing at the patrol by youths was reported.',
      primitive,
    ),
    noun('beating of target by agent', 'The beating of the motorist by police was filmed.', beat),
    noun(
      'flogging of target by agent',
      'The flogging of the blogger by the authorities was postponed.',
      beat,
    ),
    noun('mugging of target by agent', 'The mugging of the consul by robbers was reported.', beat),
    noun('rape of target by agent', 'The rape of the nuns by soldiers was denounced.', sexual),
    noun('gang rape of target by agent', 'The gang rape of the student by policemen was denounced.', sexual),
    noun(
      'sexual assault on|of|against target by agent',
      'The sexual assault on the recruit by officers was denounced.',
      sexual,
    ),
    noun(
      'sexual violence against target by agent',
      'Sexual violence against refugees by militiamen was documented.',
      sexual,
    ),
    noun(
      'baton charge on|against target by agent',
      'A baton charge on the marchers by police was filmed.',
      crowd,
    ),
    noun(
      'chemical attack on|against target by agent',
      'The chemical attack on the suburb by the regime was condemned.',
      unconventional,
    ),
    noun(
      'chemical weapons attack on|against target by agent',
      'A chemical weapons attack on the town by the army was alleged.',
      unconventional,
    ),
    noun(
      'gas attack on|against target by agent',
      'The gas attack on the subway by the sect was condemned.',
      unconventional,
    ),
    noun(
      'nerve gas attack on target by agent',
      'The nerve gas attack on the village by the regime was condemned.',
      unconventional,
    ),
    noun('poisoning of target by agent', 'The poisoning of the spy by agents was condemned.', {
      ...unconventional,
      unless: ['food', 'lead', 'alcohol'],
    }),
    noun(
      'nuclear attack on|against target by agent',
      'A nuclear attack on the city by the enemy was imagined.',
      unconventional,
    ),
    noun(
      'nuclear strike on|against target by agent',
      'A nuclear strike on the base by the enemy was feared.',
      unconventional,
    ),
    noun('attempt on life of target', 'The attempt on the life of the minister failed.', attempted),
    noun(
      'assassination attempt on|against target by agent',
      'The assassination attempt on the minister by rebels failed.',
      attempted,
    ),
    noun(
      'murder attempt on|against target by agent',
      'The murder attempt on the judge by the cartel failed.',
      attempted,
    ),
    noun(
      'assassination bid on|against target by agent',
      'The assassination bid against the president by officers failed.',
      attempted,
    ),
    noun(
      'terrorist act against target by agent',
      'The terrorist act against the airline by extremists was condemned.',
    ),
    noun(
      'act of violence against target by agent',
      'The act of violence against the clerics by extremists was condemned.',
    ),
    noun(
      'act of aggression against target by agent',
      'The act of aggression against the republic by its neighbour was denounced.',
    ),
    verb('agent use target! as shield', 'The rebels used the villagers as human shields.'),
    verb('agent hold target! as shield', 'The rebels held the villagers as human shields.'),
    verb('agent breach target!', 'Rebels breached the fence.', { takes: { target: ['facility'] } }),
    verb('agent infiltrate target!', 'Rebels infiltrated the base.', { takes: { target: ['place'] } }),
    verb('agent go on spree in|at target', 'A gunman went on a shooting spree in the mall.'),
    verb('agent tear-gas target!', 'Riot police tear-gassed the marchers.', crowd),
  ],
})

const retaliatesAgainst = eventType({
  id: 'retaliates-against',
  violence: true,
  answer: true,
  label: 'retaliates against',
  plover: 'ASSAULT',
  roles: { ...violence, content: [] },
  precedence: 1,
  content: { fact: true, agent: 'target' },
  unidentified: 'Unidentified attacker',
  frames: [
    verb('agent retaliate for content!', 'The militia retaliated for the bombing of the port.', {
      unless: ['tariff', 'sanction', 'expulsion'],
    }),
    verb('agent retaliate against target!', 'The army retaliated against the militia.', {
      unless: ['tariff', 'sanction', 'expulsion'],
    }),
    verb('agent retaliate with instrument!', 'The rebels retaliated with rockets.', {
      takes: { instrument: ['weapon'] },
    }),
    verb('agent retaliate', 'The border guards retaliated.'),
    verb('agent strike back at|against target!', 'The air force struck back at the rebels.'),
    verb('agent hit back at|against target!', 'The army hit back at the insurgents.', {
      unless: ['critic', 'criticism', 'claim'],
    }),
    verb('agent fire back at target!', 'The soldiers fired back at the attackers.'),
    verb('agent shoot back at target', 'The guards shot back at the raiders.'),
    verb('agent counterattack target', 'The army counterattacked the invaders.'),
    verb('agent counter-attack target', 'The marines counter-attacked the rebel positions.'),
    verb('agent avenge content!', 'The group avenged the killing of the priests.'),
    verb('agent avenge target!', 'The militants avenged their commander.'),
    verb('agent revenge content!', 'The clan revenged the murder of the judge.'),
    verb('agent take revenge for content!', 'The clan took revenge for the killing of the priests.'),
    verb('agent take revenge on|against target!', 'Militiamen took revenge on the villagers.'),
    verb('agent exact revenge on|against target!', 'The gang exacted revenge on the informers.'),
    verb('agent wreak vengeance on target!', 'The mob wreaked vengeance on the minority.'),
    verb('agent take reprisal against target!', 'The troops took reprisals against the villagers.'),
    verb(
      'agent respond to attack|strike|airstrike|bombing|shelling|assault|raid by|of|from target!',
      'The kingdom responded to the attack by the republic.',
      {
        takes: {
          agent: ['country', 'government', 'military'],
          target: ['country', 'organisation', 'people'],
        },
      },
    ),
    verb('agent respond to content! with instrument!', 'The army responded to the attack with artillery.', {
      takes: { instrument: ['weapon'] },
    }),
    noun('retaliation against|on target by agent', 'Retaliation against the rebels by the army was swift.', {
      unless: ['trade', 'tariff'],
    }),
    noun(
      'retaliatory strike on|against target by agent',
      'A retaliatory strike on the militia by the air force followed.',
    ),
    noun(
      'retaliatory attack on|against target by agent',
      'A retaliatory attack on the village by the militia followed.',
    ),
    noun(
      'retaliatory raid on|against target by agent',
      'A retaliatory raid on the camp by commandos followed.',
    ),
    noun('reprisal against target by agent', 'Reprisals against the villagers by the troops were feared.'),
    noun(
      'reprisal attack on|against target by agent',
      'A reprisal attack on the town by the militia was reported.',
    ),
    noun('reprisal raid on|against target by agent', 'A reprisal raid on the suburb by gunmen was reported.'),
    noun(
      'revenge attack on|against target by agent',
      'A revenge attack on the minority by the mob was reported.',
    ),
    noun(
      'revenge killing of target by agent',
      'The revenge killing of the prisoners by militiamen was condemned.',
    ),
    noun(
      'counterstrike on|against target by agent',
      'A counterstrike on the base by the air force followed.',
    ),
    noun('vendetta against target by agent', 'The vendetta against the clan by its rivals claimed lives.'),
  ],
})

const kills = eventType({
  id: 'kills',
  violence: true,
  once: true,
  genitive: 'target',
  counted: { target: 'killed', victim: 'killed' },
  label: 'kills',
  plover: 'ASSAULT',
  roles: { ...harm, target: [...actors, 'region', 'city'] },
  precedence: 2,
  unidentified: 'Unidentified killer',
  frames: [
    verb('_ put toll at target!', 'The ministry put the toll at thirty villagers.', { says: true }),
    verb(
      '_ put number|count|figure of dead|death|fatality at target!',
      'The ministry put the number of dead at nine.',
      {
        says: true,
      },
    ),
    verb('_ raise toll to target!', 'The hospital raised the toll to twelve soldiers.', { says: true }),
    verb('_ place toll at target!', 'The police placed the toll at forty farmers.', { says: true }),
    verb('agent kill target!', 'Rebels killed three soldiers.', {
      unless: [
        ...mishaps,
        'bill',
        'amendment',
        'proposal',
        'deal',
        'chance',
        'hope',
        'time',
        'plan',
        'project',
        'talk',
      ],
    }),
    verb('agent kill off target!', 'The militia killed off its rivals.', {
      unless: [...mishaps, 'bill', 'plan', 'proposal'],
    }),
    verb('agent murder target!', 'Gunmen murdered the priest.'),
    verb('agent slay target!', 'Assailants slew the governor.'),
    verb('agent assassinate target!', 'A gunman assassinated the minister.', targeted),
    verb('agent execute target!', 'Rebels executed the prisoners.', {
      ...targeted,
      takes: { target: actors },
      unless: ['plan', 'order', 'warrant', 'operation', 'policy', 'strategy', 'agreement'],
    }),
    verb('agent put target! to death', 'The authorities put the convict to death.', targeted),
    verb('agent behead target!', 'Militants beheaded the hostage.', targeted),
    verb('agent decapitate target!', 'The extremists decapitated two captives.', targeted),
    verb('agent hang target!', 'The authorities hanged four convicts.', {
      ...targeted,
      takes: { target: ['person', 'people', 'organisation'] },
      unless: ['picture', 'portrait', 'banner', 'flag', 'parliament', 'head'],
    }),
    verb('agent crucify target!', 'The extremists crucified a villager.', targeted),
    verb('agent electrocute target!', 'Jailers electrocuted the prisoner.', targeted),
    verb('agent lynch target!', 'A mob lynched the suspect.', targeted),
    verb('agent massacre target!', 'Soldiers massacred the villagers.', targeted),
    verb('agent slaughter target!', 'Militiamen slaughtered the refugees.', {
      ...targeted,
      unless: ['cow', 'sheep', 'goat', 'pig', 'animal', 'cattle'],
    }),
    verb('agent butcher target!', 'The rebels butchered the inhabitants.', targeted),
    verb('agent exterminate target!', 'The regime exterminated the minority.', targeted),
    verb('agent annihilate target!', 'The army annihilated the rebel column.'),
    verb('agent wipe out target!', 'The guerrillas wiped out a patrol.', {
      unless: ['debt', 'gain', 'poverty', 'disease'],
    }),
    verb('agent mow down target!', 'Gunmen mowed down the worshippers.', firearms),
    verb('agent cut down target!', 'Snipers cut down the marchers.', {
      ...firearms,
      takes: { target: ['person', 'people', 'organisation'] },
    }),
    verb('agent pick off target!', 'A sniper picked off two guards.', firearms),
    verb('agent gun down target!', 'Hitmen gunned down the prosecutor.', firearms),
    verb('agent shoot dead target!', 'Police shot dead two demonstrators.', firearms),
    verb('agent shoot target! dead', 'Gunmen shot the officer dead.', firearms),
    verb('agent shoot target! fatally', 'Police fatally shot a demonstrator.', firearms),
    verb('agent stab target! fatally', 'An extremist fatally stabbed the teacher.', primitive),
    verb('agent beat target! fatally', 'Guards fatally beat the inmate.', beat),
    verb('agent wound target! fatally|mortally', 'A sniper fatally wounded the colonel.'),
    verb('agent injure target! fatally', 'The blast fatally injured two guards.', { unless: mishaps }),
    verb('agent shoot target! to death', 'Attackers shot the lawyer to death.', firearms),
    verb('agent stab target! to death', 'An extremist stabbed the teacher to death.', primitive),
    verb('agent hack target! to death', 'Rebels hacked the peasants to death.', primitive),
    verb('agent club target! to death', 'A mob clubbed the driver to death.', beat),
    verb('agent beat target! to death', 'Guards beat the inmate to death.', beat),
    verb('agent bludgeon target! to death', 'Attackers bludgeoned the monk to death.', beat),
    verb('agent stone target! to death', 'Militants stoned the couple to death.', primitive),
    verb('agent burn target! alive', 'A mob burned the prisoners alive.', primitive),
    verb('agent burn target! to death', 'The extremists burned the family to death.', primitive),
    verb('agent torture target! to death', 'The secret police tortured the activist to death.', {
      mode: 'torture',
    }),
    verb('agent strangle target!', 'A hitman strangled the lawyer.', {
      unless: ['economy', 'growth', 'trade'],
    }),
    verb('agent suffocate target!', 'Kidnappers suffocated the banker.'),
    verb('agent drown target!', 'Militants drowned the captives.', {
      takes: { agent: ['armed-group', 'military', 'police', 'person'] },
    }),
    verb('agent gas target! to death', 'The regime gassed the villagers to death.', unconventional),
    verb('agent poison target! to death', 'Agents poisoned the defector to death.', unconventional),
    verb('agent blow target! to piece', 'The bomb crew blew the convoy guards to pieces.', explosives),
    verb('agent eliminate target!', 'The commandos eliminated the guerrilla leader.', {
      ...targeted,
      takes: { target: ['person', 'armed-group', 'military', 'police'] },
    }),
    verb('agent liquidate target!', 'The secret police liquidated the dissidents.', {
      ...targeted,
      takes: { target: ['person', 'people', 'armed-group'] },
    }),
    verb('agent neutralise target!', 'Troops neutralised four militants.', {
      takes: { target: ['person', 'armed-group'] },
    }),
    verb('agent neutralize target!', 'The army neutralized two terrorists.', {
      takes: { target: ['person', 'armed-group'] },
    }),
    verb('agent take out target!', 'The commandos took out the rebel leader.', {
      ...targeted,
      takes: { target: ['person', 'armed-group', 'military'] },
    }),
    verb('agent finish off target!', 'The attackers finished off the wounded.', targeted),
    verb('agent dispatch target!', 'The hit squad dispatched the informer.', {
      ...targeted,
      takes: { agent: ['armed-group'], target: ['person'] },
    }),
    verb('agent claim life of target!', 'The bombing squad claimed the lives of six policemen.', {
      unless: mishaps,
    }),
    verb('agent take life of target!', 'The assassins took the life of the judge.', { unless: mishaps }),
    verb('agent leave target! dead', 'The raiders left ten villagers dead.', { unless: mishaps }),
    verb(
      '_ lose target! in attack|battle|fighting|clash|raid|ambush',
      'The army lost nine men in the battle.',
      {
        takes: { target: ['person', 'people'] },
      },
    ),
    verb('agent cost life of target!', 'The ambush cost the lives of five soldiers.', { unless: mishaps }),
    verb('target! die', 'Two soldiers died when a bomb exploded.', { occasion: true, unless: mishaps }),
    verb('target! be dead', 'Two soldiers were dead after rebels attacked.', {
      occasion: true,
      unless: mishaps,
    }),
    verb('target! lose life', 'Two soldiers lost their lives when rebels attacked.', {
      occasion: true,
      unless: mishaps,
    }),
    verb('target! die of wound', 'The policeman died of his wounds.', { unless: mishaps }),
    verb('target! die from wound', 'The deputy died from gunshot wounds.', { unless: mishaps }),
    verb(
      'target! perish in attack|bombing|explosion|blast|shooting|shelling|strike|ambush|raid',
      'Nine passengers perished in the bombing.',
      { unless: mishaps },
    ),
    verb(
      'target! lose life in attack|bombing|explosion|blast|shooting|shelling|strike|ambush|raid|clash|fighting',
      'Three guards lost their lives in the attack.',
      { unless: mishaps },
    ),
    verb('target! fall to bullet of agent!', 'The judge fell to the bullets of assassins.', firearms),
    verb('target! die at hand of agent!', 'The peasants died at the hands of soldiers.'),
    verb(
      'agent commit genocide against target!',
      'The regime committed genocide against the minority.',
      targeted,
    ),
    verb('agent commit massacre of target!', 'Militiamen committed a massacre of refugees.', targeted),
    noun('killing of target by agent', 'The killing of the mayor by gunmen caused outrage.', {
      unless: ['mercy'],
    }),
    noun(
      'targeted killing of target by agent',
      'The targeted killing of the commander by the army was condemned.',
      targeted,
    ),
    noun(
      'extrajudicial killing of target by agent',
      'The extrajudicial killing of the suspects by police was condemned.',
      targeted,
    ),
    noun(
      'extrajudicial execution of target by agent',
      'The extrajudicial execution of peasants by soldiers was denounced.',
      targeted,
    ),
    noun(
      'mass killing of target by agent',
      'The mass killing of villagers by the militia was documented.',
      targeted,
    ),
    noun(
      'honour killing of target by agent',
      'The honour killing of the student by her brothers was condemned.',
      targeted,
    ),
    noun(
      'contract killing of target by agent',
      'The contract killing of the editor by hitmen remains unsolved.',
      targeted,
    ),
    noun('murder of target by agent', 'The murder of the priests by soldiers shocked the country.'),
    noun(
      'mass murder of target by agent',
      'The mass murder of the prisoners by guards was documented.',
      targeted,
    ),
    noun('slaying of target by agent', 'The slaying of the governor by gunmen was condemned.'),
    noun(
      'assassination of target by agent',
      'The assassination of the senator by the cartel was condemned.',
      { ...targeted, unless: ['character'] },
    ),
    noun('execution of target by agent', 'The execution of the hostages by militants was condemned.', {
      ...targeted,
      unless: ['plan', 'order', 'project', 'budget', 'policy', 'agreement'],
    }),
    noun(
      'summary execution of target by agent',
      'The summary execution of prisoners by troops was documented.',
      targeted,
    ),
    noun('beheading of target by agent', 'The beheading of the reporter by extremists was filmed.', targeted),
    noun(
      'decapitation of target by agent',
      'The decapitation of the hostage by militants was filmed.',
      targeted,
    ),
    noun(
      'hanging of target by agent',
      'The hanging of the dissident by the authorities was condemned.',
      targeted,
    ),
    noun('lynching of target by agent', 'The lynching of the suspect by a mob was filmed.', targeted),
    noun('massacre of target by agent', 'The massacre of the villagers by soldiers was denied.', targeted),
    noun('slaughter of target by agent', 'The slaughter of the refugees by militiamen went on.', {
      ...targeted,
      unless: ['cattle', 'animal', 'sheep', 'poultry'],
    }),
    noun(
      'genocide of|against target by agent',
      'The genocide of the minority by the regime was recognised.',
      targeted,
    ),
    noun(
      'extermination of target by agent',
      'The extermination of the tribe by settlers was documented.',
      targeted,
    ),
    noun(
      'ethnic cleansing of|against target by agent',
      'The ethnic cleansing of the minority by the militia continued.',
      targeted,
    ),
    noun('bloodbath of target by agent', 'The bloodbath of students by soldiers was televised.', targeted),
    noun('carnage by agent', 'The carnage by the suicide squad shocked the city.'),
    noun('death of target!', 'The death of nine miners in the bombing shocked the country.', {
      occasion: true,
      unless: mishaps,
    }),
    noun(
      'death of target at hand of agent',
      'The death of the nun at the hands of soldiers was investigated.',
      { unless: mishaps },
    ),
    noun('homicide of target by agent', 'The homicide of the deputy by gunmen was investigated.'),
    noun(
      'shooting death of target by agent',
      'The shooting death of the student by police caused riots.',
      firearms,
    ),
    noun(
      'stabbing death of target by agent',
      'The stabbing death of the teacher by a pupil was investigated.',
      primitive,
    ),
    noun(
      'crucifixion of target by agent',
      'The crucifixion of the captives by extremists was condemned.',
      targeted,
    ),
    verb('agent throw target! to death', 'The guards threw the prisoner to his death.'),
    verb('agent trample target! to death', 'The crowd trampled the boy to death.'),
    verb('agent kick target! to death', 'The guards kicked the prisoner to death.'),
  ],
})

const injures = eventType({
  id: 'injures',
  violence: true,
  genitive: 'target',
  counted: { target: 'injured', victim: 'injured' },
  label: 'injures',
  plover: 'ASSAULT',
  roles: harm,
  precedence: 3,
  unidentified: 'Unidentified attacker',
  frames: [
    verb('agent injure target!', 'The gunman injured two policemen.', {
      unless: [...mishaps, 'pride', 'reputation', 'interest'],
    }),
    verb('agent wound target!', 'Rebels wounded three soldiers.', {
      unless: [...mishaps, 'pride', 'feeling'],
    }),
    verb('agent hurt target!', 'The attackers hurt four passengers.', {
      takes: { target: ['person', 'people', 'military', 'police'] },
      unless: [
        ...mishaps,
        'economy',
        'farmer',
        'producer',
        'poor',
        'worker',
        'feeling',
        'chance',
        'interest',
        'relation',
        'growth',
        'sale',
        'trade',
        'exporter',
        'consumer',
      ],
    }),
    verb('agent maim target!', 'The torturers maimed the children.', { unless: mishaps }),
    verb('agent mutilate target!', 'Rebels mutilated the captives.'),
    verb('agent cripple target!', 'The snipers crippled the captain.', {
      takes: { target: ['person', 'people'] },
      unless: mishaps,
    }),
    verb('agent blind target!', 'Attackers blinded the schoolgirl.', {
      takes: { target: ['person', 'people'] },
    }),
    verb('agent scar target!', 'The bombers scarred the passengers.', {
      takes: { target: ['person', 'people'] },
    }),
    verb('agent disfigure target!', 'Extremists disfigured the girls.'),
    verb('agent leave target! wounded', 'The raiders left six villagers wounded.', { unless: mishaps }),
    verb('agent leave target! injured', 'The bombers left a dozen shoppers injured.', { unless: mishaps }),
    verb('agent inflict injury on target!', 'The guards inflicted injuries on the detainees.'),
    verb('agent inflict wound on target!', 'The attackers inflicted wounds on the priest.'),
    verb('agent inflict casualty on target!', 'The rebels inflicted casualties on the army.'),
    verb(
      'target! suffer injury in attack|bombing|explosion|blast|clash|shooting|ambush|raid',
      'Four guards suffered injuries in the attack.',
      { unless: mishaps },
    ),
    verb(
      'target! suffer wound in attack|bombing|explosion|blast|clash|shooting|ambush|raid',
      'The captain suffered wounds in the ambush.',
      { unless: mishaps },
    ),
    verb(
      'target! sustain injury in attack|bombing|explosion|blast|clash|shooting|ambush|raid',
      'The driver sustained injuries in the bombing.',
      { unless: mishaps },
    ),
    verb(
      'target! sustain wound in attack|bombing|explosion|blast|clash|shooting|ambush|raid',
      'A soldier sustained wounds in the clash.',
      { unless: mishaps },
    ),
    verb('target! lose leg in explosion|blast|attack|bombing', 'A boy lost a leg in the explosion.', {
      unless: mishaps,
    }),
    noun('wounding of target by agent', 'The wounding of the senator by gunmen was condemned.'),
    noun('injury of|to target by agent', 'The injury of two reporters by police was investigated.', {
      unless: mishaps,
    }),
    noun('maiming of target by agent', 'The maiming of children by the rebels was documented.'),
    noun('mutilation of target by agent', 'The mutilation of prisoners by the rebels was documented.'),
    noun('bodily harm to target by agent', 'Bodily harm to the detainees by guards was alleged.'),
    verb('agent put target! in hospital', 'The gang put the boy in hospital.'),
    noun('casualty among target!', 'There were casualties among the troops.'),
  ],
})

const abducts = eventType({
  id: 'abducts',
  genitive: 'target',
  counted: { target: 'captured', victim: 'captured' },
  label: 'abducts',
  plover: 'ASSAULT',
  mode: 'abduct',
  roles: { ...violence, target: ['person', 'organisation', 'people', 'country', 'vehicle'] },
  precedence: 4,
  unidentified: 'Unidentified abductor',
  frames: [
    verb('agent abduct target!', 'Militants abducted two engineers.'),
    verb('agent kidnap target!', 'Guerrillas kidnapped the rancher.'),
    verb('agent hijack target!', 'Extremists hijacked the airliner.', {
      unless: ['debate', 'agenda', 'revolution', 'process', 'religion'],
    }),
    verb('agent skyjack target!', 'Two gunmen skyjacked the passenger plane.'),
    verb('agent carjack target!', 'Robbers carjacked the diplomat.'),
    verb('agent snatch target!', 'Gunmen snatched the businessman.', {
      takes: { target: ['person', 'people', 'organisation'] },
    }),
    verb('agent seize target! in|at place', 'Gunmen seized hostages in the theatre.', captives),
    verb('agent seize target!', 'Gunmen seized two nurses.', {
      takes: { agent: ['armed-group', 'person', 'people'], target: ['person', 'people'] },
      described: true,
    }),
    verb('agent take target!', 'The rebels took dozens of hostages.', captives),
    verb('agent seize target! as hostage', 'The rebels seized the nurses as hostages.'),
    verb('agent take target! hostage', 'Gunmen took the tourists hostage.'),
    verb('agent take hostage target!', 'The commandos took hostage two ambassadors.'),
    verb('agent! hold target!', 'Rebels held the passengers for a month.', {
      single: true,
      takes: { agent: ['armed-group'], target: ['person', 'people'] },
    }),
    verb('agent hold target! hostage', 'Militants held the passengers hostage.'),
    verb('agent hold target! captive', 'The clan held the aid workers captive.'),
    verb('agent hold target! for ransom', 'The pirates held the crew for ransom.'),
    verb('agent hold hostage target!', 'The group held hostage six diplomats.'),
    verb('agent take target! captive', 'The rebels took the policemen captive.'),
    verb('agent keep target! hostage', 'The hijackers kept the pilot hostage.'),
    verb('agent take target! prisoner', 'The guerrillas took the soldiers prisoner.'),
    verb('agent carry off target!', 'Slave traders carried off the children.', {
      takes: { target: ['person', 'people'] },
    }),
    verb('agent spirit away target!', 'Armed men spirited away the dissident.', {
      takes: { target: ['person', 'people'] },
    }),
    verb('agent shanghai target!', 'The militia shanghaied the fishermen.'),
    verb('agent disappear target!', 'The secret police disappeared the students.', {
      takes: { agent: actors, target: ['person', 'people'] },
    }),
    verb('agent force target! into car|vehicle|van|truck|jeep', 'Armed men forced the lawyer into a car.'),
    verb('agent bundle target! into car|vehicle|van|truck|taxi', 'Gunmen bundled the consul into a van.'),
    verb('agent drag target! from home|house|car|bed', 'Hooded men dragged the union leader from his home.'),
    verb('agent capture target!', 'Militants captured a foreign engineer.', {
      takes: { agent: ['armed-group'], target: ['person', 'people'] },
    }),
    verb('agent press-gang target!', 'The rebels press-ganged the boys.'),
    verb('agent traffic target!', 'The gang trafficked women.', { takes: { target: ['person', 'people'] } }),
    noun('abduction of target by agent', 'The abduction of the schoolgirls by extremists caused outrage.'),
    noun('kidnapping of target by agent', 'The kidnapping of the banker by guerrillas was reported.'),
    noun('kidnap of target by agent', 'The kidnap of the engineer by the gang was reported.'),
    noun('kidnaping of target by agent', 'The kidnaping of the ambassador by rebels was reported.'),
    noun('hijacking of target by agent', 'The hijacking of the airliner by militants ended.'),
    noun('hijack of target by agent', 'The hijack of the plane by extremists ended.'),
    noun(
      'hijack attempt on|against target by agent',
      'The navy foiled a hijack attempt on a tanker by pirates.',
    ),
    noun('piracy attempt on|against target by agent', 'The frigate thwarted a piracy attempt on a tanker.'),
    noun('piracy attack on|against target by agent', 'The piracy attack on the trawler was repelled.'),
    noun('carjacking of target by agent', 'The carjacking of the diplomat by robbers was reported.'),
    noun('hostage-taking of target by agent', 'The hostage-taking of the diplomats by students ended.'),
    noun('hostage taking of target by agent', 'The hostage taking of the tourists by bandits ended.'),
    noun(
      'forced disappearance of target by agent',
      'The forced disappearance of students by soldiers was denounced.',
    ),
    noun(
      'enforced disappearance of target by agent',
      'The enforced disappearance of activists by the police was denounced.',
    ),
    noun(
      'disappearance of target! by agent',
      'The disappearance of the unionists by the army was denounced.',
    ),
    noun('seizure of target! by agent', 'The seizure of the hostages by gunmen was condemned.', {
      takes: { target: ['person', 'people'] },
    }),
    noun('captivity of target by agent', 'The captivity of the nurses by the rebels lasted months.'),
    noun('human trafficking by agent', 'Human trafficking by the gang was reported.'),
  ],
})

const tortures = eventType({
  id: 'tortures',
  genitive: 'target',
  counted: { target: 'tortured', victim: 'tortured' },
  label: 'tortures',
  plover: 'ASSAULT',
  mode: 'torture',
  roles: harm,
  precedence: 5,
  unidentified: 'Unidentified torturer',
  frames: [
    verb('agent torture target!', 'The secret police tortured the student.'),
    verb('agent waterboard target!', 'Interrogators waterboarded the detainee.'),
    verb('agent mistreat target!', 'Guards mistreated the prisoners.'),
    verb('agent maltreat target!', 'Soldiers maltreated the detainees.'),
    verb('agent ill-treat target!', 'Officers ill-treated the suspects.'),
    verb('agent brutalise target!', 'The militia brutalised the villagers.'),
    verb('agent brutalize target!', 'Troops brutalized the peasants.'),
    verb('agent abuse target!', 'Guards abused the inmates.', {
      takes: { target: ['person', 'people', 'organisation'] },
      unless: ['power', 'office', 'trust', 'drug', 'system'],
    }),
    verb('agent torment target!', 'The captors tormented the hostages.'),
    verb('agent starve target!', 'The regime starved the prisoners.', {
      takes: { target: ['person', 'people'] },
    }),
    verb(
      'agent subject target! to torture|abuse|beating|mistreatment',
      'The agents subjected the activist to torture.',
    ),
    verb('agent inflict torture on target!', 'The jailers inflicted torture on the dissidents.'),
    verb('agent apply torture to target!', 'The interrogators applied torture to the captives.'),
    verb('agent enslave target!', 'The extremists enslaved the women.'),
    verb('agent flay target!', 'The militia flayed the captives.'),
    verb('agent castrate target!', 'The rebels castrated the captives.'),
    verb('agent humiliate target!', 'Guards humiliated the detainees.', {
      takes: { agent: ['military', 'police', 'armed-group', 'intelligence'], target: ['person', 'people'] },
    }),
    noun('torture of target by agent', 'The torture of the prisoners by guards was documented.'),
    noun('mistreatment of target by agent', 'The mistreatment of detainees by soldiers was investigated.'),
    noun('maltreatment of target by agent', 'The maltreatment of conscripts by officers was reported.'),
    noun('ill-treatment of target by agent', 'The ill-treatment of migrants by guards was documented.'),
    noun('waterboarding of target by agent', 'The waterboarding of the suspect by agents was confirmed.'),
    noun('abuse of target by agent', 'The abuse of prisoners by guards was filmed.', {
      takes: { target: ['person', 'people', 'organisation'] },
      unless: ['power', 'drug', 'alcohol', 'office', 'substance'],
    }),
    noun(
      'police brutality against target by agent',
      'Police brutality against students by the riot squad was denounced.',
    ),
    noun(
      'brutality against|toward|towards target by agent',
      'Brutality against the peasants by soldiers was denounced.',
    ),
    noun('enslavement of target by agent', 'The enslavement of the women by extremists was documented.'),
  ],
})

const destroys = eventType({
  id: 'destroys',
  violence: true,
  genitive: 'target',
  label: 'destroys',
  plover: 'ASSAULT',
  mode: 'destroy',
  roles: { ...violence, target: ['place', 'object', 'organisation'] },
  precedence: 6,
  unidentified: 'Unidentified attacker',
  frames: [
    verb('agent destroy target!', 'Rebels destroyed the bridge.', {
      unless: [...mishaps, 'fire', 'career', 'trust', 'credibility', 'evidence', 'hope'],
    }),
    verb('agent demolish target!', 'Soldiers demolished the house.', { unless: mishaps }),
    verb('agent bulldoze target!', 'The army bulldozed the settlement.'),
    verb('agent raze target!', 'Militiamen razed the village.', { unless: mishaps }),
    verb('agent flatten target!', 'The air force flattened the district.', { ...aerial, unless: mishaps }),
    verb('agent level target!', 'The bombers levelled the town.', {
      takes: { target: ['place'] },
      unless: mishaps,
    }),
    verb('agent obliterate target!', 'Artillery units obliterated the outpost.'),
    verb('agent pulverise target!', 'The army pulverised the quarter.'),
    verb('agent pulverize target!', 'The bombers pulverized the bunker.'),
    verb('agent devastate target!', 'The invaders devastated the province.', { unless: mishaps }),
    verb('agent ravage target!', 'The militia ravaged the villages.', { unless: mishaps }),
    verb('agent lay waste to target!', 'The army laid waste to the villages.'),
    verb('agent reduce target! to rubble', 'The army reduced the city to rubble.'),
    verb('agent wreck target!', 'Rioters wrecked the offices.', {
      takes: { target: ['place', 'vehicle'] },
      unless: mishaps,
    }),
    verb('agent trash target!', 'Protesters trashed the consulate.', {
      takes: { target: ['place', 'vehicle'] },
    }),
    verb('agent smash target!', 'Extremists smashed the statue.', {
      takes: { target: ['place', 'vehicle', 'object'] },
      unless: ['record', 'ring', 'cell'],
    }),
    verb('agent smash up target!', 'The mob smashed up the shops.'),
    verb('agent damage target!', 'The rebels damaged the pipeline.', {
      unless: [
        ...mishaps,
        'economy',
        'reputation',
        'relation',
        'credibility',
        'image',
        'interest',
        'prospect',
        'health',
      ],
    }),
    verb('agent deface target!', 'Vandals defaced the memorial.'),
    verb('agent desecrate target!', 'Extremists desecrated the cemetery.'),
    verb('agent sabotage target!', 'Guerrillas sabotaged the pipeline.', {
      unless: ['talk', 'process', 'effort', 'deal', 'peace', 'election'],
    }),
    verb('agent blow up target!', 'Rebels blew up the pipeline.', explosives),
    verb('agent topple target!', 'Subversives toppled six pylons.', {
      takes: { target: ['facility', 'object'] },
    }),
    verb('agent knock out target!', 'Bombers knocked out the radar station.', {
      takes: { target: ['facility', 'vehicle', 'weapon'] },
    }),
    verb('agent tear apart target!', 'Bombers tore apart the bus.', {
      takes: { target: ['facility', 'vehicle'] },
    }),
    verb('agent knock down target!', 'Guerrillas knocked down three electricity towers.', {
      takes: { target: ['facility'] },
    }),
    verb('agent bring down target!', 'Rebels brought down the bridge.', { takes: { target: ['facility'] } }),
    verb('agent pull down target!', 'Soldiers pulled down the barricades.', {
      takes: { target: ['facility', 'object'] },
    }),
    verb('agent tear down target!', 'Troops tore down the huts.', {
      takes: { target: ['facility', 'object'] },
    }),
    verb('agent burn target!', 'Militiamen burned the village.', {
      takes: { target: ['place', 'vehicle', 'object'] },
      unless: ['fuel', 'coal', 'oil', 'gas', 'calorie'],
    }),
    verb('agent burn down target!', 'The mob burned down the church.'),
    verb('agent torch target!', 'Rioters torched the police car.'),
    verb('agent set fire to target!', 'Protesters set fire to the ministry.'),
    verb('agent set target! on fire', 'The attackers set the bus on fire.'),
    verb('agent set on fire target!', 'Guerrillas set on fire two trucks.'),
    verb('agent set target! ablaze', 'Raiders set the tanker ablaze.'),
    verb('agent set target! alight', 'Youths set the car alight.'),
    verb('agent set ablaze target!', 'Rioters set ablaze a supermarket.'),
    verb('agent put target! to torch', 'The raiders put the village to the torch.'),
    verb('agent incinerate target!', 'The attackers incinerated the bus.'),
    verb('agent gut target!', 'Arsonists gutted the theatre.', {
      takes: { target: ['facility', 'vehicle'] },
    }),
    verb('agent ransack target!', 'Gunmen ransacked the office.'),
    verb('agent loot target!', 'Soldiers looted the shops.'),
    verb('agent pillage target!', 'Militiamen pillaged the villages.'),
    verb('agent plunder target!', 'Rebels plundered the museum.'),
    verb('agent sack target!', 'The invaders sacked the city.', { takes: { target: ['place'] } }),
    verb('agent vandalise target!', 'Demonstrators vandalised the synagogue.'),
    verb('agent vandalize target!', 'Youths vandalized the consulate.'),
    verb('agent sink target!', 'The navy sank the warship.', {
      takes: { target: ['vehicle'] },
      unless: mishaps,
    }),
    verb('agent scuttle target!', 'The navy scuttled the trawler.', { takes: { target: ['vehicle'] } }),
    verb('agent cripple target!', 'A torpedo crew crippled the tanker.', {
      takes: { target: ['vehicle', 'facility'] },
      unless: mishaps,
    }),
    verb('agent rupture target!', 'Saboteurs ruptured the pipeline.', { unless: mishaps }),
    verb('agent derail target!', 'Rebels derailed a freight train.', { takes: { target: ['vehicle'] } }),
    noun('destruction of target by agent', 'The destruction of the shrine by extremists was condemned.', {
      unless: mishaps,
    }),
    noun('demolition of target by agent', 'The demolition of the houses by the army continued.'),
    noun('razing of target by agent', 'The razing of the village by troops was documented.'),
    noun('burning of target by agent', 'The burning of the villages by the militia continued.', {
      unless: ['fuel', 'coal', 'forest', 'gas'],
    }),
    noun('torching of target by agent', 'The torching of the buses by rioters was filmed.'),
    noun('arson at|on target by agent', 'Arson at the warehouse by youths was suspected.'),
    noun(
      'blowing up of target by agent',
      'The blowing up of the bridge by guerrillas was reported.',
      explosives,
    ),
    noun('sinking of target by agent', 'The sinking of the ferry by a submarine was denied.', {
      unless: mishaps,
    }),
    noun('looting of target by agent', 'The looting of the museum by mobs was filmed.'),
    noun('pillage of target by agent', 'The pillage of the town by soldiers lasted days.'),
    noun('plunder of target by agent', 'The plunder of the museum by rebels was denounced.'),
    noun('ransacking of target by agent', 'The ransacking of the office by gunmen was denounced.'),
    noun('vandalism against|at target by agent', 'Vandalism against the shrine by youths was condemned.'),
    noun('desecration of target by agent', 'The desecration of the graves by vandals was condemned.'),
    noun('devastation of target by agent', 'The devastation of the valley by the bombers was complete.', {
      unless: mishaps,
    }),
    verb('agent cause damage|destruction to|in target!', 'The rebels caused damage to the bridge.', {
      unless: [...mishaps, 'brain', 'image', 'reputation'],
      takes: { agent: ['organisation', 'people', 'person'], target: ['facility', 'vehicle', 'company'] },
    }),
    verb('instrument! cause damage|destruction to|in target!', 'The bomb caused damage to the bridge.', {
      ...explosives,
      takes: { instrument: ['weapon'], target: ['facility', 'vehicle', 'company'] },
    }),
    noun('damage to target! by agent', 'The damage to the pipeline by saboteurs was slight.', {
      unless: [...mishaps, 'brain', 'property'],
    }),
  ],
})

const fights = eventType({
  id: 'fights',
  label: 'fights',
  plover: 'ASSAULT',
  symmetric: true,
  roles: { ...harm, target: [...actors, 'weapon'] },
  precedence: 7,
  unidentified: 'Unidentified fighter',
  frames: [
    verb('agent fight target!', 'The army fought the rebels.', {
      unless: [
        ...mishaps,
        'fire',
        'corruption',
        'crime',
        'poverty',
        'terrorism',
        'inflation',
        'charge',
        'case',
        'election',
        'battle',
        'war',
      ],
    }),
    verb('agent fight with|against target!', 'Rebels fought with government troops.', {
      unless: ['corruption', 'crime', 'poverty', 'terrorism'],
    }),
    verb('agent fight', 'The two militias fought in the valley.'),
    verb(
      'agent violate ceasefire|truce|armistice with target',
      'The army violated the ceasefire with the rebels.',
    ),
    verb(
      'agent violate ceasefire agreement|deal|accord with target',
      'The militia violated the ceasefire agreement with the army.',
    ),
    verb('agent break ceasefire|truce|armistice with target', 'The gang broke the truce with its rivals.'),
    noun(
      'violation of ceasefire|truce by agent',
      'The violation of the ceasefire by the militia was condemned.',
    ),
    verb('agent fight off target!', 'The guards fought off the raiders.'),
    verb('agent fight back against target!', 'Villagers fought back against the militia.'),
    verb('agent fight it out with target!', 'The gang fought it out with the police.'),
    verb('agent clash with target!', 'Protesters clashed with police.'),
    verb('agent clash', 'Rival militias clashed in the capital.'),
    verb('agent battle target!', 'Marines battled the insurgents.', {
      contest: true,
      unless: [...mishaps, 'fire', 'flame', 'inflation', 'corruption', 'crisis'],
    }),
    verb('agent battle with|against target!', 'Guerrillas battled with the army.', {
      unless: [...mishaps, 'fire', 'flame', 'inflation'],
    }),
    verb('agent do battle with target!', 'The tribesmen did battle with the militants.'),
    verb('agent wage battle with|against target!', 'Rebels waged a battle with the army.'),
    verb('agent combat target!', 'Special forces combated the guerrillas.', {
      takes: { target: ['armed-group', 'military'] },
    }),
    verb('agent skirmish with target!', 'Border guards skirmished with smugglers.'),
    verb('agent grapple with target!', 'Officers grappled with the demonstrators.', {
      takes: { target: ['people', 'person', 'armed-group'] },
    }),
    verb('agent scuffle with target!', 'Students scuffled with the guards.'),
    verb('agent tussle with target!', 'Protesters tussled with the police.', { mode: 'beat' }),
    verb('agent brawl with target!', 'Sailors brawled with the dockers.', { mode: 'beat' }),
    verb('agent engage target!', 'The patrol engaged the rebels.', {
      takes: {
        agent: ['military', 'armed-group', 'police', 'coalition'],
        target: ['military', 'armed-group'],
      },
    }),
    verb(
      'agent engage target! in battle|combat|firefight|fighting',
      'The troops engaged the guerrillas in combat.',
    ),
    verb('agent exchange fire with target', 'Soldiers exchanged fire with gunmen.', { mode: 'firearms' }),
    verb('agent exchange shot with target', 'Detectives exchanged shots with the robbers.', {
      mode: 'firearms',
    }),
    verb('agent trade fire with target', 'Militiamen traded fire with the army.', { mode: 'firearms' }),
    verb('agent exchange gunfire with target', 'The police exchanged gunfire with the gang.', {
      mode: 'firearms',
    }),
    verb(
      'agent exchange artillery fire with target!',
      'The army exchanged artillery fire with its neighbour.',
      { mode: 'heavy-weapons' },
    ),
    verb('agent trade blow with target!', 'Rioters traded blows with the guards.', { mode: 'beat' }),
    verb('agent come to blow with target!', 'Lawmakers came to blows with the ushers.', { mode: 'beat' }),
    verb('agent cross sword with target!', 'The rebels crossed swords with the militia.'),
    verb('agent lock horn with target!', 'The gang locked horns with its rivals.'),
    verb('agent be at war with target!', 'The kingdom was at war with the emirate.'),
    verb('agent go to war with target!', 'The republic went to war with its neighbour.'),
    verb('agent wage war with target!', 'The warlord waged war with the clan.'),
    verb('agent wage guerrilla war against target!', 'The front waged a guerrilla war against the junta.'),
    verb(
      'agent wage insurgency against target!',
      'The separatists waged an insurgency against the government.',
    ),
    verb('agent resist target!', 'The militia resisted the invaders.', {
      takes: { target: ['military', 'armed-group', 'police'] },
    }),
    verb('agent repel target!', 'The garrison repelled the rebels.', {
      takes: { target: ['military', 'armed-group', 'population'] },
    }),
    verb('agent repulse target!', 'The defenders repulsed the attackers.', {
      takes: { target: ['military', 'armed-group', 'person'] },
    }),
    verb('agent beat back target!', 'Troops beat back the insurgents.'),
    verb('agent beat off target!', 'The guards beat off the pirates.'),
    verb('agent drive back target!', 'The army drove back the invaders.'),
    verb('agent push back target!', 'Government troops pushed back the rebels.', {
      takes: { target: ['military', 'armed-group'] },
    }),
    verb('agent clear place! of target!', 'Troops cleared the valley of insurgents.', routed),
    verb('agent clear target! from place', 'Marines cleared the fighters from the hills.', routed),
    verb('agent dislodge target! from place', 'The army dislodged the rebels from the hill.', routed),
    verb('agent drive target! out of place!', 'The militia drove the soldiers out of the town.', routed),
    verb('agent drive target! from place!', 'The militia drove the soldiers from the town.', routed),
    verb('agent push target! out of place!', 'The army pushed the rebels out of the valley.', routed),
    verb('agent push target! from place!', 'The army pushed the rebels from the valley.', routed),
    verb('agent force target! out of place!', 'Tribesmen forced the militants out of the village.', routed),
    verb('agent force target! from place!', 'Tribesmen forced the militants from the village.', routed),
    verb('agent flush target! out of place', 'Commandos flushed the guerrillas out of the caves.', routed),
    verb('agent flush target! from place', 'Commandos flushed the guerrillas from the caves.', routed),
    verb('agent flush out target!', 'Police flushed out the gunmen.', routed),
    verb('agent chase target! out of place!', 'Villagers chased the fighters out of the hamlet.', routed),
    verb('agent chase target! from place!', 'Villagers chased the fighters from the hamlet.', routed),
    verb('agent expel target! from place!', 'The alliance expelled the militants from the port.', routed),
    verb('agent eject target! from place!', 'The army ejected the invaders from the island.', routed),
    verb('agent root out target!', 'The junta vowed to root out the insurgents.', routed),
    verb('agent weaken target!', 'The alliance weakened the militia.', routed),
    verb('agent degrade target!', 'The alliance degraded the militia.', routed),
    verb('agent rout target!', 'The army routed the guerrillas.'),
    verb('agent defeat target!', 'Government forces defeated the rebels.', {
      takes: { target: ['military', 'armed-group'] },
      contest: true,
    }),
    verb('agent crush target!', 'The army crushed the rebel brigade.', {
      takes: { target: ['military', 'armed-group'] },
    }),
    noun('clash with target', 'Clashes with the police erupted.', {
      unless: ['culture', 'personality', 'schedule'],
    }),
    noun('clash between agent', 'A clash between soldiers and rebels was reported.', {
      unless: ['culture', 'personality', 'civilisation', 'civilization'],
    }),
    noun('clash of agent with target', 'The clash of the militia with troops was short.'),
    noun('fighting between agent', 'Fighting between the army and the militia raged.'),
    noun('fighting with|against target', 'Fighting with the rebels intensified.'),
    noun('fight between agent', 'A fight between guards and inmates broke out.'),
    noun('fight with|against target by agent', 'The fight against the insurgents by the army continued.', {
      unless: ['corruption', 'crime', 'poverty', 'terrorism', 'disease', 'inflation'],
    }),
    noun('battle between agent', 'A battle between troops and guerrillas broke out.', {
      unless: ['court', 'legal', 'political'],
    }),
    noun('battle with|against target', 'The battle with the rebels lasted a week.', {
      unless: ['court', 'legal', 'cancer', 'inflation', 'disease', 'corruption'],
    }),
    noun('gun battle between agent', 'A gun battle between police and robbers broke out.', {
      mode: 'firearms',
    }),
    noun('gun battle with target', 'A gun battle with the cartel broke out.', { mode: 'firearms' }),
    noun('gunbattle between agent', 'A gunbattle between police and robbers broke out.', {
      mode: 'firearms',
    }),
    noun('gunbattle with target', 'A gunbattle with the cartel broke out.', { mode: 'firearms' }),
    noun('violence between agent!', 'Violence between the farmers and the herders spread.'),
    noun('gunfight with target', 'A gunfight with the smugglers broke out.', { mode: 'firearms' }),
    noun('gunfight between agent', 'A gunfight between soldiers and militants broke out.', {
      mode: 'firearms',
    }),
    noun('firefight with target', 'A firefight with the guerrillas lasted hours.', { mode: 'firearms' }),
    noun('firefight between agent', 'A firefight between marines and insurgents broke out.', {
      mode: 'firearms',
    }),
    noun('shootout with target', 'A shootout with the police broke out.', {
      mode: 'firearms',
      unless: ['penalty'],
    }),
    noun('shoot-out with target', 'A shoot-out with the kidnappers broke out.', { mode: 'firearms' }),
    noun('shootout between agent', 'A shootout between police and bandits broke out.', { mode: 'firearms' }),
    noun('exchange of fire between agent', 'An exchange of fire between troops and gunmen was heard.', {
      mode: 'firearms',
    }),
    noun('exchange of fire with target', 'An exchange of fire with the rebels was heard.', {
      mode: 'firearms',
    }),
    noun('crossfire between agent', 'The crossfire between soldiers and rebels trapped the villagers.', {
      mode: 'firearms',
    }),
    noun('artillery duel between agent', 'An artillery duel between the two armies was heard.', {
      mode: 'heavy-weapons',
    }),
    noun('dogfight with target', 'A dogfight with the enemy jets was filmed.', { mode: 'aerial' }),
    noun('skirmish with target', 'A skirmish with the rebels was reported.'),
    noun('skirmish between agent', 'A skirmish between border guards and smugglers was reported.'),
    noun('scuffle with target', 'A scuffle with the police broke out.', { mode: 'beat' }),
    noun('scuffle between agent', 'A scuffle between students and guards broke out.', { mode: 'beat' }),
    noun('brawl between agent', 'A brawl between sailors and dockers broke out.', { mode: 'beat' }),
    noun('confrontation with target', 'A violent confrontation with the police followed.'),
    noun(
      'confrontation between agent',
      'An armed confrontation between the army and the guerrillas was reported.',
    ),
    noun('combat with target', 'Combat with the guerrillas intensified.'),
    noun('combat between agent', 'Combat between troops and guerrillas was reported.'),
    noun('hostility between agent', 'Hostilities between the two armies resumed.'),
    noun('hostility with|against target', 'Hostilities with the rebels resumed.'),
    noun('war between agent', 'The war between the army and the guerrillas went on.', {
      unless: ['trade', 'price', 'cold'],
    }),
    noun('war with target', 'The war with the rebels went on.', { unless: ['trade', 'price', 'cold'] }),
    noun('civil war between agent', 'The civil war between the north and the rebels ended.'),
    noun('conflict between agent', 'The conflict between the government and the rebels dragged on.', {
      unless: ['interest', 'labour', 'labor'],
    }),
    noun('conflict with target', 'The conflict with the separatists dragged on.', {
      unless: ['interest', 'labour', 'labor'],
    }),
    noun('feud between agent', 'A bloody feud between the clans and the militia flared.'),
    noun('gang war between agent', 'A gang war between the cartel and its rivals broke out.'),
    noun('turf war between agent', 'A turf war between the cartel and its rivals broke out.'),
    noun(
      'insurgency against target by agent',
      'The insurgency against the government by separatists goes on.',
    ),
    noun('rebellion against target by agent', 'The rebellion against the king by officers was crushed.'),
    noun(
      'armed uprising against target by agent',
      'The armed uprising against the junta by peasants spread.',
    ),
    noun(
      'armed struggle against target by agent',
      'The armed struggle against the regime by the front went on.',
    ),
    noun('coup against target by agent', 'The coup against the president by officers failed.'),
    noun(
      'coup attempt against target by agent',
      'The coup attempt against the president by officers failed.',
      { modality: 'attempted' },
    ),
    noun('mutiny against target by agent', 'The mutiny against the generals by soldiers spread.'),
  ],
})

export const assault = [
  attacks,
  retaliatesAgainst,
  kills,
  injures,
  abducts,
  tortures,
  destroys,
  fights,
] as const
