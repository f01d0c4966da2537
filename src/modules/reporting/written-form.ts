import type { Counts, Heading } from './statistics.ts'

/** The marks that records have, by what a form counts; titles are marked `title:` and their key. */
export const marks = {
  movement: [
    ...['national', 'province', 'cluster', 'unit', 'themed', 'regular'],
    ...['term:under-1', 'term:1', 'term:1-3', 'term:3-5', 'term:5-up'],
  ],
  award: [
    ...['individual', 'collective', 'household', 'enterprise', 'direct'],
    ...['level:base', 'level:district', 'level:province', 'level:state'],
    ...['merit:merit', 'merit:themed', 'merit:sudden', 'merit:external', 'merit:service', 'merit:seniority'],
    'merit:resistance',
  ],
  typed: [] as string[],
} as const

/** A line of a form that cannot be read: which, counted from one, and why. */
export type Unread = { at: number; why: 'shape' | 'mark' | 'twice' }

/**
 * Reads lines or columns as an administrator writes them, one a line: `code | name | marks`, the name also in three languages
 * as `Vietnamese = Khmer = English`, of which a missing one is said in Vietnamese. A mark with `+` must be there, one
 * with `-` must not, of the others any; `?` alone says that no record tells it; none at all counts every record.
 */
export function readHeadings(written: string, known: ReadonlySet<string>): Heading[] | Unread {
  const headings: Heading[] = []
  for (const [index, line] of written
    .split(/\r?\n/)
    .filter((it) => it.trim() !== '')
    .entries()) {
    const at = index + 1
    const [code = '', name = '', expression = ''] = line.split('|').map((it) => it.trim())
    if (!/^[\da-z]{1,8}$/.test(code) || !/^[^=]*[^=\s]/.test(name)) return { at, why: 'shape' }
    if (headings.some((it) => it.code === code)) return { at, why: 'twice' }
    const counts = readMarks(expression, known)
    if (counts === undefined) return { at, why: 'mark' }
    headings.push({ code, name: readName(name), counts })
  }
  return headings
}

function readName(written: string): Heading['name'] {
  const [vi = '', km = '', en = ''] = written.split('=').map((it) => it.trim())
  return { vi, km: km || vi, en: en || vi }
}

function readMarks(expression: string, known: ReadonlySet<string>): Counts | null | undefined {
  if (expression === '?') return null
  const counts = { all: [] as string[], any: [] as string[], none: [] as string[] }
  for (const word of expression.split(/\s+/).filter(Boolean)) {
    const mark = word.replace(/^[+-]/, '')
    if (!known.has(mark)) return undefined
    counts[word.startsWith('+') ? 'all' : word.startsWith('-') ? 'none' : 'any'].push(mark)
  }
  return Object.fromEntries(Object.entries(counts).filter(([, list]) => list.length > 0))
}

/** Lines or columns as an administrator would write them: what `readHeadings` reads. */
export const writeHeadings = (headings: readonly Heading[]): string =>
  headings
    .map(({ code, name, counts }) => [code, writeName(name), writeMarks(counts)].join(' | ').replace(/ \| $/, ''))
    .join('\n')

function writeName({ vi, km, en }: Heading['name']): string {
  if (km === vi && en === vi) return vi
  return [vi, km === vi ? '' : km, ...(en === vi ? [] : [en])].join(' = ')
}

/** The marks of a line or column as they are written. */
export function writeMarks(counts: Counts | null): string {
  if (counts === null) return '?'
  const { all = [], any = [], none = [] } = counts
  return [...all.map((it) => `+${it}`), ...any, ...none.map((it) => `-${it}`)].join(' ')
}
