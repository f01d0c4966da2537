import { type CriteriaSet, type Round, roundResult, type Severity, withoutEach } from '#modules/criteria/index.ts'
import type { Locale } from '#platform/i18n.ts'
import { Facts } from '#ui/facts.tsx'
import { Table } from '#ui/table.tsx'
import { Tag } from '#ui/tag.tsx'
import { t } from '../messages/round.ts'
import { givenIn, shareWords, signedWords, totalWords } from '../round-words.ts'

type Props = {
  round: Round
  set: Pick<CriteriaSet, 'passMark'>
  severities: readonly Severity[]
  locale: Locale
  /** Whether assessors are named, or only numbered. */
  namesAssessors: boolean
}

/** What a round comes to: mean, median, spread, each assessor with their severity, and the result without each of them. */
export function RoundResultPart({ round, set, severities, locale, namesAssessors }: Props) {
  const text = t(locale)
  const terms = { passMark: set.passMark, needed: round.needed, measure: round.measure }
  const given = givenIn(round)
  const result = roundResult(given, terms)
  if (!result) return <p class="soft">{text.countLine(0, round.needed)}</p>
  const without = withoutEach(given, terms)
  const judged = round.assignments.filter(({ assessmentId, abstainReason }) => assessmentId || abstainReason)
  const { count, agreed } = result
  return (
    <div class="flow">
      <p>
        {result.isEnough && <Tag kind={result.passed ? 'ok' : 'no'}>{result.passed ? text.met : text.notMet}</Tag>}{' '}
        <b>
          {result.isEnough
            ? text.resultLine(shareWords(result.percent), text[round.measure], set.passMark, result.passed)
            : text.soFarLine(shareWords(result.percent), text[round.measure], set.passMark)}
        </b>
        . {text.countLine(count, round.needed)}.
      </p>
      <Facts
        items={[
          { label: text.mean, value: shareWords(result.mean) },
          { label: text.median, value: shareWords(result.median) },
          { label: text.spread, value: `${shareWords(result.least)} – ${shareWords(result.most)}` },
          { label: text.deviation, value: shareWords(result.deviation) },
          { label: text.agreedGate, value: text.ofCount(agreed.gate, count) },
          { label: text.agreedFloor, value: text.ofCount(agreed.floor, count) },
          { label: text.agreedBase, value: text.ofCount(agreed.base, count) },
        ]}
      />
      <Table
        caption={text.severityNote}
        stack
        columns={[
          { key: 'who', label: text.assessors },
          { key: 'share', label: text.share, numeric: true },
          { key: 'severity', label: text.severity, numeric: true },
          { key: 'without', label: text.without, numeric: true },
        ]}
        rows={judged.map((it, index) => {
          const severity = severities.find(({ assessorId }) => assessorId === it.assessorId)
          const rest = without.find(({ assessorId }) => assessorId === it.assessorId)
          return {
            who: namesAssessors ? it.name : text.anAssessor(index + 1),
            share: it.abstainReason ? text.abstainedState : totalWords(it),
            severity: severity ? text.severityOf(signedWords(severity.difference), severity.records) : '–',
            without:
              rest?.percent == null
                ? '–'
                : `${shareWords(rest.percent)} (${(rest.passed ? text.met : text.notMet).toLowerCase()})`,
          }
        })}
      />
      {round.remark && <p class="prose">{round.remark}</p>}
    </div>
  )
}
