import { Checks } from '#ui/checks.tsx'
import { Field } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Submit } from '#ui/submit.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { t as ballotWords } from '../messages/ballot.ts'
import { t } from '../messages/item.ts'
import { paths } from '../paths.ts'
import type { Ballot } from '../queries/ballot.ts'
import type { Props as Page } from './ballot.tsx'

const answers = ['approve', 'against', 'abstain', 'invalid'] as const
type Props = Page & { ballot: Ballot }

/** Types in the paper ballots: sums of answers, or over several options each ballot for itself. */
export function PaperForm(props: Props) {
  const { locale, ballot, view, submission, errors, attempt } = props
  const text = t(locale)
  const waiting = view.members.filter(({ id }) => view.voters.get(id) === null)
  const chosen = [attempt?.values.members ?? []].flat()
  return (
    <details open={[...answers, 'members', 'ballots'].some((it) => errors[it])}>
      <summary>{text.paperTitle}</summary>
      <p class="soft prose">{text.paperLead}</p>
      {view.typists > 0 && <p>{text.typedBy}</p>}
      <Form action={paths.paper(ballot.id)} submission={submission}>
        <Checks
          {...{ name: 'members', label: text.paperWho, error: errors.members, values: chosen, stacked: true }}
          options={waiting.map(({ id, name }) => ({ value: id, label: name }))}
        />
        {ballot.method === 'approve' ? <Sums {...props} /> : <Lines {...props} />}
        <Submit>{text.typeIn}</Submit>
      </Form>
    </details>
  )
}

function Sums({ locale, errors, attempt }: Props) {
  const text = t(locale)
  const sent = attempt?.values ?? {}
  return (
    <>
      {answers.map((it) => (
        <Field
          key={it}
          {...{ name: it, label: text[it], inputMode: 'numeric', error: errors[it], value: String(sent[it] ?? '0') }}
        />
      ))}
    </>
  )
}

function Lines({ locale, ballot, errors, attempt }: Props) {
  const text = ballotWords(locale)
  const sent = attempt?.values.ballots
  return (
    <>
      <ol>
        {ballot.options.map((it) => (
          <li key={it}>{it}</li>
        ))}
      </ol>
      <TextArea
        {...{ name: 'ballots', label: text.paperLines, error: errors.ballots }}
        hint={ballot.method === 'rank' ? text.paperRankHint : text.paperChooseHint}
        value={typeof sent === 'string' ? sent : ''}
      />
    </>
  )
}
