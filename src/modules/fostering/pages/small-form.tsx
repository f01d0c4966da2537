import type { ComponentChildren } from 'preact'
import type { Locale } from '#platform/i18n.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { Form } from '#ui/form.tsx'
import { Submit } from '#ui/submit.tsx'
import { t } from '../messages/index.ts'

/** Which of the small forms of a plan came back, and with what. */
export type Returned = { form: string; attempt: Attempt }

/** What a control of a small form is given: its id is its own on the page, though other forms have its name too. */
export type FieldOf = (name: string, usual?: string) => { name: string; id: string; value: string; error?: string }

type Props = {
  form: string
  title: string
  action: string
  version: number
  /** Makes an id of its own for each form on the page. */
  submission: () => string
  locale: Locale
  returned: Returned | undefined
  multipart?: boolean
  send?: string
  children: (field: FieldOf) => ComponentChildren
}

/** A form folded under its title. It stands open when it came back, with what was typed and what was wrong. */
export function SmallForm({ form, title, action, version, submission, locale, returned, ...rest }: Props) {
  const text = t(locale)
  const attempt = returned?.form === form ? returned.attempt : undefined
  const { value, saved, errors } = worded(attempt, text, locale)
  const field: FieldOf = (name, usual = '') => ({
    ...{ name, id: `${form}-${name}`, value: value(name, attempt ? '' : usual) },
    ...(errors[name] && { error: errors[name] }),
  })
  return (
    <details open={attempt !== undefined} id={form}>
      <summary>{title}</summary>
      <Form
        action={action}
        version={saved.version ?? value('version', String(version))}
        submission={value('submission', submission())}
        {...(rest.multipart && { multipart: true })}
      >
        {rest.children(field)}
        <div class="bar">
          <Submit main={attempt !== undefined}>{rest.send ?? text.saveItem}</Submit>
        </div>
      </Form>
    </details>
  )
}
