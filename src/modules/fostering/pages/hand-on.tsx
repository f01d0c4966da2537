import type { Locale } from '#platform/i18n.ts'
import { formatDate } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { Checks } from '#ui/checks.tsx'
import { DeskPage } from '#ui/desk-page.tsx'
import { Empty } from '#ui/empty.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Field } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Head } from '#ui/head.tsx'
import { Hidden } from '#ui/hidden.tsx'
import { Section } from '#ui/section.tsx'
import { Submit } from '#ui/submit.tsx'
import { t } from '../messages/index.ts'
import { paths } from '../paths.ts'
import type { HandedPlan } from '../queries/hand-on.ts'

type Shared = { locale: Locale; mayFoster: boolean; submission: () => string; attempt: Attempt | undefined }
type Props = Shared & {
  frame: Frame
  /** Each with the running plans of one mentor, in the order of their names. */
  groups: readonly (readonly HandedPlan[])[]
}

/** The hand-over list of when somebody leaves: running plans by mentor, each group with who takes it on. */
export function HandOnPage({ frame, groups, ...shared }: Props) {
  const { locale, mayFoster, attempt } = shared
  const text = t(locale)
  const mine = groups.findIndex(([first]) => first?.mentor === attempt?.values.from)
  const { errors } = worded(attempt, text, locale)
  const tied = Object.fromEntries(
    Object.entries(errors).map(([name, why]) => [name === 'form' || mine < 0 ? name : `${name}-${mine}`, why]),
  )
  return (
    <DeskPage
      {...{ frame, locale }}
      title={text.handOn}
      crumbs={[{ label: text.title, href: paths.list() }, { label: text.handOnShort }]}
    >
      <Head title={text.handOn} lead={text.handOnLead} why={!mayFoster && text.mayNot} />
      <ErrorSummary errors={tied} />
      {groups.length === 0 && <Empty title={text.noPlans} />}
      {groups.map((plans, at) => (
        <Group key={plans[0]!.id} {...shared} {...{ plans, at }} attempt={at === mine ? attempt : undefined} />
      ))}
    </DeskPage>
  )
}

function Group({
  plans,
  at,
  locale,
  mayFoster,
  submission,
  attempt,
}: Shared & { plans: readonly HandedPlan[]; at: number }) {
  const text = t(locale)
  const { errors, value, values } = worded(attempt, text, locale)
  const mentor = plans[0]!.mentor
  const marks = plans.map(({ id, version }) => `${id}:${version}`)
  const ticked = attempt ? [values.plan ?? []].flat() : marks
  return (
    <Section id={`nguoi-${at}`} title={text.mentorWith(mentor, plans.length)}>
      {mayFoster ? (
        <Form action={paths.handOn()} submission={value('submission', submission())}>
          <Hidden name="from" value={mentor} />
          <Checks
            name="plan"
            id={`plan-${at}`}
            label={text.whichPlans}
            stacked
            values={ticked}
            error={errors.plan}
            options={plans.map((it, place) => ({ value: marks[place]!, label: <Brief plan={it} locale={locale} /> }))}
          />
          <Field
            name="mentor"
            id={`mentor-${at}`}
            label={text.mentorFromNow}
            hint={text.mentorHint}
            maxLength={200}
            value={value('mentor')}
            error={errors.mentor}
            required
          />
          <Submit>{text.handOnAct}</Submit>
        </Form>
      ) : (
        <ul>
          {plans.map((it) => (
            <li key={it.id}>
              <Brief plan={it} locale={locale} />
            </li>
          ))}
        </ul>
      )}
      <p class="small">
        {plans.map(({ id, name }, place) => (
          <span key={id}>
            {place > 0 && ' · '}
            <a href={paths.show(id)}>{name}</a>
          </span>
        ))}
      </p>
    </Section>
  )
}

/** What whoever takes it on must know, in a few lines. */
function Brief({ plan: it, locale }: { plan: HandedPlan; locale: Locale }) {
  const text = t(locale)
  const ahead = [
    ...it.openWeaknesses.map(({ remedy, dueOn }) => text.openRemedy(remedy, dueOn ? formatDate(dueOn) : '')),
    ...(it.nextReview ? [text.reviewAhead(formatDate(it.nextReview))] : []),
    it.lastVisit ? text.lastVisit(formatDate(it.lastVisit)) : text.noVisit,
  ]
  return (
    <>
      <b>{it.name}</b>, {it.unitName}
      <br />
      <small>
        {text.aim}: {it.goal}
      </small>
      <br />
      <small class="soft">{ahead.join('; ')}</small>
    </>
  )
}
