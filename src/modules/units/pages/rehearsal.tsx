import type { Locale } from '#platform/i18n.ts'
import { formatNumber } from '#platform/text/numbers.ts'
import { Notice } from '#ui/notice.tsx'
import { Section } from '#ui/section.tsx'
import { Table } from '#ui/table.tsx'
import { Tag } from '#ui/tag.tsx'
import { kindWord } from '../messages.ts'
import { t } from '../messages/rehearsal.ts'
import { paths } from '../paths.ts'
import type { Rehearsal, RehearsedUnit } from '../rehearsal.ts'

export type RehearsalProps = {
  locale: Locale
  /** When it was held, in words. */
  heldOn: string
  result: Rehearsal
  /** The draft was changed since. */
  isOld: boolean
  /** What is counted, by its key, in words. */
  labels: readonly { key: string; label: string }[]
  reformId: string
}

/** What a rehearsal found: units by kind, everything that is kept before and after by who answers for it, past figures. */
export function RehearsalSection({ locale, heldOn, result, isOld, labels, reformId }: RehearsalProps) {
  const text = t(locale)
  const isSound = result.past.changed === 0 && result.lost.length === 0
  const told = labels.filter(({ key }) => result.units.some((it) => (it.before[key] ?? 0) + (it.after[key] ?? 0) > 0))
  const units = result.units.toSorted((a, b) => Number(a.ended) - Number(b.ended)) // who inherits comes first
  const wordOf = (key: string) => labels.find((it) => it.key === key)?.label ?? key
  return (
    <Section id="dien-tap" title={text.title} small={text.heldOn(heldOn)}>
      {isOld && <Notice kind="warn">{text.isOld}</Notice>}
      <Notice kind={isSound ? 'good' : 'warn'} title={isSound ? text.sound : text.unsound}>
        <p>{text.past(formatNumber(result.past.compared), result.past.changed, result.years.join(', '))}</p>
        {result.lost.map(({ key, count }) => (
          <p key={key}>{text.lost(wordOf(key), count)}</p>
        ))}
        <p class="small soft">{text.how}</p>
      </Notice>
      <Table
        caption={text.sums}
        stack
        columns={beforeAfter(text, text.what)}
        rows={[
          ...result.kinds.map(({ kind, before, after }) => ({
            what: kindWord(locale, kind),
            ...{ before: formatNumber(before), after: formatNumber(after) },
          })),
          ...result.sums.map(({ key, before, after }) => ({
            what: wordOf(key),
            ...{ before: formatNumber(before), after: formatNumber(after) },
          })),
        ]}
      />
      <Table
        caption={text.byUnit}
        stack
        columns={[{ key: 'unit', label: text.unit }, ...told.map(({ key, label }) => ({ key, label, numeric: true }))]}
        rows={units.map((it) => ({
          unit: (
            <>
              {it.name} {it.isNew && <Tag kind="new">{text.isNew}</Tag>} {it.ended && <Tag kind="no">{text.ends}</Tag>}
            </>
          ),
          ...Object.fromEntries(told.map((kept) => [kept.key, change(it, kept)])),
        }))}
      />
    </Section>
  )

  function change(it: RehearsedUnit, { key }: (typeof labels)[number]) {
    const [before, after] = [it.before[key] ?? 0, it.after[key] ?? 0]
    const was =
      before > 0 ? <a href={paths.movedList(reformId, key, [it.id])}>{formatNumber(before)}</a> : formatNumber(before)
    if (before === after) return was
    return (
      <>
        <del>{was}</del> <b>{formatNumber(after)}</b>
      </>
    )
  }
}

const beforeAfter = (text: { before: string; after: string }, what: string) => [
  { key: 'what', label: what },
  { key: 'before', label: text.before, numeric: true },
  { key: 'after', label: text.after, numeric: true },
]
