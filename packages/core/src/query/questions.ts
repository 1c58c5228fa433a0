/** A question that an analyst would ask, in plain words and in the query language. */
export interface Question {
  readonly id: string
  readonly question: string
  readonly cypher: string
}

/** Ten questions to begin with; each can be asked of any newsgraph as it stands. */
export const questions: readonly Question[] = [
  {
    id: 'most-attacks',
    question: 'Who attacks most, and whom?',
    cypher: `MATCH (attacker)-[r:ATTACKS {modality: 'actual'}]->(target)
RETURN attacker.name AS attacker, target.name AS target, count(DISTINCT r.event) AS attacks
ORDER BY attacks DESC LIMIT 20`,
  },
  {
    id: 'most-important',
    question: 'Who stands in the middle of it all?',
    cypher: `CALL newsgraph.pagerank() YIELD node, score
RETURN node.name AS name, labels(node)[0] AS kind, score
LIMIT 20`,
  },
  {
    id: 'retaliations',
    question: 'Who struck back at whom, and when?',
    cypher: `MATCH (a)-[r:RETALIATES_AGAINST]->(b)
RETURN a.name AS who, b.name AS against, r.from AS day, r.status AS status
ORDER BY day`,
  },
  {
    id: 'disputed',
    question: 'What do sources disagree about?',
    cypher: `MATCH (a)-[r]->(b) WHERE r.status IN ['disputed', 'denied']
RETURN a.name AS who, r.label AS does, b.name AS whom, r.status AS status, size(r.evidence) AS tellings
ORDER BY tellings DESC LIMIT 50`,
  },
  {
    id: 'single-source',
    question: 'Which attacks rest on one source only?',
    cypher: `MATCH (a)-[r:ASSAULT]->(b) WHERE r.sources = 1
RETURN a.name AS who, r.label AS does, b.name AS whom, r.evidence[0].quote AS quote
LIMIT 50`,
  },
  {
    id: 'shared-enemies',
    question: 'Who attacks the same target as someone else?',
    cypher: `MATCH (a)-[:ASSAULT]->(target)<-[:ASSAULT]-(b) WHERE elementId(a) < elementId(b)
RETURN target.name AS target, a.name AS one, b.name AS other, count(*) AS times
ORDER BY times DESC LIMIT 30`,
  },
  {
    id: 'backers',
    question: 'Who backs those who attack?',
    cypher: `MATCH (backer)-[:BACKS|SUPPLIES|COMMANDS]->(attacker)-[r:ASSAULT]->(target)
RETURN backer.name AS backer, attacker.name AS attacker, target.name AS target, count(DISTINCT r.event) AS attacks
ORDER BY attacks DESC LIMIT 30`,
  },
  {
    id: 'threats-carried-out',
    question: 'Which threats were followed by an attack?',
    cypher: `MATCH (a)-[threat:THREATEN]->(b), (a)-[attack:ASSAULT]->(b)
WHERE threat.from <= attack.from AND attack.modality = 'actual'
RETURN a.name AS who, b.name AS whom, threat.from AS threatened, attack.from AS attacked
ORDER BY threatened LIMIT 30`,
  },
  {
    id: 'by-month',
    question: 'How many events were there in each month?',
    cypher: `MATCH ()-[r]->() WHERE r.category = 'event' AND r.from IS NOT NULL
RETURN r.from.year AS year, r.from.month AS month, count(DISTINCT r.event) AS events
ORDER BY year, month`,
  },
  {
    id: 'circles',
    question: 'Which groups belong together?',
    cypher: `CALL newsgraph.communities() YIELD node, community
WITH community, collect(node.name) AS members, count(*) AS size
WHERE size > 1
RETURN community, size, members[0..10] AS members
ORDER BY size DESC LIMIT 10`,
  },
]
