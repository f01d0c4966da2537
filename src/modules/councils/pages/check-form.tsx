import { Field } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Notice } from '#ui/notice.tsx'
import { Submit } from '#ui/submit.tsx'
import { choiceWords } from '../choice-words.ts'
import { t as ballotWords } from '../messages/ballot.ts'
import { t } from '../messages/item.ts'
import { paths } from '../paths.ts'
import type { Ballot } from '../queries/ballot.ts'
import type { Props } from './ballot.tsx'
import { ChoiceFields } from './choice-fields.tsx'

/** By their receipt a member finds their own ballot among those that were counted; over several options by what it says too. */
export function CheckForm({ locale, ballot, checked, errors, attempt }: Props & { ballot: Ballot }) {
  const text = t(locale)
  const { checkAgain, checkNotThis } = ballotWords(locale)
  const isApproval = ballot.method === 'approve'
  const isOpen = checked !== undefined || ['choice', 'blank', 'ranks', 'receipt'].some((it) => hasError(errors, it))
  return (
    <details open={isOpen} id="doi-chieu">
      <summary>{text.check}</summary>
      {checked !== undefined && (
        <Notice
          kind={checked === null ? 'warn' : 'good'}
          live
          title={
            checked === null
              ? isApproval
                ? text.checkNot
                : checkNotThis
              : text.checkFound(choiceWords(checked, ballot.method, locale))
          }
        />
      )}
      <Form action={paths.check(ballot.id)}>
        {!isApproval && (
          <ChoiceFields {...{ locale, ballot, errors }} values={attempt?.values ?? {}} lead={checkAgain} />
        )}
        <Field name="receipt" label={text.receipt} error={errors.receipt} autocomplete="off" maxLength={40} />
        <Submit>{text.checkIt}</Submit>
      </Form>
    </details>
  )
}

const hasError = (errors: Record<string, string>, field: string) =>
  Object.keys(errors).some((it) => it === field || it.startsWith(`${field}.`))
