import type { ComponentChildren } from 'preact'
import type { Locale } from '#platform/i18n.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Form } from '#ui/form.tsx'
import { Submit } from '#ui/submit.tsx'
import { t } from '../messages/index.ts'

/** Which of a page's forms came back, and with what. */
export type Returned = { form: string; attempt: Attempt }

/** What a control of a small form is given: its id is its own on the page, though other forms have its name too. */
export type FieldOf = (name: string, usual?: string) => { name: string; id: string; value: string; error?: string }

/** What every page with small forms is drawn with. */
export type Forms = { locale: Locale; submission: () => string; returned: Returned | undefined }

type Props = Forms & {
  form: string
  title: string
  action: string
  version?: number
  multipart?: boolean
  open?: boolean
  children: (field: FieldOf) => ComponentChildren
}

/** A form folded under its title. It stands open when it came back, with what was typed and what was wrong. */
export function SmallForm({ form, title, action, version, submission, locale, returned, ...rest }: Props) {
  const attempt = returned?.form === form ? returned.attempt : undefined
  const { value, saved, errors } = worded(attempt, t(locale), locale)
  const field: FieldOf = (name, usual = '') => {
    const error = name === 'file' ? (errors.file ?? errors.fileId) : errors[name]
    return { name, id: `${form}-${name}`, value: value(name, attempt ? '' : usual), ...(error && { error }) }
  }
  const summary = Object.entries(errors).map(([name, words]) => ({
    field: name === 'form' ? name : `${form}-${name === 'fileId' ? 'file' : name}`,
    text: name === 'form' && saved.numberText ? `${words} (${saved.numberText})` : words,
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
        {rest.children(field)}
        <div class="bar">
          <Submit main={attempt !== undefined || rest.open === true}>{title}</Submit>
        </div>
      </Form>
    </details>
  )
}
