import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadedPhrases, type Phrase } from '../src/platform/i18n.ts'

const root = join(import.meta.dirname, '..')

/** Where the list stands. */
export const listPath = join(root, 'docs/khmer-review.md')

/** Every Khmer phrase of the product beside its Vietnamese, for a native reader to go through. */
export async function khmerList(): Promise<string> {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|tsx)$/.test(name) && !/\.test\./.test(name))
    .filter((name) => /= messages\(/.test(readFileSync(join(root, 'src', name), 'utf8')))
    .sort()
  const parts: string[] = []
  for (const name of files) {
    const before = loadedPhrases().length
    await import(`../src/${name}`)
    const tables = loadedPhrases().slice(before)
    const rows = tables.flatMap((table) =>
      Object.entries(table).map(([key, { vi, km }]) => `| \`${key}\` | ${cell(vi)} | ${cell(km)} |`),
    )
    if (rows.length > 0) parts.push(`## ${name}\n\n| key | vi | km |\n|---|---|---|\n${rows.join('\n')}\n`)
  }
  return `${head}\n${parts.join('\n')}`
}

const head = `# Khmer phrases for a native reader

Every Khmer phrase of the screens beside its Vietnamese. **None has been read by a native speaker who knows the official
usage of the province**; until one has, treat all of them as drafts. Written by \`npm run khmer\` from the sources: mend a
phrase in its file, not here. The glossary's Khmer column and the Khmer names in \`seeds/\` await the same reader.
`

function cell(phrase: Phrase['vi']): string {
  const text = typeof phrase === 'string' ? phrase : phrase.toString().replace(/^\(?([^=)]*)\)?\s*=>\s*/, '')
  return text.replaceAll('|', '\\|').replace(/\s+/g, ' ')
}

if (process.argv[1] === import.meta.filename) writeFileSync(listPath, await khmerList())
