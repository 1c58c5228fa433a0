import { actors, dealing } from '../accepted.js'
import { eventType } from '../event-type.js'
import { noun, verb } from '../frames.js'

const cooperatesWith = eventType({
  id: 'cooperates-with',
  label: 'cooperates with',
  plover: 'COOPERATE',
  symmetric: true,
  roles: { ...dealing, target: [...actors, 'object'], recipient: actors },
  precedence: 9,
  unidentified: 'Unidentified party',
  frames: [
    verb('agent cooperate with target!', 'The police cooperated with the agency.'),
    verb('agent cooperate', 'The two navies and the police cooperated.'),
    verb('agent co-operate with target!', 'The ministry co-operated with the investigators.'),
    verb('agent collaborate with target!', 'The villagers collaborated with the army.'),
    verb('agent work together with target!', 'The engineers worked together with the soldiers.'),
    verb('agent work closely with target!', 'The agency worked closely with the police.'),
    verb('agent work alongside target!', 'Doctors worked alongside the soldiers.'),
    verb('agent team up with target!', 'The militia teamed up with the army.'),
    verb('agent join force with target!', 'The socialists joined forces with the greens.'),
    verb('agent band together with target', 'The clans banded together with the tribes.'),
    verb('agent coordinate with target!', 'The army coordinated with the militia.'),
    verb('agent coordinate topic! with target!', 'The ministry coordinated the programme with the agency.'),
    verb('agent partner with target!', 'The university partnered with the company.'),
    verb('agent share intelligence with target!', 'The agency shared intelligence with the army.'),
    verb('agent share information with target!', 'The police shared information with the prosecutors.'),
    verb('agent exchange information with target!', 'The agency exchanged information with the police.'),
    verb('agent pass intelligence to target!', 'The spies passed intelligence to the rebels.'),
    verb('agent hold exercise with target!', 'The navy held exercises with the alliance.'),
    verb('agent conduct exercise with target!', 'The army conducted exercises with the republic.'),
    verb('agent stage exercise with target!', 'The air force staged exercises with its ally.'),
    verb('agent hold manoeuvre with target!', 'The fleet held manoeuvres with the empire.'),
    verb('agent hold drill with target!', 'The navy held drills with the alliance.'),
    verb('agent conduct patrol with target!', 'The army conducted joint patrols with the peacekeepers.'),
    verb('agent extradite topic! to target!', 'The kingdom extradited the banker to the republic.', {
      takes: { topic: ['person', 'people', 'armed-group'] },
    }),
    verb('agent hand over topic! to target!', 'The police handed over the suspect to the agency.', {
      takes: {
        agent: ['police', 'country', 'government', 'military', 'court', 'intelligence'],
        topic: ['person', 'people', 'object'],
      },
    }),
    verb('agent turn over topic! to target!', 'The army turned over the fugitive to the police.', {
      takes: {
        agent: ['police', 'country', 'government', 'military', 'court'],
        topic: ['person', 'people', 'object'],
      },
    }),
    verb('agent swap prisoner with target!', 'The army swapped prisoners with the rebels.'),
    verb('agent exchange prisoner with target!', 'The republic exchanged prisoners with the empire.'),
    verb('agent form government with target!', 'The socialists formed a government with the liberals.'),
    verb('agent form coalition with target!', 'The liberals formed a coalition with the greens.'),
    verb('agent form partnership with target!', 'The bank formed a partnership with the company.'),
    verb('agent share power with target!', 'The president shared power with the opposition.'),
    verb('agent rally to target!', 'The tribes rallied to the king.', {
      takes: { target: ['person', 'organisation', 'country'] },
    }),
    noun('cooperation with target', 'Cooperation with the agency continued.'),
    noun('cooperation between agent', 'Cooperation between the police and the army continued.'),
    noun('co-operation with target', 'Co-operation with the tribunal continued.'),
    noun('co-operation between agent', 'Co-operation between the army and the navy continued.'),
    noun('collaboration with target', 'Collaboration with the militia continued.'),
    noun('collaboration between agent', 'Collaboration between the army and the cartel continued.'),
    noun('coordination with target', 'Coordination with the rebels continued.'),
    noun('coordination between agent', 'Coordination between the army and the police continued.'),
    noun('joint exercise with target', 'The joint exercise with the alliance ended.'),
    noun('military exercise with target', 'The military exercise with the republic ended.'),
    noun('joint operation with target', 'The joint operation with the police ended.'),
    noun('prisoner exchange with target', 'The prisoner exchange with the rebels was completed.'),
    noun('prisoner swap with target', 'The prisoner swap with the militia was completed.'),
    noun(
      'prisoner exchange between agent',
      'The prisoner exchange between the army and the rebels was completed.',
    ),
    noun(
      'prisoner swap between agent',
      'The prisoner swap between the republic and the empire was completed.',
    ),
    noun(
      'extradition of target to recipient by agent',
      'The extradition of the banker to the republic by the kingdom was delayed.',
    ),
    noun('intelligence sharing with target', 'Intelligence sharing with the alliance continued.'),
    noun('partnership with target', 'The partnership with the university continued.'),
    noun('partnership between agent', 'The partnership between the bank and the company continued.'),
    verb(
      'agent share evidence|data|expertise|technology|experience|file with target!',
      'The prosecutors shared evidence with the police.',
    ),
    verb(
      'agent exchange intelligence|evidence|data|expertise|experience with target!',
      'The police exchanged data with the agency.',
    ),
    verb(
      'agent hold joint exercise|drill|manoeuvre|maneuver|patrol|game with target',
      'The navy held joint exercises with the coast guard.',
    ),
    verb(
      'agent conduct joint exercise|drill|manoeuvre|maneuver|patrol|operation|game with target',
      'The republic conducted joint drills with the kingdom.',
    ),
    verb(
      'agent stage joint exercise|drill|manoeuvre|maneuver|game with target',
      'The republic staged joint manoeuvres with the kingdom.',
    ),
    verb(
      'agent perform joint exercise|drill|manoeuvre|game with target',
      'The army performed a joint exercise with the navy.',
    ),
    verb(
      'agent launch joint exercise|drill|manoeuvre|patrol|game|operation with target',
      'The kingdom launched joint patrols with the emirate.',
    ),
    verb(
      'agent begin joint exercise|drill|manoeuvre|patrol|game|operation with target',
      'The kingdom began joint drills with the emirate.',
    ),
    verb(
      'agent start joint exercise|drill|manoeuvre|patrol|game with target',
      'The kingdom started joint exercises with the emirate.',
    ),
    verb('agent begin exercise|drill|manoeuvre with target!', 'The navy began exercises with the alliance.'),
    verb('agent launch exercise|drill|manoeuvre with target!', 'The fleet launched drills with the kingdom.'),
    verb(
      'agent join target! in exercise|drill|manoeuvre|operation',
      'The kingdom joined the alliance in exercises.',
    ),
    verb(
      'agent take part in exercise|drill|manoeuvre with target!',
      'The battalion took part in exercises with the marines.',
    ),
    verb(
      'agent hand over evidence|suspect|fugitive|name|list|document to target!',
      'The bank handed over documents to the prosecutors.',
    ),
    verb(
      'agent provide evidence|intelligence|information|data to target!',
      'The bank provided information to the investigators.',
    ),
    verb('agent give evidence|information|testimony to target!', 'The sailor gave evidence to the tribunal.'),
    verb('agent exchange ambassador with target', 'The republic exchanged ambassadors with the kingdom.'),
    verb('agent assist target! in investigation', 'The agency assisted the police in the investigation.'),
    verb(
      'agent cooperate in|on|over topic! with target',
      'The ministry cooperated on security with the agency.',
    ),
    verb(
      'agent collaborate on topic! with target',
      'The university collaborated on a vaccine with the company.',
    ),
    noun('joint exercise of|by|between agent', 'The joint exercise of the navy and the air force ended.'),
    noun('joint drill of|by|between agent', 'The joint drill between the republic and the kingdom ended.'),
    noun('joint patrol of|by|between|with agent', 'The joint patrol by the police and the army ended.'),
    verb('agent work with target!', 'The police worked with the army.', {
      takes: { target: ['organisation', 'country', 'person'] },
    }),
    verb('agent join hand with target!', 'The party joined hands with the liberals.'),
    verb('agent align with target!', 'The party aligned with the liberals.'),
    verb('agent train alongside target!', 'The marines trained alongside Japanese troops.'),
    verb('agent pool resource with target!', 'The police pooled resources with the army.'),
    verb('agent form force with target!', 'The police formed a task force with the army.'),
  ],
})

const tradesWith = eventType({
  id: 'trades-with',
  label: 'trades with',
  plover: 'COOPERATE',
  symmetric: true,
  roles: { ...dealing, target: [...actors, 'region', 'city'] },
  precedence: 9,
  unidentified: 'Unidentified party',
  frames: [
    verb('agent trade with target!', 'The island traded with the empire.', {
      unless: ['accusation', 'blame', 'insult', 'barb', 'fire', 'blow', 'shot', 'threat', 'attack'],
    }),
    verb('agent do business with target!', 'The bank did business with the regime.'),
    verb('agent export topic! to target!', 'The republic exported grain to the kingdom.'),
    verb('agent import topic! from target!', 'The kingdom imported oil from the emirate.'),
    verb('agent sell topic! to target!', 'The emirate sold oil to the republic.', {
      takes: { topic: ['object', 'place', 'company'] },
    }),
    verb('agent sell target! topic!', 'The republic sold the kingdom grain.', {
      takes: { topic: ['object'] },
    }),
    verb('agent buy topic! from target!', 'The company bought uranium from the republic.', {
      takes: { topic: ['object', 'place', 'company', 'weapon', 'vehicle'] },
    }),
    verb('agent purchase topic! from target!', 'The kingdom purchased warplanes from the empire.', {
      takes: { topic: ['object', 'place', 'company', 'weapon', 'vehicle'] },
    }),
    verb('agent supply topic! to target!', 'The republic supplied gas to the kingdom.', {
      takes: { topic: ['object'] },
    }),
    verb('agent smuggle topic! from target', 'The gang smuggled diamonds from the republic.', {
      takes: { topic: ['object'], target: ['country'] },
    }),
    verb('agent barter topic! with target', 'The tribes bartered cattle with the merchants.'),
    verb('agent invest in target!', 'The bank invested in the airline.', {
      takes: { target: ['organisation', 'country', 'region', 'city'] },
    }),
    verb('agent exchange topic! with target', 'The emirate exchanged oil with the empire.', {
      takes: { topic: ['object'] },
    }),
    verb('agent resume trade with target!', 'The republic resumed trade with its neighbour.'),
    verb('agent expand trade with target!', 'The kingdom expanded trade with the island.'),
    verb('agent boost trade with target!', 'The emirate boosted trade with the republic.'),
    noun('trade with target', 'Trade with the kingdom grew.', { unless: ['war', 'union', 'embargo'] }),
    noun('trade between agent', 'Trade between the republic and the kingdom grew.', { unless: ['war'] }),
    noun('commerce with target', 'Commerce with the island grew.'),
    noun('commerce between agent', 'Commerce between the cities of the republic and the empire grew.'),
    noun('export of topic to target by agent', 'The export of grain to the kingdom by the republic grew.'),
    noun('import of topic from target by agent', 'The import of oil from the emirate by the republic grew.'),
    noun(
      'sale of topic to target! by agent',
      'The sale of gas to the kingdom by the republic was approved.',
      {
        takes: { topic: ['object'] },
      },
    ),
    noun(
      'purchase of topic from target by agent',
      'The purchase of uranium from the republic by the company was approved.',
    ),
    noun('investment in target by agent', 'The investment in the airline by the bank was approved.'),
    noun('joint venture with target', 'The joint venture with the company was approved.'),
    verb('agent award contract to target!', 'The ministry awarded a contract to the company.'),
    verb('agent win contract from target!', 'The company won a contract from the ministry.'),
    verb('agent lease topic! to|from target!', 'Norway leased the port to Japan.'),
  ],
})

export const cooperate = [cooperatesWith, tradesWith] as const
