import type { Locale } from '#platform/i18n.ts'
import { formatDate, today } from '#platform/text/dates.ts'
import { Empty } from '#ui/empty.tsx'
import { Section } from '#ui/section.tsx'
import { Table } from '#ui/table.tsx'
import { Tag } from '#ui/tag.tsx'
import { t } from '../messages/life.ts'
import { paths } from '../paths.ts'
import type { Pointable, ShownAssessment } from '../queries/assessment.ts'

type Props = {
  assessments: ShownAssessment[]
  evidence: readonly Pick<Pointable, 'id' | 'title' | 'fileId'>[]
  locale: Locale
}

/** Every assessment of a record: its scores, what they rest on, and the verdict with its arithmetic. */
export function AssessmentSection({ assessments, evidence, locale }: Props) {
  const text = t(locale)
  return (
    <Section id="tham-dinh" title={text.assessments}>
      {assessments.length === 0 && <Empty title={text.noAssessment} />}
      {assessments.map((it) => (
        <Assessment key={it.id} {...{ assessment: it, evidence, locale }} />
      ))}
    </Section>
  )
}

function Assessment({
  assessment: it,
  evidence,
  locale,
}: Omit<Props, 'assessments'> & { assessment: ShownAssessment }) {
  const text = t(locale)
  const day = formatDate(today(it.assessedAt))
  return (
    <div class="flow">
      <p>
        <Tag kind={it.passed ? 'ok' : 'no'}>{it.passed ? text.passed : text.notPassed}</Tag>{' '}
        <b>{text.verdict(it.total, it.outOf, Math.ceil((it.passMark * it.outOf) / 100), it.passed)}</b>
        {!it.passed && `. ${text.notPassedNext}`}
      </p>
      <Table
        stack
        caption={`${day}, ${it.unitName}, ${it.assessorName}. ${text.setName(it.setName, it.setVersion)}`}
        columns={[
          { key: 'text', label: text.criterion },
          { key: 'points', label: text.points, numeric: true },
          { key: 'evidence', label: text.evidence },
          ...(it.scores.some(({ reason }) => reason) ? [{ key: 'reason', label: text.reasonOfScore }] : []),
        ]}
        rows={it.scores.map((score) => ({
          text: score.text,
          points: `${score.points}/${score.maxPoints}`,
          evidence: <Named ids={score.evidence} evidence={evidence} />,
          reason: score.reason ?? '',
        }))}
      />
      {it.note && <p class="prose">{it.note}</p>}
    </div>
  )
}

/** The evidence that a score rests on, by name; what was removed since is counted still. */
function Named({ ids, evidence }: { ids: readonly string[]; evidence: Props['evidence'] }) {
  const known = evidence.filter(({ id }) => ids.includes(id))
  return (
    <>
      {known.map(({ id, title, fileId }, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <a href={paths.file(fileId)}>{title}</a>
        </span>
      ))}
      {known.length < ids.length && ` (+${ids.length - known.length})`}
    </>
  )
}
