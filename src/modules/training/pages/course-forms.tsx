import { Checks } from '#ui/checks.tsx'
import { Field } from '#ui/field.tsx'
import { FileField } from '#ui/file-field.tsx'
import { Section } from '#ui/section.tsx'
import { Select } from '#ui/select.tsx'
import { SmallForm } from '#ui/small-form.tsx'
import { hasPassed } from '../course.ts'
import { t } from '../messages/course.ts'
import { paths } from '../paths.ts'
import type { CourseProps } from './course.tsx'
import { SessionFields } from './session-fields.tsx'

const formsOf = ({ locale, submission, returned }: CourseProps) => ({
  ...{ locale, submission, returned, words: t(locale), send: t(locale).save },
})

/** One more session. */
export function SessionForm(props: CourseProps) {
  const { course, locale } = props
  const title = t(locale).addSession
  return (
    <SmallForm
      {...formsOf(props)}
      {...{ form: 'them-buoi', title, send: title, action: paths.sessions(course.id), version: course.version }}
    >
      {(of) => <SessionFields {...{ of, locale }} titled="title" />}
    </SmallForm>
  )
}

/** Asking a unit, with so many seats. */
export function OfferForm(props: CourseProps) {
  const { course, locale, units } = props
  const text = t(locale)
  return (
    <SmallForm
      {...formsOf(props)}
      form="moi-don-vi"
      title={text.offer}
      send={text.offer}
      action={paths.offers(course.id)}
    >
      {(of) => (
        <>
          <Select {...of('unitId')} label={text.askedUnit} options={[...units]} required />
          <Field {...of('seats', '1')} label={text.seats} inputMode="numeric" maxLength={4} required />
        </>
      )}
    </SmallForm>
  )
}

/** Enrolling somebody of the roster. */
export function EnrolForm(props: CourseProps) {
  const { course, locale, enrollable } = props
  const text = t(locale)
  if (enrollable.length === 0) return <p class="soft">{text.nobodyToEnrol}</p>
  return (
    <SmallForm
      {...formsOf(props)}
      form="cu-nguoi"
      title={text.enrol}
      send={text.enrol}
      action={paths.enrolments(course.id)}
    >
      {(of) => (
        <Select
          {...of('memberId')}
          label={text.person}
          options={enrollable.map(({ id, name, unitName }) => ({ value: id, label: `${name}, ${unitName}` }))}
          required
        />
      )}
    </SmallForm>
  )
}

/** Who came to each session that has begun. */
export function AttendanceForm(props: CourseProps) {
  const { course, locale, now } = props
  const text = t(locale)
  const begun = course.sessionList.filter(({ startsAt }) => startsAt.getTime() - 86_400_000 <= now.getTime())
  return (
    <>
      {begun.map((session) => (
        <SmallForm
          {...formsOf(props)}
          {...{ form: `co-mat-${session.id}`, title: text.ticksOf(session.title), version: course.version }}
          key={session.id}
          action={paths.attendance(course.id, session.id)}
          multipart
        >
          {(of) => {
            const { error, name, id } = of('present')
            return (
              <>
                <Checks
                  {...{ name, id, ...(error && { error }) }}
                  label={text.present}
                  options={course.people.map((it) => ({ value: it.id, label: `${it.name}, ${it.unitName}` }))}
                  values={course.people.filter((it) => it.came.includes(session.id)).map((it) => it.id)}
                  stacked
                />
                <FileField {...of('file')} label={text.sheet} accept="image/*,.pdf" optionalWord />
              </>
            )
          }}
        </SmallForm>
      ))}
    </>
  )
}

/** A file that those who come may read. */
export function MaterialForm(props: CourseProps) {
  const { course, locale } = props
  const text = t(locale)
  return (
    <SmallForm
      {...formsOf(props)}
      {...{
        form: 'them-tai-lieu',
        title: text.addMaterial,
        send: text.addMaterial,
        action: paths.materials(course.id),
      }}
      multipart
    >
      {(of) => (
        <>
          <Field {...of('title')} label={text.materialTitle} maxLength={200} required />
          <FileField {...of('file')} label={text.file} required />
        </>
      )}
    </SmallForm>
  )
}

/** How a course ends: with certificates, or called off. */
export function EndForms(props: CourseProps) {
  const { course, locale, now } = props
  const text = t(locale)
  const sessions = course.sessionList.length
  const passed = course.people.filter((it) => hasPassed(it.came.length, course.attend, sessions)).length
  const isOver = course.sessionList.every(({ endsAt }) => endsAt <= now)
  return (
    <Section id="ket-thuc" title={text.nextStep}>
      {isOver && course.people.some(({ came }) => came.length > 0) && (
        <SmallForm
          {...formsOf(props)}
          {...{ form: 'dong', title: text.close, send: text.close, action: paths.close(course.id) }}
          version={course.version}
          main
          open
        >
          {() => <p>{text.closeHint(passed)}</p>}
        </SmallForm>
      )}
      {course.people.every(({ came }) => came.length === 0) && (
        <SmallForm
          {...formsOf(props)}
          {...{ form: 'huy', title: text.cancel, send: text.cancel, action: paths.cancel(course.id) }}
          version={course.version}
        >
          {(of) => <Field {...of('why')} label={text.why} maxLength={500} required />}
        </SmallForm>
      )}
    </Section>
  )
}
