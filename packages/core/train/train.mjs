// Makes the English models: `pnpm train` (see make-models.ts).
import { compileTrainer } from './compile.mjs'

await import(new URL('make-models.js', compileTrainer()).href)
