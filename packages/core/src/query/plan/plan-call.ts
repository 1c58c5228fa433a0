import { compileExpression } from '../compile/compile-expression.js'
import { compileCondition } from '../compile/compile-logic.js'
import type { Binding, Environment, Scope } from '../compile/environment.js'
import { complain, environmentWith } from '../compile/environment.js'
import type { StaticType } from '../functions/query-function.js'
import type { Call } from '../parse/syntax.js'
import type { Field } from '../procedures/procedure.js'
import { QueryError, runtimeError } from '../query-error.js'
import type { Operator } from '../run/operator.js'
import { expanding, mapping } from '../run/operator.js'
import { closest } from '../suggest.js'
import { isNumber, toNumber } from '../values/arithmetic.js'
import type { Value } from '../values/value.js'
import { float, typeOf } from '../values/value.js'

const accepts = (field: Field, type: StaticType): boolean =>
  type === 'any' ||
  type === 'null' ||
  field.type === 'any' ||
  field.type === type ||
  ((field.type === 'number' || field.type === 'float') && (type === 'integer' || type === 'float'))

const fitted = (field: Field, value: Value): Value => {
  if (!accepts(field, typeOf(value))) {
    throw runtimeError(
      'SyntaxError',
      'InvalidArgumentType',
      `The argument \`${field.name}\` is a ${field.type}, not a ${typeOf(value)}.`,
    )
  }
  return field.type === 'float' && isNumber(value) ? float(toNumber(value)) : value
}

/** CALL: a procedure's rows for each row; standing alone it returns all its columns and may take its arguments from parameters. */
export const planCall = (
  call: Call,
  environment: Environment,
  input: Operator,
  alone: boolean,
): { operator: Operator; scope: Scope; columns: readonly { name: string; binding: Binding }[] } => {
  const { compilation } = environment
  const { row, context, profile } = compilation
  const procedure = compilation.procedures.find(({ name }) => name.toLowerCase() === call.name.toLowerCase())
  if (procedure === undefined) {
    const near = closest(
      call.name,
      compilation.procedures.map(({ name }) => name),
    )
    throw new QueryError(
      { type: 'ProcedureError', phase: 'compile time', detail: 'ProcedureNotFound' },
      `There is no procedure ${call.name}()${near === undefined ? '' : `; did you mean ${near}()?`}`,
      { place: call, text: compilation.text },
    )
  }
  if (call.args === undefined && !alone) {
    throw complain(
      environment,
      'InvalidArgumentPassingMode',
      'Inside a query a procedure takes its arguments in brackets.',
      call,
    )
  }
  if (call.star && !alone)
    throw complain(
      environment,
      'UnexpectedSyntax',
      'YIELD * can only stand in a query of nothing but CALL.',
      call,
    )
  const needed = procedure.args.filter(({ fallback }) => fallback === undefined).length
  if (call.args !== undefined && (call.args.length < needed || call.args.length > procedure.args.length)) {
    throw complain(
      environment,
      'InvalidNumberOfArguments',
      `${procedure.name}() takes ${procedure.args.length} arguments, not ${call.args.length}.`,
      call,
    )
  }
  const args = procedure.args.map((field, i): (() => Value) => {
    const given = call.args?.[i]
    if (given !== undefined) {
      const { type, run } = compileExpression(given, environmentWith(environment, { aggregates: undefined }))
      if (!accepts(field, type))
        throw complain(
          environment,
          'InvalidArgumentType',
          `The argument \`${field.name}\` is a ${field.type}, not a ${type}.`,
          given,
        )
      return () => fitted(field, run())
    }
    if (call.args === undefined && Object.hasOwn(context.params, field.name)) {
      const value = context.params[field.name]
      return () => fitted(field, value)
    }
    if (field.fallback !== undefined) return () => field.fallback
    throw new QueryError(
      { type: 'ParameterMissing', phase: 'compile time', detail: 'MissingParameter' },
      `The parameter $${field.name} is missing.`,
      { place: call, text: compilation.text },
    )
  })

  const scope = new Map(environment.scope)
  const columns: { name: string; binding: Binding; column: number }[] = []
  const yields =
    call.yields ??
    (alone
      ? procedure.columns.map(({ name }) => ({
          field: { name, start: call.start, end: call.end },
          alias: { name, start: call.start, end: call.end },
        }))
      : [])
  for (const { field, alias } of yields) {
    const column = procedure.columns.findIndex(({ name }) => name === field.name)
    const found = procedure.columns[column]
    if (found === undefined) {
      const near = closest(
        field.name,
        procedure.columns.map(({ name }) => name),
      )
      throw complain(
        environment,
        'UndefinedVariable',
        `${procedure.name}() has no column \`${field.name}\`${near === undefined ? '' : `; did you mean \`${near}\`?`}`,
        field,
      )
    }
    if (scope.has(alias.name))
      throw complain(environment, 'VariableAlreadyBound', `\`${alias.name}\` is used already.`, alias)
    const binding: Binding = { slot: compilation.slot(), type: found.type === 'number' ? 'any' : found.type }
    if (found.type === 'node' || found.type === 'relationship' || found.type === 'any')
      compilation.touched.add(binding.slot)
    scope.set(alias.name, binding)
    columns.push({ name: alias.name, binding, column })
  }
  const nothing = procedure.columns.length === 0
  let rows: Iterator<readonly Value[]> | undefined
  let plan = nothing
    ? mapping(profile, 'ProcedureCall', procedure.name, input, () => {
        for (const _ of procedure.run(
          args.map((run) => run()),
          context,
        ))
          context.step()
        return !alone
      })
    : expanding(
        profile,
        'ProcedureCall',
        procedure.name,
        input,
        () => {
          rows = procedure
            .run(
              args.map((run) => run()),
              context,
            )
            [Symbol.iterator]()
        },
        () => {
          const found = rows?.next()
          if (found === undefined || found.done === true) return false
          context.step()
          for (const { binding, column } of columns) row[binding.slot] = found.value[column]
          return true
        },
      )
  if (call.where !== undefined) {
    const holds = compileCondition(
      call.where,
      environmentWith(environment, { scope, condition: true }),
      compileExpression,
    )
    plan = mapping(profile, 'Filter', '', plan, () => holds() === true)
  }
  return { operator: plan, scope, columns }
}
