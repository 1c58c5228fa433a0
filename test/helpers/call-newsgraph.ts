import { run } from '#cli/main.ts'

/** What a call of the command came to. */
export interface Called {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Calls the command in this process, as on a machine where stderr is no terminal unless told. */
export const callNewsgraph = async (
  args: readonly string[],
  options: { readonly stdin?: string; readonly isTTY?: boolean; readonly signal?: AbortSignal } = {},
): Promise<Called> => {
  const written = { out: '', err: '' }
  const code = await run(args, {
    stdin: async () => new TextEncoder().encode(options.stdin ?? ''),
    stdout: {
      isTTY: false,
      write: async (text) => {
        written.out += text
      },
    },
    stderr: {
      isTTY: options.isTTY ?? false,
      write: async (text) => {
        written.err += text
      },
    },
    signal: options.signal ?? new AbortController().signal,
    hasDisplay: false,
  })
  return { code, ...written }
}
