import type { Locale } from '#platform/i18n.ts'
import { Section } from '#ui/section.tsx'
import { Table } from '#ui/table.tsx'
import { t as entryWords } from '../messages/entry.ts'
import { t } from '../messages/vote.ts'
import type { VoteReport } from '../vote-anomaly.ts'

type Props = { reports: readonly VoteReport[]; refs: ReadonlyMap<string, string>; locale: Locale }

/** Readers' votes beside the places: advice, with how they came in and what stands out. */
export function VoteReportSection({ reports, refs, locale }: Props) {
  const text = t(locale)
  return (
    <Section id="binh-chon" title={text.report}>
      <p>{text.reportLead}</p>
      <Table
        caption={text.report}
        captionHidden
        stack
        columns={[
          { key: 'ref', label: entryWords(locale).ref },
          { key: 'votes', label: text.votes, numeric: true },
          { key: 'busiestHour', label: text.busiestHour, numeric: true },
          { key: 'topNetwork', label: text.topNetwork, numeric: true },
          { key: 'sign', label: text.sign },
        ]}
        rows={reports.map((it) => ({
          ...{ ref: refs.get(it.entryId) ?? '', votes: it.votes, busiestHour: it.busiestHour },
          topNetwork: it.topNetwork,
          sign: it.anomalies.map((one) => text[one]).join(', ') || text.nothing,
        }))}
      />
    </Section>
  )
}
