import type { ClauseKind } from './clause-kind.ts'
import type { Outline } from './outline.ts'

/** A clause of a draft as the rule of issuing sees it. */
export type Decided = {
  code: string
  parent: string | null
  kind: ClauseKind
  state: 'proposed' | 'accepted' | 'dropped'
  targets: readonly { kept: boolean; quotaClass: string | null; counts: string | null }[]
}

/** What keeps a draft from being issued, as a code; nothing when it can be: every clause and
 * number is decided, none hangs in the air. */
export function faultOfIssuing(clauses: readonly Decided[]): string | undefined {
  if (clauses.some(({ state }) => state === 'proposed')) return 'programmes.undecided'
  const accepted = new Set(clauses.filter(({ state }) => state === 'accepted').map(({ code }) => code))
  if (accepted.size === 0) return 'programmes.nothingAccepted'
  const isLoose = clauses.some((it) => it.state === 'accepted' && it.parent !== null && !accepted.has(it.parent))
  if (isLoose) return 'programmes.parentDropped'
  const isOpen = clauses.some(
    ({ state, targets }) =>
      state === 'accepted' && targets.some(({ kept, quotaClass, counts }) => kept && (!quotaClass || !counts)),
  )
  return isOpen ? 'programmes.numberOpen' : undefined
}

/** What stands around the clauses of a text, so that nothing of it is lost from sight. */
export const leftOver = ({ before, after }: Outline): string => [...before, ...after].join('\n')

/** A unit that has ended, and those that go on from it: several where it was split, of which a person chooses. */
export type Heir = { name: string; heirs: readonly string[] }

/**
 * What a person should look at in words that name units which have ended by the new period (units are re-mapped by hand).
 * A name that its heir goes on with («Sở Nội vụ» of another province) still fits.
 */
export function mindOf(text: string, heirs: readonly Heir[]): string | null {
  const words = text.toLocaleLowerCase('vi')
  const named = heirs.filter(
    ({ name, heirs }) =>
      words.includes(name.toLocaleLowerCase('vi')) && !(heirs.length === 1 && heirs[0]!.startsWith(name)),
  )
  if (named.length === 0) return null
  return named.map(({ name, heirs }) => `${name} → ${heirs.length === 0 ? '?' : heirs.join(' / ')}`).join('; ')
}

/** In which classes the units go on that made up a class in which nobody stands any more. */
export type ClassHeirs = { quotaClass: string; units: number }

/**
 * What a person should look at for a number whose class has ended: where its units went, as `class units` for each, the
 * most first. It is not decided for them: five a district is not five a commune.
 */
export const mindOfClass = (heirs: readonly ClassHeirs[]): string =>
  heirs
    .toSorted((a, b) => b.units - a.units)
    .map(({ quotaClass, units }) => `${quotaClass} ${units}`)
    .join('; ') || '?'
