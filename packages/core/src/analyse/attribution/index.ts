export { findQuotations, type Quotation, quotationAt } from './find-quotes.js'
export type { FoundVoice } from './found-voice.js'
export { citedAt, isSpeech, speakerAt, voiceOf } from './speaker-of.js'
