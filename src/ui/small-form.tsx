import type { ComponentChildren } from 'preact'
import type { Locale } from '#platform/i18n.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { ErrorSummary } from './error-summary.tsx'
import { Form } from './form.tsx'
import { Submit } from './submit.tsx'

/** Which of a page's small forms came back, and with what. */
export type Returned = { form: string; attempt: Attempt }

/** What a control of a small form is given: its id is its own on the page, though other forms have its name too. */
export type FieldOf = (name: string, usual?: string) => { name: string; id: string; value: string; error?: string }

type Props = {
  /** Names the form on its page; the ids of its controls begin with it. */
  form: string
  title: ComponentChildren
  action: string
  version?: number | undefined
  /** Makes an id of its own for each form on the page. */
  submission?: (() => string) | undefined
  locale: Locale
  returned: Returned | undefined
  /** The module's phrases for what can be wrong. */
  words: Record<string, unknown>
  send: ComponentChildren
  main?: boolean | undefined
  multipart?: boolean
  open?: boolean | undefined
  disabledWhy?: ComponentChildren
  /** False where the page itself says at its top what is wrong. */
  summary?: boolean
  children: (field: FieldOf) => ComponentChildren
}

/** A form folded under its title. It stands open when it came back, with what was typed and what was wrong. */
export function SmallForm({ form, title, action, version, submission, locale, returned, words, ...rest }: Props) {
  const attempt = returned?.form === form ? returned.attempt : undefined
  const { value, saved, errors } = worded(attempt, words, locale)
  const field: FieldOf = (name, usual = '') => ({
    ...{ name, id: `${form}-${name}`, value: value(name, attempt ? '' : usual) },
    ...(errors[name] && { error: errors[name] }),
  })
  const wrong = Object.entries(errors).map(([name, text]) => ({
    field: name === 'form' ? name : `${form}-${name}`,
    text,
  }))
  return (
    <details open={attempt !== undefined || rest.open} id={form}>
      <summary>{title}</summary>
      <Form
        action={action}
        version={version === undefined ? undefined : (saved.version ?? value('version', String(version)))}
        submission={submission && value('submission', submission())}
        {...(rest.multipart && { multipart: true })}
      >
        {rest.summary !== false && <ErrorSummary errors={wrong} />}
        {rest.children(field)}
        <div class="bar">
          <Submit main={rest.main ?? attempt !== undefined} disabledWhy={rest.disabledWhy}>
            {rest.send}
          </Submit>
        </div>
      </Form>
    </details>
  )
}
