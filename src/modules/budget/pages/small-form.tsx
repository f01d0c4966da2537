import type { ComponentChildren } from 'preact'
import type { Locale } from '#platform/i18n.ts'
import type { Attempt } from '#platform/web/submit.ts'
import { type FieldOf, SmallForm as Form, type Returned } from '#ui/small-form.tsx'
import { t } from '../messages/index.ts'

export type { FieldOf, Returned } from '#ui/small-form.tsx'

/** What every page with small forms is drawn with. */
export type Forms = { locale: Locale; submission: () => string; returned: Returned | undefined }

type Props = Forms & {
  form: string
  title: string
  action: string
  version?: number
  multipart?: boolean
  open?: boolean
  /** What its button says; its title where nothing is said. */
  send?: string
  children: (field: FieldOf) => ComponentChildren
}

/** A folded form of money: what is wrong with the kept file stands at its field, and a refusal names the decision that it is about. */
export function SmallForm({ returned, ...props }: Props) {
  const attempt = returned?.form === props.form ? atFile(returned.attempt) : undefined
  return (
    <Form
      {...props}
      returned={attempt && { form: props.form, attempt }}
      words={named(t(props.locale), attempt)}
      send={props.send ?? props.title}
      main={attempt !== undefined || props.open === true}
    />
  )
}

function atFile(attempt: Attempt): Attempt {
  const { fileId, ...errors } = attempt.errors
  return { ...attempt, errors: fileId === undefined ? errors : { file: fileId, ...errors } }
}

function named(words: Record<string, unknown>, attempt: Attempt | undefined): Record<string, unknown> {
  const code = attempt?.errors.form
  const number = attempt?.saved.numberText
  const phrase = code && words[code]
  return typeof phrase === 'string' && number ? { ...words, [code!]: `${phrase} (${number})` } : words
}
