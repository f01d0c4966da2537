import type { UnitRef } from '#modules/units/index.ts'
import type { Locale } from '#platform/i18n.ts'
import type { Frame } from '#platform/web/frame.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { Control } from '#ui/control.tsx'
import { DeskPage } from '#ui/desk-page.tsx'
import { Empty } from '#ui/empty.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Head } from '#ui/head.tsx'
import { Notice } from '#ui/notice.tsx'
import { PostButton } from '#ui/post-button.tsx'
import { Section } from '#ui/section.tsx'
import { t as calendar } from '../messages/calendar.ts'
import { t } from '../messages/follow-calendar.ts'
import { momentOf } from '../moment.ts'
import { paths } from '../paths.ts'

type Props = {
  frame: Frame
  locale: Locale
  /** The desks where this official has a post. */
  desks: readonly UnitRef[]
  subscriptions: readonly { id: string; unitId: string; madeAt: Date }[]
  /** A fresh id for each form. */
  submission: (of: string) => string
  /** The whole address that was just made, which nobody is shown again. */
  issued: string | undefined
  attempt: Attempt | undefined
}

/** Following the calendar of one’s desk from a calendar program: making the address, and ending it. */
export function FollowCalendarPage({ frame, locale, desks, subscriptions, submission, issued, attempt }: Props) {
  const text = t(locale)
  const { errors } = worded(attempt, text, locale)
  const crumbs = [{ label: calendar(locale).calendar, href: paths.calendar() }, { label: text.follow }]
  return (
    <DeskPage {...{ frame, locale, crumbs }} title={text.follow}>
      <Head title={text.follow} lead={text.lead} />
      <ErrorSummary errors={errors} />
      {issued && (
        <Notice kind="good" title={text.made}>
          <p>{text.shownOnce}</p>
          <Control name="address" label={text.address}>
            <input id="address" type="url" readOnly value={issued} />
          </Control>
          <p>
            <a class="btn main" href={issued.replace(/^https?:/, 'webcal:')}>
              {text.open}
            </a>
          </p>
        </Notice>
      )}
      {desks.length === 0 && <Empty title={text.noDesk}>{text.noDeskNext}</Empty>}
      {desks.map((desk) => {
        const own = subscriptions.find(({ unitId }) => unitId === desk.id)
        const values = (of: string) => ({ submission: submission(of), unitId: desk.id })
        return (
          <Section key={desk.id} id={`ban-${desk.id}`} title={desk.name}>
            <p>{own ? text.since(momentOf(own.madeAt)) : text.notYet}</p>
            <div class="acts">
              <PostButton
                action={paths.followCalendar()}
                label={own ? text.renew : text.make}
                values={values(desk.id)}
                quiet={own !== undefined}
              />
              {own && (
                <PostButton
                  quiet
                  action={paths.unfollowCalendar(own.id)}
                  label={text.end}
                  values={{ submission: submission(own.id) }}
                />
              )}
            </div>
          </Section>
        )
      })}
    </DeskPage>
  )
}
