import type { CriterionKind, Level } from './judgement.ts'
import { type JudgedKind, judgedKinds } from './subject-kind.ts'

/** A whole set as it is drafted: the points of each criterion for each kind of subject that it is for. */
export type SetShape = { passMark: number; criteria: readonly CriterionShape[] }
export type CriterionShape = {
  id: string
  /** The criterion of the base that it carries over. */
  baseId: string | null
  code: string
  text: string
  kind: CriterionKind
  mayNotApply: boolean
  more: string | null
  points: Partial<Record<JudgedKind, Points>>
  levels: readonly Level[]
}
export type Points = { max: number; min: number }

/** What makes a draft looser than its base, by the field at fault. */
export type Faults = Record<string, string>

/**
 * A unit's set may only add to its base or tighten it (clause IV.1). Names every place where a draft takes away or eases:
 * `passMark`, `criteria.<base criterion>` for one left out, and `<field>.<criterion>` within one that is carried over.
 * `kinds` are the kinds of subject that the draft is for.
 */
export function loosenings(base: SetShape, draft: SetShape, kinds: readonly JudgedKind[] = judgedKinds): Faults {
  const faults: Faults = {}
  if (draft.passMark < base.passMark) faults.passMark = 'passMarkBelow'
  for (const of of base.criteria) {
    if (!kinds.some((kind) => of.kind !== 'scored' || of.points[kind])) continue
    const carried = draft.criteria.find(({ baseId }) => baseId === of.id)
    if (!carried) faults[`criteria.${of.id}`] = 'baseLeftOut'
    else
      for (const [field, code] of Object.entries(loosened(of, carried, kinds))) faults[`${field}.${carried.id}`] = code
  }
  return faults
}

/** The same for one criterion that is carried over, by its own fields. */
export function loosened(base: CriterionShape, draft: CriterionShape, kinds: readonly JudgedKind[]): Faults {
  const faults: Faults = {}
  if (draft.text !== base.text) faults.text = 'baseWordsStay'
  if (draft.kind !== base.kind && base.kind !== 'informational') faults.kind = 'baseKindStays'
  if (draft.mayNotApply && !base.mayNotApply) faults.mayNotApply = 'baseApplies'
  if (base.more && !draft.more?.includes(base.more)) faults.more = 'baseWordsStay'
  if (base.levels.some((level) => !draft.levels.some((it) => isSameOrStricter(it, level))))
    faults.levels = 'baseLevelsStay'
  if (base.kind !== 'scored' || draft.kind !== 'scored') return faults

  for (const kind of kinds) {
    const was = base.points[kind]
    if (!was) continue
    const is = draft.points[kind] ?? { max: 0, min: 0 }
    if (is.max < was.max) faults[`max.${kind}`] = 'weightBelow'
    // The floor is a share: more points with the same floor would ease it.
    else if (is.min * was.max < was.min * is.max) faults[`min.${kind}`] = 'floorBelow'
  }
  return faults
}

/** A level that says the same from the same share of the points on, or only from a higher one. */
const isSameOrStricter = (it: Level, base: Level) => it.words === base.words && it.fromPercent >= base.fromPercent
