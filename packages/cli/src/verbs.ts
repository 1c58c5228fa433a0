import { build } from './commands/build.js'
import { explain } from './commands/explain.js'
import { extract } from './commands/extract.js'
import { facts } from './commands/facts.js'
import { query } from './commands/query.js'
import { verify } from './commands/verify.js'
import { view } from './commands/view.js'
import type { Verb } from './verb.js'

/** The menu of commands, in the order in which --help names them. */
export const verbs: readonly Verb[] = [build, view, query, explain, verify, extract, facts]
