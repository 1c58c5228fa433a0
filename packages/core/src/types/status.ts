import type { Attribution, Factuality, Stance, Status } from './factuality.js'

/** What one telling contributes to a status: in which world it holds, and who says so. */
export interface Said {
  readonly factuality: Factuality
  /** The telling's own voices, then those that speak of a participant's part. */
  readonly attribution: Attribution
}

/** Strongest first. `disputed` and `denied` come from how tellings stand to each other. */
export const statusOrder: readonly Status[] = [
  'asserted',
  'claimed',
  'accused',
  'suspected',
  'attempted',
  'planned',
  'threatened',
  'demanded',
  'hypothetical',
  'disputed',
  'denied',
]

/** A report by somebody named ("police said") asserts; the reader finds the voice in the attribution. */
const BY_STANCE: Readonly<Record<Exclude<Stance, 'denies'>, Status>> = {
  states: 'asserted',
  confirms: 'asserted',
  claims: 'claimed',
  accuses: 'accused',
  suspects: 'suspected',
}

const weaker = (a: Status, b: Status): Status => (statusOrder.indexOf(a) >= statusOrder.indexOf(b) ? a : b)

/** The status of a single telling, its polarity aside: the weakest of its voices, or its modality. */
function statusOfOne({ factuality, attribution }: Said): Status {
  if (attribution.filter((voice) => voice.stance === 'denies').length % 2 === 1) return 'denied'
  if (factuality.modality !== 'actual') return factuality.modality
  return attribution.reduce<Status>(
    (status, { stance }) => weaker(status, stance === 'denies' ? 'claimed' : BY_STANCE[stance]),
    'asserted',
  )
}

/**
 * What all tellings of one fact come to. The strongest telling decides (asserted beats claimed beats
 * accused …); one that affirms beside one that denies makes it `disputed`. Where every telling negates ("did not
 * attack"), the status is that of the negation.
 */
export function statusOf(tellings: readonly Said[]): Status {
  const affirming: Status[] = []
  const negating: Status[] = []
  let denied = false
  for (const said of tellings) {
    const status = statusOfOne(said)
    if (status === 'denied') denied = true
    else (said.factuality.polarity === 'negative' ? negating : affirming).push(status)
  }
  const strongest = (list: readonly Status[]): Status | undefined =>
    statusOrder.find((status) => list.includes(status))
  const yes = strongest(affirming)
  const no = strongest(negating)
  if (yes !== undefined) return denied || no !== undefined ? 'disputed' : yes
  if (denied) return 'denied'
  return no ?? 'asserted'
}
