import { dealing } from '../accepted.js'
import { eventType } from '../event-type.js'
import { noun, verb } from '../frames.js'

const politics = [
  'government',
  'coalition',
  'igo',
  'country',
  'person',
  'party',
  'armed-group',
  'military',
  'company',
  'ngo',
  'organisation',
] as const
const multilateral = { mode: 'multilateral' }
const thirdParty = { mode: 'third-party' }

const meets = eventType({
  id: 'meets',
  label: 'meets',
  plover: 'CONSULT',
  symmetric: true,
  roles: dealing,
  precedence: 9,
  attended: true,
  unidentified: 'Unidentified party',
  frames: [
    verb('agent meet target!', 'The president met the chancellor.', {
      unless: [
        'demand',
        'need',
        'deadline',
        'target',
        'requirement',
        'condition',
        'goal',
        'obligation',
        'criterion',
        'standard',
        'resistance',
        'death',
        'cost',
        'challenge',
        'expectation',
        'quota',
        'aim',
      ],
    }),
    verb('agent meet with target!', 'The envoy met with the rebels.', {
      unless: [
        'resistance',
        'success',
        'failure',
        'criticism',
        'scepticism',
        'skepticism',
        'approval',
        'opposition',
      ],
    }),
    verb('agent meet', 'The two ministers met in the capital.'),
    verb('agent meet up with target!', 'The premier met up with the exiles.'),
    verb('agent meet together', 'The leaders of the two parties met together.'),
    verb('agent confer with target!', 'The general conferred with the governor.'),
    verb('agent consult target! on|about|over topic', 'The king consulted the generals on the plan.', {
      unless: ['document', 'record', 'map', 'doctor', 'book'],
    }),
    verb('agent consult with target!', 'The envoy consulted with the allies.'),
    verb('agent huddle with target!', 'The president huddled with his advisers.'),
    verb('agent sit down with target!', 'The premier sat down with the opposition leader.'),
    verb('agent get together with target!', 'The minister got together with the unions.'),
    verb('agent receive target!', 'The pope received the president.', {
      takes: {
        agent: ['person', 'country', 'government'],
        target: ['person', 'people', 'country', 'government', 'organisation'],
      },
      unless: ['treatment', 'sentence', 'support', 'vote', 'report', 'training'],
    }),
    verb('agent host summit with target', 'The emir hosted a summit with the president.', multilateral),
    verb('agent welcome target!', 'The chancellor welcomed the premier.', {
      takes: { agent: ['person', 'country', 'government'], target: ['person'] },
    }),
    verb('agent greet target!', 'The president greeted the queen.', { takes: { target: ['person'] } }),
    verb('agent hold meeting with target!', 'The ambassador held a meeting with the rebels.'),
    verb('agent have meeting with target!', 'The bishop had a meeting with the guerrilla commander.'),
    verb('agent hold summit with target!', 'The emperor held a summit with the president.', multilateral),
    verb('agent hold session with target!', 'The premier held a session with his ministers.'),
    verb('agent attend meeting with target!', 'The minister attended a meeting with the donors.'),
    verb(
      'agent attend summit with target!',
      'The president attended a summit with the allies.',
      multilateral,
    ),
    verb('agent have audience with target!', 'The ambassador had an audience with the pope.'),
    verb('agent have lunch|dinner|breakfast with target!', 'The senator had dinner with the envoy.'),
    verb('agent shake hand with target!', 'The premier shook hands with the rebel leader.'),
    verb('agent convene with target!', 'The chairman convened with the delegates.'),
    verb('agent gather with target', 'The ministers gathered with the donors.', {
      takes: { agent: ['person', 'government', 'igo'] },
    }),
    verb('agent brief target! on|about topic', 'The general briefed the president on the plan.', {
      takes: { target: politics },
    }),
    verb('agent see target! for talk', 'The king saw the premier for talks.'),
    noun('meeting with target by agent', 'A meeting with the rebels by the envoy was announced.'),
    noun('meeting between agent', 'A meeting between the president and the premier was announced.'),
    noun('meeting of agent with target', 'The meeting of the envoy with the warlord was secret.'),
    noun('meeting of agent', 'The meeting of the foreign ministers ended.'),
    noun('summit with target', 'The summit with the chancellor ended.', multilateral),
    noun('summit between agent', 'The summit between the president and the emir ended.', multilateral),
    noun('summit of agent', 'The summit of the heads of state ended.', multilateral),
    noun('encounter with target!', 'An encounter with the pope was arranged.', {
      takes: { target: ['person', 'government'] },
    }),
    noun('consultation with target', 'Consultations with the allies continued.'),
    noun('consultation between agent', 'Consultations between the ministers and the unions continued.'),
    noun('audience with target', 'An audience with the king was granted.', { takes: { target: ['person'] } }),
    noun('get-together of agent', 'The get-together of the leaders ended.'),
    noun('conference of agent!', 'The conference of the foreign ministers ended.', {
      ...multilateral,
      unless: ['press', 'news'],
    }),
    noun('handshake with target', 'The handshake with the rebel leader was filmed.'),
    noun('handshake between agent', 'The handshake between the president and the dictator was filmed.'),
    verb('agent hold conference with target!', 'The premier held a conference with the ministers.'),
    verb(
      'agent hold conference|dinner|lunch|breakfast with target',
      'The president held a press conference with the king.',
    ),
    verb(
      'agent host dinner|lunch|reception|banquet for target!',
      'The king hosted a dinner for the premier.',
    ),
    verb('agent give reception|dinner|banquet for target!', 'The king gave a banquet for the premier.'),
    verb('agent give welcome to target!', 'The king gave a warm welcome to the premier.'),
    verb('agent hold audience with target!', 'The pope held an audience with the premier.'),
    verb('agent hold reception for target!', 'The king held a reception for the premier.'),
    verb('agent sit down for talk with target!', 'The premier sat down for talks with the rebels.'),
    verb(
      'agent attend meeting|summit|conference|session with|of target',
      'The president attended a meeting with the king.',
    ),
    verb('agent join target! for talk|meeting|summit|dinner', 'The premier joined the king for talks.'),
    verb('agent celebrate topic with target!', 'The president celebrated the feast with the premier.', {
      takes: { target: ['person', 'country', 'organisation'] },
    }),
    verb(
      'agent convene meeting|summit|conference|session of target!',
      'The president convened a meeting of the governors.',
    ),
    verb(
      'agent chair meeting|summit|conference|session of|with target!',
      'The minister chaired a meeting of the governors.',
    ),
    verb('agent dine with target!', 'The king dined with the president.'),
    verb('agent lunch with target!', 'The king lunched with the president.'),
    verb('agent pay call on target!', 'The envoy paid a courtesy call on the president.'),
    verb('agent address target!', 'The king addressed the parliament.', {
      takes: { target: ['organisation', 'people'] },
    }),
    verb('agent host target!', 'The king hosted the premier.', {
      takes: {
        agent: ['person', 'country', 'government'],
        target: ['person', 'country', 'government', 'igo', 'party', 'ngo', 'company'],
      },
    }),
  ],
})

const negotiatesWith = eventType({
  id: 'negotiates-with',
  label: 'negotiates with',
  plover: 'CONSULT',
  symmetric: true,
  roles: { ...dealing, content: [] },
  content: { modality: 'planned', agent: 'agent' },
  precedence: 8,
  attended: true,
  unidentified: 'Unidentified party',
  frames: [
    verb('agent negotiate with target!', 'The government negotiated with the guerrillas.'),
    verb('agent negotiate', 'The two sides negotiated in the capital.', { unless: ['corner', 'bend'] }),
    verb('agent negotiate topic! with target', 'The ministry negotiated a treaty with the republic.', {
      takes: { topic: ['agreement', 'object'] },
      unless: ['corner', 'bend'],
    }),
    verb('agent renegotiate topic! with target', 'The company renegotiated the contract with the state.'),
    verb('agent talk with target!', 'The envoy talked with the rebel leader.', {
      takes: { agent: politics, target: politics },
      unless: ['reporter', 'journalist', 'newspaper', 'agency', 'television'],
    }),
    verb('agent talk to target!', 'The premier talked to the separatists.', {
      takes: { agent: politics, target: politics },
      unless: ['reporter', 'journalist', 'newspaper', 'agency', 'television'],
    }),
    verb('agent hold talk with target!', 'The minister held talks with the opposition.'),
    verb('agent hold talk', 'The two governments held talks.'),
    verb('agent have talk with target!', 'The ambassador had talks with the junta.'),
    verb('agent open talk with target!', 'The president opened talks with the rebels.'),
    verb('agent begin talk with target!', 'The government began talks with the militia.'),
    verb('agent start talk with target!', 'The company started talks with the union.'),
    verb('agent resume talk with target!', 'The republic resumed talks with the creditors.'),
    verb('agent enter talk with target!', 'The junta entered talks with the opposition.'),
    verb(
      'agent enter into negotiation with target!',
      'The government entered into negotiations with the kidnappers.',
    ),
    verb('agent open negotiation with target!', 'The king opened negotiations with the tribes.'),
    verb('agent hold negotiation with target!', 'The union held negotiations with the ministry.'),
    verb('agent conduct negotiation with target!', 'The bishop conducted negotiations with the kidnappers.'),
    verb('agent engage in talk with target!', 'The emirate engaged in talks with the movement.'),
    verb('agent engage in dialogue with target!', 'The government engaged in dialogue with the rebels.'),
    verb('agent hold dialogue with target!', 'The army held a dialogue with the tribes.'),
    verb('agent discuss content! with target', 'The envoy discussed the withdrawal with the general.'),
    verb('agent discuss topic! with target', 'The president discussed the treaty with the premier.'),
    verb('agent hold discussion with target!', 'The delegation held discussions with the ministry.'),
    verb('agent have discussion with target!', 'The banker had discussions with the minister.'),
    verb('agent bargain with target!', 'The family bargained with the kidnappers.'),
    verb('agent haggle with target! over topic', 'The company haggled with the state over the contract.'),
    verb('agent parley with target!', 'The captain parleyed with the tribesmen.'),
    verb('agent deal with target!', 'The ministry dealt with the kidnappers.', {
      takes: { target: ['armed-group', 'party', 'country', 'government'] },
    }),
    verb('agent exchange view with target!', 'The minister exchanged views with the ambassador.'),
    verb('agent come to table with target', 'The rebels came to the table with the government.'),
    verb('agent sit at table with target', 'The premier sat at the table with the separatists.'),
    verb('agent hammer out topic! with target', 'The envoys hammered out a treaty with the rebels.'),
    verb('agent thrash out topic! with target', 'The ministers thrashed out a budget with the donors.'),
    noun('negotiation with target', 'The negotiations with the rebels continued.'),
    noun(
      'negotiation between agent',
      'The negotiations between the government and the guerrillas continued.',
    ),
    noun('negotiation on|over|about topic', 'The negotiations on the treaty continued.'),
    noun('talk with target', 'The talks with the union continued.'),
    noun('talk between agent', 'The talks between the army and the rebels continued.'),
    noun('talk on|over|about topic', 'The talks on the nuclear programme continued.'),
    noun('peace talk with target', 'The peace talks with the militia resumed.'),
    noun('peace talk between agent', 'The peace talks between the government and the front resumed.'),
    noun('peace process with target', 'The peace process with the guerrillas advanced.'),
    noun('peace negotiation with target', 'The peace negotiations with the rebels resumed.'),
    noun('dialogue with target', 'The dialogue with the opposition resumed.'),
    noun('dialogue between agent', 'The dialogue between the government and the rebels resumed.'),
    noun('discussion with target', 'The discussions with the donors continued.'),
    noun('discussion between agent', 'The discussions between the premier and the unions continued.'),
    noun('contact with target!', 'Secret contacts with the rebels were confirmed.', {
      unless: ['sexual', 'eye', 'physical', 'radio', 'lost'],
    }),
    noun('contact between agent!', 'Contacts between the government and the militia were confirmed.', {
      unless: ['sexual', 'eye', 'physical'],
    }),
    noun('round of talk with target', 'A new round of talks with the rebels began.'),
    verb(
      'agent continue talk|negotiation|dialogue with target!',
      'The premier continued talks with the rebels.',
    ),
    verb(
      'agent restart talk|negotiation|dialogue with target!',
      'The premier restarted talks with the rebels.',
    ),
    verb(
      'agent conduct talk|dialogue|discussion with target!',
      'The premier conducted talks with the rebels.',
    ),
    verb(
      'agent take part in talk|negotiation|dialogue with target!',
      'The clan took part in talks with the government.',
    ),
    verb(
      'agent resume negotiation|dialogue|contact with target!',
      'The president resumed negotiations with the rebels.',
    ),
    verb('agent complete talk|negotiation with target!', 'The premier completed talks with the rebels.'),
    verb('agent conclude talk|negotiation with target!', 'The premier concluded talks with the rebels.'),
    verb(
      'agent have contact|dialogue|negotiation|consultation with target!',
      'The premier had contacts with the rebels.',
    ),
    verb('agent hold consultation|contact with target!', 'The premier held consultations with the rebels.'),
    verb(
      'agent be in talk|contact|negotiation|dialogue with target!',
      'The company is in talks with the union.',
    ),
    verb('agent discuss topic! with target!', 'The premier discussed the budget with the king.'),
    verb('agent raise topic! with target!', 'The president raised the matter with the king.'),
    verb('agent engage with|in target!', 'The envoy engaged with the rebels.', {
      takes: { target: ['person', 'organisation', 'country'] },
    }),
    verb('agent return to table with target!', 'The union returned to the table with the company.'),
    verb('agent return to talk with target!', 'The union returned to talks with the company.'),
  ],
})

const visits = eventType({
  id: 'visits',
  label: 'visits',
  plover: 'CONSULT',
  mode: 'visit',
  roles: { ...dealing, target: ['person', 'organisation', 'people', 'place'], origin: ['place'] },
  precedence: 9,
  attended: true,
  unidentified: 'Unidentified visitor',
  frames: [
    verb('agent visit target!', 'The foreign minister visited the republic.', {
      takes: { agent: ['person', 'organisation', 'country'] },
      unless: ['website', 'page', 'site'],
    }),
    verb('agent pay visit to target!', 'The president paid a visit to the kingdom.'),
    verb('agent pay target! visit', 'The pope paid the island a visit.'),
    verb('agent make visit to target!', 'The chancellor made a visit to the camp.'),
    verb('agent tour target!', 'The envoy toured the region.', {
      takes: { agent: ['person', 'organisation'], target: ['place'] },
    }),
    verb('agent travel to target!', 'The premier travelled to the emirate.', {
      takes: { agent: ['person', 'organisation'], target: ['place'] },
    }),
    verb('agent journey to target!', 'The archbishop journeyed to the monastery.', {
      takes: { target: ['place'] },
    }),
    verb('agent fly to|into target!', 'The envoy flew to the capital.', {
      takes: { agent: ['person', 'organisation'], target: ['place'] },
    }),
    verb('agent go to target!', 'The president went to the capital.', {
      takes: {
        agent: ['person', 'government', 'igo', 'ngo', 'organisation'],
        target: ['country', 'city', 'region'],
      },
    }),
    verb('agent arrive in|at target!', 'The secretary of state arrived in the capital.', {
      takes: { agent: ['person', 'government', 'igo', 'ngo', 'organisation'], target: ['place'] },
    }),
    verb('agent arrive in|at target! from origin!', 'The envoy arrived in the capital from the emirate.', {
      takes: { agent: ['person', 'government', 'igo', 'ngo', 'organisation'] },
    }),
    verb('agent come to target!', 'The king came to the capital.', {
      takes: { agent: ['person', 'government', 'igo'], target: ['country', 'city'] },
    }),
    verb('agent leave for target!', 'The minister left for the kingdom.', {
      takes: {
        agent: ['person', 'government', 'igo', 'ngo', 'party', 'coalition', 'company'],
        target: ['place'],
      },
    }),
    verb('agent depart for target!', 'The delegation departed for the summit town.', {
      takes: { agent: ['person', 'organisation'], target: ['place'] },
    }),
    verb('agent head to|for target!', 'The ambassador headed to the capital.', {
      takes: { agent: ['person', 'igo', 'government', 'organisation'], target: ['place'] },
    }),
    verb('agent return to target!', 'The exiled leader returned to the capital.', {
      takes: { agent: ['person'], target: ['country', 'city', 'region'] },
    }),
    verb('agent return from target!', 'The minister returned from the kingdom.', {
      takes: { agent: ['person', 'organisation'], target: ['country', 'city', 'region'] },
    }),
    verb('agent stop in target!', 'The president stopped in the emirate.', {
      takes: { agent: ['person'], target: ['country', 'city'] },
    }),
    verb('agent call on target!', 'The ambassador called on the king.', {
      takes: { agent: ['person'], target: ['person'] },
    }),
    verb('agent drop in on target!', 'The premier dropped in on the governor.'),
    verb('agent send envoy to target!', 'The president sent an envoy to the rebels.'),
    verb('agent send delegation to target!', 'The union sent a delegation to the capital.'),
    verb('agent send emissary to target!', 'The king sent an emissary to the tribes.'),
    verb('agent dispatch envoy to target!', 'The council dispatched an envoy to the island.'),
    verb('agent be on visit to target!', 'The premier was on a visit to the republic.'),
    verb('agent make trip to target!', 'The senator made a trip to the enclave.'),
    noun('visit to|of|in target by agent', 'The visit to the shrine by the premier angered the neighbours.', {
      unless: ['website'],
    }),
    noun('state visit to target by agent', 'The state visit to the kingdom by the president was postponed.'),
    noun(
      'official visit to target by agent',
      'The official visit to the republic by the emir was postponed.',
    ),
    noun('trip to target by agent', 'The trip to the region by the envoy was postponed.'),
    noun('tour of target by agent', 'The tour of the region by the pope began.', {
      unless: ['concert', 'music'],
    }),
    noun('arrival of agent in|at target', 'The arrival of the envoy in the capital was delayed.', {
      takes: { agent: ['person', 'organisation'] },
    }),
    noun('return of agent to target', 'The return of the exiled leader to the capital was celebrated.', {
      takes: { agent: ['person'] },
    }),
    noun('pilgrimage to target by agent', 'The pilgrimage to the shrine by the president was filmed.'),
    noun('stopover in target by agent', 'The stopover in the emirate by the premier was brief.'),
    verb('agent lead delegation|mission to target!', 'The minister led a delegation to the kingdom.'),
    verb('agent make stop in target!', 'The premier made a stop in the kingdom.'),
    verb('agent begin visit|tour to|of|in target!', 'The premier began a visit to the kingdom.'),
    verb('agent end visit|tour to|of|in target!', 'The premier ended a visit to the kingdom.'),
    verb('agent conclude visit|tour to|of|in target!', 'The premier concluded a visit to the kingdom.'),
    verb('agent wrap up visit|tour to|of|in target!', 'The president wrapped up a visit to the kingdom.'),
    verb('agent start visit|tour to|of|in target!', 'The premier started a visit to the kingdom.'),
    verb(
      'agent embark on visit|tour|trip to|of|in target!',
      'The premier embarked on a tour of the islands of the republic.',
    ),
    verb('agent be in target! for talk|visit|meeting|summit', 'The president is in the capital for talks.'),
    verb(
      'agent arrive in|at target! for|on visit|talk|summit',
      'The premier arrived in the capital for talks.',
    ),
    verb(
      'agent fly to target! for talk|visit|meeting|summit',
      'The president flew to the capital for talks.',
    ),
    verb(
      'agent travel to target! for talk|visit|meeting|summit',
      'The premier travelled to the capital for talks.',
    ),
    verb('agent be due in target!', 'The envoy is due in Oslo on Monday.', {
      takes: { agent: ['person', 'organisation'] },
      unless: ['mission', 'operation', 'talk', 'vote', 'election'],
    }),
    verb('agent touch down in|at target!', 'The pope touched down in Nairobi.'),
    verb('agent kick off visit|tour|trip to|of target!', 'The king kicked off a visit to Jordan.'),
    verb('agent set off for target!', 'The envoy set off for Oslo.'),
    verb('agent set out for target!', 'The envoy set out for Oslo.'),
    verb('agent jet to|into target!', 'The chancellor jetted to Oslo.'),
  ],
})

const calls = eventType({
  id: 'calls',
  label: 'calls',
  plover: 'CONSULT',
  mode: 'phone',
  symmetric: true,
  roles: dealing,
  precedence: 8,
  attended: true,
  unidentified: 'Unidentified caller',
  frames: [
    verb('agent telephone target!', 'The president telephoned the king.'),
    verb('agent phone target!', 'The premier phoned the chancellor.'),
    verb('agent ring target!', 'The minister rang the ambassador.', { takes: { target: ['person'] } }),
    verb('agent call target!', 'The president called the emir.', {
      single: true,
      voice: 'active',
      takes: { agent: ['person', 'country', 'government'], target: ['person'] },
      unless: ['name', 'liar', 'election', 'strike', 'meeting', 'witness'],
    }),
    verb(
      'agent tell target! in phone call',
      'The emir told the king in a phone call that the port was open.',
    ),
    verb('agent tell target! by phone|telephone', 'The emir told the king by phone that the port was open.'),
    verb('agent speak by phone with|to target!', 'The chancellor spoke by phone with the president.'),
    verb('agent speak by telephone with|to target!', 'The king spoke by telephone with the premier.'),
    verb('agent speak with target!', 'The secretary of state spoke with the envoy.', {
      takes: { agent: ['person', 'government', 'country'], target: politics },
      unless: ['reporter', 'journalist', 'media', 'press', 'newspaper'],
    }),
    verb('agent speak to target!', 'The envoy spoke to the minister.', {
      takes: { agent: ['person', 'government', 'country'], target: ['person', 'country', 'government'] },
      unless: ['reporter', 'journalist', 'media', 'press', 'newspaper', 'parliament'],
    }),
    verb('agent speak to target! by phone|telephone', 'The pope spoke to the patriarch by phone.'),
    verb('agent talk by phone|telephone with|to target!', 'The president talked by phone with the emir.'),
    verb('agent talk on phone with|to target!', 'The minister talked on the phone with the general.'),
    verb('agent talk to target! by phone|telephone', 'The premier talked to the king by telephone.'),
    verb('agent hold phone call with target!', 'The president held a phone call with the premier.'),
    verb(
      'agent hold telephone conversation with target!',
      'The chancellor held a telephone conversation with the president.',
    ),
    verb('agent have phone conversation with target!', 'The emir had a phone conversation with the king.'),
    verb(
      'agent hold video conference with target!',
      'The minister held a video conference with the governors.',
    ),
    verb('agent contact target!', 'The kidnappers contacted the family.'),
    verb('agent write to target!', 'The president wrote to the king.', {
      takes: { agent: politics, target: politics },
    }),
    verb('agent send letter to target!', 'The premier sent a letter to the chancellor.'),
    verb('agent send message to target!', 'The queen sent a message to the president.'),
    verb('agent cable target!', 'The ambassador cabled the ministry.'),
    noun(
      'phone call with|to target by|from agent',
      'A phone call to the king by the president lasted an hour.',
    ),
    noun(
      'telephone call with|to target by|from agent',
      'A telephone call to the premier by the chancellor lasted an hour.',
    ),
    noun('phone call between agent', 'The phone call between the president and the emir was friendly.'),
    noun('call with target!', 'The call with the chancellor lasted an hour.', { unless: ['close', 'roll'] }),
    noun('telephone conversation with target', 'The telephone conversation with the president was brief.'),
    noun(
      'telephone conversation between agent',
      'The telephone conversation between the king and the premier was brief.',
    ),
    noun('phone conversation with target', 'The phone conversation with the minister was brief.'),
    noun('video conference with target', 'The video conference with the governors was brief.'),
    noun('letter to target from|by agent', 'The letter to the president from the pope was published.', {
      takes: { agent: politics, target: politics },
    }),
    verb(
      'agent speak over phone|telephone with|to target!',
      'The president spoke over the phone with the king.',
    ),
    verb('agent have conversation with target!', 'The premier had a conversation with the king.'),
    verb(
      'agent talk over phone|telephone with|to target!',
      'The president talked over the phone with the king.',
    ),
    verb('agent have call with target!', 'The premier had a call with the king.'),
    verb('agent hold conversation|call with target!', 'The premier held a telephone call with the king.'),
  ],
})

const mediatesBetween = eventType({
  id: 'mediates-between',
  label: 'mediates between',
  plover: 'CONSULT',
  mode: 'third-party',
  roles: { ...dealing, target: ['person', 'organisation', 'people', 'country', 'place'], content: [] },
  content: { fact: true },
  among: true,
  precedence: 8,
  unidentified: 'Unidentified mediator',
  frames: [
    verb('agent mediate in content', 'The bishop mediated in the conflict with the rebels.'),
    verb('agent mediate content!', 'The kingdom mediated the talks with the army.'),
    verb('agent mediate between target!', 'The emirate mediated between the rebels and the government.'),
    verb('agent mediate topic!', 'The union of states mediated the treaty.', {
      takes: { topic: ['agreement'] },
    }),
    verb('agent broker content!', 'The emir brokered a ceasefire with the army.'),
    verb(
      'agent broker content! between target',
      'The envoy brokered a truce between the army and the rebels.',
    ),
    verb('agent broker topic! between target', 'The king brokered a deal between the factions.', {
      takes: { topic: ['agreement', 'object'] },
    }),
    verb('agent arbitrate between target!', 'The court arbitrated between the union and the company.'),
    verb('agent arbitrate topic!', 'The tribunal arbitrated the contract.'),
    verb('agent intercede with target!', 'The pope interceded with the junta.'),
    verb(
      'agent act as mediator between target',
      'The bishop acted as mediator between the guerrillas and the army.',
    ),
    verb(
      'agent act as intermediary between target',
      'The bank acted as an intermediary between the republic and its creditors.',
    ),
    verb(
      'agent serve as mediator between target',
      'The republic served as mediator between the factions and the king.',
    ),
    verb(
      'agent facilitate content! between target',
      'The monastery facilitated talks between the rebels and the state.',
    ),
    verb('agent facilitate content!', 'The kingdom facilitated the negotiations with the rebels.'),
    verb('agent shuttle between target!', 'The envoy shuttled between the capital and the rebel town.'),
    verb('agent host content!', 'The republic hosted the negotiations with the rebels.', {
      takes: { agent: ['country', 'person', 'government'] },
    }),
    verb(
      'agent host talk between target!',
      'The emirate hosted talks between the government and the movement.',
      thirdParty,
    ),
    verb(
      'agent sponsor talk between target',
      'The alliance sponsored talks between the parties and the army.',
    ),
    verb('agent reconcile target!', 'The archbishop reconciled the clans.', {
      takes: { target: ['organisation', 'people', 'country'] },
    }),
    verb(
      'agent moderate talk between target',
      'The diplomat moderated talks between the militia and the ministry.',
    ),
    verb(
      'agent offer mediation between target',
      'The kingdom offered mediation between the republics and the empire.',
    ),
    noun(
      'mediation between target by agent',
      'The mediation between the army and the rebels by the emirate failed.',
    ),
    noun('mediation of agent', 'The mediation of the bishop failed.'),
    noun('mediation by agent', 'Mediation by the king ended the standoff.'),
    noun(
      'arbitration between target by agent',
      'The arbitration between the union and the company by the court failed.',
    ),
    noun('good office of agent', 'The good offices of the pope were declined.'),
    noun(
      'shuttle diplomacy between target by agent',
      'The shuttle diplomacy between the capitals by the envoy continued.',
    ),
    noun('intercession of agent with target', 'The intercession of the pope with the junta succeeded.'),
    verb('agent launch mediation between target!', 'The bishop launched mediation between the clans.'),
    verb('agent launch mediation effort|mission|bid', 'The bishop launched a mediation effort.'),
    verb('agent begin mediation effort|mission|bid', 'The envoy began a mediation mission.'),
    verb('agent lead mediation effort|mission', 'The king led a mediation mission.'),
    verb('agent offer mediation', 'The kingdom offered mediation.'),
    verb(
      'agent launch mediation effort|mission between target!',
      'The bishop launched a mediation effort between the clans.',
    ),
    verb(
      'agent begin mediation effort|mission between target!',
      'The bishop began a mediation mission between the clans.',
    ),
    verb('agent offer mediation|help between target!', 'The bishop offered mediation between the clans.'),
    verb(
      'agent serve as mediator|intermediary between target!',
      'Qatar served as an intermediary between the army and the rebels.',
    ),
    verb('agent ease tension between target!', 'The envoy eased tensions between the army and the rebels.'),
    verb(
      'agent defuse tension between target!',
      'The envoy defused tensions between the army and the rebels.',
    ),
    verb('agent bring target! to table', 'Qatar brought the rebels to the table.'),
  ],
})

export const consult = [meets, negotiatesWith, visits, calls, mediatesBetween] as const
