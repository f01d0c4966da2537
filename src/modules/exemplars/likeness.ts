import { fold } from '#platform/text/fold.ts'
import { similarNames } from '#platform/text/names.ts'
import type { SubjectKind } from './subject.ts'

/** What two records are compared by. */
export type Look = { kind: SubjectKind; name: string; birthYear: number | null; hamlet: string | null; unitId: string }

/** Why two records may be about one subject, as message codes; the first are the strongest. */
export type Reason = 'sameName' | 'otherOrder' | 'nearName' | 'sameHamlet' | 'sameUnit' | 'sameYear'
export type Likeness = { score: number; reasons: Reason[] }

/** From this score on a person is asked to compare the two. */
export const likelyFrom = 0.55

/**
 * How likely two records are about one subject, from 0 to 1, with the reasons. The name weighs most: without a similar
 * name nothing is likely. Tones, their placement, capitals, forms of address and the order of the words do not count.
 */
export function likenessOf(a: Look, b: Look): Likeness {
  const name = nameLikeness(a.name, b.name)
  const reasons: Reason[] = [name.reason, ...placeOf(a, b), ...(isSameYear(a, b) ? (['sameYear'] as const) : [])]
  if (name.share < 0.4) return { score: 0, reasons: [] }

  const place = reasons.includes('sameHamlet') ? 0.2 : reasons.includes('sameUnit') ? 0.1 : 0
  const score = name.share * 0.7 + place + yearWeight(a.birthYear, b.birthYear) + kindWeight(a.kind, b.kind)
  return { score: Math.min(1, Math.max(0, score)), reasons }
}

/** True when a person should look at the two before a new record is saved. */
export function isLikely({ score }: Likeness): boolean {
  return score >= likelyFrom
}

function nameLikeness(a: string, b: string): { share: number; reason: Reason } {
  const [left, right] = [bareName(a), bareName(b)]
  if (left === right || similarNames(left, right)) return { share: 1, reason: 'sameName' }
  const sorted = (name: string) => name.split(' ').sort().join(' ')
  if (similarNames(sorted(left), sorted(right))) return { share: 0.95, reason: 'otherOrder' }
  return { share: trigramShare(left, right), reason: 'nearName' }
}

/** The name without forms of address: «Hộ ông Thạch Sa Rương» and «Thạch Sa Rương» are the same. */
function bareName(name: string): string {
  const folded = fold(name)
  return folded.replace(/^(?:(?:ho|gia dinh|ong|ba|anh|chi|em|co|thay|chu|bac|dong chi)\s+)+(?=\S+ \S)/, '')
}

/** The share of three-letter pieces that two texts have in common, counted as pg_trgm counts them. */
export function trigramShare(a: string, b: string): number {
  const [left, right] = [trigrams(a), trigrams(b)]
  const common = [...left].filter((piece) => right.has(piece)).length
  const all = left.size + right.size - common
  return all === 0 ? 0 : common / all
}

function trigrams(text: string): Set<string> {
  const pieces = new Set<string>()
  for (const word of text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []) {
    const padded = `  ${word} `
    for (let at = 0; at + 3 <= padded.length; at++) pieces.add(padded.slice(at, at + 3))
  }
  return pieces
}

function placeOf(a: Look, b: Look): Reason[] {
  if (a.unitId !== b.unitId) return []
  const isSameHamlet = a.hamlet !== null && b.hamlet !== null && hamletOf(a.hamlet) === hamletOf(b.hamlet)
  return isSameHamlet ? ['sameHamlet'] : ['sameUnit']
}

const hamletOf = (hamlet: string) => fold(hamlet).replace(/^(ap|khom)\s+/, '')
const isSameYear = (a: Look, b: Look) => a.birthYear !== null && a.birthYear === b.birthYear

/** A year off by one is a common slip; further apart speaks against. */
function yearWeight(a: number | null, b: number | null): number {
  if (a === null || b === null) return 0
  const apart = Math.abs(a - b)
  return apart === 0 ? 0.1 : apart === 1 ? 0.05 : -0.25
}

/** A person and their household are often one story; a person and a collective seldom. */
function kindWeight(a: SubjectKind, b: SubjectKind): number {
  const isPerson = (kind: SubjectKind) => kind === 'individual' || kind === 'household'
  return a === b || (isPerson(a) && isPerson(b)) ? 0 : -0.1
}
