import { worded } from '#platform/web/submit.ts'
import { Field } from '#ui/field.tsx'
import { t } from '../messages/draft.ts'
import { paths } from '../paths.ts'
import type { WholeSet } from '../queries/shape.ts'
import { FormPage, type FormView } from './form-page.tsx'

type Props = { view: FormView; set: WholeSet; baseMark: number | null }

/** A draft's name and pass mark. */
export function EditSetPage({ view, set, baseMark }: Props) {
  const text = t(view.locale)
  const said = worded(view.attempt, text, view.locale)
  const values = { name: said.value('name', set.name), passMark: said.value('passMark', String(set.passMark)) }
  return (
    <FormPage
      {...{ view, said, set }}
      title={text.edit}
      action={paths.edit(set.id)}
      button={text.save}
      fields={[
        ['name', text.name],
        ['passMark', text.passMark],
      ]}
      versus={[
        { label: text.name, mine: values.name, saved: said.saved.name ?? '' },
        { label: text.passMark, mine: values.passMark, saved: said.saved.passMark ?? '' },
      ]}
    >
      <Field name="name" label={text.name} maxLength={200} value={values.name} error={said.errors.name} />
      <Field
        name="passMark"
        label={text.passMark}
        {...(baseMark !== null && { hint: text.passMarkHint(baseMark) })}
        inputMode="numeric"
        maxLength={3}
        value={values.passMark}
        error={said.errors.passMark}
      />
    </FormPage>
  )
}
