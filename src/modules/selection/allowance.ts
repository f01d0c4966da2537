import type { DateText } from '#platform/text/dates.ts'

/** How many a unit of one class chooses within a period `[from, to)` of a round, and what says so. */
export type Quota = {
  id: string
  quotaClass: string
  min: number
  max: number
  from: DateText
  to: DateText
  basis: string
  toConfirm: boolean
}

/** The class that a unit falls under in a round: as it stands, or on its last day where it has ended. */
export type Standing = { quotaClass: string; on: DateText }

/** What a unit may send in a round; none where no class of it is asked (communes; districts that no longer exist). */
export function allowanceOf(quotas: readonly Quota[], standing: Standing | undefined): Quota | undefined {
  if (!standing) return undefined
  const { quotaClass, on } = standing
  return quotas.find((it) => it.quotaClass === quotaClass && it.from <= on && on < it.to)
}

/** What a unit has chosen, in its own order, without what fell out. */
export type Ranked = { id: string; ord: number; state: ChoiceState }

/** Where a choice stands in its unit's list: among those to be sent, or a reserve of some number. */
export type Place = { kind: 'main' } | { kind: 'reserve'; number: number }

/**
 * The places of a unit's list: the first `max` are sent, those after them are reserves and move up when one falls out
 * (clause IV.2.e). What failed the appraisal keeps no place.
 */
export function placesOf(ranked: readonly Ranked[], max: number): Map<string, Place> {
  const standing = ranked.filter(({ state }) => state !== 'dropped' && state !== 'failed')
  const inOrder = standing.toSorted((a, b) => Number(isOnItsWay(b)) - Number(isOnItsWay(a)) || a.ord - b.ord)
  return new Map(
    inOrder.map(({ id }, at): [string, Place] => [
      id,
      at < max ? { kind: 'main' } : { kind: 'reserve', number: at - max + 1 },
    ]),
  )
}

/** Why a choice cannot be sent at this moment, as a code; nothing where it can. */
export function faultOfSending(
  allowance: Quota | undefined,
  ranked: readonly Ranked[],
  id: string,
): string | undefined {
  if (!allowance || allowance.max === 0) return 'selection.noQuota'
  const place = placesOf(ranked, allowance.max).get(id)
  return place?.kind === 'main' ? undefined : 'selection.overLimit'
}

/** What was sent once holds its place, also while it is returned to be mended. */
const isOnItsWay = ({ state }: Ranked) => state !== 'chosen'

export type ChoiceState = 'chosen' | 'sent' | 'returned' | 'gathered' | 'passed' | 'failed' | 'submitted' | 'dropped'
