import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'
import { NewsgraphError } from '@newsgraph/core'
import type { KeptBeside, KeptPart } from './kept-beside.js'
import { pageFolder, servedPage } from './page-files.js'

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
}

/** A server that is listening. */
export interface PageServer {
  readonly url: string
  close(): Promise<void>
}

/** A page of another site must not reach the graph through a name that it points at this machine. */
const isLocal = (request: IncomingMessage): boolean =>
  /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(request.headers.host ?? '')

const send = (response: ServerResponse, status: number, type: string, body: string | Buffer): void => {
  response.writeHead(status, {
    'content-type': type,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  })
  response.end(body)
}

const mostKept = 64 * 1024 * 1024

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length
    if (size > mostKept) throw new NewsgraphError('too-large', 'That is more than is kept beside a graph.')
    parts.push(part)
  }
  return Buffer.concat(parts).toString('utf8')
}

/** Only the page itself may have something kept: no other site, and no form of one. */
const keepFor = async (
  request: IncomingMessage,
  response: ServerResponse,
  kept: KeptBeside,
  what: KeptPart,
): Promise<void> => {
  if (request.headers.origin !== `http://${request.headers.host}`)
    return send(response, 403, 'text/plain', 'Only the page may ask.\n')
  await kept.write(what, await bodyOf(request))
  send(response, 204, 'text/plain', '')
}

const answer = async (
  request: IncomingMessage,
  response: ServerResponse,
  page: string,
  graphJson: string | undefined,
  kept: KeptBeside | undefined,
): Promise<void> => {
  if (!isLocal(request)) return send(response, 403, 'text/plain', 'Only this machine may ask.\n')
  const { pathname } = new URL(request.url ?? '/', 'http://localhost')
  if (request.method === 'PUT' && kept !== undefined) {
    if (pathname === '/positions.json') return keepFor(request, response, kept, 'positions')
    if (pathname === '/decisions.json') return keepFor(request, response, kept, 'decisions')
    if (pathname === '/questions.json') return keepFor(request, response, kept, 'questions')
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return send(response, 405, 'text/plain', 'This page is for looking at.\n')
  }
  if (pathname === '/kept.json' && kept !== undefined)
    return send(response, 200, 'application/json; charset=utf-8', await kept.read())
  if (pathname === '/' || pathname === '/index.html') {
    return send(response, 200, 'text/html; charset=utf-8', page)
  }
  if (pathname === '/graph.json') {
    return graphJson === undefined
      ? send(response, 404, 'text/plain', 'There is no graph yet.\n')
      : send(response, 200, 'application/json; charset=utf-8', graphJson)
  }
  const folder = pageFolder()
  const file = normalize(join(folder, decodeURIComponent(pathname)))
  if (!file.startsWith(folder + sep)) return send(response, 404, 'text/plain', 'Not here.\n')
  try {
    const type = mediaTypes[extname(file)] ?? 'application/octet-stream'
    return send(response, 200, type, await readFile(file))
  } catch {
    return send(response, 404, 'text/plain', 'Not here.\n')
  }
}

/**
 * Serves the page with this graph (or an empty one) on 127.0.0.1, to this machine alone; what its reader makes of
 * it goes to `kept`. Port 0 takes any that is free; throws `bad-options` where a named one is not.
 */
export const servePage = async (
  graphJson: string | undefined,
  port: number,
  kept?: KeptBeside,
): Promise<PageServer> => {
  const page = await servedPage(kept !== undefined)
  const server = createServer((request, response) => {
    answer(request, response, page, graphJson, kept).catch((error: unknown) =>
      send(
        response,
        400,
        'text/plain',
        error instanceof NewsgraphError ? error.message : 'Not understood.\n',
      ),
    )
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const why = cause.code === 'EADDRINUSE' ? 'something else uses it' : cause.message
      const remedy = 'Give another with --port, or none to have a free one chosen.'
      reject(new NewsgraphError('bad-options', `Port ${port} cannot be used: ${why}. ${remedy}`, { cause }))
    })
    server.listen(port, '127.0.0.1', resolve)
  })
  const address = server.address()
  const chosen = typeof address === 'object' && address !== null ? address.port : port
  return {
    url: `http://127.0.0.1:${chosen}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
