import { addAbortSignal } from 'node:stream'

/** Where text goes. `write` waits until it is taken, so that a slow reader slows the writer down. */
export interface Output {
  readonly isTTY: boolean
  write(text: string): Promise<void>
}

/** The world outside the command: handed in, so that a test can stand in for it. */
export interface Terminal {
  /** All of standard input. */
  readonly stdin: () => Promise<Uint8Array>
  readonly stdout: Output
  readonly stderr: Output
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal
  /** Whether there is someone to open a browser for. */
  readonly hasDisplay: boolean
}

const outputOf = (stream: NodeJS.WriteStream): Output => ({
  isTTY: stream.isTTY === true,
  write: (text) =>
    new Promise((resolve, reject) => {
      stream.write(text, (error) => (error ? reject(error) : resolve()))
    }),
})

/** Whoever reads us may stop (`newsgraph extract … | head`): that is no failure. */
const leaveOnClosedPipe = (stream: NodeJS.WriteStream): void => {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
  })
}

const wholeStdin = async (signal: AbortSignal): Promise<Uint8Array> => {
  const chunks: Buffer[] = []
  for await (const chunk of addAbortSignal(signal, process.stdin)) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}

/** The process we run in. The first Ctrl-C asks to stop, a second one ends us at once. */
export const processTerminal = (): Terminal => {
  leaveOnClosedPipe(process.stdout)
  leaveOnClosedPipe(process.stderr)
  const stop = new AbortController()
  process.once('SIGINT', () => stop.abort('SIGINT'))
  const { platform, env } = process
  return {
    stdin: () => wholeStdin(stop.signal),
    stdout: outputOf(process.stdout),
    stderr: outputOf(process.stderr),
    signal: stop.signal,
    hasDisplay: platform === 'darwin' || platform === 'win32' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY),
  }
}
