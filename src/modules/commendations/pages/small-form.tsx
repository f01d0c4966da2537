import type { ComponentChildren } from 'preact'
import type { Locale } from '#platform/i18n.ts'
import { worded } from '#platform/web/submit.ts'
import { type FieldOf, SmallForm as Form, type Returned } from '#ui/small-form.tsx'
import { Versus } from '#ui/versus.tsx'
import { t as refusals } from '../messages/refusals.ts'
import { t } from '../messages/pages.ts'

export type { FieldOf, Returned } from '#ui/small-form.tsx'

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

/** A folded form of this module. Where somebody else saved a summary meanwhile, both stand side by side. */
export function SmallForm({ children, send, ...props }: Props) {
  const { form, title, locale, returned } = props
  const words = refusals(locale)
  const { value, saved, errors, values } = worded(returned?.form === form ? returned.attempt : undefined, words, locale)
  return (
    <Form {...props} words={words} send={send ?? title}>
      {(field) => (
        <>
          {saved.summary && errors.form && (
            <Versus rows={[{ label: t(locale).summary, mine: value('summary', ''), saved: saved.summary }]} />
          )}
          {children(field, values)}
        </>
      )}
    </Form>
  )
}
