import { Checks } from '#ui/checks.tsx'
import { Form } from '#ui/form.tsx'
import { Hidden } from '#ui/hidden.tsx'
import { Notice } from '#ui/notice.tsx'
import { Radios } from '#ui/radios.tsx'
import { Submit } from '#ui/submit.tsx'
import { t } from '../messages/item.ts'
import { paths } from '../paths.ts'
import type { Ballot } from '../queries/item.ts'
import type { Props } from './ballot.tsx'

/** A member's ballot, with the receipt to write down where it is secret. */
export function VoteForm({ locale, submission, receipt, errors, ballot }: Props & { ballot: Ballot }) {
  const text = t(locale)
  const options = ballot.options.map((it) => ({
    value: it,
    label: text[it as 'approve' | 'against' | 'abstain'] ?? it,
  }))
  const question = { name: 'choice', label: text.yourVote, error: errors.choice, stacked: true }
  return (
    <Form action={paths.vote(ballot.id)} submission={submission}>
      {ballot.method === 'approve' ? (
        <Radios {...question} options={options} />
      ) : (
        <Checks {...question} options={options} />
      )}
      <Hidden name="receipt" value={receipt} />
      {ballot.secret && (
        <Notice title={text.receipt}>
          <p>
            <code>{receipt.replace(/(.{5})(?=.)/g, '$1 ')}</code>
          </p>
          <p class="soft">{text.receiptLead}</p>
        </Notice>
      )}
      <div class="acts">
        <Submit main>{text.vote}</Submit>
      </div>
    </Form>
  )
}
