import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { kindsWithoutNouns, namesWithoutWords, singlePage } from './vite-single-page.js'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** Builds `dist/page/`: the page with its parts, and `single.html`, the same page as one file. */
export default defineConfig({
  root: at('.'),
  base: './',
  build: {
    outDir: 'dist/page',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 900,
  },
  worker: { format: 'es', plugins: () => [namesWithoutWords()] },
  plugins: [kindsWithoutNouns(), namesWithoutWords(), singlePage()],
})
