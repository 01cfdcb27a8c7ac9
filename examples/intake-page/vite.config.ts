import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { headers } from './headers.ts'

const built = (file: string) => fileURLToPath(new URL(`../../dist/${file}`, import.meta.url))

export default defineConfig({
  resolve: {
    // The library as this workspace builds it. In an app of your own, install the package and leave this out.
    alias: [
      { find: /^level-of-care$/, replacement: built('index.js') },
      { find: /^level-of-care\/(.+)$/, replacement: built('$1.js') },
    ],
  },
  oxc: { jsx: { runtime: 'automatic' } },
  build: { target: 'es2022', modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
  preview: { headers, host: '127.0.0.1', port: 4173 },
})
