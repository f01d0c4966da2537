import { Checks } from '#ui/checks.tsx'
import { Field } from '#ui/field.tsx'
import { FileField } from '#ui/file-field.tsx'
import { Form } from '#ui/form.tsx'
import { Submit } from '#ui/submit.tsx'
import { t } from '../messages/item.ts'
import { paths } from '../paths.ts'
import type { Ballot } from '../queries/item.ts'
import type { Props } from './ballot.tsx'

/** What whoever keeps the sitting does with an open ballot: paper, counting, giving it up. */
export function KeeperForms(props: Props & { ballot: Ballot }) {
  const { locale, ballot, submission, errors } = props
  const text = t(locale)
  return (
    <>
      {ballot.secret && ballot.method === 'approve' && <PaperForm {...props} />}
      <Form action={paths.count(ballot.id)} version={ballot.version} submission={submission} multipart>
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

const answers = ['approve', 'against', 'abstain', 'invalid'] as const

function PaperForm({ locale, ballot, view, submission, errors, attempt }: Props & { ballot: Ballot }) {
  const text = t(locale)
  const sent = attempt?.values ?? {}
  const waiting = view.members.filter(({ id }) => view.voters.get(id) === null)
  const chosen = [sent.members ?? []].flat()
  return (
    <details open={[...answers, 'members'].some((it) => errors[it])}>
      <summary>{text.paperTitle}</summary>
      <p class="soft prose">{text.paperLead}</p>
      {view.typists > 0 && <p>{text.typedBy}</p>}
      <Form action={paths.paper(ballot.id)} submission={submission}>
        <Checks
          {...{ name: 'members', label: text.paperWho, error: errors.members, values: chosen, stacked: true }}
          options={waiting.map(({ id, name }) => ({ value: id, label: name }))}
        />
        {answers.map((it) => (
          <Field
            key={it}
            {...{ name: it, label: text[it], inputMode: 'numeric', error: errors[it], value: String(sent[it] ?? '0') }}
          />
        ))}
        <Submit>{text.typeIn}</Submit>
      </Form>
    </details>
  )
}
