import { csv } from './csv.js'
import { feed } from './feed.js'
import { html } from './html.js'
import { json } from './json.js'
import { jsonl } from './jsonl.js'
import { markdown } from './markdown.js'
import type { Reader } from './reader.js'
import { text } from './text.js'

/** The menu of readers. A text of unknown ending is offered to each in this order; plain text takes what is left. */
export const readers = [html, feed, jsonl, json, markdown, csv, text] as const satisfies readonly Reader[]
