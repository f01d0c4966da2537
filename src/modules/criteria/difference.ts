import { type JudgedKind, judgedKinds } from './subject-kind.ts'
import type { CriterionShape, Points, SetShape } from './tightening.ts'

/** One thing in which a set differs from its base. `was` is none for what it adds. */
export type Difference = {
  kind: 'added' | 'passMark' | 'points' | 'floor' | 'more' | 'applies' | 'levels' | 'counts' | 'removed' | 'changed'
  code: string
  text: string
  was: string | null
  is: string | null
  subject?: JudgedKind
}

/** What a set adds to its base and where it tightens it, in the order of the set: shown before it is issued. */
export function differences(base: SetShape, draft: SetShape): Difference[] {
  const found: Difference[] = []
  if (base.passMark !== draft.passMark)
    found.push({ kind: 'passMark', code: '', text: '', was: String(base.passMark), is: String(draft.passMark) })
  for (const it of draft.criteria) {
    const of = base.criteria.find(({ id }) => id === it.baseId)
    if (of) found.push(...within(of, it))
    else found.push({ kind: 'added', code: it.code, text: it.text, was: null, is: it.kind })
  }
  const carried = new Set(draft.criteria.map(({ baseId }) => baseId))
  for (const of of base.criteria)
    if (!carried.has(of.id)) found.push({ kind: 'removed', code: of.code, text: of.text, was: of.text, is: null })
  return found
}

function within(base: CriterionShape, draft: CriterionShape): Difference[] {
  const { code, text } = draft
  const found: Difference[] = []
  const note = (kind: Difference['kind'], was: string | null, is: string | null, subject?: JudgedKind) => {
    if (was !== is) found.push({ kind, code, text, was, is, ...(subject && { subject }) })
  }
  note('changed', base.text, draft.text)
  note('counts', base.kind, draft.kind)
  note('more', base.more, draft.more)
  note('applies', String(base.mayNotApply), String(draft.mayNotApply))
  for (const kind of judgedKinds) {
    const [was, is] = [base.points[kind], draft.points[kind]]
    if (!was || !is) continue // a set for one kind of subject says nothing of the others
    note('points', figure(was, 'max'), figure(is, 'max'), kind)
    note('floor', figure(was, 'min'), figure(is, 'min'), kind)
  }
  note('levels', levelsOf(base), levelsOf(draft))
  return found
}

const figure = (points: Points, which: keyof Points) => String(points[which])
const levelsOf = ({ levels }: CriterionShape) =>
  levels.map(({ fromPercent, words, example }) => `${fromPercent} %: ${words} (${example})`).join('; ') || null
