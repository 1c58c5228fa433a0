import { actors } from './accepted.js'
import { relationType } from './event-type.js'
import { compound, holder, noun, preposition, verb, whereabouts } from './frames.js'

const past = { ended: true } as const
const unnamed = { anyone: true } as const
/** Those who have someone of this trade in their service; of a country he is only a citizen. */
const served = { takes: { target: ['organisation', 'person', 'facility', 'city', 'region'] } } as const
const armed = [
  'military',
  'armed-group',
  'police',
  'coalition',
  'vehicle',
  'facility',
  'person',
  'people',
  'intelligence',
] as const

const backs = relationType({
  id: 'backs',
  label: 'backs',
  roles: { source: actors, target: actors },
  frames: [
    verb('source back target!', 'The kingdom backs the rebels.', { takes: { target: actors } }),
    verb('source support target!', 'The empire supports the militia.', {
      takes: { target: ['armed-group', 'military', 'party', 'government', 'coalition', 'country'] },
    }),
    verb('source sponsor target!', 'The regime sponsors the extremist group.', { takes: { target: actors } }),
    verb('source prop up target!', 'The empire propped up the junta.'),
    verb('source bankroll target!', 'The emirate bankrolls the movement.'),
    verb('source fund target!', 'The tycoon funds the militia.', {
      takes: { target: ['armed-group', 'party', 'ngo', 'military', 'organisation', 'coalition'] },
    }),
    verb('source finance target!', 'The cartel finances the death squad.', {
      takes: { target: ['armed-group', 'party', 'ngo', 'military', 'organisation', 'coalition'] },
    }),
    verb('source stand behind target!', 'The alliance stands behind the government.'),
    verb('source side with target!', 'The army sided with the president.'),
    verb('source champion target!', 'The republic championed the separatists.'),
    verb('target! have backing of source!', 'The militia has the backing of the empire.'),
    verb('target! have support of source!', 'The general has the support of the tribes.'),
    verb('target! enjoy support of source!', 'The party enjoys the support of the army.'),
    compound('source-backed target', 'Iran-backed militias entered the town.'),
    compound('source-supported target', 'Russia-supported separatists hold the village.'),
    compound('source-sponsored target', 'Syria-sponsored guerrillas crossed the border.'),
    compound('source-funded target', 'Qatar-funded charities opened schools.'),
    compound('source-financed target', 'Libya-financed rebels took the port.'),
    compound('source-bankrolled target', 'Saudi-bankrolled groups bought weapons.'),
    compound('source-armed target', 'US-armed rebels attacked the garrison.'),
    compound('source-trained target', 'US-trained commandos raided the camp.'),
    compound('source-equipped target', 'Turkey-equipped brigades advanced.'),
    compound('source-protected target', 'France-protected officials fled.'),
    compound('source-endorsed target', 'Iran-endorsed candidates won seats.'),
    compound('source-installed target', 'Moscow-installed officials fled the city.'),
    holder('source', 'backer of target', 'The emir, a backer of the rebels, spoke.'),
    holder('source', 'supporter of target', 'Omar Sayid, a supporter of the movement, was jailed.', {
      takes: { target: actors },
    }),
    holder('source', 'sponsor of target', 'The kingdom, a sponsor of the militia, sent ships.'),
    holder('source', 'patron of target', 'The empire, patron of the regime, sent a fleet.'),
    holder('source', 'financier of target', 'Omar Sayid, a financier of the movement, was detained.'),
    holder('target', 'protege of source', 'Omar Sayid, a protege of the general, was promoted.'),
    noun('support for|of target by|from source', 'The support for the rebels by the kingdom is no secret.', {
      takes: { target: ['armed-group', 'party', 'military', 'country', 'government', 'coalition'] },
    }),
    noun('backing for|of target by|from source', 'The backing for the militia from the empire is decisive.'),
    noun('sponsorship of target by source', 'The sponsorship of the group by the regime is documented.'),
  ],
})

const leads = relationType({
  id: 'leads',
  label: 'leads',
  roles: { source: actors, target: [...actors, 'place'] },
  frames: [
    verb('source lead target!', 'Omar Sayid leads the front.', {
      takes: { target: [...actors] },
      unless: ['life', 'way', 'poll', 'field', 'race'],
    }),
    verb('source head target!', 'Omar Sayid heads the commission.', { takes: { target: [...actors] } }),
    verb('source head up target!', 'A retired judge headed up the inquiry commission.'),
    verb('source chair target!', 'A retired judge chairs the commission.', {
      takes: { target: ['organisation'] },
    }),
    verb('source rule target!', 'The sultan ruled the emirate.', {
      takes: { source: ['person', 'organisation'], target: ['place'] },
    }),
    verb('source rule over target!', 'The emir ruled over the island.', { takes: { target: ['place'] } }),
    verb('source govern target!', 'A council governs the province.', { takes: { target: ['place'] } }),
    verb('source preside over target!', 'Omar Sayid presides over the council.', {
      takes: { target: actors },
    }),
    verb('source run target!', 'Omar Sayid runs the agency.', {
      takes: { source: ['person'], target: ['organisation'] },
    }),
    verb('source direct target!', 'Omar Sayid directs the institute.', {
      takes: { source: ['person'], target: ['organisation'] },
    }),
    verb('source manage target!', 'Omar Sayid manages the company.', {
      takes: { source: ['person'], target: ['organisation'] },
    }),
    verb('source be at head of target!', 'Omar Sayid is at the head of the movement.'),
    verb('source take over as leader of target!', 'Omar Sayid took over as leader of the party.'),
    verb('source serve as leader of target!', 'Omar Sayid served as leader of the party.'),
    compound('source-led target', 'Saudi-led forces bombed the port.'),
    holder('source', 'leader of target', 'Omar Sayid, leader of the front, spoke.'),
    holder('source', 'co-leader of target', 'Omar Sayid, co-leader of the party, resigned.'),
    holder('source', 'deputy leader of target', 'Omar Sayid, deputy leader of the party, resigned.'),
    holder('source', 'supreme leader of target', 'Omar Sayid, supreme leader of the republic, spoke.'),
    holder(
      'source',
      'spiritual leader of target',
      'Omar Sayid, spiritual leader of the movement, was killed.',
    ),
    holder('source', 'head of target', 'Omar Sayid, head of the agency, resigned.', {
      unless: ['state', 'government'],
    }),
    holder('source', 'chief of target', 'Omar Sayid, chief of the agency, resigned.', {
      unless: ['staff', 'police'],
    }),
    holder('source', 'boss of target', 'Omar Sayid, boss of the cartel, was captured.'),
    holder('source', 'chairman of target', 'Omar Sayid, chairman of the council, resigned.'),
    holder('source', 'chairwoman of target', 'Leila Haddad, chairwoman of the party, resigned.'),
    holder('source', 'chairperson of target', 'Leila Haddad, chairperson of the union, resigned.'),
    holder('source', 'chair of target', 'Leila Haddad, chair of the committee, resigned.'),
    holder('source', 'ruler of target', 'Omar Sayid, ruler of the emirate, abdicated.'),
    holder('source', 'strongman of target', 'Omar Sayid, strongman of the republic, fled.'),
    holder('source', 'dictator of target', 'Omar Sayid, dictator of the republic, fled.'),
    holder('source', 'kingpin of target', 'Omar Sayid, kingpin of the cartel, was captured.'),
    holder('source', 'director of target', 'Omar Sayid, director of the agency, resigned.'),
    holder(
      'source',
      'executive director of target',
      'Leila Haddad, executive director of the charity, spoke.',
    ),
    holder('source', 'director general of target', 'Omar Sayid, director general of the agency, spoke.'),
    holder('source', 'director-general of target', 'Omar Sayid, director-general of the police, spoke.'),
    holder('source', 'chief executive of target', 'Omar Sayid, chief executive of the bank, resigned.'),
    holder('source', 'ceo of target', 'Omar Sayid, CEO of the airline, resigned.'),
    holder('source', 'secretary-general of target', 'Omar Sayid, secretary-general of the league, spoke.'),
    holder('source', 'secretary general of target', 'Omar Sayid, secretary general of the party, spoke.'),
    holder('source', 'general secretary of target', 'Omar Sayid, general secretary of the union, spoke.'),
    holder('source', 'ringleader of target', 'Omar Sayid, ringleader of the gang, was arrested.'),
    holder('source', 'warlord of target', 'Omar Sayid, warlord of the valley, surrendered.'),
    holder('source', 'manager of target', 'Omar Sayid, manager of the bank, was kidnapped.'),
    noun('leadership of target by source', 'The leadership of the party by the general was contested.'),
  ],
})

const commands = relationType({
  id: 'commands',
  label: 'commands',
  roles: {
    source: ['person', 'organisation', 'country'],
    target: [...armed, 'organisation'],
  },
  frames: [
    verb('source command target!', 'The colonel commands the garrison.', {
      takes: { target: armed },
      unless: ['respect', 'attention', 'majority', 'price'],
    }),
    verb('source be in command of target!', 'The colonel is in command of the brigade.'),
    verb('source take command of target!', 'The general took command of the army.'),
    verb('source assume command of target!', 'The admiral assumed command of the fleet.'),
    compound('source-commanded target', 'NATO-commanded troops entered the province.'),
    holder('source', 'commander of target', 'Omar Sayid, commander of the brigade, was wounded.'),
    holder('source', 'deputy commander of target', 'Omar Sayid, deputy commander of the force, was killed.'),
    holder('source', 'top commander of target', 'Omar Sayid, top commander of the militia, was killed.'),
    holder('source', 'commander-in-chief of target', 'Omar Sayid, commander-in-chief of the army, resigned.'),
    holder(
      'source',
      'commanding officer of target',
      'Omar Sayid, commanding officer of the garrison, was killed.',
    ),
    holder('source', 'commandant of target', 'Omar Sayid, commandant of the base, was wounded.'),
    holder('source', 'military leader of target', 'Omar Sayid, military leader of the front, was killed.'),
    holder('source', 'military chief of target', 'Omar Sayid, military chief of the movement, was killed.'),
    holder('source', 'captain of target', 'Omar Sayid, captain of the ship, was arrested.', {
      takes: { target: ['vehicle', 'military', 'police'] },
      unless: ['team', 'football'],
    }),
    holder('source', 'skipper of target', 'Omar Sayid, skipper of the trawler, was arrested.', {
      takes: { target: ['vehicle'] },
    }),
    holder('source', 'police chief of target', 'Omar Sayid, police chief of the province, was killed.'),
    holder('source', 'army chief of target', 'Omar Sayid, army chief of the republic, resigned.'),
    noun('command of target by source', 'The command of the force by the general was disputed.', {
      takes: { target: armed },
    }),
  ],
})

const holdsPost = relationType({
  id: 'holds-post',
  label: 'holds post',
  roles: { source: ['person'], target: ['organisation', 'country', 'place', 'person'] },
  frames: [
    holder('source', 'commander of target', 'Omar Sayid, a commander of France, was wounded.', {
      takes: { target: ['country'] },
    }),
    holder('source', 'general of|in target', 'Omar Sayid, a general in the navy, was wounded.', {
      takes: { target: ['military', 'police'] },
    }),
    holder('source', 'commander in target', 'Omar Sayid, a commander in the navy, was wounded.', {
      takes: { target: ['military', 'police', 'armed-group'] },
    }),
    holder('source', 'general of target', 'Omar Sayid, a general of France, was wounded.', {
      takes: { target: ['country'] },
    }),
    verb('source work for target!', 'Omar Sayid works for the agency.', {
      takes: { target: ['organisation', 'country', 'facility'] },
    }),
    verb('source work at target!', 'Leila Haddad works at the hospital.', {
      takes: { target: ['organisation', 'facility'] },
    }),
    verb('source work with target!', 'Leila Haddad works with the charity.', {
      takes: { target: ['organisation'] },
    }),
    verb('source represent target!', 'Omar Sayid represents the district.', {
      takes: { target: ['organisation', 'country', 'region', 'city'] },
    }),
    verb('source serve target!', 'Omar Sayid served the king.', {
      takes: { target: ['person', 'government', 'military', 'country'] },
    }),
    verb('source serve in target!', 'Omar Sayid served in the army.', {
      takes: { target: ['military', 'government', 'police'] },
    }),
    verb(
      'source join target! as president|minister|director|adviser|chairman|ambassador',
      'Omar Sayid joined the bank as director.',
    ),
    verb('target employ source!', 'The ministry employs Leila Haddad.'),
    verb('target appoint source!', 'The council appointed Omar Sayid.', {
      takes: { source: ['person'], target: ['organisation', 'country'] },
    }),
    verb('target elect source!', 'The republic elected Omar Sayid.', {
      takes: { target: ['organisation', 'country', 'place'] },
    }),
    ...[
      ['president', 'republic'],
      ['vice president', 'republic'],
      ['prime minister', 'republic'],
      ['premier', 'province'],
      ['deputy prime minister', 'republic'],
      ['chancellor', 'republic'],
      ['king', 'island'],
      ['queen', 'island'],
      ['emperor', 'island'],
      ['sultan', 'island'],
      ['emir', 'island'],
      ['crown prince', 'kingdom'],

      ['minister', 'republic'],
      ['foreign minister', 'republic'],
      ['interior minister', 'republic'],
      ['finance minister', 'republic'],
      ['defence minister', 'republic'],
      ['defense minister', 'republic'],
      ['justice minister', 'republic'],
      ['oil minister', 'republic'],
      ['attorney general', 'state'],
      ['secretary of state', 'republic'],
      ['governor', 'province'],
      ['deputy governor', 'province'],
      ['mayor', 'city'],
      ['deputy mayor', 'city'],
      ['prefect', 'province'],
      ['senator', 'republic'],
      ['deputy', 'party'],
      ['speaker', 'parliament'],
      ['treasurer', 'party'],
      ['secretary', 'party'],
      ['vice-president', 'company'],
      ['deputy director', 'agency'],
      ['deputy chairman', 'council'],
      ['vice chairman', 'council'],
      ['ambassador', 'republic'],
      ['consul', 'republic'],
      ['envoy', 'republic'],
      ['special envoy', 'alliance'],
      ['representative', 'agency'],
      ['adviser', 'ministry'],
      ['advisor', 'ministry'],
      ['aide', 'minister'],
      ['bodyguard', 'minister'],
      ['judge', 'supreme court'],
      ['chief justice', 'supreme court'],
      ['prosecutor', 'court'],
      ['chief prosecutor', 'tribunal'],
      ['editor', 'newspaper'],
      ['editor-in-chief', 'newspaper'],
      ['correspondent', 'news agency'],
      ['rector', 'university'],
      ['dean', 'faculty'],
      ['archbishop', 'city'],
      ['bishop', 'diocese town'],
      ['patriarch', 'church'],
      ['imam', 'mosque'],
      ['official', 'ministry'],
      ['employee', 'company'],
      ['officer', 'army'],
      ['agent', 'agency'],

      ['coordinator', 'agency'],
    ].map(([post = '', of = '']) =>
      holder('source', `${post} of target`, `Omar Sayid, ${post} of the ${of}, spoke.`),
    ),
    ...[
      ['lawyer', 'company'],
      ['reporter', 'newspaper'],
      ['professor', 'university'],
    ].map(([post = '', of = '']) =>
      holder('source', `${post} of target`, `Omar Sayid, ${post} of the ${of}, spoke.`, served),
    ),
    holder('source', 'ambassador to target', 'Omar Sayid, ambassador to the kingdom, spoke.'),
    holder('source', 'envoy to|for target', 'Omar Sayid, envoy to the republic, spoke.'),
    holder('source', 'adviser to target', 'Omar Sayid, an adviser to the president, spoke.'),
    holder('source', 'advisor to target', 'Omar Sayid, an advisor to the president, spoke.'),
    holder('source', 'aide to target', 'Omar Sayid, an aide to the president, spoke.'),
    holder('source', 'lawyer for target', 'Omar Sayid, a lawyer for the company, spoke.', served),
    holder('source', 'attorney for target', 'Omar Sayid, an attorney for the union, spoke.'),
    holder(
      'source',
      'correspondent for target',
      'Leila Haddad, a correspondent for the newspaper, was wounded.',
      served,
    ),
    holder(
      'source',
      'reporter for|with target',
      'Leila Haddad, a reporter for the radio station, was arrested.',
      served,
    ),
    holder(
      'source',
      'journalist for|with target',
      'Leila Haddad, a journalist for the newspaper, was arrested.',
      served,
    ),
    holder('source', 'analyst at|with target', 'Leila Haddad, an analyst at the institute, spoke.', served),
    holder('source', 'professor at target', 'Leila Haddad, a professor at the university, spoke.', served),
    holder('source', 'student at target', 'Leila Haddad, a student at the university, was arrested.', served),
    holder('source', 'doctor at target', 'Leila Haddad, a doctor at the hospital, spoke.', served),
    holder(
      'source',
      'engineer for|with|at target',
      'Omar Sayid, an engineer with the company, was kidnapped.',
      served,
    ),
    holder('source', 'representative to|for target', 'Omar Sayid, a representative to the league, spoke.'),
    holder('source', 'candidate of|for target', 'Omar Sayid, candidate of the party, lost.'),
    holder('source', 'veteran of target', 'Omar Sayid, a veteran of the army, protested.', {
      ...past,
      takes: { target: ['military', 'armed-group'] },
    }),
    holder('source', 'judge on|at target', 'Leila Haddad, a judge on the supreme court, resigned.'),
    holder('source', 'employee at target', 'Leila Haddad, an employee at the bank, was wounded.'),
    holder('source', 'official at|with|in target', 'Omar Sayid, an official at the ministry, spoke.'),
    holder('source', 'officer in|with target', 'Omar Sayid, an officer in the navy, was killed.'),
  ],
})

const spokespersonFor = relationType({
  id: 'spokesperson-for',
  label: 'spokesperson for',
  roles: { source: ['person'], target: actors },
  frames: [
    verb('source speak for target!', 'Leila Haddad speaks for the agency.', {
      takes: { target: actors },
      unless: ['minute', 'hour', 'itself'],
    }),
    verb('source speak on behalf of target!', 'Omar Sayid spoke on behalf of the families.'),
    holder('source', 'spokesman for|of target', 'Omar Sayid, a spokesman for the army, denied it.'),
    holder('source', 'spokeswoman for|of target', 'Leila Haddad, a spokeswoman for the agency, denied it.'),
    holder('source', 'spokesperson for|of target', 'Leila Haddad, a spokesperson for the police, denied it.'),
    holder('source', 'chief spokesman for|of target', 'Omar Sayid, chief spokesman for the navy, denied it.'),
    holder(
      'source',
      'press secretary of|to|for target',
      'Omar Sayid, press secretary of the president, denied it.',
    ),
    holder(
      'source',
      'press officer for|of target',
      'Leila Haddad, press officer for the charity, denied it.',
    ),
    holder('source', 'mouthpiece for|of target', 'Omar Sayid, a mouthpiece for the militia, denied it.'),
    holder('source', 'press attache of|at target', 'Omar Sayid, press attache of the embassy, denied it.'),
  ],
})

/** So many, and no group of which somebody could be a member. */
const many = [
  'people',
  'person',
  'man',
  'woman',
  'child',
  'civilian',
  'victim',
  'critic',
  'other',
  'casualty',
]

const memberOf = relationType({
  id: 'member-of',
  label: 'member of',
  roles: { source: actors, target: ['organisation', 'people', 'country'] },
  frames: [
    preposition('target such_as|including source', 'Factions such as the Black Column fled.', {
      takes: { target: ['organisation', 'people'], source: ['organisation'] },
      unless: many,
    }),
    holder('target', 'alliance of source', 'The Black Column, an alliance of tribes, fled.'),
    holder('target', 'umbrella of source', 'The Black Column, an umbrella of factions, fled.'),
    holder('target', 'grouping of source', 'The Black Column, a grouping of militias, fled.'),
    holder('target', 'coalition of source', 'The Black Column, a coalition of militias, fled.'),
    verb('source belong to target!', 'The gunman belonged to the militia.', {
      takes: {
        source: ['person', 'people', 'armed-group', 'military', 'country'],
        target: ['organisation', 'people'],
      },
    }),
    verb('source join target!', 'The student joined the guerrillas.', {
      takes: { target: ['organisation'] },
    }),
    verb('source enlist in target!', 'The farmer enlisted in the army.'),
    verb('source sit on target!', 'Omar Sayid sits on the council.', { takes: { target: ['organisation'] } }),
    verb('source leave target!', 'The deputy left the party.', {
      ...past,
      takes: { source: ['person', 'country'], target: ['party', 'coalition', 'igo', 'armed-group'] },
    }),
    verb('source defect to target!', 'The colonel defected to the rebels.', {
      takes: { target: ['organisation'] },
    }),
    noun('defection of source to target!', 'The defection of the pilot to the rebels was denied.', {
      takes: { target: ['organisation'] },
    }),
    verb('source defect from target!', 'The colonel defected from the army.', past),
    verb('source desert target!', 'The soldier deserted the army.', {
      ...past,
      takes: { target: ['military', 'armed-group', 'party', 'police'] },
    }),
    verb('source quit target!', 'The senator quit the party.', {
      ...past,
      takes: { target: ['party', 'coalition', 'igo', 'armed-group'] },
    }),
    verb('target recruit source!', 'The cell recruited the student.', {
      takes: { source: ['person', 'people'], target: ['armed-group', 'military', 'intelligence', 'police'] },
    }),
    verb('target admit source!', 'The alliance admitted the republic.', {
      takes: { source: ['country', 'party'], target: ['igo', 'coalition', 'organisation'] },
    }),
    holder('source', 'member of target', 'Omar Sayid, a member of the council, was killed.', unnamed),
    ...['senior', 'founding', 'leading', 'key', 'prominent'].map((which) =>
      holder(
        'source',
        `${which} member of target`,
        `Omar Sayid, a ${which} member of the movement, was killed.`,
        unnamed,
      ),
    ),
    holder(
      'source',
      'former member of target',
      'Omar Sayid, a former member of the group, was killed.',
      past,
    ),
    holder('source', 'ex-member of target', 'Omar Sayid, an ex-member of the group, was killed.', past),
    ...(
      'militant fighter operative guerrilla insurgent jihadist gunman rebel commando militiaman combatant cadre ' +
      'terrorist extremist recruit soldier trooper sniper bomber'
    )
      .split(' ')
      .map((word) =>
        holder('source', `${word} of|from|with target`, `Omar Sayid, a ${word} of the front, was captured.`, {
          ...unnamed,
          takes: { target: ['armed-group', 'military', 'party', 'police', 'organisation'] },
        }),
      ),
    holder('source', 'soldier of|from target', 'Omar Sayid, a soldier of France, was captured.', {
      takes: { target: ['country'] },
    }),
    holder(
      'source',
      'activist of|from|with target',
      'Omar Sayid, an activist from the party, was captured.',
      { ...unnamed, takes: { target: ['organisation'] } },
    ),
    holder('source', 'follower of target', 'Omar Sayid, a follower of the movement, was jailed.', {
      takes: { target: ['organisation'] },
    }),
    holder(
      'source',
      'policeman of|from target',
      'Omar Sayid, a policeman from the riot squad, was captured.',
      {
        takes: { target: ['police'] },
      },
    ),
    preposition('source from|with target', 'A soldier from the Tenth Brigade was wounded.', {
      takes: {
        source: ['person', 'people', 'military', 'police'],
        target: [
          'military',
          'armed-group',
          'police',
          'party',
          'ngo',
          'igo',
          'company',
          'intelligence',
          'media',
        ],
      },
    }),
    preposition('source in target', 'An officer in the Tenth Brigade was wounded.', {
      takes: {
        source: ['person', 'people'],
        target: ['military', 'armed-group', 'police', 'party', 'government', 'intelligence', 'company'],
      },
    }),
    ...'student pupil alumnus graduate delegation team squad cell'.split(' ').map((word) =>
      holder(
        'source',
        `${word} of|from target`,
        `Omar Sayid, a ${word} of the Rashid Institute, was there.`,
        {
          ...unnamed,
          takes: { source: ['person', 'people', 'organisation'], target: ['organisation'] },
        },
      ),
    ),
    verb('_ make up target! of source!', 'The alliance is made up of the Rashid Front and the Tarik Front.', {
      takes: {
        source: ['country', 'armed-group', 'party', 'organisation', 'people'],
        target: ['coalition', 'igo', 'organisation'],
      },
    }),
    verb('target consist of source!', 'The alliance consists of the Rashid Front and the Tarik Front.', {
      takes: {
        source: ['country', 'armed-group', 'party', 'organisation', 'people'],
        target: ['coalition', 'igo', 'organisation'],
      },
    }),
    preposition('target include source', 'Members of the alliance, including France, sent ships.', {
      takes: {
        source: ['country', 'armed-group', 'party', 'organisation'],
        target: ['coalition', 'igo', 'organisation', 'people'],
      },
      unless: many,
    }),
    verb('_ assign source! to target!', 'Omar Sayid was assigned to the Tenth Battalion.', {
      takes: { target: ['military', 'police', 'intelligence', 'armed-group'] },
    }),
    verb('_ deploy source! from target!', 'Soldiers deployed from the Tenth Brigade arrived.', {
      takes: { target: ['military', 'police'] },
    }),
    verb('target include source!', 'The coalition includes France.', {
      takes: { source: ['country'], target: ['coalition', 'igo', 'organisation', 'country'] },
    }),
    noun('membership of|in target by source', 'Membership in the alliance by the republic was debated.'),
    noun('member state of target', 'The member states of the union agreed.'),
  ],
})

const partOf = relationType({
  id: 'part-of',
  label: 'part of',
  roles: { source: ['organisation', 'place'], target: ['organisation', 'place', 'country'] },
  frames: [
    verb('source form part of target!', 'The battalion formed part of the task force.'),
    verb('source belong to target!', 'The island belongs to the republic.', {
      takes: {
        source: ['place', 'company', 'military'],
        target: ['country', 'company', 'region', 'military'],
      },
    }),
    verb('source splinter from target!', 'The faction splintered from the front.', past),
    verb('source split from target!', 'The faction split from the movement.', past),
    verb('source secede from target!', 'The province seceded from the republic.', past),
    verb('source answer to target!', 'The agency answered to the ministry.', {
      takes: { source: ['organisation'], target: ['organisation'] },
    }),
    verb('source report to target!', 'The directorate reported to the ministry.', {
      takes: { source: ['organisation'], target: ['organisation'] },
    }),
    verb('target include source!', 'The alliance includes the militia.', {
      takes: { target: ['coalition', 'igo', 'party', 'company', 'armed-group'], source: ['organisation'] },
    }),
    verb('target comprise source!', 'The coalition comprises the socialist party.', {
      takes: { target: ['coalition', 'igo', 'party', 'company', 'armed-group'], source: ['organisation'] },
    }),
    verb('target incorporate source!', 'The army incorporated the militia.', {
      takes: { target: ['organisation'], source: ['organisation'] },
    }),
    preposition('source of target', 'The 3rd Battalion of the 10th Brigade withdrew.', {
      named: true,
      takes: { source: ['military', 'police'], target: ['military', 'police'] },
    }),
    preposition('target include source', 'The region, including the Gulf of Oman, is watched.', {
      takes: { source: ['place'], target: ['region', 'place'] },
      // of several, each is one and none is a part
      unless: [
        'country',
        'nation',
        'state',
        'place',
        'town',
        'city',
        'site',
        'location',
        'destination',
        'market',
      ],
    }),
    holder('source', 'part of target', 'The brigade, part of the army, withdrew.', {
      takes: { source: ['organisation', 'place'] },
    }),
    holder('source', 'wing of target', 'The brigade, wing of the movement, fired rockets.'),
    holder('source', 'armed wing of target', 'The brigade, the armed wing of the movement, fired rockets.'),
    holder(
      'source',
      'military wing of target',
      'The brigade, the military wing of the party, fired rockets.',
    ),
    holder(
      'source',
      'political wing of target',
      'The front, the political wing of the guerrillas, won seats.',
    ),
    holder('source', 'youth wing of target', 'The league, the youth wing of the party, marched.'),
    holder('source', 'branch of target', 'The agency, a branch of the ministry, was closed.', {
      takes: { source: ['organisation'] },
      unless: ['tree'],
    }),
    holder('source', 'arm of target', 'The agency, an arm of the ministry, was closed.', {
      takes: { source: ['organisation'] },
    }),
    holder('source', 'affiliate of target', 'The group, an affiliate of the network, claimed it.'),
    holder('source', 'offshoot of target', 'The group, an offshoot of the network, claimed it.'),
    holder('source', 'subsidiary of target', 'The airline, a subsidiary of the bank, failed.'),
    holder('source', 'unit of target', 'The brigade, a unit of the army, withdrew.', {
      takes: { target: ['organisation', 'country'] },
    }),
    holder('source', 'division of target', 'The agency, a division of the ministry, was closed.', {
      takes: { target: ['organisation'] },
    }),
    holder('source', 'faction of target', 'The bloc, a faction of the party, split.'),
    holder('source', 'province of target', 'The valley region, a province of the republic, is poor.'),
    holder('source', 'district of target', 'The valley region, a district of the province, is poor.'),
    holder('source', 'suburb of target', 'The town, a suburb of the capital, was shelled.'),
    holder('source', 'neighbourhood of target', 'The quarter, a neighbourhood of the capital, was shelled.'),
    holder('source', 'neighborhood of target', 'The district, a neighborhood of the city, was shelled.'),
    holder('source', 'brigade of target', 'The Badr Guard, a brigade of the army, withdrew.'),
    holder('source', 'battalion of target', 'The Saladin Lions, a battalion of the regiment, withdrew.'),
  ],
})

const affiliatedWith = relationType({
  id: 'affiliated-with',
  label: 'affiliated with',
  roles: { source: actors, target: actors },
  frames: [
    compound('target-linked source', 'Al-Qaeda-linked militants seized the town.'),
    compound('target-affiliated source', 'Hamas-affiliated gunmen fired rockets.'),
    compound('target-aligned source', 'Iran-aligned militias attacked the base.'),
    compound('target-allied source', 'Iran-allied fighters attacked the base.'),
    compound('target-inspired source', 'Al-Qaeda-inspired extremists bombed the hotel.'),
    compound('target-connected source', 'Mafia-connected officials fled.'),
    compound('target-friendly source', 'Iran-friendly groups won seats.'),
    compound('target-leaning source', 'Russia-leaning parties won seats.'),
    compound('target-loyal source', 'Assad-loyal forces shelled the town.'),
    compound('target-oriented source', 'Moscow-oriented parties won seats.'),
    compound('target-sympathising source', 'Maoist-sympathising students marched.'),
    compound('pro-target source', 'Pro-Iran militias attacked the base.'),
    verb('_ link source! to|with target!', 'The gunmen were linked to the network.', {
      takes: { target: actors },
    }),
    verb('_ affiliate source! with|to target!', 'The union is affiliated with the party.'),
    verb('_ align source! with target!', 'The militia is aligned with the empire.'),
    verb('_ associate source! with target!', 'The charity is associated with the movement.', {
      takes: { target: actors },
    }),
    verb('_ tie source! to target!', 'The company is tied to the cartel.', { takes: { target: actors } }),
    verb('_ connect source! to|with target!', 'The banker is connected to the mafia.', {
      takes: { target: actors },
    }),
    verb('source act on behalf of target!', 'The trader acted on behalf of the militia.'),
    verb('source operate on behalf of target!', 'The company operates on behalf of the guards.'),
    verb('source front for target!', 'The charity fronted for the militia.'),
    verb('source be loyal to target!', 'The brigade is loyal to the president.'),
    verb('source be close to target!', 'The newspaper is close to the army.', {
      takes: { source: actors, target: ['person', 'organisation', 'country'] },
    }),
    verb('source be faithful to target!', 'The guards are faithful to the king.'),
    verb('source pledge allegiance to target!', 'The group pledged allegiance to the caliphate.'),
    verb('source swear allegiance to target!', 'The commanders swore allegiance to the emir.'),
    verb('source have link to|with target!', 'The company has links to the cartel.'),
    verb('source have tie to|with target!', 'The officer has ties to the militia.'),
    verb('source maintain tie with target!', 'The cleric maintained ties with the movement.'),
    verb('source identify with target!', 'The students identify with the movement.', {
      takes: { target: ['organisation'] },
    }),
    verb('source sympathise with target!', 'The villagers sympathised with the guerrillas.'),
    verb('source sympathize with target!', 'The peasants sympathized with the rebels.'),
    verb('source follow target!', 'The militiamen follow the cleric.', {
      takes: { source: ['armed-group', 'people', 'organisation'], target: ['person'] },
    }),
    holder('source', 'proxy of|for target', 'The militia, a proxy of the empire, attacked the ship.'),
    holder('source', 'client of target', 'The regime, a client of the empire, collapsed.', {
      takes: { source: ['country', 'armed-group', 'government'], target: ['country'] },
    }),
    holder('source', 'associate of target', 'Omar Sayid, an associate of the warlord, was arrested.'),
    holder(
      'source',
      'sympathiser of|with target',
      'Omar Sayid, a sympathiser of the movement, was arrested.',
    ),
    holder('source', 'sympathizer of|with target', 'Omar Sayid, a sympathizer of the rebels, was arrested.'),
    holder('source', 'loyalist of|to target', 'Omar Sayid, a loyalist of the king, was arrested.'),
    holder('source', 'confidant of target', 'Omar Sayid, a confidant of the president, was arrested.'),
    holder(
      'source',
      'collaborator of|with target',
      'Omar Sayid, a collaborator of the militia, was arrested.',
    ),
    holder('source', 'henchman of target', 'Omar Sayid, a henchman of the dictator, was arrested.'),
    holder('source', 'puppet of target', 'The regime, a puppet of the empire, collapsed.'),
    holder('source', 'accomplice of target', 'Omar Sayid, an accomplice of the bomber, was arrested.'),
    noun('link to|with target', "The banker's links to the cartel were proved.", {
      takes: { target: ['armed-group', 'organisation', 'country', 'person'] },
      unless: ['rail', 'road', 'web', 'video', 'transport'],
    }),
    noun('tie to|with target', "The officer's ties to the militia were proved.", {
      takes: { target: ['armed-group'] },
    }),
    noun('tie between source', 'Ties between the charity and the movement were proved.', {
      unless: ['diplomatic', 'trade', 'economic'],
    }),
    noun('link between source', 'Links between the banker and the cartel were proved.', {
      unless: ['rail', 'road', 'transport'],
    }),
    noun('affiliation with target', "The union's affiliation with the movement is known."),
    noun('allegiance to target', "The group's allegiance to the caliphate is known."),
  ],
})

const allyOf = relationType({
  id: 'ally-of',
  label: 'ally of',
  symmetric: true,
  roles: { source: actors, target: actors },
  frames: [
    verb('source ally with target!', 'The clan allied with the militia.'),
    verb(
      'source ally itself|himself|herself|themselves with target!',
      'The party allied itself with the generals.',
    ),
    verb('source form alliance with target!', 'The socialists formed an alliance with the greens.'),
    verb('source enter alliance with target!', 'The republic entered an alliance with the kingdom.'),
    verb('source join force with target!', 'The militia joined forces with the army.'),
    verb('_ ally source! with|to target!', 'The tribes are allied with the government.'),
    verb('source be in alliance with target!', 'The union is in alliance with the party.'),
    verb('source fight alongside target!', 'The militia fights alongside the army.'),
    verb('source make common cause with target!', 'The tribes made common cause with the rebels.'),
    holder('source', 'ally of target', 'The kingdom, an ally of the empire, sent ships.'),
    holder('source', 'close ally of target', 'Omar Sayid, a close ally of the president, was appointed.'),
    holder('source', 'key ally of target', 'The emirate, a key ally of the alliance, sent ships.'),
    holder('source', 'staunch ally of target', 'The republic, a staunch ally of the empire, sent ships.'),
    holder('source', 'partner of target', 'The republic, a partner of the alliance, sent ships.', {
      takes: { source: ['country', 'organisation'], target: ['country', 'organisation'] },
    }),
    holder(
      'source',
      'coalition partner of target',
      'The liberals, a coalition partner of the conservatives, quit.',
    ),
    holder('source', 'comrade of target', 'Omar Sayid, a comrade of the commander, was killed.'),
    holder('source', 'friend of target', 'Omar Sayid, a friend of the president, was appointed.', {
      takes: { source: ['person', 'country'], target: ['person', 'country'] },
    }),
    noun('alliance with target', "The empire's alliance with the kingdom is old."),
    noun('alliance between source', 'The alliance between the tribes and the army is fragile.'),
    noun('friendship with target', "The republic's friendship with the empire is old.", {
      takes: { target: ['country', 'person'] },
    }),
    noun('friendship between source', 'The friendship between the republic and the kingdom is old.'),
  ],
})

const enemyOf = relationType({
  id: 'enemy-of',
  label: 'enemy of',
  symmetric: true,
  roles: { source: actors, target: actors },
  frames: [
    compound('anti-target source', 'Anti-Taliban militias seized the town.', {
      unless: [
        'tank',
        'aircraft',
        'missile',
        'ship',
        'personnel',
        'corruption',
        'terror',
        'drug',
        'war',
        'riot',
      ],
    }),
    verb('source oppose target!', 'The militia opposes the government.', {
      takes: {
        source: ['armed-group', 'party', 'coalition', 'country', 'organisation', 'people'],
        target: ['government', 'country', 'armed-group', 'person', 'party', 'military'],
      },
    }),
    verb('source be opposed to target!', 'The tribes are opposed to the regime.', {
      takes: { target: actors },
    }),
    verb('source be hostile to target!', 'The empire is hostile to the republic.', {
      takes: { target: actors },
    }),
    verb('source be at odd with target!', 'The premier is at odds with the army.'),
    holder('source', 'enemy of target', 'Omar Sayid, an enemy of the republic, was jailed.'),
    holder('source', 'sworn enemy of target', 'The militia, a sworn enemy of the regime, attacked.'),
    holder('source', 'foe of target', 'The warlord, a foe of the government, fled.'),
    holder('source', 'arch-foe of target', 'Omar Sayid, arch-foe of the king, was jailed.'),
    holder('source', 'rival of target', 'Omar Sayid, a rival of the president, was jailed.'),
    holder('source', 'arch-rival of target', 'Omar Sayid, arch-rival of the premier, was jailed.'),
    holder('source', 'opponent of target', 'Omar Sayid, an opponent of the regime, was jailed.', {
      takes: { target: actors },
    }),
    holder('source', 'critic of target', 'Leila Haddad, a critic of the government, was jailed.', {
      takes: { target: actors },
    }),
    holder('source', 'adversary of target', 'Omar Sayid, an adversary of the alliance, was jailed.'),
    holder('source', 'archenemy of target', 'The emir, archenemy of the king, fled.'),
    noun('rivalry with target', "The kingdom's rivalry with the empire is old."),
    noun('rivalry between source', 'The rivalry between the kingdom and the emirate is old.'),
    noun('enmity between source', 'The enmity between the clans and the army is old.'),
    noun('enmity with target', "The republic's enmity with the empire is old."),
    noun('opposition to target by|from source', 'Opposition to the regime by the tribes is growing.', {
      takes: { target: ['government', 'person', 'country', 'military', 'organisation'] },
    }),
  ],
})

const citizenOf = relationType({
  id: 'citizen-of',
  label: 'citizen of',
  roles: { source: ['person', 'people', 'organisation'], target: ['country'] },
  frames: [
    preposition("source 's target", "Mexico's Omar Sayid won the prize.", {
      named: true,
      takes: { source: ['person'] },
    }),
    verb('source hold citizenship of target!', 'The prisoner holds the citizenship of Canada.'),
    verb('source have citizenship of target!', 'The engineer has the citizenship of Norway.'),
    verb('source hold passport of target!', 'The banker holds a passport of Malta.'),
    verb('source come from target!', 'The engineer comes from Norway.', {
      takes: { source: ['person', 'people'], target: ['country'] },
    }),
    verb('source hail from target!', 'The engineer hailed from Norway.'),
    holder('source', 'citizen of target', 'Omar Sayid, a citizen of Jordan, was detained.'),
    holder('source', 'national of target', 'Omar Sayid, a national of Egypt, was detained.'),
    holder('source', 'native of target', 'Omar Sayid, a native of Libya, was detained.', {
      takes: { target: ['country'] },
    }),
    holder('source', 'subject of target', 'Omar Sayid, a subject of Spain, was detained.', {
      takes: { source: ['person', 'people'], target: ['country'] },
    }),
    holder('source', 'expatriate from target', 'Omar Sayid, an expatriate from France, was evacuated.'),
    ...(
      'activist journalist reporter author writer poet singer actor actress engineer doctor nurse teacher student academic ' +
      'scholar scientist researcher businessman businesswoman tycoon billionaire banker lawyer cleric preacher priest nun ' +
      'missionary contractor tourist hostage prisoner detainee dissident blogger footballer athlete artist photographer ' +
      'cameraman sailor fisherman trader merchant migrant exile volunteer man woman teenager boy girl'
    )
      .split(' ')
      .map((word) =>
        holder('source', `${word} of target`, `Omar Sayid, a Jordanian ${word}, was there.`, {
          named: true,
          takes: { source: ['person'], target: ['country'] },
        }),
      ),
  ],
})

const basedIn = relationType({
  id: 'based-in',
  label: 'based in',
  roles: { source: ['organisation', 'person', 'people'], target: ['place'] },
  frames: [
    compound('target-based source', 'Beirut-based newspapers reported the talks.'),
    compound('target-headquartered source', 'Geneva-headquartered agencies sent food.'),
    preposition('source in|at target', 'Militants in Yemen were blamed.', {
      takes: { source: ['armed-group'] },
    }),
    preposition("source 's target", "Yemen's Black Column fired rockets.", {
      named: true,
      takes: {
        source: ['armed-group', 'party', 'company', 'media', 'ngo', 'court', 'organisation'],
        target: ['country', 'region', 'city'],
      },
    }),
    preposition('source in|at target', 'The Navoi University in Tashkent was closed.', {
      named: true,
      takes: {
        source: ['party', 'company', 'media', 'ngo', 'court', 'igo', 'government', 'organisation'],
      },
    }),
    verb('_ base source! in|at|near target!', 'The agency is based in Geneva.'),
    verb('source work in target!', 'The charity works in Yemen.', { takes: { source: ['organisation'] } }),
    verb('_ headquarter source! in|at|near target!', 'The company is headquartered in Lagos.'),
    verb('source be active in target!', 'The rebels are active in the valley.', {
      takes: { source: ['organisation'] },
    }),
    verb('source operate in|from target!', 'The militia operates in the mountains.', {
      takes: { source: ['organisation'], target: ['place'] },
    }),
    verb('source operate out of target!', 'The gang operated out of the port.'),
    verb('source live in|at target!', 'The bishop lived in the capital.', {
      takes: { source: ['person', 'people'] },
    }),
    verb('source reside in|at target!', 'The banker resides in Monaco.'),
    preposition('source of target', 'Omar Sayid, 52, of Basra was hurt.', {
      named: true,
      takes: { source: ['person'], target: ['city', 'place'] },
    }),
    verb('source have headquarters in|at target!', 'The league has its headquarters in Cairo.'),
    verb('source have office in target!', 'The agency has an office in Nairobi.'),
    verb('_ hole source! up in target!', 'The warlord is holed up in the mountains.'),
    verb('source hide in target!', 'The warlord hid in the mountains.', {
      takes: { source: ['person', 'armed-group'] },
    }),
    holder('target', 'headquarters of source', 'The mansion, headquarters of the party, was burned.'),
    holder('target', 'headquarter of source', 'The villa, headquarter of the militia, was burned.'),
    holder('target', 'seat of source', 'The palace, seat of the government, was burned.', {
      takes: { source: ['organisation'] },
    }),
    holder('target', 'stronghold of source', 'The valley, a stronghold of the rebels, was bombed.'),
    holder('target', 'bastion of source', 'The town, a bastion of the militia, was bombed.'),
    holder('target', 'hideout of source', 'The cave, a hideout of the gang, was bombed.'),
    holder('target', 'home of source', 'The villa, home of the governor, was bombed.', {
      takes: { target: ['facility'] },
    }),
    holder('target', 'residence of source', 'The mansion, residence of the ambassador, was bombed.'),
    holder('source', 'resident of target', 'Omar Sayid, a resident of Basra, was killed.', unnamed),
    holder('source', 'inhabitant of target', 'Omar Sayid, an inhabitant of the village, fled.', unnamed),
  ],
})

/** Lines between places, which lie in none. */
const borders = ['border', 'frontier', 'boundary', 'line']

const built = { takes: { source: ['facility'] } } as const

const locatedIn = relationType({
  id: 'located-in',
  label: 'located in',
  roles: {
    source: [
      'place',
      'person',
      'people',
      'weapon',
      'vehicle',
      'military',
      'police',
      'armed-group',
      'coalition',
    ],
    target: ['place'],
  },
  never: { source: ['country'], target: ['country', 'city', 'facility'] },
  frames: [
    whereabouts(
      'source in|at|on|within|inside|near|outside|across|throughout|around|along|aboard|where target',
      'The envoy spoke in Geneva.',
      {
        takes: {
          source: ['person', 'people', 'weapon', 'vehicle', 'military', 'police', 'armed-group', 'facility'],
        },
      },
    ),
    preposition(
      'source in|at|on|within|inside|near|outside|across|throughout|around|along target',
      'A base in Anbar was closed.',
      { unless: borders, takes: { source: ['place', 'person', 'people', 'weapon', 'vehicle'] } },
    ),
    preposition('source of target', 'The Rashid area of Basra was shelled.', {
      named: true,
      unless: ['district', 'suburb', 'neighbourhood', 'neighborhood', 'province', 'region', 'city', 'town'],
      takes: { source: ['region', 'place', 'facility'], target: ['city', 'region', 'country'] },
    }),
    preposition('source of target', 'The market of Basra was shelled.', {
      takes: { source: ['facility'], target: ['city', 'region', 'place'] },
    }),
    ...['work', 'stay', 'gather', 'settle', 'study', 'shelter', 'be', 'appear', 'train'].map((word) =>
      verb(`source ${word} in|at|on|near target!`, `Refugees ${word} in the valley.`, {
        takes: { source: ['person', 'people'] },
      }),
    ),
    ...[
      ['transfer', 'The prisoners were transferred to the island.'],
      ['move', 'The hostages were moved to the valley.'],
      ['relocate', 'The refugees were relocated to the island.'],
      ['bring', 'The wounded were brought to the hospital.'],
      ['take', 'The prisoners were taken to the fortress.'],
      ['evacuate', 'The villagers were evacuated to the camp.'],
      ['rush', 'The wounded were rushed to the hospital.'],
    ].map(([word = '', example = '']) =>
      verb(`_ ${word} source! to|into target!`, example, {
        takes: { source: ['person', 'people', 'weapon', 'vehicle'] },
      }),
    ),
    ...['flee', 'return', 'go', 'come', 'escape', 'drive', 'walk'].map((word) =>
      verb(
        `source ${word} to|into target!`,
        `The villagers ${word === 'go' ? 'went' : word === 'come' ? 'came' : word} to the valley.`,
        {
          takes: { source: ['person', 'people', 'vehicle', 'armed-group'] },
        },
      ),
    ),
    verb('_ register source! in|at target!', 'Refugees are registered in Jordan.', {
      takes: { source: ['person', 'people'] },
    }),
    verb('_ find source! in|at|near target!', 'The rockets were found in the valley.', {
      takes: { source: ['weapon', 'vehicle', 'person'] },
    }),
    verb('_ locate source! in|at|on|near target!', 'The base is located in the desert.'),
    verb('_ situate source! in|at|on|near target!', 'The port is situated near the strait.'),
    verb('source lie in|on|near|within target!', 'The town lies in the valley.', {
      takes: { source: ['place'] },
    }),
    verb('source stand in|on|near target!', 'The mosque stands in the old city.', {
      takes: { source: ['facility'] },
    }),
    verb('source be in target!', 'The camp is in the desert.', { takes: { source: ['place'] } }),
    verb('_ set up source! in|near|at target!', 'The exiles set up a camp in the valley.', built),
    verb('_ build source! in|near|at target!', 'The empire built a base in the desert.', built),
    verb('_ open source! in|near|at target!', 'The agency opened a clinic in the province.', built),
    verb('_ establish source! in|near|at target!', 'The army established an outpost in the valley.', built),
    verb('source border target!', 'The province borders the kingdom.', { takes: { source: ['place'] } }),
    holder('source', 'capital of target', 'Bamako, capital of Mali, was calm.', {
      takes: { source: ['place'] },
    }),
    holder('source', 'provincial capital of target', 'Kunduz, provincial capital of the region, was calm.', {
      takes: { source: ['place'] },
    }),
    holder('source', 'city of target', 'Basra, a city of Iraq, was calm.', {
      takes: { target: ['country', 'region'] },
    }),
    holder('source', 'town in target', 'Azaz, a town in Syria, was shelled.', {
      takes: { source: ['place'] },
    }),
    holder('source', 'village in target', 'Saraqib, a village in Syria, was shelled.', {
      takes: { source: ['place'] },
    }),
    holder('source', 'city in target', 'Basra, a city in Iraq, was calm.', { takes: { source: ['place'] } }),
    holder('source', 'province in target', 'Kandahar, a province in Afghanistan, was calm.', {
      takes: { source: ['place'] },
    }),
    holder('source', 'region of target', 'Darfur, a region of Sudan, was calm.', {
      takes: { source: ['place'] },
    }),
  ],
})

const stationedIn = relationType({
  id: 'stationed-in',
  label: 'stationed in',
  counted: 'troops',
  roles: { source: ['organisation', 'people', 'person', 'vehicle', 'weapon', 'country'], target: ['place'] },
  frames: [
    preposition(
      'source in|at|on|inside|outside|near|along|across target',
      'Troops in the capital were shot.',
      {
        takes: { source: ['military', 'police', 'coalition'] },
      },
    ),
    verb('_ post source! in|at target!', 'Guards posted at the gate were shot.'),
    verb('_ station source! in|at|on|near target!', 'The marines are stationed in the gulf.'),
    verb('_ deploy source! in|at|on|along target!', 'The brigade is deployed along the river.', {
      voice: 'passive',
    }),
    verb('_ garrison source! in|at target!', 'The regiment is garrisoned in the fortress.'),
    verb('_ billet source! in|at target!', 'The soldiers are billeted in the school.'),
    verb('source serve in target!', 'The peacekeepers serve in the enclave.', {
      takes: { source: ['military', 'police', 'person'], target: ['place'] },
    }),
    verb('source remain in target!', 'Foreign troops remain in the province.', {
      takes: { source: ['military', 'armed-group', 'police', 'coalition'], target: ['place'] },
    }),
    verb('source maintain presence in target!', 'The empire maintains a military presence in the gulf.'),
    verb('source maintain base in|on|at target!', 'The empire maintains a base on the island.'),
    verb('source keep troop|soldier|force in target!', 'The republic keeps troops in the enclave.'),
    verb('source maintain troop|soldier|force in target!', 'The republic maintains forces in the enclave.'),
    verb('source have troop|soldier|force in target!', 'The alliance has troops in the province.'),
    verb('source man target!', 'Soldiers man the checkpoint.', { takes: { target: ['facility', 'place'] } }),
    noun(
      'presence of source in|at|on target',
      'The presence of foreign troops in the valley angers the villagers.',
      {
        takes: { source: ['military', 'armed-group', 'police', 'coalition', 'country', 'vehicle', 'weapon'] },
      },
    ),
    noun(
      'military presence in|on target by source',
      'The military presence on the island by the empire angers the villagers.',
    ),
  ],
})

const hosts = relationType({
  id: 'hosts',
  label: 'hosts',
  roles: { source: ['place', 'organisation', 'person'], target: [...actors, 'facility', 'weapon'] },
  frames: [
    verb('source host target!', 'The emirate hosts foreign troops.', {
      takes: {
        source: ['place', 'organisation'],
        target: [
          'military',
          'armed-group',
          'people',
          'organisation',
          'facility',
          'weapon',
          'country',
          'person',
        ],
      },
    }),
    verb('source shelter target!', 'The camp sheltered refugees.', { takes: { source: ['place'] } }),
    verb('source house target!', 'The building housed the ministry.', { takes: { source: ['place'] } }),
    verb('source accommodate target!', 'The town accommodates the refugees.', {
      takes: { source: ['place'], target: ['people', 'organisation'] },
    }),
    verb('source harbour target!', 'The republic harbours the militants.', {
      takes: { source: ['country', 'region', 'city', 'government'] },
    }),
    verb('source harbor target!', 'The emirate harbored the exiles.', {
      takes: { source: ['country', 'region', 'city', 'government'] },
    }),
    verb('source give sanctuary to target!', 'The republic gives sanctuary to the guerrillas.'),
    verb('source offer sanctuary to target!', 'The kingdom offers sanctuary to the rebels.'),
    verb('source provide sanctuary to|for target!', 'The valley provides sanctuary for the insurgents.'),
    verb('source be home to target!', 'The city is home to the fleet.'),
    verb('source contain target!', 'The compound contains a prison.', {
      takes: { source: ['facility'], target: ['facility', 'organisation', 'people'] },
    }),
    holder('source', 'host of|to target', 'The emirate, host to the fleet, was worried.', {
      takes: { target: ['military', 'people', 'organisation'] },
    }),
    holder(
      'source',
      'host country of|for|to target',
      'The republic, host country of the exiles, was worried.',
    ),
    holder('source', 'haven for target', 'The valley, a haven for the rebels, was bombed.'),
    holder('source', 'safe haven for target', 'The island, a safe haven for smugglers, was raided.'),
    holder('source', 'sanctuary for|of target', 'The jungle, a sanctuary of the guerrillas, was bombed.'),
    compound('source-hosted target', 'Jordan-hosted refugees returned.'),
  ],
})

const controls = relationType({
  id: 'controls',
  label: 'controls',
  roles: { source: actors, target: ['place', 'organisation', 'object'] },
  frames: [
    verb('source control target!', 'The rebels control the valley.', {
      takes: { target: ['place', 'government', 'company', 'media', 'party', 'organisation', 'vehicle'] },
      unless: ['post', 'seat', 'price', 'crowd', 'outbreak', 'spread', 'situation'],
    }),
    verb('source hold target!', 'The militia holds the port.', {
      single: true,
      takes: {
        source: ['armed-group', 'military', 'country', 'coalition'],
        target: ['city', 'region', 'facility', 'place'],
      },
    }),
    verb('source occupy target!', 'The empire occupies the peninsula.', {
      takes: { source: ['country', 'military', 'armed-group'], target: ['country', 'region'] },
    }),
    verb('source dominate target!', 'The clan dominates the province.', {
      takes: { target: ['place', 'organisation'] },
    }),
    verb('source administer target!', 'The republic administers the islands.', {
      takes: { target: ['place'] },
    }),
    verb('source rule target!', 'The junta ruled the country.', {
      takes: { source: ['organisation', 'country'], target: ['place'] },
    }),
    verb('source govern target!', 'The movement governs the enclave.', {
      takes: { source: ['organisation', 'country'], target: ['place'] },
    }),
    verb('source be in control of target!', 'The army is in control of the capital.'),
    verb('source claim control of|over target!', 'The army claims control of the capital.'),
    verb('source have control of|over target!', 'The rebels have control of the road.'),
    verb('source retain control of|over target!', 'The army retains control of the airport.'),
    verb('source maintain control of|over target!', 'The militia maintains control over the suburb.'),
    verb('source lose control of|over target!', 'The army lost control of the province.', past),
    verb('source lose target!', 'The army lost the town.', {
      ...past,
      takes: { source: ['military', 'armed-group', 'coalition', 'country'], target: ['city', 'region'] },
    }),
    verb('target be in hand of source!', 'The port is in the hands of the rebels.', {
      takes: { target: ['place'] },
    }),
    verb('target be under control of source!', 'The valley is under the control of the guerrillas.'),
    verb('target come under control of source!', 'The valley came under the control of the guerrillas.'),
    verb('target fall under control of source!', 'The valley fell under the control of the guerrillas.'),
    verb('target remain under control of source!', 'The island remained under the control of the empire.'),
    verb('target! be under occupation of source', 'The peninsula is under the occupation of the empire.'),
    compound('source-controlled target', 'Rebel-controlled towns were shelled.'),
    compound('source-held target', 'Rebel-held districts were shelled.'),
    compound('source-occupied target', 'Russian-occupied regions were shelled.'),
    compound('source-ruled target', 'Hamas-ruled territory was shelled.'),
    compound('source-governed target', 'Kurdish-governed provinces were shelled.'),
    compound('source-administered target', 'Indian-administered districts were shelled.'),
    compound('source-dominated target', 'Serb-dominated villages were shelled.'),
    compound('source-annexed target', 'Russia-annexed territory was shelled.'),
    compound('source-seized target', 'Rebel-seized towns were shelled.'),
    compound('source-run target', 'Hamas-run ministries issued figures.'),
    compound('source-besieged target', 'Militia-besieged towns starved.'),
    holder('target', 'territory of source', 'The enclave, territory of the republic, was shelled.', {
      takes: { source: ['country', 'armed-group'] },
    }),
    noun('control of|over target by source', 'The control of the port by the militia is firm.', {
      unless: ['birth', 'arm', 'gun', 'pest', 'disease', 'border', 'passport', 'price'],
    }),
    noun('rule over target by source', 'The rule over the island by the junta ended.'),
    noun('dominance over|of target by source', 'The dominance over the party by the generals is clear.'),
  ],
})

const operates = relationType({
  id: 'operates',
  label: 'operates',
  roles: { source: actors, target: ['place', 'object', 'organisation'] },
  frames: [
    verb('source operate target!', 'The company operates the refinery.', {
      takes: { target: ['place', 'object', 'organisation'] },
    }),
    verb('source run target!', 'The charity runs the hospital.', {
      takes: { target: ['facility', 'media', 'company', 'ngo', 'organisation', 'vehicle'] },
      unless: ['risk', 'campaign', 'race', 'story', 'article'],
    }),
    verb('source manage target!', 'The agency manages the camp.', {
      takes: { source: ['organisation', 'country'], target: ['facility', 'organisation', 'object'] },
    }),
    verb('source use target!', 'The rebels use the airstrip.', { takes: { target: ['facility'] } }),
    verb('source fly target!', 'The air force flies the helicopters.', {
      takes: { target: ['vehicle', 'weapon'] },
    }),
    verb('source field target!', 'The army fielded rockets.', { takes: { target: ['weapon', 'vehicle'] } }),
    verb('source staff target!', 'Volunteers staffed the clinic.', { takes: { target: ['facility'] } }),
    compound('source-operated target', 'Houthi-operated drones hit the tanker.'),
    compound('source-managed target', 'UN-managed camps were closed.'),
    compound('source-flown target', 'Russian-flown helicopters bombed the town.'),
    compound('source-manned target', 'Army-manned checkpoints were attacked.'),
    compound('source-staffed target', 'NGO-staffed clinics were closed.'),
    noun('use of target by source', 'The use of the airstrip by the militia was condemned.', {
      takes: { target: ['facility'] },
    }),
    holder('source', 'operator of target', 'The company, operator of the pipeline, stopped the pumps.'),
    holder('source', 'administrator of target', 'The agency, administrator of the port, closed it.', {
      takes: { source: ['organisation'] },
    }),
    noun('operation of target by source', 'The operation of the reactor by the agency is safe.', {
      takes: { target: ['facility', 'vehicle'] },
    }),
  ],
})

const owns = relationType({
  id: 'owns',
  label: 'owns',
  roles: { source: actors, target: ['place', 'object', 'organisation'] },
  frames: [
    verb('source own target!', 'The banker owned the hotel.'),
    verb('source use target!', 'The rebels used rockets.', {
      takes: { target: ['weapon', 'vehicle'] },
      // what is used up is nobody's stock
      unless: ['gas', 'bullet', 'cannon', 'stone', 'knife'],
    }),
    noun('use of target by source', 'The use of rockets by the militia was condemned.', {
      takes: { target: ['weapon', 'vehicle'] },
    }),
    verb('source possess target!', 'The regime possesses missiles.', {
      takes: { target: ['weapon', 'vehicle', 'object', 'place'] },
    }),
    verb('source buy target!', 'The tycoon bought the newspaper.', {
      takes: { target: ['organisation', 'facility', 'vehicle'] },
    }),
    verb('source acquire target!', 'The conglomerate acquired the bank.', {
      takes: { target: ['organisation', 'facility', 'vehicle', 'weapon'] },
    }),
    verb('source purchase target!', 'The navy purchased the frigate.', {
      takes: { target: ['organisation', 'facility', 'vehicle', 'weapon'] },
    }),
    verb('source hold stake in target!', 'The state holds a stake in the airline.'),
    verb('source have stake in target!', 'The tycoon has a stake in the bank.'),
    verb('target! belong to source!', 'The tanker belongs to the company.', {
      takes: { target: ['object', 'facility', 'company', 'media'] },
    }),
    compound('source-owned target', 'Israeli-owned ships were attacked.'),
    compound('source-flagged target', 'Panama-flagged tankers were attacked.'),
    compound('source-registered target', 'Liberia-registered ships were attacked.'),
    holder('source', 'owner of target', 'Omar Sayid, owner of the newspaper, was kidnapped.'),
    holder('source', 'co-owner of target', 'Omar Sayid, co-owner of the bank, was kidnapped.'),
    holder('source', 'proprietor of target', 'Omar Sayid, proprietor of the hotel, was kidnapped.'),
    holder('source', 'shareholder of|in target', 'Omar Sayid, a shareholder of the bank, was kidnapped.'),
    holder('source', 'landlord of target', 'Omar Sayid, landlord of the building, was kidnapped.'),
    holder('source', 'parent company of target', 'The conglomerate, parent company of the bank, denied it.'),
    holder('target', 'property of source', 'The ranch, property of the senator, was burned.'),
    noun('ownership of target by source', 'The ownership of the bank by the state is disputed.'),
    noun('possession of target by source', 'The possession of missiles by the militia is denied.', {
      takes: { target: ['weapon', 'object'] },
    }),
    noun('acquisition of target by source', 'The acquisition of the bank by the tycoon was blocked.', {
      takes: { target: ['organisation', 'object', 'facility'] },
    }),
  ],
})

const supplies = relationType({
  id: 'supplies',
  label: 'supplies',
  roles: { source: actors, target: [...actors, 'weapon', 'vehicle', 'object'] },
  frames: [
    verb('source supply target!', 'The empire supplied the militia.', { takes: { target: actors } }),
    verb('source equip target!', 'The empire equips the rebels.', { takes: { target: actors } }),
    verb('source manufacture target!', 'The company manufactures the drones.', {
      takes: { target: ['weapon', 'vehicle', 'object'] },
    }),
    verb('source produce target!', 'The factory company produces the missiles.', {
      takes: { target: ['weapon', 'vehicle'] },
    }),
    verb('source make target!', 'The company makes the rockets.', {
      takes: { target: ['weapon', 'vehicle'] },
    }),
    compound('source-supplied target', 'Iran-supplied militias fired rockets.'),
    compound('source-made target', 'Iranian-made drones hit the port.'),
    compound('source-built target', 'Russian-built missiles hit the port.'),
    compound('source-produced target', 'Turkish-produced drones hit the port.'),
    compound('source-manufactured target', 'Chinese-manufactured rifles were found.'),
    compound('source-provided target', 'US-provided howitzers shelled the bridge.'),
    compound('source-donated target', 'Danish-donated warplanes arrived.'),
    compound('source-designed target', 'Soviet-designed tanks crossed the river.'),
    holder('source', 'supplier of|to target', 'The republic, a supplier of the militia, sent ships.', {
      takes: { target: actors },
    }),
    holder('source', 'arms supplier of|to target', 'The republic, arms supplier to the regime, denied it.'),
    holder('source', 'manufacturer of target', 'The company, manufacturer of the missile, denied it.'),
    holder('source', 'maker of target', 'The company, maker of the drone, denied it.', {
      takes: { target: ['weapon', 'vehicle', 'object'] },
    }),
    holder('source', 'provider of|to target', 'The emirate, provider to the movement, denied it.', {
      takes: { target: actors },
    }),
  ],
})

const founded = relationType({
  id: 'founded',
  label: 'founded',
  roles: { source: actors, target: ['organisation', 'place'] },
  frames: [
    verb('source found target!', 'Omar Sayid founded the party.'),
    verb('source co-found target!', 'Leila Haddad co-founded the charity.'),
    verb('source establish target!', 'The bishops established the commission.', {
      takes: { target: ['organisation', 'facility', 'country'] },
      unless: ['tie', 'relation', 'contact', 'link', 'truth', 'fact'],
    }),
    verb('source create target!', 'The king created the council.', {
      takes: { target: ['organisation', 'country'] },
    }),
    verb('source set up target!', 'The exiles set up a party.', {
      takes: { target: ['organisation', 'facility'] },
      unless: [
        ...[
          'service',
          'system',
          'meeting',
          'fund',
          'checkpoint',
          'roadblock',
          'barricade',
          'barrier',
          'camp',
        ],
        ...['tent', 'stall', 'cordon', 'post', 'outpost', 'block', 'home', 'house', 'residence', 'market'],
      ],
    }),
    verb('source form target!', 'The general formed a militia.', { takes: { target: ['organisation'] } }),
    compound('source-founded target', 'Gülen-founded schools were closed.'),
    compound('source-created target', 'CIA-created militias fled.'),
    holder('source', 'founder of target', 'Omar Sayid, founder of the party, died.'),
    holder('source', 'co-founder of target', 'Omar Sayid, co-founder of the party, died.'),
    holder('source', 'creator of target', 'Omar Sayid, creator of the militia, died.', {
      takes: { target: ['organisation'] },
    }),
    noun('founding of target by source', 'The founding of the party by the exiles was celebrated.'),
    noun('foundation of target by source', 'The foundation of the republic by the officers was celebrated.', {
      takes: { target: ['organisation', 'place'] },
    }),
    noun(
      'establishment of target by source',
      'The establishment of the commission by the king was welcomed.',
      { takes: { target: ['organisation', 'facility'] } },
    ),
    noun('formation of target by source', 'The formation of the government by the premier was delayed.', {
      takes: { target: ['organisation'] },
    }),
    noun('creation of target by source', 'The creation of the tribunal by the council was delayed.', {
      takes: { target: ['organisation'] },
    }),
  ],
})

const kin = (
  'wife husband widow widower son daughter father mother brother sister brother-in-law sister-in-law son-in-law daughter-in-law ' +
  'father-in-law mother-in-law half-brother stepson uncle aunt nephew niece cousin grandson granddaughter grandfather ' +
  'grandmother relative spouse fiancée fiancé twin heir descendant stepfather stepmother'
).split(' ')

const familyOf = relationType({
  id: 'family-of',
  label: 'family of',
  symmetric: true,
  roles: { source: ['person'], target: ['person'] },
  frames: [
    verb('source marry target!', 'Leila Haddad married Omar Sayid.'),
    verb('source wed target!', 'Leila Haddad wed Omar Sayid.'),
    verb('source divorce target!', 'Leila Haddad divorced Omar Sayid.', past),
    verb('_ marry source! to target!', 'Leila Haddad is married to Omar Sayid.'),
    verb('_ relate source! to target!', 'The gunman is related to Omar Sayid.', {
      takes: { target: ['person'] },
    }),
    ...kin.map((word) =>
      holder('source', `${word} of target`, `Sami Haddad, a ${word} of the governor, was kidnapped.`),
    ),
    noun('marriage of source to|with target', 'The marriage of the prince to Leila Haddad was announced.'),
    noun('marriage between source', 'The marriage between the prince and the singer was announced.'),
  ],
})

const successorOf = relationType({
  id: 'successor-of',
  label: 'successor of',
  roles: { source: actors, target: actors },
  frames: [
    verb('source succeed target!', 'Omar Sayid succeeded the general.', { takes: { source: actors } }),
    verb('source replace target!', 'Omar Sayid replaced the minister.', {
      takes: { source: ['person', 'organisation', 'country'], target: ['person', 'organisation', 'country'] },
    }),
    verb('source take over from target!', 'Omar Sayid took over from the colonel.'),
    verb('source supplant target!', 'The council supplanted the monarchy.'),
    verb('source supersede target!', 'The agency superseded the commission.'),
    verb('source step into shoe of target!', 'Omar Sayid stepped into the shoes of the chairman.'),
    verb('source inherit throne from target!', 'The prince inherited the throne from the king.'),
    holder('source', 'successor of|to target', 'Omar Sayid, successor of the general, spoke.'),
    holder('source', 'replacement for|of target', 'Omar Sayid, the replacement for the minister, spoke.', {
      takes: { source: ['person'] },
    }),
    holder('target', 'predecessor of source', 'Omar Sayid, predecessor of the minister, spoke.'),
    holder('target', 'forerunner of source', 'The league, forerunner of the union, failed.'),
    noun('succession of source to target', 'The succession of the prince to the king was smooth.'),
  ],
})

const bornIn = relationType({
  id: 'born-in',
  label: 'born in',
  roles: { source: ['person', 'people', 'armed-group', 'military', 'police'], target: ['place'] },
  frames: [
    compound('target-born source', 'A Jordanian-born militant was captured.'),
    verb('_ bear source! in|at|near target!', 'Omar Sayid was born in Tripoli.'),
    verb('_ born source! in|at|near target!', 'The preacher was born near Fez.'),
    verb('source grow up in target!', 'The gunman grew up in Marseille.'),
    verb('source hail from target!', 'The bomber hailed from Leeds.', {
      takes: { source: ['person', 'people', 'armed-group', 'military'], target: ['city', 'region'] },
    }),
    verb('source originate from target!', 'The gunman originated from Dagestan.'),
    holder('source', 'native of target', 'Omar Sayid, a native of Basra, was detained.', {
      takes: { target: ['city', 'region'] },
    }),
    holder('target', 'birthplace of source', 'Tikrit, birthplace of the dictator, was calm.'),
    holder('target', 'hometown of source', 'Sirte, hometown of the dictator, was calm.'),
  ],
})

/** The menu of relations. */
export const relationTypes = [
  backs,
  leads,
  commands,
  holdsPost,
  spokespersonFor,
  memberOf,
  partOf,
  affiliatedWith,
  allyOf,
  enemyOf,
  citizenOf,
  stationedIn,
  basedIn,
  locatedIn,
  hosts,
  controls,
  operates,
  owns,
  supplies,
  founded,
  familyOf,
  successorOf,
  bornIn,
] as const

export type RelationTypeId = (typeof relationTypes)[number]['id']
