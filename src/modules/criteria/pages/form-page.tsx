import type { ComponentChildren } from 'preact'
import type { Locale } from '#platform/i18n.ts'
import type { Frame } from '#platform/web/frame.ts'
import type { Attempt, worded } from '#platform/web/submit.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Form } from '#ui/form.tsx'
import { Head } from '#ui/head.tsx'
import { Submit } from '#ui/submit.tsx'
import { Versus, type VersusRow } from '#ui/versus.tsx'
import { t } from '../messages/draft.ts'
import { t as listWords } from '../messages/list.ts'
import { paths } from '../paths.ts'

/** What every form of this module is given. */
export type FormView = { frame: Frame; locale: Locale; submission: string; attempt: Attempt | undefined }

type Props = {
  view: FormView
  title: string
  lead?: string
  /** The set that it is about, and its revision; none for a set to come. */
  set?: { id: string; name: string; revision: number }
  action: string
  button: string
  said: ReturnType<typeof worded>
  /** The fields in the order of the page with their labels. */
  fields: readonly (readonly [name: string, label: string])[]
  /** What somebody else saved meanwhile, beside what was typed. */
  versus?: VersusRow[]
  multipart?: boolean
  children: ComponentChildren
}

/** The frame of a form about a criteria set: its errors named under the labels of their fields, and the way back. */
export function FormPage({ view, title, lead, set, action, button, said, fields, versus, multipart, children }: Props) {
  const { frame, locale, submission } = view
  const back = set ? paths.show(set.id) : paths.list()
  const named = fields.flatMap(([field, label]) =>
    said.errors[field] ? [{ field, text: `${label}: ${said.errors[field]}` }] : [],
  )
  const rest = Object.entries(said.errors).filter(([field]) => !fields.some(([name]) => name === field))
  const isStale = said.saved.version !== undefined
  return (
    <DeskPage
      {...{ frame, locale }}
      title={title}
      crumbs={[
        { label: listWords(locale).title, href: paths.list() },
        ...(set ? [{ label: set.name, href: back }] : []),
        { label: title },
      ]}
    >
      <Head title={title} lead={lead} />
      <Form
        action={action}
        version={set && (said.saved.version ?? said.value('version', String(set.revision)))}
        submission={said.value('submission', submission)}
        multipart={multipart ?? false}
      >
        <ErrorSummary
          errors={[...named, ...rest.map(([field, text]) => ({ field: field.includes('.') ? field : 'form', text }))]}
        />
        {isStale && versus && <Versus rows={versus} />}
        {children}
        <div class="bar">
          <Submit main>{button}</Submit>
          <a href={back}>{t(locale).cancel}</a>
        </div>
      </Form>
    </DeskPage>
  )
}
