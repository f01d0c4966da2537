import { Table } from '#ui/table.tsx'
import { Tag } from '#ui/tag.tsx'
import { choiceWords } from '../choice-words.ts'
import { t as ballotWords } from '../messages/ballot.ts'
import { t } from '../messages/item.ts'
import type { Ballot } from '../queries/ballot.ts'
import { resultLines } from '../result-lines.ts'
import type { Props } from './ballot.tsx'
import { CheckForm } from './check-form.tsx'
import { TallySheet } from './sheet-forms.tsx'

/** A ballot that is over: its sums, or why it was cancelled. */
export function PastBallot({ ballot, ...props }: Props & { ballot: Ballot }) {
  const { locale, view } = props
  const text = t(locale)
  if (ballot.state === 'cancelled')
    return (
      <p class="soft">
        {text.cancelled}: {ballot.cancelledWhy}
      </p>
    )
  if (ballot.state !== 'counted') return null
  const invalid = ballot.outcome?.invalid ?? 0
  return (
    <>
      <ResultTable {...{ ballot, locale }} />
      {ballot.method !== 'approve' && invalid > 0 && (
        <p class="soft">
          {ballotWords(locale).blankOrInvalid}: {invalid}
        </p>
      )}
      {ballot.method === 'rank' && <p class="soft small">{ballotWords(locale).pointsLead(ballot.options.length)}</p>}
      {view.votes.size > 0 && (
        <ul class="strip">
          {[...view.votes].map(([id, choice]) => (
            <li key={id}>
              <span>{view.members.find((it) => it.id === id)?.name}</span>
              <span>{choiceWords(choice, ballot.method, locale)}</span>
            </li>
          ))}
        </ul>
      )}
      <TallySheet {...props} ballot={ballot} />
      {ballot.secret && <CheckForm {...props} ballot={ballot} />}
    </>
  )
}

function ResultTable({ ballot, locale }: Pick<Props, 'locale'> & { ballot: Ballot }) {
  const [text, words] = [t(locale), ballotWords(locale)]
  const isApproval = ballot.method === 'approve'
  const ranked = ballot.method === 'rank'
  const lines = resultLines(ballot, locale).filter((it) => isApproval || it.passed !== undefined)
  const verdict = (passed: boolean | undefined) =>
    passed === undefined ? '' : <Tag kind={passed ? 'ok' : 'no'}>{passed ? words.reached : words.notReached}</Tag>
  return (
    <Table
      {...{ caption: text.result, captionHidden: true, stack: !isApproval }}
      columns={[
        { key: 'label', label: isApproval ? text.answer : words.option },
        { key: 'votes', label: text.ballots, numeric: true },
        ...(isApproval ? [] : [{ key: 'share', label: words.share, numeric: true }]),
        ...(ranked ? [{ key: 'points', label: words.points, numeric: true }] : []),
        ...(ranked ? [{ key: 'place', label: words.place, numeric: true }] : []),
        ...(isApproval ? [] : [{ key: 'verdict', label: words.verdict }]),
      ]}
      rows={lines.map(({ passed, ...it }) => ({
        ...it,
        share: it.share ?? '–',
        points: it.points ?? '–',
        place: it.place ?? '–',
        verdict: verdict(passed),
      }))}
    />
  )
}
