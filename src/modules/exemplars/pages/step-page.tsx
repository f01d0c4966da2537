import type { ComponentChildren } from 'preact'
import type { Locale } from '#platform/i18n.ts'
import type { Frame } from '#platform/web/frame.ts'
import type { Attempt, worded } from '#platform/web/submit.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Form } from '#ui/form.tsx'
import { Head } from '#ui/head.tsx'
import { Hidden } from '#ui/hidden.tsx'
import { Notice } from '#ui/notice.tsx'
import { Submit } from '#ui/submit.tsx'
import { Versus } from '#ui/versus.tsx'
import { t } from '../messages/life.ts'
import { t as stageWords } from '../messages/subject.ts'
import { paths } from '../paths.ts'
import type { ShownExemplar } from '../queries/show.ts'
import type { Standing } from '../queries/standing.ts'
import type { Stage } from '../stage.ts'
import { StageTag } from './stage-tag.tsx'

/** What the page of every step is given. */
export type StepView = {
  frame: Frame
  locale: Locale
  exemplar: ShownExemplar
  standing: Standing
  submission: string
  attempt: Attempt | undefined
}

type Props = {
  view: StepView
  title: string
  lead?: ComponentChildren
  action: string
  button: string
  said: ReturnType<typeof worded>
  /** The fields in the order of the page with their labels: how the summary of errors names and links them. */
  fields?: readonly (readonly [name: string, label: string])[]
  multipart?: boolean
  /** The record's version goes with every step; consents stand on their own. */
  unversioned?: boolean
  children?: ComponentChildren
}

/** The page of one step of an exemplar's life: whose record, what the step means, its form, and the way back. */
export function StepPage({ view, title, lead, action, button, said, fields, multipart, unversioned, children }: Props) {
  const { frame, locale, exemplar, standing, submission } = view
  const text = t(locale)
  const back = paths.show(exemplar.id)
  const version = said.saved.version ?? said.value('version', String(standing.version))
  return (
    <DeskPage
      {...{ frame, locale }}
      title={`${title}: ${exemplar.name}`}
      crumbs={[{ label: text.exemplars, href: paths.list() }, { label: exemplar.code, href: back }, { label: title }]}
    >
      <Head
        title={title}
        lead={lead}
        tags={
          <>
            <b>{exemplar.name}</b> <StageTag stage={standing.stage} locale={locale} />
          </>
        }
      />
      <Form
        action={action}
        version={unversioned ? undefined : version}
        submission={said.value('submission', submission)}
        multipart={multipart ?? false}
      >
        <ErrorSummary errors={namedErrors(said.errors, fields)} />
        <Changed view={view} said={said} />
        <Hidden name="shownStage" value={standing.stage} />
        {children}
        <div class="bar">
          <Submit main>{button}</Submit>
          <a href={back}>{text.backToRecord}</a>
        </div>
      </Form>
    </DeskPage>
  )
}

/** Each error under the label of its field, in the order of the page; then those of no field. */
function namedErrors(errors: Record<string, string>, fields: Props['fields'] = []) {
  const named = fields.flatMap(([field, label]) =>
    errors[field] ? [{ field, text: `${label}: ${errors[field]}` }] : [],
  )
  const rest = Object.entries(errors).filter(([field]) => !fields.some(([name]) => name === field))
  return [...named, ...rest.map(([field, text]) => ({ field, text }))]
}

/** Where somebody else moved the record first: the step that this page showed beside the one it is at now. */
function Changed({ view: { locale }, said }: Pick<Props, 'view' | 'said'>) {
  const text = t(locale)
  const { saved, value } = said
  if (!saved.version) return null
  const word = (stage: string | undefined) => (stage ? stageWords(locale)[stage as Stage] : '')
  const rows = [{ label: text.step, mine: word(value('shownStage')), saved: word(saved.stage) }]
  if (saved.reason) rows.push({ label: text.holdReason, mine: '', saved: saved.reason })
  return (
    <Notice kind="warn" title={said.errors.form}>
      <Versus rows={rows} />
    </Notice>
  )
}
