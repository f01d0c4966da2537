import { Field } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Notice } from '#ui/notice.tsx'
import { Submit } from '#ui/submit.tsx'
import { t } from '../messages/item.ts'
import { paths } from '../paths.ts'
import type { Ballot } from '../queries/item.ts'
import type { Props } from './ballot.tsx'

/** By their receipt a member finds their own ballot among those that were counted. */
export function CheckForm({ locale, ballot, checked }: Props & { ballot: Ballot }) {
  const text = t(locale)
  const said = checked && (text[checked as 'approve' | 'against' | 'abstain'] ?? checked)
  return (
    <details open={checked !== undefined} id="doi-chieu">
      <summary>{text.check}</summary>
      {checked !== undefined && (
        <Notice kind={checked === null ? 'warn' : 'good'} live title={said ? text.checkFound(said) : text.checkNot} />
      )}
      <Form action={paths.check(ballot.id)}>
        <Field name="receipt" label={text.receipt} autocomplete="off" maxLength={40} />
        <Submit>{text.checkIt}</Submit>
      </Form>
    </details>
  )
}
