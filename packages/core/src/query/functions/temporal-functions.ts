import { runtimeError } from '../query-error.js'
import { between, inDays, inMonths, inSeconds } from '../temporal/between.js'
import {
  converted,
  dateFrom,
  dateTimeFrom,
  durationFrom,
  fromEpoch,
  localDateTimeFrom,
  localTimeFrom,
  timeFrom,
} from '../temporal/build-temporal.js'
import {
  readDate,
  readDateTime,
  readDuration,
  readLocalDateTime,
  readLocalTime,
  readTime,
} from '../temporal/read-temporal.js'
import type { TruncatedType } from '../temporal/truncate.js'
import { truncated } from '../temporal/truncate.js'
import { inZone } from '../temporal/zoned.js'
import { readZone } from '../temporal/zones.js'
import { integer } from '../values/arithmetic.js'
import type { DurationValue, MapValue, TemporalValue, Value } from '../values/value.js'
import { isDuration, isMap, isTemporal, mapOf, typeOf } from '../values/value.js'
import type { QueryFunction, RunContext } from './query-function.js'

type Type = TruncatedType

const readers: Readonly<Record<Type, (text: string) => TemporalValue>> = {
  date: readDate,
  localtime: readLocalTime,
  time: readTime,
  localdatetime: readLocalDateTime,
  datetime: readDateTime,
}

const builders: Readonly<Record<Type, (map: MapValue) => TemporalValue>> = {
  date: dateFrom,
  localtime: localTimeFrom,
  time: timeFrom,
  localdatetime: localDateTimeFrom,
  datetime: dateTimeFrom,
}

const now = (type: Type, zone: Value, { now }: RunContext): TemporalValue => {
  const moment = now()
  return converted[type](typeof zone === 'string' ? inZone(moment, readZone(zone)) : moment)
}

const wrong = (type: string, value: Value): Error =>
  runtimeError('TypeError', 'InvalidArgumentValue', `${type}() cannot be made of ${typeOf(value)}.`)

const made =
  (type: Type) =>
  ([value]: readonly Value[], context: RunContext): Value => {
    if (value === undefined) return now(type, undefined, context)
    if (typeof value === 'string') return readers[type](value)
    if (isTemporal(value)) return converted[type](value)
    if (!isMap(value)) throw wrong(type, value)
    const keys = Object.keys(value)
    return keys.length === 1 && keys[0] === 'timezone'
      ? now(type, value['timezone'], context)
      : builders[type](value)
  }

const ofType = (type: Type): readonly QueryFunction[] => [
  { name: type, args: [0, 1], returns: type, run: made(type) },
  ...['transaction', 'statement', 'realtime'].map(
    (moment): QueryFunction => ({
      name: `${type}.${moment}`,
      args: [0, 1],
      returns: type,
      run: ([zone], context) => now(type, zone, context),
    }),
  ),
  {
    name: `${type}.truncate`,
    args: [1, 3],
    returns: type,
    run: ([unit, value, map], context) => {
      const from = value ?? context.now()
      if (typeof unit !== 'string' || !isTemporal(from)) throw wrong(`${type}.truncate`, value)
      return truncated(type, unit, from, isMap(map) ? map : mapOf([]))
    },
  },
]

const moments = ['date', 'localtime', 'time', 'localdatetime', 'datetime'] as const

const span = (name: string, run: (a: TemporalValue, b: TemporalValue) => DurationValue): QueryFunction => ({
  name: `duration.${name}`,
  args: [2, 2],
  accepts: [moments, moments],
  returns: 'duration',
  run: ([a, b]) => run(a as TemporalValue, b as TemporalValue),
})

const madeDuration = ([value]: readonly Value[]): Value => {
  if (typeof value === 'string') return readDuration(value)
  if (isDuration(value)) return value
  if (!isMap(value)) throw wrong('duration', value)
  return durationFrom(value)
}

const whole = ['integer'] as const

/** Functions that make and measure times. */
export const temporalFunctions: readonly QueryFunction[] = [
  ...moments.flatMap(ofType),
  {
    name: 'datetime.fromEpoch',
    args: [1, 2],
    accepts: [whole, whole],
    returns: 'datetime',
    run: ([seconds, nanos = 0]) => fromEpoch(Number(seconds), Number(nanos)),
  },
  {
    name: 'datetime.fromEpochMillis',
    args: [1, 1],
    accepts: [whole],
    returns: 'datetime',
    run: ([millis]) => {
      const seconds = Math.floor(Number(millis) / 1000)
      return fromEpoch(seconds, (Number(millis) - seconds * 1000) * 1e6)
    },
  },
  {
    name: 'timestamp',
    args: [0, 0],
    returns: 'integer',
    run: (_, { now }) => {
      const { days, nanos, offset } = now()
      return integer(BigInt(days) * 86_400_000n + BigInt(Math.floor(nanos / 1e6) - offset * 1000))
    },
  },
  { name: 'duration', args: [1, 1], returns: 'duration', run: madeDuration },
  span('between', between),
  span('inMonths', inMonths),
  span('inDays', inDays),
  span('inSeconds', inSeconds),
]
