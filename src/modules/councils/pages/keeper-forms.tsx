import { Field } from '#ui/field.tsx'
import { FileField } from '#ui/file-field.tsx'
import { Form } from '#ui/form.tsx'
import { Notice } from '#ui/notice.tsx'
import { Submit } from '#ui/submit.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { t as ballotWords } from '../messages/ballot.ts'
import { t as documentWords } from '../messages/documents.ts'
import { t } from '../messages/item.ts'
import { paths } from '../paths.ts'
import type { Ballot } from '../queries/ballot.ts'
import type { Props } from './ballot.tsx'
import { PaperForm } from './paper-form.tsx'

/** What whoever keeps the sitting does with an open ballot: paper, counting, giving it up. */
export function KeeperForms(props: Props & { ballot: Ballot }) {
  const { locale, ballot, view, submission, errors } = props
  const [text, words] = [t(locale), ballotWords(locale)]
  const missing = [...view.voters.values()].filter((how) => how === null).length
  return (
    <>
      {ballot.secret && <PaperForm {...props} />}
      {missing === 0 ? (
        <CountForm {...props} />
      ) : (
        <details open={Boolean(errors.counters ?? errors.file)}>
          <summary>{words.countEarly(missing)}</summary>
          <Notice kind="warn" title={words.countEarlyTitle(missing)}>
            <p>{ballot.rule.denominator === 'valid' ? words.countEarlyValid : words.countEarlyAll}</p>
          </Notice>
          <CountForm {...props} />
        </details>
      )}
      <details open={Boolean(errors.reason)}>
        <summary>{text.cancel}</summary>
        <Form action={paths.cancel(ballot.id)} version={ballot.version} submission={submission}>
          <Field name="reason" id="ly-do-huy" label={text.cancelWhy} error={errors.reason} />
          <Submit>{text.cancel}</Submit>
        </Form>
      </details>
    </>
  )
}

/** Closes the ballot and counts it. */
function CountForm({ locale, ballot, submission, errors, attempt }: Props & { ballot: Ballot }) {
  const [text, words] = [t(locale), documentWords(locale)]
  const sent = attempt?.values.counters
  return (
    <Form action={paths.count(ballot.id)} version={ballot.version} submission={submission} multipart>
      <TextArea
        {...{ name: 'counters', label: words.counters, hint: words.countersHint, rows: 3, error: errors.counters }}
        {...{ value: typeof sent === 'string' ? sent : '', optionalWord: true }}
      />
      <FileField name="file" label={text.sheet} error={errors.file} optionalWord />
      <div class="acts">
        <Submit main>{text.count}</Submit>
      </div>
    </Form>
  )
}
