import type { Locale } from '#platform/i18n.ts'
import { Empty } from '#ui/empty.tsx'
import { Section } from '#ui/section.tsx'
import { Table, type TableRow } from '#ui/table.tsx'
import { Tag } from '#ui/tag.tsx'
import { t } from '../messages/show.ts'
import { paths } from '../paths.ts'
import type { ShownEvidence, ShownExemplar } from '../queries/show.ts'

type Props = { exemplar: ShownExemplar; locale: Locale; mayEdit: boolean }

/** What was done and how it is known: one row an achievement, each with its evidence and whether somebody stands for it. */
export function AchievementsSection({ exemplar, locale, mayEdit }: Props) {
  const text = t(locale)
  const { achievements, evidence } = exemplar
  const general = evidence.filter(({ achievementId }) => achievementId === null)
  const open = evidence.filter(({ confirmedAt }) => confirmedAt === null).length
  const rows: TableRow[] = achievements.map(({ id, what, before, after }) => ({
    ...{ what, before: before ?? '–', after: after ?? '–' },
    ...evidenceCells(
      evidence.filter(({ achievementId }) => achievementId === id),
      locale,
    ),
  }))
  if (general.length > 0) rows.push({ what: text.general, before: '', after: '', ...evidenceCells(general, locale) })
  return (
    <Section id="thanh-tich" title={text.achievementsTitle} small={text.onceOnly}>
      {rows.length === 0 ? (
        <Empty title={text.noAchievements}>
          <p>{text.noAchievementsText}</p>
        </Empty>
      ) : (
        <Table
          caption={text.achievementsCaption(achievements.length, evidence.length, open)}
          stack
          columns={[
            { key: 'what', label: text.what },
            { key: 'before', label: text.before, numeric: true },
            { key: 'after', label: text.after, numeric: true },
            { key: 'evidence', label: text.evidence },
            { key: 'confirmed', label: text.confirmation },
          ]}
          rows={rows}
        />
      )}
      {mayEdit && (
        <p class="acts">
          <a class="btn" href={paths.evidence(exemplar.id)}>
            {text.addEvidence}
          </a>
        </p>
      )}
    </Section>
  )
}

function evidenceCells(evidence: readonly ShownEvidence[], locale: Locale): TableRow {
  const text = t(locale)
  if (evidence.length === 0) return { evidence: <span class="soft">{text.noEvidence}</span>, confirmed: '' }
  const waiting = evidence.filter(({ confirmedAt }) => confirmedAt === null).length
  return {
    evidence: evidence.map(({ id, title, fileId }, at) => (
      <span key={id}>
        {at > 0 && ', '}
        <a href={paths.file(fileId)}>{title}</a>
      </span>
    )),
    confirmed: waiting > 0 ? <Tag kind="wait">{text.waiting(waiting)}</Tag> : <Tag kind="ok">{text.confirmed}</Tag>,
  }
}
