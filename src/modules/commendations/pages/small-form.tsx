import type { ComponentChildren } from 'preact'
import type { Locale } from '#platform/i18n.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Form } from '#ui/form.tsx'
import { Submit } from '#ui/submit.tsx'
import { Versus } from '#ui/versus.tsx'
import { t as refusals } from '../messages/refusals.ts'
import { t } from '../messages/pages.ts'

/** Which of a page's forms came back, and with what. */
export type Returned = { form: string; attempt: Attempt }

/** What a control of a small form is given: its id is its own on the page, though other forms have its name too. */
export type FieldOf = (name: string, usual?: string) => { name: string; id: string; value: string; error?: string }

type Props = {
  form: string
  title: string
  action: string
  version?: number | undefined
  submission: () => string
  locale: Locale
  returned: Returned | undefined
  multipart?: boolean
  open?: boolean
  send?: string
  disabledWhy?: string | undefined
  children: (field: FieldOf, values: Record<string, string | string[]>) => ComponentChildren
}

/** A form folded under its title. It stands open when it came back, with what was typed and what was wrong. */
export function SmallForm({ form, title, action, version, submission, locale, returned, ...rest }: Props) {
  const text = t(locale)
  const attempt = returned?.form === form ? returned.attempt : undefined
  const { value, saved, errors, values } = worded(attempt, refusals(locale), locale)
  const field: FieldOf = (name, usual = '') => ({
    ...{ name, id: `${form}-${name}`, value: value(name, attempt ? '' : usual) },
    ...(errors[name] && { error: errors[name] }),
  })
  const summary = Object.entries(errors).map(([name, words]) => ({
    field: name === 'form' ? name : `${form}-${name}`,
    text: words,
  }))
  return (
    <details open={attempt !== undefined || rest.open} id={form}>
      <summary>{title}</summary>
      <Form
        action={action}
        version={version === undefined ? undefined : (saved.version ?? value('version', String(version)))}
        submission={value('submission', submission())}
        {...(rest.multipart && { multipart: true })}
      >
        <ErrorSummary errors={summary} />
        {saved.summary && errors.form && (
          <Versus rows={[{ label: text.summary, mine: value('summary', ''), saved: saved.summary }]} />
        )}
        {rest.children(field, values)}
        <div class="bar">
          <Submit main={attempt !== undefined} disabledWhy={rest.disabledWhy}>
            {rest.send ?? title}
          </Submit>
        </div>
      </Form>
    </details>
  )
}
