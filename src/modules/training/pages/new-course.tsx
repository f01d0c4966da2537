import type { Locale } from '#platform/i18n.ts'
import type { Frame } from '#platform/web/frame.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { Checks } from '#ui/checks.tsx'
import { DeskPage } from '#ui/desk-page.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Field } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Head } from '#ui/head.tsx'
import { Hidden } from '#ui/hidden.tsx'
import { Submit } from '#ui/submit.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { topics } from '../course.ts'
import { t } from '../messages/course.ts'
import { t as people } from '../messages/people.ts'
import { paths } from '../paths.ts'
import { SessionFields } from './session-fields.tsx'

type Props = { frame: Frame; locale: Locale; unitId: string; submission: string; attempt: Attempt | undefined }

/** Planning a course with its first session. */
export function NewCoursePage({ frame, locale, unitId, submission, attempt }: Props) {
  const text = t(locale)
  const { errors, value, values } = worded(attempt, text, locale)
  const of = (name: string, usual = '') => ({
    ...{ name, value: value(name, attempt ? '' : usual) },
    ...(errors[name] && { error: errors[name] }),
  })
  return (
    <DeskPage
      {...{ frame, locale }}
      title={text.plan}
      crumbs={[
        { label: people(locale).title, href: paths.overview() },
        { label: text.courses, href: paths.courses() },
        { label: text.plan },
      ]}
    >
      <Head title={text.plan} lead={text.planLead} />
      <ErrorSummary errors={errors} />
      <Form action={paths.newCourse()} submission={value('submission', submission)}>
        <Hidden name="unitId" value={unitId} />
        <Field {...of('title')} label={text.name} maxLength={200} required />
        <TextArea {...of('aim')} label={text.aim} rows={3} maxLength={1000} required />
        <Checks
          name="topics"
          label={text.topics}
          options={topics.map((it) => ({ value: it, label: text[it] }))}
          values={[values.topics ?? []].flat()}
          {...(errors.topics && { error: errors.topics })}
          stacked
        />
        <div class="pair">
          <Field {...of('number')} label={text.number} maxLength={60} optionalWord />
          <Field
            {...of('attend')}
            label={text.attend}
            hint={text.attendHint}
            inputMode="numeric"
            maxLength={2}
            optionalWord
          />
        </div>
        <h2>{text.firstSession}</h2>
        <SessionFields {...{ of, locale }} titled="sessionTitle" />
        <div class="bar">
          <Submit main>{text.save}</Submit>
        </div>
      </Form>
    </DeskPage>
  )
}
