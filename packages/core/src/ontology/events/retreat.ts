import { actors, dealing } from '../accepted.js'
import { eventType } from '../event-type.js'
import { noun, verb } from '../frames.js'

const forces = [
  'military',
  'police',
  'armed-group',
  'coalition',
  'igo',
  'country',
  'government',
  'person',
  'vehicle',
] as const
const troops = ['military', 'police', 'armed-group', 'coalition', 'weapon', 'vehicle'] as const

const withdrawsFrom = eventType({
  id: 'withdraws-from',
  label: 'withdraws from',
  plover: 'RETREAT',
  mode: 'withdraw',
  counted: { agent: 'troops', instrument: 'troops' },
  roles: {
    agent: [...actors, 'vehicle'],
    target: ['place'],
    instrument: [
      'military',
      'police',
      'armed-group',
      'coalition',
      'weapon',
      'vehicle',
      'object',
      'person',
      'people',
    ],
    place: ['place'],
    recipient: ['place'],
  },
  precedence: 9,
  unidentified: 'Unidentified force',
  frames: [
    verb('agent withdraw from target!', 'The army withdrew from the town.'),
    verb('agent withdraw instrument! from target', 'The empire withdrew its troops from the island.', {
      takes: { instrument: troops },
    }),
    verb('agent withdraw to recipient!', 'The rebels withdrew to the mountains.', {
      takes: { agent: forces },
    }),
    verb('agent withdraw', 'The tank brigade withdrew.', {
      takes: { agent: ['military', 'armed-group', 'coalition', 'police'] },
    }),
    verb('agent pull out of target!', 'The peacekeepers pulled out of the enclave.', {
      takes: { agent: forces, target: ['place'] },
    }),
    verb('agent pull out from target!', 'The marines pulled out from the port.'),
    verb('agent pull out instrument! from target', 'The alliance pulled out its troops from the province.', {
      takes: { instrument: troops },
    }),
    verb('agent pull out', 'The peacekeepers pulled out.', {
      takes: { agent: ['military', 'armed-group', 'coalition', 'police'] },
    }),
    verb('agent pull instrument! out of target!', 'The kingdom pulled its soldiers out of the valley.', {
      takes: { instrument: troops },
    }),
    verb('agent pull back from target!', 'The militia pulled back from the border.'),
    verb('agent pull back instrument! from target', 'The general pulled back his tanks from the river.', {
      takes: { instrument: troops },
    }),
    verb('agent pull back to recipient', 'The column pulled back to the hills.'),
    verb('agent pull instrument! from target!', 'The republic pulled its forces from the island.', {
      takes: { instrument: troops },
    }),
    verb('agent retreat from target!', 'The rebels retreated from the town.'),
    verb('agent retreat to recipient', 'The guerrillas retreated to the jungle.'),
    verb('agent retreat', 'Government forces retreated.', {
      takes: { agent: ['military', 'armed-group', 'coalition', 'police'] },
    }),
    verb('agent fall back from target', 'Troops fell back from the bridge.', {
      takes: { agent: ['military', 'armed-group', 'coalition', 'police'] },
    }),
    verb('agent fall back to recipient', 'The insurgents fell back to the suburb.', {
      takes: { agent: ['military', 'armed-group', 'coalition', 'police'] },
    }),
    verb('agent evacuate target!', 'The garrison evacuated the fort.', {
      takes: { agent: ['military', 'armed-group', 'police'], target: ['place'] },
    }),
    verb('agent abandon target!', 'The army abandoned the outpost.', {
      takes: { agent: ['military', 'armed-group', 'police', 'coalition'], target: ['place'] },
    }),
    verb('agent vacate target!', 'The soldiers vacated the school.', { takes: { target: ['place'] } }),
    verb('agent quit target!', 'The rebels quit the town.', {
      takes: { agent: ['military', 'armed-group', 'police', 'coalition'], target: ['place'] },
    }),
    verb('agent leave target!', 'The last troops left the base.', {
      takes: { agent: ['military', 'armed-group', 'police', 'coalition'], target: ['place'] },
      unless: ['half', 'most', 'part', 'power', 'electricity', 'water'],
    }),
    verb('agent flee target!', 'The militiamen fled the town.', {
      takes: { agent: ['military', 'armed-group', 'police'], target: ['place'] },
    }),
    verb('agent flee from target!', 'The rebels fled from the valley.', {
      takes: { agent: ['military', 'armed-group', 'police'], target: ['place'] },
    }),
    verb('agent depart from target!', 'The marines departed from the island.', {
      takes: { agent: ['military', 'armed-group', 'police', 'coalition'] },
    }),
    verb('agent move out of target!', 'The brigade moved out of the district.', {
      takes: { agent: ['military', 'armed-group', 'police', 'coalition'] },
    }),
    verb('agent disengage from target!', 'The army disengaged from the enclave.', {
      takes: { agent: forces },
    }),
    verb('agent remove instrument! from target!', 'The empire removed its missiles from the island.', {
      takes: { instrument: troops },
    }),
    verb(
      'agent recall instrument! from target',
      'The republic recalled its soldiers from the mission area.',
      { takes: { instrument: troops } },
    ),
    verb(
      'agent bring home instrument! from target',
      'The government brought home its troops from the province.',
      { takes: { instrument: troops } },
    ),
    verb('agent end occupation of target!', 'The kingdom ended its occupation of the island.'),
    verb('agent relinquish target!', 'The militia relinquished the port.', { takes: { target: ['place'] } }),
    verb('agent surrender target!', 'The garrison surrendered the fort.', { takes: { target: ['place'] } }),
    verb('agent scale back instrument! in target', 'The alliance scaled back its forces in the province.', {
      takes: { instrument: troops },
    }),
    verb('agent reduce instrument! in target', 'The empire reduced its troops in the enclave.', {
      takes: { instrument: troops },
    }),
    verb('agent draw down instrument! in target', 'The alliance drew down its troops in the province.', {
      takes: { instrument: troops },
    }),
    noun('withdrawal of agent from target', 'The withdrawal of troops from the island began.', {
      takes: { agent: forces },
    }),
    noun('withdrawal from target by agent', 'The withdrawal from the valley by the rebels began.', {
      takes: { target: ['place'] },
    }),
    noun(
      'troop withdrawal from target by agent',
      'The troop withdrawal from the island by the empire began.',
    ),
    noun('pullout of agent from target', 'The pullout of the marines from the port began.'),
    noun('pullout from target by agent', 'The pullout from the enclave by the army began.'),
    noun('pull-out from target by agent', 'The pull-out from the city by the militia began.'),
    noun('pullback from target by agent', 'The pullback from the border by the brigades began.'),
    noun('retreat of agent from target', 'The retreat of the rebels from the town began.', {
      takes: { agent: forces },
    }),
    noun('retreat from target by agent', 'The retreat from the river by the army began.', {
      takes: { target: ['place'] },
    }),
    noun('evacuation of target by agent', 'The evacuation of the fort by the garrison began.', {
      takes: { agent: ['military', 'armed-group', 'police'], target: ['place'] },
    }),
    noun('disengagement from target by agent', 'The disengagement from the enclave by the army began.'),
    noun('departure of agent from target', 'The departure of the troops from the base was filmed.', {
      takes: { agent: ['military', 'armed-group', 'police', 'coalition', 'vehicle'] },
    }),
    noun(
      'removal of instrument from target by agent',
      'The removal of missiles from the island by the empire began.',
      { takes: { instrument: troops } },
    ),
    noun('drawdown of agent in target', 'The drawdown of troops in the province began.'),
    verb('agent end mission|operation in target!', 'France ended its mission in Mali.'),
    verb('agent phase out mission|presence in target!', 'France phased out its mission in Mali.'),
  ],
})

const releases = eventType({
  id: 'releases',
  label: 'releases',
  plover: 'RETREAT',
  mode: 'release',
  genitive: 'target',
  counted: { target: 'released', victim: 'released' },
  roles: {
    agent: actors,
    target: ['person', 'organisation', 'people', 'country', 'vehicle'],
    recipient: actors,
    origin: ['place'],
    place: ['place'],
    topic: ['object', 'person', 'people'],
  },
  precedence: 9,
  unidentified: 'Unidentified captor',
  frames: [
    verb('agent release target!', 'The rebels released two hostages.', {
      takes: { target: ['person', 'people', 'organisation', 'vehicle'] },
      unless: ['statement', 'report', 'video', 'film', 'album', 'figure', 'data'],
    }),
    verb('agent release target! to recipient', 'The kidnappers released the nurse to the envoy.', {
      takes: { target: ['person', 'people', 'organisation', 'vehicle'] },
    }),
    verb('agent release target! from origin', 'The authorities released the poet from prison.', {
      takes: { target: ['person', 'people', 'organisation'] },
    }),
    verb('agent release target! on bail|parole', 'The judge released the editor on bail.'),
    verb(
      'agent release target! in exchange for topic',
      'The militia released the soldiers in exchange for prisoners.',
    ),
    verb('agent free target!', 'The guerrillas freed the pilot.', {
      takes: { target: ['person', 'people', 'organisation', 'vehicle'] },
    }),
    verb('agent free target! from origin', 'The junta freed the students from jail.', {
      takes: { target: ['person', 'people', 'organisation'] },
    }),
    verb('agent set free target!', 'The kidnappers set free the engineer.'),
    verb('agent set target! free', 'The rebels set the captives free.'),
    verb('agent let go target!', 'The hijackers let go the women.'),
    verb('agent let target! go', 'The gunmen let the passengers go.'),
    verb('agent hand over target! to recipient!', 'The militia handed over the hostages to the red cross.', {
      takes: {
        agent: ['armed-group', 'person', 'coalition'],
        target: ['person', 'people', 'police', 'military'],
      },
    }),
    verb('agent turn over target! to recipient!', 'The guerrillas turned over the captives to the bishop.', {
      takes: { agent: ['armed-group'], target: ['person', 'people', 'military', 'police'] },
    }),
    verb('agent liberate target!', 'The commandos liberated the prisoners.', {
      takes: { target: ['person', 'people'] },
    }),
    verb('agent parole target!', 'The board paroled the murderer.'),
    verb('agent bail target!', 'The court bailed the activist.', { takes: { target: ['person', 'people'] } }),
    verb('agent discharge target!', 'The authorities discharged the detainees.', {
      takes: { target: ['person', 'people'] },
    }),
    verb('agent exchange target! for topic!', 'The army exchanged the spy for the pilot.', {
      takes: { target: ['person', 'people'] },
    }),
    verb('agent swap target! for topic!', 'The militia swapped the captives for the prisoners.', {
      takes: { target: ['person', 'people'] },
    }),
    verb('agent return target! to recipient!', 'The rebels returned the girl to her family.', {
      takes: { agent: actors, target: ['person', 'people'] },
    }),
    verb('agent lift house arrest of target!', 'The junta lifted the house arrest of the opposition leader.'),
    verb('target! walk free from origin', 'The editor walked free from prison.'),
    verb('target! go free', 'The hostages went free.'),
    verb('target! escape from origin', 'Six inmates escaped from the prison.', {
      takes: { target: ['person', 'people', 'armed-group'] },
    }),
    noun('release of target by agent', 'The release of the hostages by the rebels was confirmed.', {
      unless: ['press', 'news', 'gas', 'film', 'album', 'report'],
    }),
    noun('release of target from origin', 'The release of the poet from prison was confirmed.'),
    noun('freeing of target by agent', 'The freeing of the captives by the militia was confirmed.'),
    noun(
      'liberation of target by agent',
      'The liberation of the prisoners by the commandos was celebrated.',
      { takes: { target: ['person', 'people'] } },
    ),
    noun('prisoner release by agent', 'The prisoner release by the junta was welcomed.'),
    noun('hostage release by agent', 'The hostage release by the militia was welcomed.'),
    noun('parole of target', 'The parole of the general was criticised.'),
    noun('freedom of target!', 'The freedom of the hostages was negotiated.', {
      takes: { target: ['person', 'people'] },
      only: ['hostage', 'prisoner', 'captive', 'detainee', 'inmate'],
    }),
    verb('agent order release of target!', 'The judge ordered the release of the banker.', {
      modality: 'planned',
    }),
    verb('agent allow release of target!', 'The junta allowed the release of the poet.'),
    verb('agent let off target!', 'The judge let off the thief.'),
    verb('agent send home target!', 'The army sent home the prisoners.'),
  ],
})

const ceasesFireWith = eventType({
  id: 'ceases-fire-with',
  label: 'ceases fire with',
  plover: 'RETREAT',
  mode: 'ceasefire',
  symmetric: true,
  roles: dealing,
  precedence: 7,
  unidentified: 'Unidentified party',
  frames: [
    verb('agent cease fire', 'The two armies ceased fire.'),
    verb('agent cease hostility with|against target', 'The rebels ceased hostilities against the army.'),
    verb('agent declare ceasefire with target', 'The guerrillas declared a ceasefire with the army.'),
    verb('agent declare ceasefire', 'The guerrillas declared a ceasefire.'),
    verb('agent declare truce with target', 'The gang declared a truce with its rivals.'),
    verb('agent declare truce', 'The militia declared a truce.'),
    verb('agent announce ceasefire with target', 'The front announced a ceasefire with the government.'),
    verb('agent announce ceasefire', 'The rebels announced a ceasefire.'),
    verb('agent announce truce', 'The cartel announced a truce.'),
    verb('agent agree to ceasefire with target', 'The army agreed to a ceasefire with the rebels.'),
    verb('agent agree on ceasefire with target', 'The militia agreed on a ceasefire with the army.'),
    verb('agent agree to truce with target', 'The clan agreed to a truce with the army.'),
    verb('agent agree ceasefire with target', 'The government agreed a ceasefire with the rebels.'),
    verb('agent reach ceasefire with target', 'The army reached a ceasefire with the militia.'),
    verb('agent reach truce with target', 'The tribes reached a truce with the government.'),
    verb('agent observe ceasefire with target', 'The rebels observed a ceasefire with the army.'),
    verb('agent observe truce with target', 'The guerrillas observed a truce with the army.'),
    verb('agent respect ceasefire with target', 'The militia respected the ceasefire with the army.'),
    verb('agent implement ceasefire with target', 'The army implemented the ceasefire with the rebels.'),
    verb('agent extend ceasefire with target', 'The government extended the ceasefire with the front.'),
    verb('agent extend truce with target', 'The republic extended the truce with the militia.'),
    verb('agent call truce with target', 'The gang called a truce with the police.'),
    verb('agent conclude ceasefire with target', 'The army concluded a ceasefire with the separatists.'),
    verb('agent stop fighting|fight with|against target', 'The tribes stopped fighting with the militia.'),
    verb('agent stop fighting|fight', 'The two militias stopped fighting.'),
    verb('agent end fighting with target', 'The factions ended the fighting with the army.'),
    verb('agent make peace with target!', 'The clan made peace with the army.'),
    verb('agent hold fire', 'The rebels held their fire.'),
    verb('agent end ceasefire with target', 'The front ended the ceasefire with the army.', { ended: true }),
    verb(
      'agent suspend ceasefire|truce|armistice with target',
      'The premier suspended the ceasefire with the rebels.',
      { ended: true },
    ),
    verb('agent call off ceasefire|truce with target', 'The front called off its truce with the army.', {
      ended: true,
    }),
    verb('agent abandon ceasefire|truce with target', 'The rebels abandoned the ceasefire with the army.', {
      ended: true,
    }),
    verb('agent end truce with target', 'The militia ended the truce with the army.', { ended: true }),
    noun('ceasefire with target', 'The ceasefire with the rebels held.'),
    noun('ceasefire between agent', 'The ceasefire between the army and the rebels held.'),
    noun('cease-fire with target', 'The cease-fire with the militia held.'),
    noun('cease-fire between agent', 'The cease-fire between the factions and the army held.'),
    noun('truce with target', 'The truce with the guerrillas held.'),
    noun('truce between agent', 'The truce between the gang and the cartel held.'),
    noun('armistice with target', 'The armistice with the empire held.'),
    noun('armistice between agent', 'The armistice between the republic and the kingdom held.'),
    noun('cessation of hostility with|against target', 'The cessation of hostilities with the rebels held.'),
    noun(
      'cessation of hostility between agent',
      'The cessation of hostilities between the army and the front held.',
    ),
    noun('humanitarian pause with target', 'The humanitarian pause with the militia held.'),
    noun('peace with target!', 'Peace with the guerrillas held.'),
    noun('peace between agent!', 'Peace between the clans and the army held.'),
  ],
})

const disarms = eventType({
  id: 'disarms',
  label: 'disarms',
  plover: 'RETREAT',
  mode: 'disarm',
  roles: {
    agent: actors,
    target: ['person', 'organisation', 'people', 'country'],
    instrument: ['weapon', 'vehicle', 'object'],
    recipient: actors,
    place: ['place'],
  },
  precedence: 9,
  unidentified: 'Unidentified party',
  frames: [
    verb('agent disarm target!', 'The peacekeepers disarmed the militia.', { takes: { target: actors } }),
    verb('agent disarm', 'The guerrillas disarmed.', {
      takes: { agent: ['armed-group', 'military', 'country'] },
    }),
    verb('agent demobilise target!', 'The government demobilised the paramilitaries.'),
    verb('agent demobilize target!', 'The mission demobilized the child soldiers of the rebel army.'),
    verb('agent demobilise', 'The guerrillas demobilised.'),
    verb('agent demobilize', 'The paramilitaries demobilized.'),
    verb('agent demilitarise target!', 'The republic demilitarised the police.'),
    verb('agent lay down arm', 'The rebels laid down their arms.'),
    verb('agent lay down weapon', 'The guerrillas laid down their weapons.'),
    verb('agent put down arm', 'The militia put down its arms.'),
    verb(
      'agent hand over instrument! to recipient',
      'The rebels handed over their rifles to the peacekeepers.',
      { takes: { agent: ['armed-group', 'person', 'people', 'organisation'], instrument: ['weapon'] } },
    ),
    verb('agent hand in instrument! to recipient', 'The militiamen handed in their rifles to the police.', {
      takes: { instrument: ['weapon'] },
    }),
    verb('agent turn in instrument! to recipient', 'The guerrillas turned in their rifles to the army.', {
      takes: { instrument: ['weapon'] },
    }),
    verb('agent surrender instrument! to recipient', 'The clan surrendered its weapons to the army.', {
      takes: { instrument: ['weapon'] },
    }),
    verb('agent give up instrument!', 'The regime gave up its chemical weapons.', {
      takes: { instrument: ['weapon'] },
    }),
    verb('agent decommission instrument!', 'The group decommissioned its rifles.', {
      takes: { instrument: ['weapon'] },
    }),
    verb('agent dismantle instrument!', 'The republic dismantled its missiles.', {
      takes: { instrument: ['weapon', 'object'] },
    }),
    verb('agent scrap instrument!', 'The empire scrapped its missiles.', {
      takes: { instrument: ['weapon'] },
    }),
    verb('agent renounce violence', 'The movement renounced violence.'),
    verb('agent renounce armed struggle', 'The front renounced armed struggle.'),
    verb('agent abandon armed struggle', 'The guerrillas abandoned the armed struggle.'),
    verb('agent give up armed struggle', 'The separatists gave up the armed struggle.'),
    verb('agent disband target!', 'The general disbanded the militia.', {
      takes: { target: ['armed-group', 'military', 'police'] },
    }),
    verb('agent stand down', 'The militia stood down.', {
      takes: { agent: ['armed-group', 'military', 'police'] },
    }),
    noun('disarmament of target by agent', 'The disarmament of the militia by the peacekeepers began.'),
    noun('disarming of target by agent', 'The disarming of the rebels by the army began.'),
    noun(
      'demobilisation of target by agent',
      'The demobilisation of the paramilitaries by the mission began.',
    ),
    noun('demobilization of target by agent', 'The demobilization of the guerrillas by the mission began.'),
    noun('decommissioning of instrument by agent', 'The decommissioning of weapons by the group began.', {
      takes: { instrument: ['weapon'] },
    }),
    noun('surrender of instrument by agent', 'The surrender of weapons by the clan began.', {
      takes: { instrument: ['weapon'] },
    }),
  ],
})

const resignsFrom = eventType({
  id: 'resigns-from',
  label: 'resigns from',
  plover: 'RETREAT',
  mode: 'resign',
  roles: {
    agent: ['person', 'people', 'organisation'],
    target: ['organisation', 'country', 'place', 'person'],
    place: ['place'],
    topic: ['object', 'organisation', 'place', 'person', 'people'],
    recipient: actors,
    content: [],
  },
  precedence: 8,
  content: { fact: true, agent: 'agent' },
  unidentified: 'Unidentified official',
  frames: [
    verb('agent resign over content', 'The judge resigned over the arrests.'),
    verb('agent resign from target!', 'The minister resigned from the cabinet.'),
    verb('agent resign as topic', 'The general resigned as commander.', { takes: { topic: ['person'] } }),
    verb('agent resign', 'The premier resigned.'),
    verb('agent resign post', 'The ambassador resigned his post.'),
    verb('agent step down from target!', 'The chairman stepped down from the board.'),
    verb('agent step down as topic', 'The king stepped down as commander.', { takes: { topic: ['person'] } }),
    verb('agent step down', 'The president stepped down.'),
    verb('agent step aside', 'The premier stepped aside.'),
    verb('agent stand down as topic', 'The senator stood down as leader.', {
      takes: { agent: ['person'], topic: ['person'] },
    }),
    verb('agent quit target!', 'The minister quit the cabinet.', {
      takes: { agent: ['person'], target: ['government', 'organisation', 'company', 'media'] },
    }),
    verb('agent quit as topic', 'The banker quit as adviser.', { takes: { topic: ['person'] } }),
    verb('agent quit post', 'The ambassador quit his post.'),
    verb('agent leave office', 'The governor left office.'),
    verb('agent leave post', 'The consul left his post.'),
    verb('agent give up post', 'The colonel gave up his post.'),
    verb('agent relinquish post', 'The minister relinquished his post.'),
    verb('agent relinquish power', 'The general relinquished power.'),
    verb('agent surrender power', 'The president surrendered power.'),
    verb('agent abdicate', 'The king abdicated.'),
    verb('agent vacate post', 'The minister vacated his post.'),
    verb('agent retire from target!', 'The general retired from the army.', {
      takes: { target: ['organisation'] },
    }),
    verb('agent tender resignation to recipient', 'The premier tendered his resignation to the king.'),
    verb('agent submit resignation to recipient', 'The minister submitted her resignation to the president.'),
    verb(
      'agent hand in resignation to recipient',
      'The ambassador handed in his resignation to the ministry.',
    ),
    verb('agent offer resignation to recipient', 'The minister offered his resignation to the premier.'),
    verb('agent announce resignation', 'The governor announced his resignation.'),
    verb('agent withdraw candidacy', 'The senator withdrew his candidacy.'),
    verb('agent bow out', 'The chancellor bowed out.', { unless: ['tournament', 'cup', 'round'] }),
    noun(
      'resignation of agent from target',
      'The resignation of the minister from the cabinet was a surprise.',
    ),
    noun('resignation of agent', 'The resignation of the premier was a shock.'),
    noun('resignation by agent', 'The resignation by the judge was a surprise.'),
    noun('abdication of agent', 'The abdication of the king was a surprise.'),
    noun('departure of agent from target', 'The departure of the minister from the cabinet was a surprise.', {
      takes: { agent: ['person'], target: ['organisation'] },
    }),
  ],
})

export const retreat = [withdrawsFrom, releases, ceasesFireWith, disarms, resignsFrom] as const
