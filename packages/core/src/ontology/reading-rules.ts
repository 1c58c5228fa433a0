/**
 * What each rule that can make an edge reads, in plain words. The word stands as `rule` on every event and relation.
 */
export const readingRules: Readonly<Record<string, string>> = {
  active: 'a verb in the active voice: its subject does it, its object has it done to them',
  passive: 'a verb in the passive voice without a doer: its subject has it done to them',
  'passive-by-agent': 'a verb in the passive voice: who stands behind “by” does it to the subject',
  'relative-clause': 'a verb in a relative clause (“who …”, “which …”): the noun before it takes part',
  'reduced-relative': 'a participle behind a noun (“the base attacked by …”): that noun takes part',
  attributive: 'a participle before a noun (“the murdered priests”): that noun had it done to them',
  controlled:
    'an infinitive or gerund under another verb (“wants to …”): it borrows that verb’s subject or object',
  coordinated: 'a verb joined to another by “and”, “or”, “but”: it borrows that verb’s subject',
  adverbial: 'a clause beside the main clause (“…, killing three”): it borrows the main subject',
  'noun-phrase': 'a noun that tells it, with the phrases behind it (“attack on … by …”)',
  genitive: 'a noun that tells it, with whose it is (“Israel’s strikes”)',
  'noun-compound': 'a noun that tells it, with the words before it (“US drone strike”)',
  'support-verb': 'a noun that tells it, carried by a light verb (“carried out strikes”)',
  identified: 'words for those whom it befell, with who they are (“the victims were identified as …”)',
  attendance:
    'talks or a meeting that somebody comes for or speaks at (“arrived for talks with …”): that one takes part',
  'compound-modifier': 'a hyphenated word (“Iran-backed”)',
  nationality: 'a state’s adjective before a name (“German Omar Sayid”)',
  title: 'a post that stands before a name or within it (“Iranian commander Qassem Soleimani”)',
  apposition: 'a description beside a name, between commas (“Omar Sayid, leader of …”)',
  copula: 'a sentence with “is” or “was” (“X is the leader of …”)',
  circumstance: 'where a clause says that who or what takes part in it was (“spoke in Geneva”)',
  'as-phrase': 'as what somebody did it (“served as head of the agency”)',
  preposition: 'two phrases and the preposition between them (“a base in Anbar”)',
}
