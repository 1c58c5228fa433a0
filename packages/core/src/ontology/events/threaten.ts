import { speech } from '../accepted.js'
import { eventType } from '../event-type.js'
import { noun, verb } from '../frames.js'

const violence = { mode: 'violence' }

const threatens = eventType({
  id: 'threatens',
  label: 'threatens',
  plover: 'THREATEN',
  roles: {
    ...speech,
    target: ['person', 'organisation', 'people', 'place'],
    instrument: ['weapon', 'object', 'vehicle'],
  },
  precedence: 9,
  content: { modality: 'threatened', agent: 'agent' },
  unidentified: 'Unidentified party',
  frames: [
    verb('agent threaten content!', 'The rebels threatened to attack the capital.', {
      unless: ['drought', 'flood', 'storm', 'disease', 'scandal', 'dispute', 'crisis', 'row'],
    }),
    verb('agent threaten target! with content', 'The alliance threatened the regime with sanctions.'),
    verb('agent threaten target!', 'The cartel threatened the judge.', {
      unless: [
        'drought',
        'flood',
        'storm',
        'hurricane',
        'disease',
        'virus',
        'inflation',
        'fire',
        'wildfire',
        'famine',
        'climate',
        'recession',
      ],
    }),
    verb(
      'agent threaten target! with instrument',
      'The robber threatened the cashier with a pistol.',
      violence,
    ),
    verb('agent threaten target! over|for topic', 'The president threatened the company over the contract.'),
    verb('agent menace target!', 'Armed youths menaced the voters.', violence),
    verb('agent warn of content!', 'The general warned of an attack.', {
      takes: { agent: ['military', 'armed-group', 'country', 'government', 'coalition'] },
    }),
    verb('agent warn target! against content', 'The junta warned the students against protesting.'),
    verb('agent warn content!', 'The general warned that he would strike the town if the rebels came back.', {
      content: 'condition',
      takes: { agent: ['person', 'military', 'armed-group', 'country', 'government', 'coalition', 'party'] },
    }),
    verb('agent warn target! of content', 'The president warned the rebels of retaliation.'),
    verb(
      'agent warn target! not to content',
      'The militia warned the villagers not to cooperate with the army.',
    ),
    verb('agent warn target! to content', 'The guerrillas warned the settlers to leave the valley.'),
    verb(
      'agent caution target! against content',
      'The alliance cautioned the regime against attacking the enclave.',
    ),
    verb('agent vow content!', 'The militants vowed to avenge their leader.', {
      takes: { agent: ['armed-group', 'military', 'country', 'person', 'party', 'coalition'] },
    }),
    verb('agent vow revenge against|on target', 'The group vowed revenge on the army.', violence),
    verb('agent swear revenge against|on target', 'The clan swore revenge on the militia.', violence),
    verb(
      'agent vow retaliation against target',
      'The general vowed retaliation against the rebels.',
      violence,
    ),
    verb('agent vow vengeance against|on target', 'The militia vowed vengeance on the informers.', violence),
    verb('agent issue threat against|to target', 'The extremists issued a threat against the airline.'),
    verb('agent issue warning to target', 'The junta issued a warning to the strikers.', {
      unless: ['travel', 'weather', 'storm', 'flood', 'tsunami'],
    }),
    verb('agent issue ultimatum to target', 'The rebels issued an ultimatum to the government.'),
    verb('agent give ultimatum to target', 'The general gave an ultimatum to the militia.'),
    verb('agent give target! ultimatum', 'The kidnappers gave the company an ultimatum.'),
    verb('agent deliver ultimatum to target', 'The alliance delivered an ultimatum to the regime.'),
    verb('agent set deadline for target', 'The kidnappers set a deadline for the government.'),
    verb('agent make threat against|to target', 'The caller made threats against the airport.'),
    verb('agent make threat over|about topic!', 'The militia made threats over the naval base.'),
    verb('agent send death threat to target', 'The cartel sent death threats to the reporter.', violence),
    verb(
      'target! receive death threat from agent',
      'The judge received death threats from the cartel.',
      violence,
    ),
    verb('target! receive threat from agent', 'The union received threats from a death squad.'),
    verb('agent blackmail target!', 'The official blackmailed the businessman.'),
    verb('agent coerce target! into content', 'The militia coerced the villagers into leaving their homes.'),
    verb('agent brandish instrument! at target', 'The youths brandished machetes at the officers.', {
      ...violence,
      takes: { instrument: ['weapon'] },
    }),
    verb('agent wave instrument! at target', 'The guard waved a rifle at the reporters.', {
      ...violence,
      takes: { instrument: ['weapon'] },
    }),
    verb('agent pull instrument! on target!', 'The robber pulled a knife on the clerk.', {
      ...violence,
      takes: { instrument: ['weapon'] },
    }),
    verb('agent rattle saber at target', 'The general rattled his saber at the republic.', violence),
    verb('agent rattle sabre at target', 'The empire rattled its sabre at the island.', violence),
    verb('agent reserve right to content', 'The republic reserved the right to retaliate.'),
    verb('agent give warning to target', 'The minister gave a warning to the separatists.', {
      unless: ['travel', 'weather', 'storm', 'flood', 'tsunami'],
    }),
    verb('agent serve notice on target', 'The alliance served notice on the warlord.'),
    verb('agent pose threat to target', 'The militia posed a threat to the government.', {
      takes: { agent: ['armed-group', 'military', 'country', 'party', 'person'] },
    }),
    verb('agent hold out threat of content', 'The union held out the threat of a strike.'),
    noun('threat of content! by|from agent', 'The threat of an attack by the rebels closed the road.'),
    noun('threat to content', 'The threat to attack the port was repeated.'),
    noun('threat against|to target by agent', 'The threat against the judge by the cartel was reported.', {
      unless: ['security', 'health', 'flood', 'tsunami'],
    }),
    noun(
      'threat over|about topic by|from agent',
      'The threat over the naval base by the militia was repeated.',
      {
        takes: { topic: ['object', 'place', 'agreement'] },
      },
    ),
    noun('threat from agent', 'A threat from the militia closed the school.'),
    noun(
      'death threat against|to target by|from agent',
      'A death threat to the editor from the cartel was received.',
      violence,
    ),
    noun(
      'bomb threat against|to|at target by agent',
      'A bomb threat against the airline by extremists delayed flights.',
      violence,
    ),
    noun('warning to target by|from agent', 'A stern warning to the rebels by the army was broadcast.', {
      unless: ['weather', 'tsunami', 'storm', 'flood', 'travel', 'profit'],
    }),
    noun('ultimatum to target by|from agent', 'The ultimatum to the militia by the government expired.'),
    noun('blackmail of target by agent', 'The blackmail of the minister by the gang was exposed.'),
    noun(
      'intimidation campaign against target by agent',
      'The intimidation campaign against voters by the militia went on.',
      violence,
    ),
    noun('sabre-rattling by agent', 'The sabre-rattling by the generals alarmed the markets.', violence),
    noun('saber-rattling by agent', 'The saber-rattling by the regime alarmed its neighbors.', violence),
    noun(
      'nuclear threat against target by agent',
      'The nuclear threat against the island by the regime was condemned.',
      violence,
    ),
    verb('agent give target! deadline', 'The regime gave the company a deadline.'),
    verb('agent give deadline to target!', 'The regime gave a deadline to the company.'),
    verb('agent increase pressure on target!', 'The alliance increased pressure on the regime.'),
    verb('agent step up pressure on target!', 'The alliance stepped up pressure on the regime.'),
    verb('agent raise pressure on target!', 'The alliance raised pressure on the regime.'),
    verb('agent tighten pressure on target!', 'The alliance tightened pressure on the regime.'),
    verb('agent warn target! content!', 'The general warned the rebels that he would attack them.'),
    verb('agent issue threat to|against target!', 'The gang issued threats against the judge.'),
    verb('agent make threat to|against target!', 'The gang made threats against the judge.'),
    verb('agent send warning to target!', 'The regime sent a warning to the rebels.', {
      unless: ['travel', 'weather', 'storm', 'flood', 'tsunami'],
    }),
    noun('warning to target from|by agent', 'The warning to the rebels by the general was ignored.'),
    noun('ultimatum to target from|by agent', 'The ultimatum to the rebels by the general was ignored.'),
    verb('agent give target! hour|day|week to content', 'The general gave the rebels ten days to disarm.'),
  ],
})

export const threaten = [threatens] as const
