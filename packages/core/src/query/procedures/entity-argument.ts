import type { RunContext } from '../functions/query-function.js'
import { runtimeError } from '../query-error.js'
import { closest } from '../suggest.js'
import type { NodeValue, Value } from '../values/value.js'
import { isNode, typeOf } from '../values/value.js'

/** The nodes that an argument means: the node itself, or all that have the name. */
export const entityArgument = (value: Value, { source }: RunContext): readonly NodeValue[] => {
  if (isNode(value)) return [value]
  if (typeof value !== 'string')
    throw runtimeError(
      'TypeError',
      'InvalidArgumentType',
      `A node or a name is needed, not a ${typeOf(value)}.`,
    )
  const found = source.nodesWith('name', value) ?? []
  if (found.length > 0) return found
  const read = source.nodeReader('name')
  const near = closest(
    value,
    source.nodes().map((node) => String(read(node.attributes, 'name') ?? '')),
  )
  throw runtimeError(
    'ArgumentError',
    'InvalidArgumentValue',
    `Nothing is called "${value}"${near === undefined ? '' : `; did you mean "${near}"?`}`,
  )
}
