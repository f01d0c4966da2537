import { Field } from '#ui/field.tsx'
import { FileField } from '#ui/file-field.tsx'
import { Form } from '#ui/form.tsx'
import { Submit } from '#ui/submit.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { t as documentWords } from '../messages/documents.ts'
import { t } from '../messages/item.ts'
import { paths } from '../paths.ts'
import type { Ballot } from '../queries/ballot.ts'
import type { Props } from './ballot.tsx'
import { PaperForm } from './paper-form.tsx'

/** What whoever keeps the sitting does with an open ballot: paper, counting, giving it up. */
export function KeeperForms(props: Props & { ballot: Ballot }) {
  const { locale, ballot, submission, errors, attempt } = props
  const [text, words] = [t(locale), documentWords(locale)]
  const sent = attempt?.values.counters
  return (
    <>
      {ballot.secret && <PaperForm {...props} />}
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
