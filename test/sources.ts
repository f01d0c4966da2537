import { readdirSync, readFileSync } from 'node:fs'

/** A source file, with what it imports. */
export type Source = { path: string; text: string; imports: string[] }

/** Modules in the order they build on each other. Imports, SQL and foreign keys all point back along it. */
export const order = [
  ...['units', 'identity', 'programmes', 'criteria', 'exemplars', 'fostering', 'councils', 'commendations', 'stories'],
  ...['outreach', 'replication', 'events', 'contests', 'selection', 'inspections', 'training', 'budget'],
  ...['reporting', 'oversight', 'desk', 'portal'],
]

/** Every TypeScript file under `src/`. */
export const sources: Source[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => {
    const text = readFileSync(`src/${name}`, 'utf8')
    const imports = [...text.matchAll(/(?:from|import\() ?'([^']+)'/g)].map((it) => it[1]!)
    return { path: name, text, imports }
  })

export const isTest = ({ path }: Source) => /\.test\.tsx?$/.test(path)

/** The module a path lies in, or an import goes to. */
export const moduleOf = (path: string) => /^#?modules\/([^/]+)/.exec(path)?.[1]

/** Everything that ships: no tests, and no factories, which only tests use. */
export const code = sources.filter((it) => !isTest(it) && !it.path.endsWith('/factory.ts'))

/** The database schemas a text names after these words. A schema has its module's name. */
export function schemas(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map((it) => it[1]!)
}
