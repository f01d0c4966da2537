import type { ComponentChildren } from 'preact'
import type { Locale } from '#platform/i18n.ts'
import { Table } from '#ui/table.tsx'
import { Tag } from '#ui/tag.tsx'
import { t as draftWords } from '../messages/draft.ts'
import { t } from '../messages/list.ts'
import type { WholeCriterion, WholeSet } from '../queries/shape.ts'
import { judgedKinds } from '../subject-kind.ts'

type Props = { set: WholeSet; locale: Locale; action?: (criterion: WholeCriterion) => ComponentChildren }

/** The criteria of a set with the most points of each for each kind of subject; `action` adds a column of what may be done. */
export function CriteriaTable({ set, locale, action }: Props) {
  const text = t(locale)
  const words = draftWords(locale)
  const sum = (kind: (typeof judgedKinds)[number]) =>
    set.criteria.reduce((total, { points }) => total + (points[kind]?.max ?? 0), 0)
  const shown = judgedKinds.filter((kind) => sum(kind) > 0)
  return (
    <Table
      caption={text.caption(set.name)}
      captionHidden
      stack
      columns={[
        { key: 'code', label: text.code },
        { key: 'text', label: text.criterion },
        ...shown.map((kind) => ({ key: kind, label: text[kind], numeric: true })),
        ...(action ? [{ key: 'action', label: '' }] : []),
      ]}
      rows={set.criteria.map((criterion) => ({
        code: criterion.code,
        text: <Asked {...{ criterion, locale }} />,
        ...Object.fromEntries(shown.map((kind) => [kind, pointsOf(criterion, kind, words)])),
        action: action?.(criterion),
      }))}
      foot={{ code: text.total, ...Object.fromEntries(shown.map((kind) => [kind, sum(kind)])) }}
    />
  )
}

/** What a set waits to have confirmed, and why. */
export function ToConfirm({ why, locale }: { why: string; locale: Locale }) {
  return (
    <p>
      <Tag kind="wait">{t(locale).toConfirm}</Tag> {why}
    </p>
  )
}

function Asked({ criterion, locale }: { criterion: WholeCriterion; locale: Locale }) {
  const words = draftWords(locale)
  const small = [criterion.kind !== 'scored' && words[criterion.kind], criterion.mayNotApply && words.notAlways]
  return (
    <>
      {criterion.text}
      {criterion.more && <span class="soft"> {criterion.more}</span>}
      {small.some(Boolean) && <small class="soft"> ({small.filter(Boolean).join(', ')})</small>}
    </>
  )
}

function pointsOf(
  { points }: WholeCriterion,
  kind: (typeof judgedKinds)[number],
  words: ReturnType<typeof draftWords>,
) {
  const of = points[kind]
  if (!of) return ''
  return of.min > 0 ? `${of.max} (${words.floorIs(of.min)})` : of.max
}
