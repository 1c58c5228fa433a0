import { mkdirSync, symlinkSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findInputs } from '#cli/find-inputs.ts'
import { temporaryFolder } from '../helpers/temporary-folder.ts'

const namesIn = async (folder: string, ...inputs: readonly string[]) => {
  const found = await findInputs(inputs)
  return found.files.map(({ file }) => relative(folder, file))
}

describe('findInputs', () => {
  it('walks a folder for articles, sorted, without hidden files, READMEs and what is no article', async () => {
    const folder = temporaryFolder({
      'b.txt': 'b',
      'a/z.md': 'z',
      'A.JSONL': '',
      'README.md': '',
      'photo.jpg': '',
      'newsgraph.corrections.jsonl': '',
      'newsgraph.positions.json': '',
      '.hidden.txt': '',
      '.git/x.txt': '',
      'node_modules/x.txt': '',
    })
    expect(await namesIn(folder, folder)).toEqual(['A.JSONL', 'a/z.md', 'b.txt'])
  })

  it('follows a pattern, and names each file once', async () => {
    const folder = temporaryFolder({ 'one.txt': '', 'two.txt': '', 'two.md': '' })
    expect(await namesIn(folder, `${folder}/*.txt`, join(folder, 'two.txt'), folder)).toEqual([
      'one.txt',
      'two.md',
      'two.txt',
    ])
  })

  it('takes a file that is named whatever its ending, and one whose name looks like a pattern', async () => {
    const folder = temporaryFolder({ 'notes.log': '', 'what[1].txt': '' })
    expect(await namesIn(folder, join(folder, 'notes.log'), join(folder, 'what[1].txt'))).toEqual([
      'notes.log',
      'what[1].txt',
    ])
  })

  it('calls files of one name by their folders too', async () => {
    const folder = temporaryFolder({ '2023/report.txt': '', '2024/report.txt': '', '2024/other.txt': '' })
    const { files } = await findInputs([folder])
    expect(files.map(({ id }) => id)).toEqual(['2023-report', 'other', '2024-report'])
  })

  it('says of each input that names nothing why', async () => {
    const folder = temporaryFolder({ 'photo.jpg': '' })
    const inputs = [join(folder, 'gone.txt'), folder, `${folder}/*.txt`]
    const { files, problems } = await findInputs(inputs)
    expect(files).toEqual([])
    expect(problems.map(({ message }) => message)).toEqual([
      `${inputs[0]}: there is no such file or folder. Is the name spelt right?`,
      `${folder}: the folder holds no articles.`,
      `${inputs[2]}: no file matches this pattern.`,
    ])
  })

  it('is not caught in a folder that links to itself', async () => {
    const folder = temporaryFolder({ 'a.txt': '' })
    mkdirSync(join(folder, 'sub'))
    symlinkSync(folder, join(folder, 'sub', 'loop'))
    expect((await namesIn(folder, folder)).slice(0, 1)).toEqual(['a.txt'])
  })
})
