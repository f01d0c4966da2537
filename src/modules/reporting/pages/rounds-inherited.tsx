import type { Locale } from '#platform/i18n.ts'
import { PostButton } from '#ui/post-button.tsx'
import { Section } from '#ui/section.tsx'
import { Table } from '#ui/table.tsx'
import { t as nowWords } from '../messages/now.ts'
import { t } from '../messages/round.ts'
import { paths } from '../paths.ts'
import type { Round, RoundLine } from '../queries/round.ts'
import { ReportStateTag } from './state.tsx'

type Props = { locale: Locale; round: Round; inherited: readonly RoundLine[] }

/** The open reports of ended units, which the unit of this post finishes. */
export function Inherited({ locale, round, inherited }: Props) {
  const text = t(locale)
  const about = nowWords(locale)
  return (
    <Section id="tiep-nhan" title={about.inherited} small={about.inheritedLead}>
      <Table
        stack
        captionHidden
        caption={about.inherited}
        columns={[
          { key: 'unit', label: text.unit },
          { key: 'state', label: text.state },
          { key: 'act', label: '' },
        ]}
        rows={inherited.map((it) => ({
          unit: it.name,
          state: <ReportStateTag state={it.state} locale={locale} />,
          act: it.reportId ? (
            <a href={paths.report(it.reportId)}>{text.openReport}</a>
          ) : (
            <PostButton action={paths.startReport(round.id)} label={text.start} values={{ unitId: it.unitId }} />
          ),
        }))}
      />
    </Section>
  )
}
