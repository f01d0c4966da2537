import type { Locale } from '#platform/i18n.ts'
import { formatDate } from '#platform/text/dates.ts'
import { Section } from '#ui/section.tsx'
import { Table } from '#ui/table.tsx'
import { t } from '../messages/report.ts'
import { paths } from '../paths.ts'
import type { GatheredUnit } from '../queries/content.ts'
import { ReportStateTag } from './state.tsx'

/** The reports that the province's own gathers: when each came, and what it said. */
export function ReportAppendix({ units, locale }: { units: readonly GatheredUnit[]; locale: Locale }) {
  const text = t(locale)
  const shown = (figure: number | null) => figure ?? '–'
  return (
    <Section id="phu-luc" title={text.appendix}>
      <p class="small soft">{text.figuresOnce}</p>
      <Table
        stack
        captionHidden
        caption={text.appendix}
        columns={[
          { key: 'unit', label: text.unit },
          { key: 'state', label: text.state },
          { key: 'sent', label: text.sentDay, numeric: true },
          { key: 'found', label: text.found, numeric: true },
          { key: 'recognised', label: text.recognised, numeric: true },
          { key: 'stories', label: text.stories, numeric: true },
          { key: 'adoptions', label: text.adoptions, numeric: true },
        ]}
        rows={units.map((it) => ({
          unit: it.reportId ? <a href={paths.report(it.reportId)}>{it.name}</a> : it.name,
          state: <ReportStateTag state={it.state} locale={locale} />,
          sent: it.sentOn ? formatDate(it.sentOn) : '–',
          found: shown(it.found),
          recognised: shown(it.recognised),
          stories: shown(it.stories),
          adoptions: shown(it.adoptions),
        }))}
      />
    </Section>
  )
}
