import { commendationPaths } from '#modules/commendations/index.ts'
import { criteriaPaths } from '#modules/criteria/index.ts'
import { eventPaths } from '#modules/events/index.ts'
import { exemplarPaths } from '#modules/exemplars/index.ts'
import { fosteringPaths } from '#modules/fostering/index.ts'
import type { Locale } from '#platform/i18n.ts'
import { formatDate } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { Empty } from '#ui/empty.tsx'
import { Head } from '#ui/head.tsx'
import { Table } from '#ui/table.tsx'
import { t as planWords } from '../messages/plan.ts'
import { t } from '../messages/visit.ts'
import { paths } from '../paths.ts'
import type { KnownAbout, KnownRow } from '../queries/known.ts'

type Props = {
  frame: Frame
  locale: Locale
  title: string
  /** The page that the figure stands on. */
  from: { label: string; href: string }
  rows: readonly KnownRow[]
}

const hrefOf: Record<Exclude<KnownAbout, 'report'>, (id: string) => string> = {
  exemplar: exemplarPaths.show,
  plan: fosteringPaths.show,
  event: eventPaths.show,
  tip: exemplarPaths.tip,
  dossier: commendationPaths.dossier,
  regulation: () => criteriaPaths.register(),
  visit: paths.visit,
}

/** The records behind a figure or a reason, each opened by a link. */
export function BehindPage({ frame, locale, title, from, rows }: Props) {
  const text = t(locale)
  return (
    <DeskPage
      {...{ frame, locale, title }}
      crumbs={[{ label: planWords(locale).title, href: paths.list() }, from, { label: title }]}
    >
      <Head title={title} lead={text.behindLead} />
      {rows.length === 0 ? (
        <Empty title={text.behindNone} />
      ) : (
        <Table
          caption={text.behindCaption(rows.length)}
          columns={[
            { key: 'name', label: text.record },
            { key: 'on', label: text.on },
          ]}
          rows={rows.map((it) => ({
            name: (
              <a href={it.about === 'report' ? it.href! : hrefOf[it.about](it.id)}>
                {it.about === 'report' ? text.reportOf(it.name) : it.name}
              </a>
            ),
            on: it.on ? formatDate(it.on) : '–',
          }))}
        />
      )}
    </DeskPage>
  )
}
