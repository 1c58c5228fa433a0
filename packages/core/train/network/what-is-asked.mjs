// What the program asks its model to read: build before, since it is asked of dist.
const dist = new URL('../../dist/', import.meta.url)
const load = (path) => import(new URL(path, dist).href)
const { readText } = await load('analyse/text/read-text.js')
const { loadModel } = await load('model/load-model.js')
const { english: language } = await load('languages/index.js')
const model = await loadModel()

/** The words of each sentence of the text, or part of one, that the model is asked to read by itself, each once. */
export function askedOf(text) {
  const asked = new Map()
  const watched = {
    ...model,
    readSentence(words, known) {
      asked.set(words.join(' '), [...words])
      return model.readSentence(words, known)
    },
  }
  readText(text, { language, model: watched })
  return [...asked.values()]
}
