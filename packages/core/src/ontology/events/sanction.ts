import { actors, dealing } from '../accepted.js'
import { eventType } from '../event-type.js'
import { noun, verb } from '../frames.js'

/** Of what is suspended nobody is cast out. */
const suspended = {
  takes: { target: ['person', 'country', 'party', 'organisation'] },
  unless: [
    'work',
    'ceasefire',
    'truce',
    'talk',
    'meeting',
    'operation',
    'activity',
    'service',
    'flight',
    'plan',
    'search',
  ],
} as const
const withdraw = { mode: 'withdraw' }
const polities = ['country', 'government', 'igo', 'coalition', 'organisation'] as const
const courts = ['court', 'government', 'country', 'person', 'military'] as const
const accused = ['person', 'people', 'organisation'] as const

const sanctions = eventType({
  id: 'sanctions',
  label: 'sanctions',
  plover: 'SANCTION',
  mode: 'discontinue',
  roles: {
    ...dealing,
    target: ['person', 'organisation', 'people', 'place', 'vehicle', 'object'],
    content: [],
  },
  precedence: 8,
  content: { stance: 'accuses', agent: 'target' },
  unidentified: 'Unidentified authority',
  frames: [
    verb(
      'agent sanction target! for|over content',
      'The union of states sanctioned the general for the massacre.',
    ),
    verb('agent place target! under sanction', 'The alliance placed the bank under sanctions.'),
    verb('agent sanction target!', 'The alliance sanctioned the bank.', {
      unless: [
        'use',
        'attack',
        'operation',
        'plan',
        'strike',
        'event',
        'rally',
        'protest',
        'trip',
        'project',
        'match',
      ],
    }),
    ...[
      ['consider', 'considered'],
      ['weigh', 'weighed'],
      ['mull', 'mulled'],
      ['contemplate', 'contemplated'],
    ].map(([word, past]) =>
      verb(`agent ${word} sanction on|against target`, `The union ${past} sanctions against the kingdom.`, {
        modality: 'hypothetical',
      }),
    ),
    verb('agent impose sanction on|upon|against target!', 'The council imposed sanctions on the regime.'),
    verb(
      'agent impose sanction on|upon|against target! for|over content!',
      'The council imposed sanctions on the general over the killing of the monks.',
    ),
    verb('agent slap sanction on target!', 'The republic slapped sanctions on the bank.'),
    verb('agent place sanction on target!', 'The alliance placed sanctions on the junta.'),
    verb('agent put sanction on target!', 'The senate put sanctions on the generals.'),
    verb(
      'agent announce sanction against|on target!',
      'The ministry announced sanctions against the oligarchs.',
    ),
    verb('agent adopt sanction against|on target!', 'The council adopted sanctions against the militia.'),
    verb('agent extend sanction against|on target!', 'The alliance extended sanctions against the regime.'),
    verb('agent tighten sanction against|on target!', 'The council tightened sanctions on the republic.'),
    verb('agent hit target! with sanction', 'The alliance hit the company with sanctions.'),
    verb('agent target target! with sanction', 'The republic targeted the banks with sanctions.'),
    verb('agent embargo target!', 'The alliance embargoed the island.'),
    verb('agent impose embargo on|against target!', 'The council imposed an embargo on the republic.'),
    verb('agent place embargo on target!', 'The league placed an embargo on the kingdom.'),
    verb('agent impose ban on target!', 'The alliance imposed a travel ban on the generals.', {
      takes: { target: ['person', 'people', 'country', 'company', 'object', 'vehicle', 'organisation'] },
    }),
    verb('agent impose tariff on target!', 'The republic imposed tariffs on steel.'),
    verb('agent slap tariff on target!', 'The kingdom slapped tariffs on cotton.'),
    verb('agent impose duty on target!', 'The ministry imposed duties on grain.'),
    verb('agent impose quota on target!', 'The ministry imposed quotas on textile goods.'),
    verb('agent freeze asset of target!', 'The bank froze the assets of the general.'),
    verb('agent freeze account of target!', 'The court froze the accounts of the party.'),
    verb('agent end aid to target!', 'The republic ended aid to the rebels.'),
    verb('agent stop aid to target!', 'The kingdom stopped aid to the movement.'),
    verb('agent withhold aid from target!', 'The bank withheld aid from the republic.'),
    verb('agent cut fund to|for target!', 'The ministry cut funds to the agency.'),
    verb('agent cut off supply to target!', 'The company cut off supplies to the republic.'),
    verb('agent halt sale of topic! to target!', 'The republic halted sales of warplanes to the kingdom.', {
      takes: { topic: ['object'] },
    }),
    verb('agent ban export to target', 'The ministry banned exports to the island.'),
    verb('agent ban import from target', 'The kingdom banned imports from the republic.'),
    verb(
      'agent ban import of topic! from target',
      'The kingdom banned the import of grain from the republic.',
    ),
    verb('agent suspend trade with target!', 'The republic suspended trade with its neighbour.'),
    verb('agent cut off trade with target!', 'The empire cut off trade with the island.'),
    verb('agent revoke visa of target!', 'The ministry revoked the visas of the generals.'),
    verb('agent revoke license of target!', 'The regulator revoked the license of the bank.'),
    verb('agent revoke licence of target!', 'The regulator revoked the licence of the airline.'),
    verb('agent blacklist target!', 'The alliance blacklisted the bank.', {
      takes: { target: ['company', 'vehicle', 'country', 'organisation', 'person'] },
    }),
    verb('agent black-list target!', 'The council black-listed the shipping company.'),
    verb('agent delist target!', 'The council delisted the movement.', { ended: true }),
    verb(
      'agent designate target! terrorist organisation|organization|group',
      'The republic designated the militia a terrorist organisation.',
    ),
    verb(
      'agent declare target! terrorist organisation|organization|group',
      'The kingdom declared the movement a terrorist group.',
    ),
    verb(
      'agent list target! as organisation|organization|group',
      'The union listed the militia as a terrorist organisation.',
      { takes: { target: ['organisation', 'people'] } },
    ),
    verb(
      'agent designate target! as organisation|organization|group',
      'The republic designated the militia as a terrorist organisation.',
    ),
    verb(
      'agent penalise target! for content',
      'The union of states penalised the republic for the invasion.',
    ),
    verb('agent penalize target! for content', 'The league penalized the kingdom for arming the rebels.'),
    verb('agent punish target! for content', 'The alliance punished the regime for the massacre.', {
      takes: { target: actors },
    }),
    verb('agent isolate target!', 'The alliance isolated the regime.', {
      takes: { agent: [...polities], target: ['country', 'government'] },
    }),
    verb('agent downgrade tie with target!', 'The republic downgraded ties with the empire.'),
    verb('agent downgrade relation with target!', 'The kingdom downgraded relations with the emirate.'),
    noun(
      'sanction against|on target by|from agent',
      'The sanctions against the regime by the alliance hurt trade.',
    ),
    noun(
      'economic sanction against|on target by agent',
      'The economic sanctions against the republic by the council hurt the poor.',
    ),
    noun('embargo against|on target by agent', 'The embargo on the island by the empire hurt the poor.'),
    noun(
      'arms embargo against|on target by agent',
      'The arms embargo against the junta by the council was extended.',
    ),
    noun(
      'trade embargo against|on target by agent',
      'The trade embargo on the republic by the alliance was extended.',
    ),
    noun(
      'oil embargo against|on target by agent',
      'The oil embargo on the kingdom by the league was extended.',
    ),
    noun(
      'travel ban on|against target by agent',
      'The travel ban on the generals by the alliance was extended.',
    ),
    noun(
      'asset freeze on|against target by agent',
      'The asset freeze on the oligarchs by the bank was extended.',
    ),
    noun('tariff on target by agent', 'The tariffs on steel by the republic were raised.'),
    noun(
      'trade war with|against target by agent',
      'The trade war against the republic by the empire went on.',
    ),
    noun(
      'suspension of aid to target by agent',
      'The suspension of aid to the junta by the donors was confirmed.',
    ),
    noun('cutoff of aid to target by agent', 'The cutoff of aid to the rebels by the senate was confirmed.'),
    noun(
      'designation of target as topic',
      'The designation of the militia as a terrorist group was criticised.',
      { takes: { target: actors } },
    ),
    verb(
      'agent reduce aid|assistance|support|funding|supply|contribution to|for target!',
      'The donor reduced aid to the republic.',
    ),
    verb(
      'agent suspend aid|assistance|support|funding|supply|shipment|delivery|payment|loan|export|sale to|for target!',
      'The donor suspended food supplies to the kingdom.',
    ),
    verb(
      'agent suspend flight|link|service|route to|with|from target!',
      'The republic suspended flights to the island.',
    ),
    verb(
      'agent halt flight|import|trade|service to|from|with target!',
      'The republic halted imports from the empire.',
    ),
    verb(
      'agent stop flight|import|trade to|from|with target!',
      'The kingdom stopped flights to the republic.',
    ),
    verb(
      'agent ban flight|traveller|traveler|visitor|arrival|citizen|entry from|to target!',
      'The kingdom banned flights from the republic.',
    ),
    verb(
      'agent announce suspension of flight|link|tie|trade|service to|with|from target!',
      'The republic announced the suspension of flights to the island.',
    ),
    verb(
      'agent close border|airspace|crossing with|to target!',
      'The kingdom closed its border with the republic.',
    ),
    verb(
      'agent shut border|airspace|crossing with|to target!',
      'The kingdom shut its border with the republic.',
    ),
    verb('agent seal border|crossing with target!', 'The republic sealed its border with the kingdom.'),
    verb(
      'agent issue travel warning|advisory|ban for|on|against target!',
      'The ministry issued a travel warning for the island.',
    ),
    verb(
      'agent impose travel ban|visa on|against target!',
      'The kingdom imposed a travel ban on the generals.',
    ),
    verb('agent raise tariff|duty on|against target!', 'The empire raised tariffs on the republic.'),
    verb('agent increase tariff|duty on|against target!', 'The empire increased tariffs on the republic.'),
    verb('agent bar import|goods|ship|company from target!', 'The union barred imports from the republic.'),
    verb('agent deny visa to target!', 'The embassy denied visas to the officials.'),
    verb('agent refuse visa to target!', 'The embassy refused visas to the officials.'),
    verb('agent cancel visa of target!', 'The embassy cancelled the visas of the officials.'),
    verb(
      'agent revoke citizenship|accreditation|status|membership of target!',
      'The king revoked the citizenship of the dissident.',
    ),
    verb(
      'agent cancel aid|loan|contract|project to|for|with target!',
      'The bank cancelled a loan to the republic.',
    ),
    verb('agent renew sanction against|on target!', 'The union renewed sanctions against the junta.'),
    verb(
      'agent reimpose sanction|tariff|ban on|against target!',
      'The empire reimposed sanctions on the republic.',
    ),
    verb('agent broaden sanction against|on target!', 'The union broadened sanctions on the junta.'),
    verb('agent expand sanction against|on target!', 'The union expanded sanctions against the regime.'),
    verb('agent unveil sanction against|on target!', 'The treasury unveiled sanctions against the company.'),
    verb(
      'agent levy sanction|tariff|duty|fine on|against target!',
      'The union levied tariffs on the empire.',
    ),
    verb(
      'agent suspend delivery|shipment|distribution of topic to|in target!',
      'The agency suspended deliveries of food to the town.',
    ),
    verb(
      'agent cut aid|assistance|support|funding|supply|contribution|payment to|for target!',
      'The senate cut military assistance to the junta.',
    ),
    verb(
      'agent halt aid|assistance|support|funding|supply|shipment|delivery|export to|for target!',
      'The republic halted gas supplies to the kingdom.',
    ),
    verb(
      'agent stop aid|assistance|support|funding|supply|shipment|delivery|export to|for target!',
      'The kingdom stopped oil supplies to the island.',
    ),
    verb(
      'agent end aid|assistance|support|funding to|for target!',
      'The empire ended military support for the rebels.',
    ),
    verb(
      'agent freeze aid|assistance|funding|loan|payment to|for target!',
      'The bank froze loans to the republic.',
    ),
    verb(
      'agent withhold aid|assistance|funding|support|payment from target!',
      'The alliance withheld funding from the agency.',
    ),
    verb(
      'agent slash aid|assistance|funding|support to|for target!',
      'The senate slashed funding for the agency.',
    ),
    verb(
      'agent withdraw aid|assistance|support|funding from target!',
      'The donors withdrew support from the government.',
    ),
    verb(
      'agent cut off aid|assistance|funding|trade|export to target!',
      'The empire cut off funding to the militia.',
    ),
    verb(
      'agent announce suspension of aid|assistance|funding|cooperation to|with target!',
      'The kingdom announced the suspension of aid to the republic.',
    ),
    verb(
      'agent place restriction on export to target!',
      'The republic placed restrictions on exports to the kingdom.',
    ),
    verb('agent ban import from target!', 'The kingdom banned imports from the island.'),
    verb('agent ban export to target!', 'The kingdom banned exports to the island.'),
    noun(
      'suspension of aid|assistance|trade|cooperation to|with target! by agent',
      'The suspension of aid to the junta by the alliance was extended.',
    ),
    noun(
      'cut in aid|assistance|funding to|for target! by agent',
      'The cut in aid to the junta by the senate was criticised.',
    ),
    verb('agent order sanction on|against target!', 'The president ordered sanctions against the oligarchs.'),
    verb('agent add target! to blacklist|list', 'The ministry added the company to its blacklist.'),
    verb('agent place target! on blacklist|list', 'The ministry placed the bank on a blacklist.'),
    verb('agent put target! on blacklist', 'The ministry put the bank on a blacklist.'),
  ],
})

const expels = eventType({
  id: 'expels',
  label: 'expels',
  plover: 'SANCTION',
  mode: 'expel',
  genitive: 'target',
  roles: {
    ...dealing,
    target: ['person', 'organisation', 'people', 'country'],
    origin: ['place', 'organisation'],
    content: [],
  },
  precedence: 9,
  content: { fact: true, agent: 'target' },
  unidentified: 'Unidentified authority',
  frames: [
    verb('agent expel target! for|over content', 'The ministry expelled the attaché for the poisoning.'),
    verb('agent expel target!', 'The ministry expelled two diplomats.', {
      takes: { target: ['person', 'organisation', 'country'] },
    }),
    verb('agent expel target! from origin', 'The league expelled the republic from the council.', {
      takes: { target: ['person', 'organisation', 'country'] },
    }),
    verb('agent kick out target!', 'The government kicked out the ambassador.'),
    verb('agent throw out target!', 'The regime threw out the inspectors.', { takes: { target: actors } }),
    verb('agent boot out target!', 'The party booted out the senator.'),
    verb('agent oust target!', 'The generals ousted the president.'),
    verb('agent oust target! from origin', 'The party ousted the premier from the cabinet.'),
    verb('agent depose target!', 'The officers deposed the king.'),
    verb('agent dethrone target!', 'The colonels dethroned the king.', { unless: ['champion'] }),
    verb('agent overthrow target!', 'The army overthrew the government.'),
    verb('agent topple target!', 'The rebels toppled the regime.', {
      takes: { target: ['person', 'organisation', 'country'] },
    }),
    verb('agent unseat target!', 'The opposition unseated the premier.'),
    verb('agent remove target! from origin', 'The council removed the judge from the court.', {
      takes: { target: ['person', 'people', 'organisation'] },
    }),
    verb('agent remove target! from power|office|post', 'The army removed the president from power.'),
    verb('agent drive target! from power', 'The protesters drove the president from power.'),
    verb('agent force target! from power|office', 'The generals forced the premier from office.'),
    verb('agent force out target!', 'The board forced out the chairman.'),
    verb('agent bring down target!', 'The strikers brought down the government.', {
      takes: { target: ['government', 'person'] },
    }),
    verb('agent dismiss target!', 'The president dismissed the minister.', {
      takes: { target: ['person', 'government', 'organisation'] },
      unless: ['claim', 'report', 'allegation'],
    }),
    verb('agent sack target!', 'The premier sacked the general.', {
      takes: { target: ['person', 'people', 'government'] },
    }),
    verb('agent fire target!', 'The president fired the minister.', {
      takes: { agent: ['person', 'organisation', 'country'], target: ['person', 'people', 'government'] },
    }),
    verb('agent axe target!', 'The premier axed two ministers.', { takes: { target: ['person'] } }),
    verb('agent purge target!', 'The dictator purged the officers.', { takes: { target: actors } }),
    verb(
      'agent suspend target! from origin',
      'The league suspended the kingdom from the council.',
      suspended,
    ),
    verb('agent suspend target!', 'The union of states suspended the republic.', suspended),
    verb('agent excommunicate target!', 'The pope excommunicated the general.'),
    verb('agent ostracise target!', 'The alliance ostracised the regime.'),
    verb('agent ostracize target!', 'The league ostracized the kingdom.'),
    verb('agent order target! to leave', 'The ministry ordered the diplomats to leave the country.', {
      takes: { target: ['person'] },
    }),
    verb('agent order out target!', 'The regime ordered out the monitors.'),
    verb(
      'agent strip target! of citizenship|title|immunity|membership|rank',
      'The court stripped the senator of immunity.',
    ),
    verb('agent stage coup against target!', 'The officers staged a coup against the president.'),
    noun(
      'expulsion of target by agent',
      'The expulsion of the diplomats by the ministry was answered in kind.',
    ),
    noun('expulsion of target from origin', 'The expulsion of the republic from the council was discussed.'),
    noun('ouster of target by agent', 'The ouster of the president by the generals was condemned.'),
    noun('ousting of target by agent', 'The ousting of the premier by the army was condemned.'),
    noun('overthrow of target by agent', 'The overthrow of the king by the officers was celebrated.'),
    noun('toppling of target by agent', 'The toppling of the regime by the rebels was celebrated.', {
      takes: { target: ['person', 'organisation', 'country'] },
    }),
    noun('removal of target by agent', 'The removal of the judge by the president was criticised.', {
      takes: { target: ['person', 'government'] },
    }),
    noun('dismissal of target by agent', 'The dismissal of the minister by the premier was criticised.', {
      takes: { target: ['person', 'government', 'people'] },
    }),
    noun('sacking of target by agent', 'The sacking of the general by the president was criticised.', {
      takes: { target: ['person', 'people'] },
    }),
    noun('firing of target by agent', 'The firing of the prosecutor by the president was criticised.', {
      takes: { target: ['person', 'people'] },
    }),
    noun('suspension of target by agent', 'The suspension of the republic by the league was confirmed.', {
      takes: { target: ['person', 'country', 'party'] },
    }),
    noun(
      'excommunication of target by agent',
      'The excommunication of the dictator by the pope was announced.',
    ),
    verb('agent relieve target! of duty|post|command', 'The president relieved the general of his command.'),
  ],
})

const breaksWith = eventType({
  id: 'breaks-with',
  label: 'breaks with',
  plover: 'SANCTION',
  mode: 'discontinue',
  roles: { ...dealing, target: ['person', 'organisation', 'people', 'place', 'agreement'], content: [] },
  precedence: 8,
  content: { fact: true, agent: 'target' },
  unidentified: 'Unidentified party',
  frames: [
    verb('agent break with target!', 'The bishop broke with the regime.', {
      unless: ['tradition', 'precedent', 'past', 'war', 'fighting', 'violence', 'clash', 'conflict', 'riot'],
    }),
    verb('agent break off relation with target!', 'The kingdom broke off relations with the emirate.'),
    verb('agent break relation with target!', 'The republic broke relations with the empire.'),
    verb('agent break tie with target!', 'The kingdom broke ties with its neighbour.'),
    verb('agent cut relation with target!', 'The emirate cut relations with the republic.'),
    verb('agent cut tie with target!', 'The league cut ties with the regime.'),
    verb('agent cut off tie with target!', 'The movement cut off ties with the party.'),
    verb('agent cut off relation with target!', 'The republic cut off relations with the kingdom.'),
    verb('agent cut off contact with target!', 'The government cut off contacts with the rebels.'),
    verb('agent sever relation with target!', 'The empire severed relations with the island.'),
    verb('agent sever tie with target!', 'The party severed ties with the militia.'),
    verb('agent sever link with target!', 'The charity severed links with the movement.'),
    verb('agent suspend relation with target!', 'The republic suspended relations with the junta.'),
    verb('agent suspend tie with target!', 'The army suspended ties with the empire.'),
    verb('agent suspend cooperation with target!', 'The agency suspended cooperation with the regime.'),
    verb('agent end cooperation with target!', 'The ministry ended cooperation with the company.'),
    verb('agent freeze relation with target!', 'The alliance froze relations with the junta.'),
    verb(
      'agent sever diplomatic relation with target!',
      'The kingdom severed diplomatic relations with the republic.',
    ),
    verb(
      'agent break diplomatic relation with target!',
      'The emirate broke diplomatic relations with the kingdom.',
    ),
    verb('agent cut diplomatic tie with target!', 'The island cut diplomatic ties with the empire.'),
    verb('agent break off talk with target!', 'The rebels broke off talks with the government.'),
    verb('agent break off negotiation with target!', 'The union broke off negotiations with the ministry.'),
    verb('agent break off contact with target!', 'The movement broke off contacts with the army.'),
    verb('agent call off talk with target!', 'The president called off talks with the guerrillas.'),
    verb('agent call off meeting with target!', 'The premier called off a meeting with the chancellor.'),
    verb('agent cancel meeting with target!', 'The king cancelled a meeting with the envoy.'),
    verb(
      'agent end pact|treaty|agreement|deal|accord|alliance|partnership with target!',
      'The republic ended a defence pact with the empire.',
      withdraw,
    ),
    verb(
      'agent cancel pact|treaty|agreement|deal|accord|alliance|partnership with target!',
      'The junta cancelled its defence agreement with the empire.',
      withdraw,
    ),
    verb(
      'agent scrap pact|treaty|agreement|deal|accord with target!',
      'The kingdom scrapped a fishing treaty with its neighbour.',
      withdraw,
    ),
    verb(
      'agent terminate pact|treaty|agreement|deal|accord|alliance|partnership with target!',
      'The premier terminated the pact with the liberals.',
      withdraw,
    ),
    verb(
      'agent suspend pact|treaty|agreement|deal|accord with target!',
      'The king suspended the treaty with the emirate.',
      withdraw,
    ),
    verb('agent cancel talk with target!', 'The republic cancelled talks with its neighbour.'),
    verb('agent cancel visit to target!', 'The president cancelled a visit to the kingdom.'),
    verb('agent cancel topic! with target', 'The navy cancelled the contract with the company.', {
      takes: { topic: ['agreement'] },
    }),
    verb('agent suspend talk with target!', 'The government suspended talks with the rebels.'),
    verb('agent suspend negotiation with target!', 'The union suspended negotiations with the company.'),
    verb('agent suspend dialogue with target!', 'The alliance suspended dialogue with the regime.'),
    verb('agent end talk with target!', 'The rebels ended talks with the envoy.'),
    verb('agent halt talk with target!', 'The movement halted talks with the government.'),
    verb(
      'agent walk out of talk with target',
      'The rebels walked out of talks with the government.',
      withdraw,
    ),
    verb(
      'agent walk out of meeting with target',
      'The ambassador walked out of a meeting with the minister.',
      withdraw,
    ),
    verb('agent walk out of target!', 'The delegates walked out of the assembly.', {
      ...withdraw,
      takes: { target: ['organisation'] },
    }),
    verb(
      'agent leave talk|negotiation|meeting|summit with target!',
      'The rebels left the talks with the government.',
      withdraw,
    ),
    verb('agent pull out of talk with target', 'The union pulled out of talks with the company.', withdraw),
    verb('agent withdraw from talk with target', 'The movement withdrew from talks with the army.', withdraw),
    verb('agent quit talk with target', 'The rebels quit talks with the junta.', withdraw),
    verb('agent withdraw from target!', 'The republic withdrew from the alliance.', {
      ...withdraw,
      takes: {
        agent: ['country', 'party', 'person', 'company', 'government', 'organisation'],
        target: ['coalition', 'igo', 'agreement', 'party', 'government', 'organisation'],
      },
    }),
    verb('agent pull out of target!', 'The kingdom pulled out of the treaty.', {
      ...withdraw,
      takes: { target: ['coalition', 'igo', 'agreement', 'party', 'government'] },
    }),
    verb('agent leave target!', 'The island left the union of states.', {
      ...withdraw,
      takes: { agent: ['country', 'party'], target: ['coalition', 'igo', 'agreement', 'government'] },
    }),
    verb('agent quit target!', 'The socialists quit the coalition.', {
      ...withdraw,
      takes: { agent: ['country', 'party'], target: ['coalition', 'igo', 'agreement', 'government'] },
    }),
    verb('agent abrogate target!', 'The empire abrogated the treaty.', { takes: { target: ['agreement'] } }),
    verb('agent renounce target!', 'The regime renounced the accord.', { takes: { target: ['agreement'] } }),
    verb('agent scrap target!', 'The president scrapped the treaty.', { takes: { target: ['agreement'] } }),
    verb('agent tear up target!', 'The rebels tore up the agreement.', { takes: { target: ['agreement'] } }),
    verb('agent violate target!', 'The army violated the agreement.', { takes: { target: ['agreement'] } }),
    verb('agent breach target!', 'The company breached the contract.', { takes: { target: ['agreement'] } }),
    verb(
      'agent recall ambassador to|from target!',
      'The republic recalled its ambassador to the kingdom.',
      withdraw,
    ),
    verb('agent recall envoy to|from target!', 'The emirate recalled its envoy to the republic.', withdraw),
    verb(
      'agent withdraw ambassador from|to target!',
      'The empire withdrew its ambassador from the island.',
      withdraw,
    ),
    verb('agent close embassy in target!', 'The kingdom closed its embassy in the republic.', withdraw),
    verb('agent shut embassy in target!', 'The republic shut its embassy in the emirate.', withdraw),
    verb(
      'agent withdraw support from|for target!',
      'The party withdrew its support from the government.',
      withdraw,
    ),
    verb(
      'agent withdraw recognition of|from target!',
      'The island withdrew its recognition of the republic.',
      withdraw,
    ),
    verb('agent turn back on target!', 'The alliance turned its back on the rebels.'),
    verb('agent distance itself from target!', 'The church distanced itself from the junta.'),
    verb('agent dissociate itself from target!', 'The party dissociated itself from the militia.'),
    verb('agent disown target!', 'The movement disowned the cell.', { takes: { target: actors } }),
    verb('agent abandon target!', 'The empire abandoned its ally.', { takes: { target: actors } }),
    noun('break with target by agent', 'The break with the empire by the republic was final.'),
    noun('rupture with target', 'The rupture with the kingdom was final.'),
    noun(
      'withdrawal from target! by agent',
      'The withdrawal from the treaty by the republic was criticised.',
      { ...withdraw, takes: { target: ['agreement', 'igo', 'coalition'] } },
    ),
    noun('violation of target by agent', 'The violation of the agreement by the army was denounced.', {
      takes: { target: ['agreement'] },
      unless: ['sovereignty', 'airspace', 'territory', 'border', 'right', 'law', 'promise'],
    }),
    noun('breach of target by agent', 'The breach of the contract by the company was denounced.', {
      takes: { target: ['agreement'] },
      unless: ['sovereignty', 'airspace', 'territory', 'border', 'right', 'law', 'promise'],
    }),
    noun('recall of ambassador by agent', 'The recall of the ambassador by the republic followed.', withdraw),
    noun('breakdown of talk with target', 'The breakdown of talks with the rebels alarmed the envoy.'),
    noun('suspension of talk with target', 'The suspension of talks with the rebels was confirmed.'),
    verb('agent end mediation between|with target!', 'The envoy ended his mediation between the parties.'),
    verb(
      'agent end mediation effort between|with target!',
      'The envoy ended his mediation efforts with the rebels.',
    ),
    verb(
      'agent halt mediation effort between|with target!',
      'The union halted its mediation efforts with the rebels.',
    ),
    verb(
      'agent suspend mediation effort between|with target!',
      'The league suspended its mediation efforts with the junta.',
    ),
    verb(
      'agent abandon mediation effort between|with target!',
      'The bishops abandoned mediation efforts with the guerrillas.',
    ),
    verb(
      'agent withdraw peacekeeper|observer|monitor|inspector|diplomat|mission|delegation from target!',
      'The league withdrew its observers from the republic.',
      { mode: 'withdraw' },
    ),
    verb(
      'agent pull out peacekeeper|observer|monitor|inspector|diplomat from target!',
      'The council pulled out its monitors from the enclave.',
      { mode: 'withdraw' },
    ),
    verb(
      'agent pull peacekeeper|observer|monitor|inspector|diplomat|staff from target!',
      'The agency pulled its inspectors from the plain of the republic.',
      { mode: 'withdraw' },
    ),
    verb('agent downgrade relation|tie with target!', 'The emirate downgraded ties with the kingdom.'),
    verb(
      'agent reduce relation|tie|cooperation|contact with target!',
      'The alliance reduced contacts with the junta.',
    ),
    verb(
      'agent suspend contact|membership|participation with|of|in target!',
      'The league suspended contacts with the regime.',
    ),
    verb(
      'agent walk out of talk|negotiation|meeting with target!',
      'The rebels walked out of talks with the government.',
    ),
    verb(
      'agent pull out of talk|negotiation|meeting|summit|dialogue with target!',
      'The premier pulled out of talks with the rebels.',
    ),
    verb('agent cancel visit|trip to target!', 'The premier cancelled his visit to the kingdom.'),
    verb(
      'agent cancel meeting|talk|summit with target',
      'The president cancelled a summit with the premier.',
    ),
    verb(
      'agent postpone meeting|talk|summit|visit with|to target',
      'The republic postponed talks with the kingdom.',
    ),
    verb(
      'agent tear up agreement|treaty|accord|deal with target!',
      'The regime tore up its agreement with the union.',
    ),
    verb(
      'agent cancel agreement|treaty|accord|deal|contract with target!',
      'The regime cancelled its contract with the company.',
    ),
    verb(
      'agent scrap agreement|treaty|accord|deal with target!',
      'The republic scrapped the accord with the kingdom.',
    ),
    verb(
      'agent delay meeting|talk|summit|visit with|to target',
      'The republic delayed talks with the kingdom.',
    ),
    verb(
      'agent put off meeting|talk|summit|visit with|to target',
      'The republic put off talks with the kingdom.',
    ),
    verb(
      'agent reschedule meeting|talk|summit|visit with|to target',
      'The republic rescheduled talks with the kingdom.',
    ),
  ],
})

const convicts = eventType({
  id: 'convicts',
  label: 'convicts',
  plover: 'SANCTION',
  mode: 'convict',
  genitive: 'target',
  roles: {
    agent: actors,
    target: accused,
    place: ['place'],
    topic: ['object', 'place', 'organisation'],
    content: [],
  },
  precedence: 7,
  content: { fact: true, agent: 'target' },
  unidentified: 'Unidentified court',
  frames: [
    verb('agent convict target! of|for content', 'The court convicted the colonel of the murder.'),
    verb('agent convict target!', 'A jury convicted the senator.'),
    verb('agent sentence target! for content', 'The judge sentenced the general for the massacre.'),
    verb('agent sentence target!', 'The court sentenced two policemen.'),
    verb('agent sentence target! to death', 'The tribunal sentenced the rebels to death.'),
    verb(
      'agent sentence target! to year|life|prison|imprisonment|jail|month for content',
      'The court sentenced the editor to two years for the murder of the banker.',
    ),
    verb('agent find target! guilty of content', 'The jury found the officer guilty of killing the student.'),
    verb(
      'agent find target! liable for content',
      'The court found the company liable for the killing of the priests.',
    ),
    verb('agent find target! guilty', 'The tribunal found the warlord guilty.'),
    verb('agent condemn target! to death', 'The tribunal condemned the deserter to death.'),
    verb('agent condemn target! to year|prison|imprisonment', 'The judge condemned the banker to ten years.'),
    verb('agent fine target! for content', 'The regulator fined the company for arming the militia.'),
    verb('agent fine target!', 'The court fined the newspaper.'),
    verb('agent disqualify target!', 'The electoral commission disqualified the candidate.'),
    verb('agent disbar target!', 'The court disbarred the lawyer.'),
    verb(
      'agent hand down sentence against|to|for target',
      'The judge handed down a sentence against the captain.',
    ),
    verb('agent hand target! sentence', 'The judge handed the banker a life sentence.'),
    verb('agent give target! sentence', 'The court gave the gunman a life sentence.'),
    verb('agent rule against target!', 'The tribunal ruled against the company.'),
    verb('agent uphold conviction of target!', 'The appeals court upheld the conviction of the colonel.'),
    verb('agent uphold sentence of target!', 'The supreme court upheld the sentence of the general.'),
    verb('agent acquit target! of content', 'The court acquitted the officer of the murder of the judge.', {
      negative: true,
    }),
    verb('agent acquit target!', 'A jury acquitted the mayor.', { negative: true }),
    verb('agent exonerate target!', 'The tribunal exonerated the captain.', { negative: true }),
    verb(
      'agent overturn conviction of target!',
      'The supreme court overturned the conviction of the senator.',
      { ended: true },
    ),
    verb('agent quash conviction of target!', 'The appeals court quashed the conviction of the student.', {
      ended: true,
    }),
    verb('agent clear target! of content', 'The court cleared the officer of the killing of the priests.', {
      negative: true,
      takes: { agent: courts },
      unless: ['way', 'path', 'land', 'area', 'hurdle'],
    }),
    verb('target! plead guilty to content', 'The gunman pleaded guilty to the murder.', { unless: ['not'] }),
    verb('target! receive sentence from agent', 'The colonel received a life sentence from the court.'),
    verb('target! get sentence from agent', 'The banker got a suspended sentence from the judge.'),
    verb('target! serve sentence for content', 'The colonel is serving a life sentence for the massacre.'),
    noun('conviction for content', 'The conviction for the murder was appealed.'),
    noun('conviction of target by agent', 'The conviction of the colonel by the court was appealed.', {
      unless: ['religious', 'moral'],
    }),
    noun('sentencing of target by agent', 'The sentencing of the editor by the judge was criticised.'),
    noun('death sentence for|against|of target', 'The death sentence for the gunman was confirmed.'),
    noun('life sentence for target', 'The life sentence for the general was confirmed.'),
    noun('prison sentence for target', 'The prison sentence for the editor was confirmed.'),
    noun('jail term for target', 'The jail term for the activist was confirmed.'),
    noun(
      'guilty verdict against|for target by agent',
      'The guilty verdict against the premier by the court was appealed.',
    ),
    noun('acquittal of target by agent', 'The acquittal of the officers by the court was criticised.', {
      negative: true,
    }),
    noun(
      'disqualification of target by agent',
      'The disqualification of the candidate by the court was criticised.',
    ),
  ],
})

export const sanction = [sanctions, expels, breaksWith, convicts] as const
