import { fold } from '#platform/text/fold.ts'
import { isOneSlip, isSyllable, isTwoSlips, takeApart, type TakenApart } from './name-sound.ts'
import type { SubjectKind } from './subject.ts'

/**
 * What two records are compared by. `unitId` is where the subject lives or works; `heirs` are the units that went on from that
 * one, in order, the last of which stands today (none while it stands itself).
 */
export type Look = {
  kind: SubjectKind
  name: string
  birthYear: number | null
  hamlet: string | null
  unitId: string
  heirs?: readonly string[]
}

/** The same with the name taken apart, for comparing with many. */
export type Prepared = Required<Omit<Look, 'name'>> & TakenApart

/** Why two records may be about one subject, as message codes; the first are the strongest. */
export const reasons = [
  ...(['sameName', 'otherOrder', 'soundsAlike', 'oneSlip', 'wordMissing', 'nearName'] as const),
  ...(['sameHamlet', 'sameUnit', 'sameYear', 'nextYear'] as const),
] as const
export type Reason = (typeof reasons)[number]
export type Likeness = { score: number; reasons: Reason[] }

/** From this score on a person is asked to compare the two. */
export const likelyFrom = 0.55

/** A look made ready for many comparisons. */
export function prepare({ name, hamlet, heirs = none, ...look }: Look): Prepared {
  return { ...look, heirs, ...takeApart(name), hamlet: hamlet === null ? null : hamletOf(hamlet) }
}

const none: readonly string[] = []

/**
 * How likely two records are about one subject, from 0 to 1, with the reasons. The name weighs most: without a similar
 * name nothing is likely. Tones, their placement, capitals, forms of address and the order of the words do not count.
 */
export const likenessOf = (a: Look, b: Look): Likeness => compare(prepare(a), prepare(b))

/** The same of two that are ready. */
export function compare(a: Prepared, b: Prepared): Likeness {
  const years = yearsApart(a.birthYear, b.birthYear)
  const name = nameLikeness(a, b)
  if (name.share < 0.4) return { score: 0, reasons: [] }

  const place = placeOf(a, b)
  const year: Reason[] = years === 0 ? ['sameYear'] : years === 1 ? ['nextYear'] : []
  const near = place === 'sameHamlet' ? 0.2 : place === 'sameUnit' ? 0.1 : 0
  const score = name.share * 0.7 + near + yearWeight(years) + kindWeight(a.kind, b.kind)
  return { score: Math.min(1, Math.max(0, score)), reasons: [name.reason, ...(place ? [place] : []), ...year] }
}

/** True when a person should look at the two. */
export function isLikely({ score }: Likeness): boolean {
  return score >= likelyFrom
}

type Named = { share: number; reason: Reason }
const nothing: Named = { share: 0, reason: 'nearName' }

function nameLikeness(a: Prepared, b: Prepared): Named {
  if (a.bare === b.bare) return { share: 1, reason: 'sameName' }
  if (isSame(a.words, b.words)) return { share: 0.95, reason: 'otherOrder' }
  if (isSame(a.sounds, b.sounds)) return soundsAlike(a, b)
  const slip = slipLikeness(a, b)
  if (isGroup(a.kind) || isGroup(b.kind)) {
    const share = trigramShare(a.bare, b.bare)
    return share > slip.share ? { share, reason: 'nearName' } : slip
  }
  return slip
}

/** «Mỵ» and «Mị» are two spellings of one name; «Xinh» and «Sinh» may be, or are two names. */
function soundsAlike(a: Prepared, b: Prepared): Named {
  const plain = (words: readonly string[]) => words.map((word) => word.replaceAll('y', 'i')).sort()
  return { share: isSame(plain(a.words), plain(b.words)) ? 0.97 : 0.72, reason: 'soundsAlike' }
}

/** Names that differ in a word or two: a slip of the pen that no name can be weighs more than one that makes another name. */
function slipLikeness(a: Prepared, b: Prepared): Named {
  if (a.words.length !== b.words.length) return a.joined === b.joined ? joined : wordMissing(a, b)
  const inSounds = slipsIn(a.sounds, b.sounds)
  return inSounds.share >= 0.85 ? inSounds : stronger(inSounds, slipsIn(a.words, b.words))
}

const joined: Named = { share: 0.93, reason: 'soundsAlike' }
const stronger = (a: Named, b: Named) => (b.share > a.share ? b : a)

/** One of two has a word more; one that many leave out, or that is a form of address, says little. */
function wordMissing(a: Prepared, b: Prepared): Named {
  const [left, right] = rest(a.sounds, b.sounds)
  if (left.length + right.length === 1 && a.sounds.length - left.length >= 2) {
    const [missing] = left.length ? left : right
    return { share: oftenMissing.has(missing!) || missing!.length === 1 ? 0.85 : 0.64, reason: 'wordMissing' }
  }
  return isOneSlip(a.joined, b.joined) ? { share: 0.72, reason: 'soundsAlike' } : nothing
}

const oftenMissing = new Set(['van', 'thi', 'ho', 'ong', 'ba', 'anh', 'chi', 'em', 'ko', 'thai', 'chu', 'bak'])

/** One word of one list for one of the other, or two for two, each a slip away; one word may be two slips away. */
function slipsIn(a: readonly string[], b: readonly string[]): Named {
  const [left, right] = rest(a, b)
  const count = left.length
  if (count !== right.length || count === 0 || count > 2) return nothing
  const pairs: [string, string][] = [[left[0]!, right[0]!]]
  if (count === 2) {
    pairs.push([left[1]!, right[1]!])
    if (!pairs.every(isSlipApart)) pairs.splice(0, 2, [left[0]!, right[1]!], [left[1]!, right[0]!])
  }
  const isUnheardOf = pairs.some(([x, y]) => !isSyllable(x) || !isSyllable(y))
  if (!pairs.every(isSlipApart))
    return count === 1 && isTwoSlips(left[0]!, right[0]!)
      ? { share: isUnheardOf ? 0.6 : 0.49, reason: 'oneSlip' }
      : nothing
  if (count === 1) return { share: isUnheardOf ? 0.85 : 0.65, reason: 'oneSlip' }
  return { share: isUnheardOf ? 0.7 : a.length === 2 ? 0.4 : 0.5, reason: 'oneSlip' }
}

const isSlipApart = ([a, b]: [string, string]) =>
  isOneSlip(a, b) || ((a.length === 1 || b.length === 1) && a[0] === b[0])
const isSame = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((it, at) => it === b[at])
const isGroup = (kind: SubjectKind) => kind === 'collective' || kind === 'model'

/** What each of two sorted lists has that the other has not. */
function rest(a: readonly string[], b: readonly string[]): [string[], string[]] {
  const [left, right]: [string[], string[]] = [[], []]
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    if (j === b.length || (i < a.length && a[i]! < b[j]!)) left.push(a[i++]!)
    else if (i === a.length || a[i]! > b[j]!) right.push(b[j++]!)
    else {
      i++
      j++
    }
  }
  return [left, right]
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

/** A commune and the one that inherited it are one place; two that were inherited by one were never one. */
function placeOf(a: Prepared, b: Prepared): 'sameHamlet' | 'sameUnit' | undefined {
  if (a.unitId !== b.unitId && !a.heirs.includes(b.unitId) && !b.heirs.includes(a.unitId)) return undefined
  return a.hamlet !== null && a.hamlet === b.hamlet ? 'sameHamlet' : 'sameUnit'
}

/** «Ấp Ô Rồm» and «Ô Rồm» are one hamlet. */
function hamletOf(hamlet: string): string {
  let plain = hamlets.get(hamlet)
  if (plain === undefined) {
    plain = fold(hamlet).replace(/^(ap|khom)\s+/, '')
    if (hamlets.size < 50_000) hamlets.set(hamlet, plain)
  }
  return plain
}

const hamlets = new Map<string, string>()

const yearsApart = (a: number | null, b: number | null) => (a === null || b === null ? null : Math.abs(a - b))

/** A year off by one is a common slip; further apart speaks against. */
function yearWeight(apart: number | null): number {
  if (apart === null) return 0
  return apart === 0 ? 0.1 : apart === 1 ? 0.05 : -0.25
}

/** A person and their household are often one story; a person and a collective seldom. */
function kindWeight(a: SubjectKind, b: SubjectKind): number {
  return a === b || (!isGroup(a) && !isGroup(b)) ? 0 : -0.1
}
