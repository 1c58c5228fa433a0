import type { Place } from '../query-error.js'
import type { Operation } from '../values/arithmetic.js'
import type { Value } from '../values/value.js'

/** A name where it stands. */
export interface Name extends Place {
  readonly name: string
}

/** What may stand behind a colon: names joined by `|`, `&`, `!`, `%` (any) and parentheses. */
export type LabelExpression =
  | { readonly type: 'name'; readonly name: string; readonly start: number; readonly end: number }
  | { readonly type: 'any' }
  | { readonly type: 'not'; readonly of: LabelExpression }
  | { readonly type: 'and' | 'or'; readonly items: readonly LabelExpression[] }

export type Comparison = '=' | '<>' | '<' | '>' | '<=' | '>='
export type Test = 'starts with' | 'ends with' | 'contains' | 'in' | '=~'
export type QuantifierKind = 'all' | 'any' | 'none' | 'single'

type Shape =
  | { readonly type: 'literal'; readonly value: Value }
  | { readonly type: 'parameter'; readonly name: string }
  | { readonly type: 'variable'; readonly name: string }
  | { readonly type: 'list'; readonly items: readonly Expression[] }
  | { readonly type: 'map'; readonly entries: readonly (readonly [string, Expression])[] }
  | { readonly type: 'property'; readonly of: Expression; readonly key: string }
  | { readonly type: 'index'; readonly of: Expression; readonly at: Expression }
  | {
      readonly type: 'slice'
      readonly of: Expression
      readonly from?: Expression | undefined
      readonly to?: Expression | undefined
    }
  | { readonly type: 'labels'; readonly of: Expression; readonly labels: LabelExpression }
  | { readonly type: 'not'; readonly of: Expression }
  | { readonly type: 'sign'; readonly sign: '+' | '-'; readonly of: Expression }
  | { readonly type: 'logic'; readonly op: 'and' | 'or' | 'xor'; readonly items: readonly Expression[] }
  | { readonly type: 'compare'; readonly items: readonly Expression[]; readonly ops: readonly Comparison[] }
  | { readonly type: 'chain'; readonly items: readonly Expression[]; readonly ops: readonly Operation[] }
  | { readonly type: 'test'; readonly op: Test; readonly left: Expression; readonly right: Expression }
  | { readonly type: 'null-test'; readonly of: Expression; readonly negated: boolean }
  | {
      readonly type: 'call'
      readonly name: string
      readonly distinct: boolean
      readonly star: boolean
      readonly args: readonly Expression[]
    }
  | {
      readonly type: 'case'
      readonly of?: Expression | undefined
      readonly branches: readonly (readonly [Expression, Expression])[]
      readonly otherwise?: Expression | undefined
    }
  | {
      readonly type: 'comprehension'
      readonly name: string
      readonly list: Expression
      readonly where?: Expression | undefined
      readonly yields?: Expression | undefined
    }
  | {
      readonly type: 'quantifier'
      readonly kind: QuantifierKind
      readonly name: string
      readonly list: Expression
      readonly where: Expression
    }
  | {
      readonly type: 'reduce'
      readonly total: string
      readonly from: Expression
      readonly name: string
      readonly list: Expression
      readonly step: Expression
    }
  | { readonly type: 'pattern'; readonly pattern: PathPattern }
  | {
      readonly type: 'pattern-comprehension'
      readonly pattern: PathPattern
      readonly where?: Expression | undefined
      readonly yields: Expression
    }
  | { readonly type: 'subquery'; readonly kind: 'exists' | 'count' | 'collect'; readonly query: Query }
  | { readonly type: 'projection'; readonly of: Expression; readonly items: readonly ProjectionItem[] }

export type Expression = Shape & Place

export type ProjectionItem =
  | { readonly type: 'all' }
  | { readonly type: 'property'; readonly key: string }
  | { readonly type: 'entry'; readonly key: string; readonly value: Expression }

export interface NodePattern extends Place {
  readonly name?: Name | undefined
  readonly labels?: LabelExpression | undefined
  readonly properties?: Expression | undefined
  readonly where?: Expression | undefined
}

export interface RelationshipPattern extends Place {
  readonly name?: Name | undefined
  readonly types?: LabelExpression | undefined
  readonly direction: 'out' | 'in' | 'both'
  /** Present for `*`: how many steps. */
  readonly length?: { readonly least: number; readonly most: number } | undefined
  readonly properties?: Expression | undefined
  readonly where?: Expression | undefined
}

/** `p = (a)-[r]->(b)…`: one node more than relationships. */
export interface PathPattern extends Place {
  readonly name?: Name | undefined
  readonly shortest?: 'one' | 'all' | undefined
  readonly nodes: readonly NodePattern[]
  readonly relationships: readonly RelationshipPattern[]
}

export interface ReturnItem extends Place {
  readonly expression: Expression
  readonly alias?: Name | undefined
}

export interface SortItem {
  readonly expression: Expression
  readonly descending: boolean
}

export interface Projection extends Place {
  readonly type: 'with' | 'return'
  readonly distinct: boolean
  readonly star: boolean
  readonly items: readonly ReturnItem[]
  readonly orderBy: readonly SortItem[]
  readonly skip?: Expression | undefined
  readonly limit?: Expression | undefined
  readonly where?: Expression | undefined
}

export interface Match extends Place {
  readonly type: 'match'
  readonly optional: boolean
  readonly patterns: readonly PathPattern[]
  readonly where?: Expression | undefined
}

export interface Unwind extends Place {
  readonly type: 'unwind'
  readonly list: Expression
  readonly name: Name
}

export interface Call extends Place {
  readonly type: 'call'
  readonly name: string
  /** Absent where the call stands without parentheses: the arguments are parameters of their names. */
  readonly args?: readonly Expression[] | undefined
  readonly yields?: readonly { readonly field: Name; readonly alias: Name }[] | undefined
  readonly star: boolean
  readonly where?: Expression | undefined
}

export type Clause = Match | Unwind | Call | Projection

/** Single queries joined by UNION; `distinct` says whether the UNION drops what is the same. */
export interface Query extends Place {
  readonly parts: readonly (readonly Clause[])[]
  readonly distinct: boolean
}

export interface Statement {
  readonly mode: 'run' | 'explain' | 'profile'
  readonly query: Query
  readonly text: string
}
