/** Core's reader of decisions, as a part of its own that loads when a file of them is first opened. */
export { parseCorrections } from '@newsgraph/core'
