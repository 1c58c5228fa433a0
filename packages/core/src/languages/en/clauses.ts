import type { Stance } from '../../types/index.js'
import type { ClauseRules, Operator, Support } from '../clause-rules.js'
import { companyPhrases } from './company-phrases.js'
import { namingVerbs } from './naming-verbs.js'

const words = (text: string): readonly string[] => text.trim().split(/\s*[,\n]\s*/)

const table = <T>(...rows: readonly (readonly [T, string])[]): ReadonlyMap<string, T> =>
  new Map(rows.flatMap(([value, text]) => words(text).map((word) => [word, value] as const)))

/** English clauses: support verbs, operators over events, speech, prepositions. Lemmas in lower case. */
export const clauses: ClauseRules = {
  supportVerbs: table<Support>(
    [
      'agent',
      `carry out, conduct, launch, stage, mount, make, commit, perpetrate, undertake, wage, execute, unleash, do,
      perform, lead, initiate, begin, start, open, resume, continue, renew, step up, intensify, escalate, pursue, orchestrate,
      mastermind, coordinate, respond with, retaliate with, answer with, reply with, hit back with, direct, order, give, offer, provide, hold, have, issue, deliver, deal, inflict, press,
      organise, organize, impose, announce, declare, plot, plan, attempt, threaten, prepare, admit, engage in, take part in, play part in, play role in, have hand in, have part in, have role in,
      participate in, be involved in, be author of, be perpetrator of, be mastermind of, be mastermind behind, be brain behind, be organiser of,
      be organizer of, be ringleader of, be culprit of, be culprit behind, be instigator of,
      be behind, be responsible for, be to blame for, fire, direct, extend, send, pay, commence, prolong, tighten, enforce, maintain, reinstate, restore, reimpose, lodge, file, head, oversee, authorise, authorize, join, reach, ink, conclude`,
    ],
    [
      'target',
      'be target of, be object of, be objective of, be victim of, suffer, sustain, face, undergo, endure, survive, escape, receive, repel, come under, be under, see, witness',
    ],
    [
      'event',
      'take place, occur, happen, come, follow, begin, erupt, break out, break down, collapse, stall, flare, flare up, rage, resume, resume, continue, end, start, unfold, last, go on, escalate, intensify',
    ],
  ),
  authorship: new Set(words('work, handiwork, doing')),
  mutualPrepositions: new Set(words('with, to, from, on, between, by')),
  usingVerbs: new Set(words('use, employ, fire, lob, spray')),
  causeMarkers: new Set(['for', 'over']),
  orderingVerbs: new Set(['have']),
  orderedVerbs: new Set(
    words(
      'arrest, detain, jail, imprison, expel, deport, remove, dismiss, fire, release, free, extradite, summon, execute, try, question, banish, evict',
    ),
  ),
  measuredVerbs: new Set(
    words(
      'fine, hit, strike, attack, jail, sentence, imprison, suspend, ban, seize, intercept, find, detain, displace, drive',
    ),
  ),
  mergingVerbs: new Set(words('merge, unite, combine, fuse')),
  originVerbs: new Set(
    words(
      'make, manufacture, produce, build, assemble, print, issue, register, design, buy, purchase, forge, bear',
    ),
  ),
  manners: new Set(words('terrorist, terror, street')),
  aimingVerbs: new Set(words('aim, target, direct')),
  includingWords: new Set(['include', 'including']),
  seeingVerbs: new Set(words('see, witness')),
  deedVerbs: new Set(
    words(
      'charge, arrest, detain, indict, convict, jail, imprison, sentence, try, prosecute, thank, praise, criticise, criticize, condemn, blame, punish, fine, expel, dismiss, fire, sack, suspend, censure, denounce, rebuke, hang, execute, honour, honor, decorate',
    ),
  ),
  aimingPrepositions: new Set(words('at, against, toward, towards')),
  raisingVerbs: new Set(
    words(
      'believe, think, say, report, suspect, know, consider, presume, assume, allege, understand, appear, seem, rumour, rumor, claim, reckon, expect',
    ),
  ),
  goingOnVerbs: new Set(
    words('begin, start, open, resume, continue, escalate, intensify, restart, relaunch'),
  ),
  strikingVerbs: new Set(
    words(
      'hit, strike, target, affect, disrupt, cripple, paralyse, paralyze, disable, hobble, compromise, shut, bring, ravage, hurt, block, halt, stop',
    ),
  ),
  downingVerbs: new Set(['knock', 'take']),
  chargingVerbs: new Set(
    words(
      'charge, accuse, arrest, rearrest, detain, indict, convict, jail, imprison, sentence, implicate, suspect, try, question, prosecute, hold',
    ),
  ),
  sendingVerbs: new Set(
    words(
      'send, deploy, dispatch, despatch, hire, recruit, train, pay, lead, help, bring, assign, appoint, nominate, name, mobilise, mobilize, equip, arm, fund, finance, back, seek, need, want, find, have, use, choose, elect, contract',
    ),
  ),
  negotiators: new Set(words('negotiator, delegate, delegation, representative')),
  ambassadors: new Set(words('ambassador, envoy, negotiator, delegate, representative')),
  transparentNouns: new Set(
    words(
      `series, wave, string, spate, number, host, group, dozen, dozens, hundred, hundreds, thousand, thousands, score,
      scores, handful, pair, couple, majority, most, part, lot, range, round, barrage, salvo, bout, campaign, act, form, kind,
      type, sort, count, member, team, squad, band, gang, bunch, crowd, half, rest, phase, one, some, many, much, several, two, three, four, five,
      six, seven, eight, nine, ten, all, each, any, both, none, mass, convoy, column, contingent, batch, total, pattern, sign, succession, surge, flurry, outbreak, ton, tonne, kg, kilogram, kilo, litre, liter, gallon, barrel, burst, hail, volley, load, truckload, shipment, package, box, dose, worth, consignment, remnant, set, swathe, swath, chunk, tract, stretch, portion`,
    ),
  ),
  placeParts: new Set(
    words(
      'front, half, vicinity, outskirts, outskirt, centre, center, middle, heart, midst, proximity, surroundings, entrance, rear, edge, side, north, south, east, west, roof, window, facade, façade, wall, door, floor, corner',
    ),
  ),
  subjectControl: new Set(words('promise, threaten, vow, pledge, swear')),
  generalVerbs: new Set(
    words(
      'take, hit, close, hold, make, get, have, give, send, cut, block, stop, break, place, put, bring, lose, leave, open, drop, raise, seek',
    ),
  ),
  operators: table<Operator>(
    [{ modality: 'attempted' }, 'try, attempt, seek, endeavour, endeavor, effort, bid, strive'],
    [
      { modality: 'attempted', outcome: 'failed' },
      `prevent, foil, thwart, avert, repel, repulse, disrupt, abort, frustrate, unsuccessful, failed, botched, foiled,
      attempted, thwarted, would-be, abortive`,
    ],
    [
      { modality: 'planned' },
      `plan, intend, prepare, expect, schedule, mean, decide, aim, hope, want, wish, ready, poise, poised, due, set, about,
      determined, deal, intention, preparation, preparations, going, slate, prepared, resolve, arrange, upcoming, planned, imminent, plot, conspire, conspiracy, anticipate, look, future`,
    ],
    [{ modality: 'threatened' }, 'threaten, vow, threat, swear, threatened'],
    [
      { modality: 'demanded' },
      'demand, urge, call, ask, order, request, press, appeal, insist, plead, beg, instruct, exhort, require, need, implore, recommend, advise, encourage, invite, warn to',
    ],
    [
      { modality: 'hypothetical' },
      `consider, fear, warn, risk, possibility, discuss, propose, suggest, able, capable, enable, likely, unlikely, possible,
      potential, could, danger, prospect, prospects, probability, option, contemplate, mull, debate, weigh, imagine, allow, permit, let, authorise, authorize,
      proposal, prohibit, ban, forbid, deserve, worry, concern, scenario, hypothetical, willing, unable, call for, ability, capability, capacity, desire, eager, reluctant, possibly, oppose`,
    ],
    [{ modality: 'hypothetical', under: 'for' }, 'condition, precondition, prerequisite'],
    [{ polarity: 'negative', modality: 'hypothetical' }, 'rule'],
    [
      { polarity: 'negative' },
      'fail, refuse, decline, hesitate, avoid, refrain, abstain, neglect, failure, refusal, reject, cancel, postpone, delay, put off, unable',
    ],
    [
      { ended: true },
      'halt, stop, cease, suspend, end, pause, suspension, cessation, termination, abandon, quit, finish, discontinue, freeze, break off, call off',
    ],
    [
      { stance: 'suspects' },
      'suspect, believe, think, assume, presume, appear, seem, suspected, presumed, speculate, apparently, presumably, evidence, sign, suspicion',
    ],
  ),
  auxiliaries: table<Exclude<import('../../types/index.js').Modality, 'actual'>>(
    ['hypothetical', "would, could, may, might, can, should, must, ought, 'd"],
    ['planned', "will, shall, wo, 'll"],
  ),
  obligations: new Set(['must', 'should', 'ought']),
  conditionals: new Set(['if', 'unless', 'whether', 'lest', 'provided', 'should']),
  conditionsOnOthers: new Set(['until', 'unless', 'till', 'before']),
  conditionWord: 'if',
  containing: new Set(['in', 'during']),
  aimedOccasions: new Set(['for', 'ahead of']),
  attending: new Set(['for', 'during', 'ahead of', 'after', 'following', 'in', 'on', 'at']),
  writings: new Set(
    words(
      'statement, report, communique, communiqué, letter, resolution, declaration, document, message, petition, bill, law, legislation, decree, act, motion, measure, amendment, ordinance, editorial, memo, note, tape, video, notice, leaflet',
    ),
  ),
  pairMarkers: new Set(['between', 'among', 'amongst']),
  pactVerbs: new Set(words('sign, strike, seal, clinch')),
  employing: new Set(['at', 'from', 'for', 'of']),
  companyMarkers: new Set(companyPhrases),
  shellNouns: new Set(
    words('measure, order, regime, rule, hour, package, law, period, policy, programme, program'),
  ),
  soughtThings: new Map([['for', new Set(['information', 'tip'])]]),
  namingVerbs,
  makingVerbs: new Set(
    words(
      'set, establish, build, create, form, found, construct, launch, open, produce, develop, write, draft, extend, hold',
    ),
  ),
  aimedThings: new Set(words('target, interest, asset, holding')),
  undergone: new Set(
    words(
      `dissolution, disbandment, closure, closing, cancellation, suspension, removal, demolition, destruction, privatisation,
      privatization, sale, imprisonment, jailing, incarceration, extradition, deportation, expulsion, eviction, ouster, ousting, overthrow,
      impeachment, sacking, dismissal, firing, replacement, treatment, mistreatment, abuse, trial, prosecution, persecution,
      conviction, sentencing, banning, abolition, annexation, occupation, partition, election, nomination, appointment,
      re-election, exclusion, disqualification, murder, assassination, killing, detention, arrest, disappearance, death, loss, release, freeing, liberation`,
    ),
  ),
  negators: new Set([
    'not',
    "n't",
    'never',
    'no',
    'neither',
    'nor',
    'without',
    'nobody',
    'none',
    'hardly',
    'nothing',
    'n’t',
    'cannot',
    'rather than',
    'instead of',
  ]),
  contrasting: new Set(words('not, never, rather, instead')),
  asSaying: new Set(['as']),
  pending: new Set(['yet']),
  merely: new Set(words('only, just, merely, simply, even, least')),
  indefinites: new Set(
    words(
      'anyone, anybody, anything, someone, somebody, something, nobody, nothing, none, everyone, everybody, everything, whoever, whomever, no one, one',
    ),
  ),
  wilful: new Set(words('hit-and-run, hit-run, arson, deliberate, suicide')),
  statuses: new Set(words('displaced, exiled')),
  freeChoice: new Set(['anyone', 'anybody', 'whoever', 'whomever']),
  freeDeterminers: new Set(['any', 'whatever', 'whichever']),
  speech: table<Stance>(
    [
      'states',
      `say, tell, report, announce, add, state, note, explain, quote, declare, reveal, disclose, describe, write, comment,
      stress, observe, remark, indicate, point out, recall, reiterate, recount, relate, inform, testify, show,
      assert, maintain, argue, statement, report, communique, announcement, cite, emphasise, emphasize, underline, mention, reply, respond, read, notify, insist, warn, conclude, find, estimate, predict, caution, speak`,
    ],
    ['claims', 'claim, allege, contend, boast, profess, purport, allegation'],
    ['confirms', 'confirm, acknowledge, admit, concede, verify, corroborate, confess, confirmation'],
    ['denies', 'deny, refute, dispute, dismiss, disclaim, denial'],
    ['accuses', 'accuse, blame, charge, accusation, hold responsible, implicate, incriminate'],
    ['suspects', 'suspect, believe, think, assume, presume, speculate, suspicion, rumour, rumor'],
  ),
  evidentials: table<Stance>(
    ['claims', 'allegedly, purportedly, supposedly, alleged, so-called, claimed'],
    ['states', 'reportedly, reported'],
    ['suspects', 'apparently, presumably, suspected, presumed, believed, likely, probably'],
  ),
  sourcePrepositions: table<Stance>(
    ['states', 'according to, accord to, per, in the words of'],
    ['suspects', 'in the view of'],
  ),
  placePrepositions: new Set(
    words(
      'in, at, near, on, outside, inside, around, within, across, along, over, throughout, off, north of, south of, close to, next to, in front of, outside of, above, between, beside, by, into, to the, about',
    ),
  ),
  standingPrepositions: new Set(words('in, at, near, inside, within, outside, across, throughout, around')),
  scenePrepositions: new Set(words('in, near, outside, inside, at')),
  actorPrepositions: words(
    'by, of, from, against, to, toward, towards, with, for, on, over, between, among, into, about',
  ),
  addresseePrepositions: new Set(
    words('to, with, for, against, on, from, toward, towards, of, into, between, at'),
  ),
  circumstances: new Set(
    words('over, during, under, amid, amidst, despite, after, following, because of, due to, without'),
  ),
  beneficiaryMarkers: new Set(['for']),
  meansWords: new Set(words('in, during, by, with, from, through, as, on, when, amid, after')),
  nounPrepositions: new Set(words('of, for, in, on')),
  verbPrepositions: new Set(words('to, with, against, into')),
  passingPrepositions: new Set(words('of, in, for')),
  governedPrepositions: new Set(words('of, from, for, against, about, on, with')),
  originPrepositions: new Set(['from', 'out of']),
  instrumentPrepositions: new Set([
    'with',
    'using',
    'by',
    'via',
    'through',
    'by means of',
    'in',
    'involving',
  ]),
  instrumentVerbs: new Set(
    words(
      'use, employ, wield, involve, fire, carry, hurl, throw, launch, drop, lob, plant, detonate, fly, pilot, drive, ride, operate',
    ),
  ),
  armed: new Set(['armed', 'arm']),
  linkingVerbs: new Map([
    ['cause', { link: 'causes', preposition: '' }],
    ['trigger', { link: 'causes', preposition: '' }],
    ['spark', { link: 'causes', preposition: '' }],
    ['prompt', { link: 'causes', preposition: '' }],
    ['provoke', { link: 'causes', preposition: '' }],
    ['ignite', { link: 'causes', preposition: '' }],
    ['precipitate', { link: 'causes', preposition: '' }],
    ['unleash', { link: 'causes', preposition: '' }],
    ['lead', { link: 'causes', preposition: 'to' }],
    ['result', { link: 'causes', preposition: 'in' }],
    ['stem', { link: 'causes', preposition: 'from', reversed: true }],
    ['precede', { link: 'before', preposition: '' }],
    ['follow', { link: 'before', preposition: '', reversed: true }],
    ['come', { link: 'before', preposition: 'after', reversed: true }],
    ['contradict', { link: 'contradicts', preposition: '' }],
    ['refute', { link: 'contradicts', preposition: '' }],
    ['rebut', { link: 'contradicts', preposition: '' }],
    ['disprove', { link: 'contradicts', preposition: '' }],
    ['debunk', { link: 'contradicts', preposition: '' }],
    ['belie', { link: 'contradicts', preposition: '' }],
  ]),
  linkingWords: new Map([
    ['before', { link: 'before' }],
    ['ahead of', { link: 'before' }],
    ['prior to', { link: 'before' }],
    ['after', { link: 'before', reversed: true }],
    ['following', { link: 'before', reversed: true }],
    ['follow', { link: 'before', reversed: true }],
    ['because', { link: 'causes', reversed: true }],
    ['because of', { link: 'causes', reversed: true }],
    ['due to', { link: 'causes', reversed: true }],
    ['as a result of', { link: 'causes', reversed: true }],
    ['in the wake of', { link: 'before', reversed: true }],
    ['in the aftermath of', { link: 'before', reversed: true }],
    ['contrary to', { link: 'contradicts' }],
  ]),
  pairing: new Set(['respectively']),
  partNouns: new Set(['part', 'phase', 'stage']),
  retaliation: new Set([
    'retaliation',
    'revenge',
    'reprisal',
    'response',
    'retaliate',
    'avenge',
    'respond',
    'answer',
    'vengeance',
    'retribution',
    'retaliatory',
    'hit back',
    'strike back',
  ]),
  pointing: new Set(['the', 'this', 'that', 'these', 'those']),
  falsehoods: new Set(words('false, untrue, unfounded, baseless, groundless, incorrect, fabricated')),
  intangibles: new Set(
    words(
      `feeling, will, economy, image, reputation, credibility, prestige, morale, hope, confidence, trust, democracy, freedom,
      right, liberty, peace, sovereignty, dignity, unity, stability, future, relation, relationship, process, effort,
      cooperation, honour, honor, value, principle, tradition, identity, expression, speech, dream, idea, policy, legitimacy,
      independence, inspiration, spirit, faith, belief, culture, society, rule, law, justice, conscience,
      privilege, job, employment, livelihood, opportunity, career`,
    ),
  ),
  placeRelatives: new Set(['where']),
  lying: new Set(words('locate, situate, base, find, lie, station')),
  including: new Set(['include', 'including', 'among']),
  possessives: new Set(['its', 'their', 'his', 'her']),
  further: new Set(
    words(
      'another, second, third, new, other, similar, separate, further, latest, previous, earlier, such, more, fresh, different',
    ),
  ),
  eventSubjects: new Set(['this', 'these', 'that', 'those', 'it']),
  eventPronouns: new Set([
    'incident',
    'event',
    'act',
    'action',
    'move',
    'operation',
    'crime',
    'violence',
    'blast',
    'explosion',
    'decision',
    'step',
    'measure',
    'ruling',
    'verdict',
    'ban',
    'attack',
    'strike',
    'killing',
  ]),
  casualties: new Map([
    ['victim', ''],
    ['victims', ''],
    ['dead', 'killed'],
    ['deceased', 'killed'],
    ['fatalities', 'killed'],
    ['wounded', 'injured'],
    ['injured', 'injured'],
    ['hostage', 'captured'],
    ['hostages', 'captured'],
    ['captives', 'captured'],
  ]),
  sameTime: new Set(['when', 'as', 'while']),
  arrivals: new Set(
    words(
      'arrive, enter, reach, storm, invade, burst, break, raid, overrun, infiltrate, come, penetrate, approach, surround',
    ),
  ),
  departures: new Set(words('leave, exit, quit')),
  occasions: new Set(['when', 'as', 'after', 'while', 'where']),
  quoteMarks: { open: '"“„«', close: '"”»' },
}
