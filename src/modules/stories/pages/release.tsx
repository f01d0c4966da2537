import type { Locale } from '#platform/i18n.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { DateField } from '#ui/date-field.tsx'
import { Field } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Notice } from '#ui/notice.tsx'
import { PostButton } from '#ui/post-button.tsx'
import { Section } from '#ui/section.tsx'
import { Submit } from '#ui/submit.tsx'
import { t } from '../messages/release.ts'
import { t as story } from '../messages/story.ts'
import { momentOf } from '../moment.ts'
import { paths } from '../paths.ts'
import type { Rights } from '../policy.ts'
import type { ReleaseView } from '../queries/release.ts'
import type { ShownStory } from '../queries/story.ts'

type Props = {
  story: ShownStory
  release: ReleaseView
  rights: Rights
  submissions: Record<'plan' | 'embargo', string>
  attempt: Attempt | undefined
  locale: Locale
}

/** The clock of a story: skipped or planned moments, its embargo, and setting both. Nothing once it is out. */
export function Release(props: Props) {
  const { story: shown, release, rights, submissions, locale } = props
  const { publish: mayPublish } = rights
  const text = t(locale)
  const { last, embargoUntil } = release
  if (shown.state === 'published') return null
  if (!rights.embargo && !embargoUntil && !last) return null
  const words: Record<string, unknown> = { ...story(locale), ...text }
  const why = last?.why ? String(words[last.why] ?? last.why) : ''
  return (
    <Section id="hen-gio" title={text.title}>
      {last?.outcome === 'skipped' && (
        <Notice kind="warn" title={text.skipped(momentOf(last.plannedFor))}>
          <p>{last.who ? `${why}: ${last.who}.` : `${why}.`}</p>
          <p>{text.skippedHow}</p>
        </Notice>
      )}
      {embargoUntil && <Notice kind="warn">{text.embargoed(momentOf(embargoUntil))}</Notice>}
      {last && !last.outcome && (
        <Notice>
          <p>{text.planned(momentOf(last.plannedFor), last.by)}</p>
          {mayPublish && (
            <PostButton
              action={paths.cancelRelease(shown.id)}
              label={text.cancel}
              values={{ submission: submissions.plan }}
            />
          )}
        </Notice>
      )}
      {mayPublish && shown.state === 'approved' && !(last && !last.outcome) && <Planning {...props} />}
      {rights.embargo && <Embargo {...props} />}
    </Section>
  )
}

function Planning({ story: shown, submissions, attempt, locale }: Props) {
  const text = t(locale)
  const { errors, value } = worded(attempt, text, locale)
  return (
    <Form action={paths.planRelease(shown.id)} version={shown.version} submission={submissions.plan}>
      <DateField name="day" label={text.day} value={value('day')} error={errors.day} />
      <Field
        name="hour"
        label={text.hour}
        hint={text.hourHint}
        maxLength={10}
        value={value('hour')}
        error={errors.hour}
      />
      <Submit>{text.plan}</Submit>
    </Form>
  )
}

function Embargo({ story: shown, release, rights, submissions, attempt, locale }: Props) {
  const text = t(locale)
  const { errors, value } = worded(attempt, text, locale)
  const isAnswered = attempt?.values.untilDay !== undefined
  return (
    <details open={isAnswered}>
      <summary>{text.embargo}</summary>
      {release.embargoUntil && !rights.easeEmbargo && <p>{text.embargoSecond}</p>}
      <Form action={paths.embargo(shown.id)} version={shown.version} submission={submissions.embargo}>
        <DateField
          name="untilDay"
          label={text.untilDay}
          hint={text.untilDayHint}
          optionalWord
          value={value('untilDay')}
          error={errors.untilDay}
        />
        <Field
          name="untilHour"
          label={text.untilHour}
          hint={text.hourHint}
          optionalWord
          maxLength={10}
          value={value('untilHour')}
          error={errors.untilHour}
        />
        <Submit>{text.setEmbargo}</Submit>
      </Form>
    </details>
  )
}
