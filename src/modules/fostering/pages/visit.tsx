import type { Locale } from '#platform/i18n.ts'
import type { Frame } from '#platform/web/frame.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { FileField } from '#ui/file-field.tsx'
import { Form } from '#ui/form.tsx'
import { Head } from '#ui/head.tsx'
import { Hidden } from '#ui/hidden.tsx'
import { Submit } from '#ui/submit.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { t } from '../messages/index.ts'
import { paths } from '../paths.ts'
import type { ShownPlan } from '../queries/plan.ts'

type Props = {
  frame: Frame
  locale: Locale
  plan: ShownPlan
  mayWrite: boolean
  submission: string
  attempt: Attempt | undefined
}

/** Noting a visit on a phone: a few words, a photograph, one button. */
export function VisitPage({ frame, locale, plan, mayWrite, submission, attempt }: Props) {
  const text = t(locale)
  const { errors, value } = worded(attempt, text, locale)
  const fileId = value('fileId')
  return (
    <DeskPage
      {...{ frame, locale }}
      title={`${text.visit}: ${plan.name}`}
      crumbs={[
        { label: text.title, href: paths.list() },
        { label: plan.name, href: paths.show(plan.id) },
        { label: text.visit },
      ]}
    >
      <Head title={text.visit} lead={`${plan.name}. ${text.visitLead}`} />
      <Form action={paths.visit(plan.id)} submission={value('submission', submission)} keep={frame.path} multipart>
        <ErrorSummary errors={errors} />
        <TextArea
          name="note"
          label={text.visitNote}
          rows={3}
          maxLength={500}
          value={value('note')}
          error={errors.note}
          required
        />
        {fileId && (
          <p>
            {text.keptPhoto}
            <Hidden name="fileId" value={fileId} />
          </p>
        )}
        <FileField name="file" label={text.visitPhoto} accept="image/*" error={errors.file} optionalWord />
        <div class="bar">
          <Submit main disabledWhy={!mayWrite && text.mayNot}>
            {text.saveVisit}
          </Submit>
          <a href={paths.show(plan.id)}>{text.backToPlan}</a>
        </div>
      </Form>
    </DeskPage>
  )
}
