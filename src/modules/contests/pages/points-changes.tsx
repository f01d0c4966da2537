import type { Locale } from '#platform/i18n.ts'
import { formatDate, today } from '#platform/text/dates.ts'
import { Table } from '#ui/table.tsx'
import { t as entryWords } from '../messages/entry.ts'
import { t } from '../messages/points.ts'
import type { PointsChange } from '../queries/points.ts'

type Props = {
  changes: readonly PointsChange[]
  locale: Locale /** A judge’s own page, where they are of one entry. */
  isOwn?: boolean
}

/** The points that judges corrected: what stood before, what stands now and why. */
export function PointsChanges({ changes, locale, isOwn = false }: Props) {
  const text = t(locale)
  return (
    <Table
      caption={text.changes}
      stack
      columns={[
        ...(isOwn
          ? [{ key: 'on', label: text.on }]
          : [
              { key: 'ref', label: entryWords(locale).ref },
              { key: 'judge', label: text.judge },
            ]),
        { key: 'before', label: text.before },
        { key: 'after', label: text.after },
        { key: 'why', label: text.whyChanged },
        ...(isOwn ? [] : [{ key: 'on', label: text.on }]),
      ]}
      rows={changes.map((it) => ({
        ...{ ref: it.ref, judge: it.judge, why: it.why, on: formatDate(today(it.changedAt)) },
        ...{ before: text.pointsIn(it.before), after: text.pointsIn(it.after) },
      }))}
    />
  )
}
