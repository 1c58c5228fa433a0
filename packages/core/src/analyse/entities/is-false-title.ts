import type { OwnerAt } from './head-reading.js'
import type { Line } from './line.js'

/** "Harlow Rovers loose **hooker** Omar Sayid": a singular right before a person's name says what the person is, whatever the word. */
export function isFalseTitle(line: Line, head: number, ownerAt: OwnerAt): boolean {
  const [noun, name] = [line.tokens[head], line.tokens[head + 1]]
  const owner = ownerAt(head + 1)
  return (
    noun?.xpos === 'NN' &&
    line.tokens.every(({ xpos, head: of }) => of !== head || xpos !== 'PRP$') &&
    name?.deprel === 'appos' &&
    name.head === head &&
    owner?.form === 'name' &&
    owner.kind === 'person'
  )
}
