import type { Locale } from '#platform/i18n.ts'
import { numberIn } from '#platform/text/local.ts'
import { Table } from '#ui/table.tsx'
import { t } from '../messages/programme.ts'
import type { Movement } from '../queries/movements.ts'

/** Movements with whose they are; the name in the reader’s language, where one was given. */
export function MovementTable({ locale, movements }: { locale: Locale; movements: readonly Movement[] }) {
  const text = t(locale)
  return (
    <Table
      caption={text.movementTable}
      captionHidden
      stack
      columns={[
        { key: 'name', label: text.movement },
        { key: 'of', label: text.movementOf },
        { key: 'by', label: text.launchedBy },
        { key: 'document', label: text.document },
        { key: 'exemplars', label: text.exemplars, numeric: true },
      ]}
      rows={movements.map((it) => ({
        name: it[`name_${locale}`] ?? <span lang="vi">{it.name_vi}</span>,
        of: it.ofName ? <span lang="vi">{it.ofName}</span> : text.nation,
        by: <span lang="vi">{it.launchedBy}</span>,
        document: it.document ? <span lang="vi">{it.document}</span> : '–',
        exemplars: numberIn(locale, it.exemplars ?? 0),
      }))}
    />
  )
}
