import type { Feast, NamedAnniversary } from '#modules/programmes/index.ts'
import { programmePaths } from '#modules/programmes/index.ts'
import type { Locale } from '#platform/i18n.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { Empty } from '#ui/empty.tsx'
import { Head } from '#ui/head.tsx'
import { Section } from '#ui/section.tsx'
import { byDay, isNear, type Span, type SpanLength } from '../calendar.ts'
import { t } from '../messages/calendar.ts'
import { t as follow } from '../messages/follow-calendar.ts'
import { t as orientation } from '../messages/orientation.ts'
import { paths } from '../paths.ts'
import type { Entry, Out, Planned } from '../queries/calendar.ts'
import type { Note } from '../queries/orientation.ts'
import { CalendarDay } from './calendar-day.tsx'
import { NewsroomTabs } from './newsroom-tabs.tsx'
import { NoteLines } from './orientation-lines.tsx'

type Props = {
  frame: Frame
  locale: Locale
  day: DateText
  span: Span
  feasts: readonly Feast<NamedAnniversary>[]
  entries: readonly Entry[]
  planned: readonly Planned[]
  out: readonly Out[]
  /** The notes of orientation that hold in this span. */
  notes: readonly Note[]
  mayPlan: boolean
}

/** The editorial calendar: a month or a quarter, day by day, what there is to write for and what is planned (VI.3). */
export function CalendarPage(props: Props) {
  const { frame, locale, day, span, feasts, entries, planned, out, notes, mayPlan } = props
  const text = t(locale)
  const days = byDay({ feasts, entries, planned, out })
  const title = text[span.length](span.from)
  const plan = mayPlan && (
    <a class="btn main" href={paths.planEntry()}>
      {text.plan}
    </a>
  )
  return (
    <DeskPage {...{ frame, locale }} title={`${text.calendar}: ${title}`}>
      <Head title={text.calendar} lead={text.lead} actions={plan} />
      <NewsroomTabs current="calendar" locale={locale} />
      <Spans {...{ span, day, locale }} />
      {notes.length > 0 && (
        <Section id="dinh-huong" title={orientation(locale).inSpan}>
          <NoteLines {...{ notes, day, locale }} />
        </Section>
      )}
      <Section
        id="cac-ngay"
        title={title}
        small={
          <>
            <a href={paths.followCalendar()}>{follow(locale).follow}</a> ·{' '}
            <a href={programmePaths.feasts(span.from.slice(0, 4))}>{text.feasts}</a>
          </>
        }
      >
        {days.length === 0 && <Empty title={text.emptyTitle}>{text.emptyText}</Empty>}
        <ol class="days">
          {days.map((on) => (
            <CalendarDay
              key={on}
              {...{ on, locale }}
              isToday={on === day}
              feasts={feasts.filter((it) => it.on === on)}
              entries={entries.filter((it) => it.on === on)}
              planned={planned.filter((it) => it.on === on)}
              out={out.filter((it) => it.on === on)}
              mayPlan={mayPlan && on >= day}
            />
          ))}
        </ol>
      </Section>
    </DeskPage>
  )
}

/** The neighbours of what is shown, today, and the other length. */
function Spans({ span, day, locale }: Pick<Props, 'span' | 'day' | 'locale'>) {
  const text = t(locale)
  const { length, from, before, after } = span
  const other: SpanLength = length === 'month' ? 'quarter' : 'month'
  return (
    <nav aria-label={text.spans}>
      <ul class="acts">
        <li>
          {isNear(before, day) && (
            <a href={address(before, length)} rel="prev">
              ← {text[length](before)}
            </a>
          )}
        </li>
        <li>
          <a href={address(day, length)}>{text.now}</a>
        </li>
        <li>
          {isNear(after, day) && (
            <a href={address(after, length)} rel="next">
              {text[length](after)} →
            </a>
          )}
        </li>
        <li>
          <a href={address(from, other)}>{other === 'month' ? text.byMonth : text.byQuarter}</a>
        </li>
      </ul>
    </nav>
  )
}

const address = (on: DateText, length: SpanLength) =>
  `${paths.calendar(on.slice(0, 7))}${length === 'quarter' ? '&khoang=quy' : ''}`
