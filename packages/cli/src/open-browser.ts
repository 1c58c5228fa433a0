import { spawn } from 'node:child_process'

const opener = (): readonly [string, ...string[]] => {
  if (process.platform === 'darwin') return ['open']
  // `start` is a word of cmd.exe; its first argument is a window title.
  if (process.platform === 'win32') return ['cmd', '/c', 'start', '""']
  return ['xdg-open']
}

/** Asks the system to show an address of ours in the user's browser. Whether it does is the system's affair. */
export const openBrowser = (url: string): void => {
  const [program, ...args] = opener()
  const child = spawn(program, [...args, url], { stdio: 'ignore', detached: true })
  child.on('error', () => undefined)
  child.unref()
}
