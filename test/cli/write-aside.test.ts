import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ensurePlaceFor, writeAside, writeFileAside } from '#cli/write-aside.ts'
import { temporaryFolder } from '../helpers/temporary-folder.ts'

describe('writing aside', () => {
  it('leaves the old file in place until the new one is whole', async () => {
    const folder = temporaryFolder({ 'graph.json': 'old' })
    const file = join(folder, 'graph.json')
    const aside = await writeAside(file)
    await aside.write('new')
    expect(readFileSync(file, 'utf8')).toBe('old')
    await aside.write('er')
    await aside.keep()
    expect(readFileSync(file, 'utf8')).toBe('newer')
    expect(readdirSync(folder)).toEqual(['graph.json'])
  })

  it('leaves nothing behind when it is given up', async () => {
    const folder = temporaryFolder({ 'graph.json': 'old' })
    const aside = await writeAside(join(folder, 'graph.json'))
    await aside.write('new')
    await aside.discard()
    expect(readdirSync(folder)).toEqual(['graph.json'])
    expect(readFileSync(join(folder, 'graph.json'), 'utf8')).toBe('old')
  })

  it('keeps who may read the old file, and the link that leads to it', async () => {
    const folder = temporaryFolder({ 'real.json': 'old' })
    const { chmodSync } = await import('node:fs')
    chmodSync(join(folder, 'real.json'), 0o600)
    symlinkSync('real.json', join(folder, 'link.json'))
    await writeFileAside(join(folder, 'link.json'), 'new')
    expect(readFileSync(join(folder, 'real.json'), 'utf8')).toBe('new')
    expect(statSync(join(folder, 'real.json')).mode & 0o777).toBe(0o600)
  })

  it('says which folder is missing before a long run, and writes nothing', async () => {
    const folder = temporaryFolder()
    const file = join(folder, 'gone', 'graph.json')
    await expect(ensurePlaceFor(file)).rejects.toThrow(
      /gone.graph\.json could not be written: there is no such file/,
    )
    mkdirSync(join(folder, 'taken'))
    await expect(ensurePlaceFor(join(folder, 'taken'))).rejects.toThrow(/this is a folder/)
  })

  it.runIf(existsSync('/dev/full'))('says so where the disk is full', async () => {
    await expect(writeFileAside('/dev/full', 'x'.repeat(100_000))).rejects.toThrow(/the disk is full/)
    expect(existsSync('/dev/full')).toBe(true)
  })
})
