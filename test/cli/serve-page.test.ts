import { existsSync } from 'node:fs'
import { get } from 'node:http'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { singlePage, withGraph } from '#cli/page-files.ts'
import { servePage } from '#cli/serve-page.ts'
import { callNewsgraph } from '../helpers/call-newsgraph.ts'
import { top } from '../helpers/source-files.ts'
import { temporaryFolder } from '../helpers/temporary-folder.ts'

const built = existsSync(join(top, 'packages/viewer/dist/page/index.html'))
const nasty = JSON.stringify({ label: '</script><script>alert(1)</script> $& <!--' })

const served = async (graphJson?: string) => {
  const server = await servePage(graphJson, 0)
  onTestFinished(() => server.close())
  return server.url
}

it('puts a graph into a page so that no word of it can end the script', () => {
  const html = withGraph('<body><!--newsgraph:graph--></body>', nasty)
  expect(html.match(/<\/?script/g)).toEqual(['<script', '</script'])
  const json = /<script[^>]*>(.*)<\/script>/.exec(html)?.[1]
  expect(JSON.parse(json ?? '')).toEqual(JSON.parse(nasty))
})

describe.runIf(built)('the served page', () => {
  it('comes with its parts and the graph beside it', async () => {
    const url = await served(nasty)
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/)
    const page = await (await fetch(url)).text()
    const script = /src="\.\/(assets\/[^"]+\.js)"/.exec(page)?.[1]
    const answer = await fetch(url + script)
    expect(answer.headers.get('content-type')).toContain('text/javascript')
    expect(await (await fetch(`${url}graph.json`)).text()).toBe(nasty)
  })

  it('has no graph where none was given', async () => {
    expect((await fetch(`${await served()}graph.json`)).status).toBe(404)
  })

  it.each([
    '/../../package.json',
    '/..%2f..%2fpackage.json',
    '/%2e%2e/%2e%2e/package.json',
    '/%00',
    '/%E0%A4%A',
  ])('gives nothing from outside its folder: %s', async (path) => {
    const { port } = new URL(await served(nasty))
    const status = await new Promise((resolve, reject) => {
      get({ host: '127.0.0.1', port, path }, (response) => resolve(response.resume().statusCode)).on(
        'error',
        reject,
      )
    })
    expect([400, 404]).toContain(status)
  })

  it('answers no other site that points its name at this machine', async () => {
    const { port } = new URL(await served(nasty))
    const status = await new Promise((resolve, reject) => {
      const request = { host: '127.0.0.1', port, path: '/graph.json', headers: { host: 'evil.example' } }
      get(request, (response) => resolve(response.resume().statusCode)).on('error', reject)
    })
    expect(status).toBe(403)
  })

  it('says so where its port is taken', async () => {
    const { port } = new URL(await served())
    await expect(servePage(undefined, Number(port))).rejects.toThrow(/something else uses it.*--port/)
  })
})

describe.runIf(built)('newsgraph view', () => {
  const articles = { 'a.txt': 'Rebels attacked the army base on Tuesday.\n' }

  it('says its address, and ends with Ctrl-C', async () => {
    const stop = new AbortController()
    const folder = temporaryFolder(articles)
    setTimeout(() => stop.abort(), 3000)
    const { code, out } = await callNewsgraph(['view', folder], { signal: stop.signal })
    expect(out).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\n$/)
    expect(code).toBe(0)
  })

  it('writes one file with the graph in it, which asks nobody for anything', async () => {
    const folder = temporaryFolder(articles)
    const { code, out } = await callNewsgraph(['view', folder, '--out', '-'])
    expect(code).toBe(0)
    expect(out).toContain('id="newsgraph-graph">{"options"')
    expect(out).not.toMatch(/(src|href)="(?!data:|#)[^"]/)
    expect(out).toBe(await singlePage(/id="newsgraph-graph">([\s\S]*?)<\/script>/.exec(out)?.[1] ?? ''))
  })
})
