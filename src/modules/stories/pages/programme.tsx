import type { Locale } from '#platform/i18n.ts'
import { formatDate } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { Empty } from '#ui/empty.tsx'
import { Facts } from '#ui/facts.tsx'
import { Head } from '#ui/head.tsx'
import { Section } from '#ui/section.tsx'
import { Table } from '#ui/table.tsx'
import { t } from '../messages/coordination.ts'
import { t as ledger } from '../messages/delivery.ts'
import { t as news } from '../messages/newsroom.ts'
import type { Channel } from '../form-kind.ts'
import { paths } from '../paths.ts'
import type { PressColumn, showCoordination } from '../queries/coordination.ts'
import { Columns } from './coordination.tsx'

type Props = Awaited<ReturnType<typeof showCoordination>> & {
  frame: Frame
  locale: Locale
  columns: readonly PressColumn[]
}

/** One coordination programme, with what its parties did while it held. */
export function ProgrammePage({ frame, locale, programme, lines, columns }: Props) {
  const text = t(locale)
  const { subject, documentNo, signedOn, validFrom, validTo, parties, unitName } = programme
  const quiet = {
    mayClose: () => false,
    failed: undefined,
    attempt: undefined,
    submissions: { add: '', open: '', contact: '', close: '' },
  }
  return (
    <DeskPage
      {...{ frame, locale }}
      title={subject}
      crumbs={[
        { label: news(locale).newsroom, href: paths.board() },
        { label: text.coordination, href: paths.coordination() },
        { label: documentNo },
      ]}
    >
      <Head title={subject} />
      <Facts
        boxed
        items={[
          { label: text.documentNo, value: documentNo },
          { label: text.signedOn, value: formatDate(signedOn) },
          { label: text.term, value: text.termText(formatDate(validFrom), validTo ? formatDate(validTo) : '') },
          { label: text.parties, value: parties.join('; ') },
          { label: text.keeper, value: unitName },
        ]}
      />
      <Section id="chuyen-muc" title={text.columns} small={String(columns.length)}>
        {columns.length === 0 ? <Empty title={text.noColumns} /> : <Columns {...{ ...quiet, locale, columns }} />}
      </Section>
      <Section id="da-lam" title={text.lines} small={String(lines.length)}>
        {lines.length === 0 ? (
          <Empty title={text.noLines} />
        ) : (
          <Table
            {...{ caption: text.lines, captionHidden: true, stack: true }}
            columns={[
              { key: 'day', label: text.day },
              { key: 'what', label: text.what },
              { key: 'story', label: text.story },
              { key: 'outlet', label: text.outlet },
            ]}
            rows={lines.map((it) => ({
              day: <span class="num">{formatDate(it.carriedOn)}</span>,
              what: ledger(locale)[it.channel as Channel],
              story: it.title,
              outlet: [it.outlet, it.seconds && ledger(locale).duration(it.seconds)].filter(Boolean).join(', '),
            }))}
          />
        )}
      </Section>
    </DeskPage>
  )
}
