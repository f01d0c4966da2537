import { Form } from '#ui/form.tsx'
import { Hidden } from '#ui/hidden.tsx'
import { Submit } from '#ui/submit.tsx'
import { t as ballotWords } from '../messages/ballot.ts'
import { t } from '../messages/item.ts'
import { paths } from '../paths.ts'
import type { Ballot } from '../queries/ballot.ts'
import type { Props } from './ballot.tsx'
import { ChoiceFields } from './choice-fields.tsx'

/** A member's ballot, with the receipt to write down where it is secret. */
export function VoteForm({ locale, submission, receipt, errors, attempt, ballot }: Props & { ballot: Ballot }) {
  const text = t(locale)
  const { secretLead, openLead } = ballotWords(locale)
  return (
    <Form action={paths.vote(ballot.id)} submission={submission} class="form ballot">
      <ChoiceFields
        {...{ locale, ballot, errors }}
        values={attempt?.values ?? {}}
        lead={ballot.secret ? secretLead : openLead}
      />
      <Hidden name="receipt" value={receipt} />
      {ballot.secret && (
        <p>
          {text.receipt}: <code class="receipt">{receipt.replace(/(.{5})(?=.{5})/g, '$1 ')}</code>
          <br />
          <span class="soft small">{text.receiptLead}</span>
        </p>
      )}
      <div class="acts">
        <Submit main>{text.vote}</Submit>
      </div>
    </Form>
  )
}
