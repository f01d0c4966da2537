import type { Locale } from '#platform/i18n.ts'
import { formatDate, today } from '#platform/text/dates.ts'
import type { Round, Severity } from '#modules/criteria/index.ts'
import { Empty } from '#ui/empty.tsx'
import { Section } from '#ui/section.tsx'
import { Table } from '#ui/table.tsx'
import { Tag } from '#ui/tag.tsx'
import { t } from '../messages/life.ts'
import { t as roundWords } from '../messages/round.ts'
import { paths } from '../paths.ts'
import type { Pointable, ShownAssessment } from '../queries/assessment.ts'
import { RoundResultPart } from './round-result.tsx'

type Props = {
  assessments: ShownAssessment[]
  rounds: readonly ShownRound[]
  /** True where the reader is of the unit that judges: assessors are named to it alone. */
  namesAssessors: boolean
  evidence: readonly Pick<Pointable, 'id' | 'title' | 'fileId'>[]
  locale: Locale
}

/** A round with the mark it is measured by, as the record's page shows it. */
export type ShownRound = { round: Round; passMark: number; severities: readonly Severity[] }

/** Every assessment of a record: its scores, what they rest on, and the verdict with its arithmetic. */
export function AssessmentSection({ assessments, rounds, namesAssessors, evidence, locale }: Props) {
  const text = t(locale)
  return (
    <Section id="tham-dinh" title={text.assessments}>
      {assessments.length === 0 && rounds.length === 0 && <Empty title={text.noAssessment} />}
      {rounds.map((it) => (
        <RoundPart key={it.round.id} {...{ it, namesAssessors, locale }} />
      ))}
      {assessments.map((it) => (
        <Assessment key={it.id} {...{ assessment: it, evidence, locale }} />
      ))}
    </Section>
  )
}

/** A round: under way, called off, or what it came to. */
function RoundPart({ it, namesAssessors, locale }: Pick<Props, 'namesAssessors' | 'locale'> & { it: ShownRound }) {
  const text = roundWords(locale)
  const { round, passMark, severities } = it
  return (
    <div class="flow">
      <h3>{text.roundOf(formatDate(today(round.openedAt)))}</h3>
      {!round.closedAt && <Tag kind="doing">{text.roundUnderWay}</Tag>}
      {round.cancelledReason && <p class="soft">{text.cancelled(round.cancelledReason)}</p>}
      {round.passed !== null && (
        <RoundResultPart {...{ round, severities, namesAssessors, locale }} set={{ passMark }} />
      )}
    </div>
  )
}

function Assessment({
  assessment: it,
  evidence,
  locale,
}: Pick<Props, 'evidence' | 'locale'> & { assessment: ShownAssessment }) {
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
          points: pointsOf(score, locale),
          evidence: (
            <>
              <Named ids={score.evidence} evidence={evidence} />
              {score.place && `, ${score.place}`}
            </>
          ),
          reason: score.reason ?? '',
        }))}
      />
      {it.note && <p class="prose">{it.note}</p>}
    </div>
  )
}

/** What was given for one criterion: points, a gate's yes or no, or that it does not apply. */
function pointsOf(
  { points, maxPoints, met, notApplicable }: ShownAssessment['scores'][number],
  locale: Locale,
): string {
  const text = roundWords(locale)
  if (notApplicable) return text.notApplied
  return points === null ? (met ? text.met : text.notMet) : `${points}/${maxPoints}`
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
