import type { Operator } from './run/operator.js'

/** One step of a plan, with what feeds it; rows where the query was profiled. */
export interface PlanStep {
  readonly step: string
  readonly detail: string
  readonly rows?: number
  readonly inputs: readonly PlanStep[]
}

/** A plan as data, from its last step back to its first. */
export const explained = ({ name, detail, inputs, rows }: Operator): PlanStep => {
  const counted = rows()
  return {
    step: name,
    detail,
    ...(counted === undefined ? {} : { rows: counted }),
    inputs: inputs.map(explained),
  }
}

/** A plan as indented lines, the last step first. */
export const planText = (plan: PlanStep, depth = 0): string => {
  const rows = plan.rows === undefined ? '' : `  ${plan.rows} rows`
  const line = `${'  '.repeat(depth)}${plan.step}${plan.detail === '' ? '' : ` ${plan.detail}`}${rows}`
  return [line, ...plan.inputs.map((input) => planText(input, depth + 1))].join('\n')
}
