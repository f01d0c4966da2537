import { exemplarPaths } from '#modules/exemplars/index.ts'
import { fosteringPaths } from '#modules/fostering/index.ts'
import { reportingPaths } from '#modules/reporting/index.ts'
import { storyPaths } from '#modules/stories/index.ts'
import type { Locale } from '#platform/i18n.ts'
import { type DateText, daysBetween, formatDate, today as dayOf } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { Empty } from '#ui/empty.tsx'
import { Head } from '#ui/head.tsx'
import { Section } from '#ui/section.tsx'
import type { TagKind } from '#ui/tag.tsx'
import { Tally } from '#ui/tally.tsx'
import { WorkList } from '#ui/work-list.tsx'
import type { Coming } from '../calendar.ts'
import { t as handOverWords } from '../messages/hand-over.ts'
import { t } from '../messages/today.ts'
import { paths } from '../paths.ts'
import type { Done } from '../queries/done.ts'
import type { UnitQuota } from '../queries/quota.ts'
import { type Bucket, daysAhead, type Sorted } from '../task.ts'
import { Aside } from './aside.tsx'
import { shortDay, taskLine } from './task-line.tsx'

type Props = {
  frame: Frame
  locale: Locale
  day: DateText
  tasks: Sorted
  done: readonly Done[]
  quota: UnitQuota | undefined
  coming: readonly Coming[]
  /** The section that the reader opened in full. */
  opened: string | undefined
  mayRecord: boolean
  /** False for posts that handle nothing. */
  hasWork: boolean
  wordOf: (action: string) => string
}

const shownFirst = 10
const ids: Record<Bucket | 'done', string> = { late: 'tre', waiting: 'cho', soon: 'sap', done: 'xong' }
const shapes: Record<Bucket | 'done', TagKind> = { late: 'late', waiting: 'wait', soon: 'doing', done: 'ok' }

/** «Việc hôm nay»: what waits for this post, what is late, what comes due, and what was done this week. */
export function TodayPage(props: Props) {
  const { frame, locale, tasks, done, mayRecord } = props
  const text = t(locale)
  const counts = { late: tasks.late.length, waiting: tasks.waiting.length, soon: tasks.soon.length, done: done.length }
  const words = { late: text.late, waiting: text.waitingShort, soon: text.soon, done: text.done }
  const introduce = mayRecord && (
    <a class="btn main" href={exemplarPaths.create()}>
      {text.introduce}
    </a>
  )
  return (
    <DeskPage {...{ frame, locale }} title={text.title}>
      <Head title={text.title} lead={leadOf(props)} actions={introduce} />
      <Tally
        label={text.summary}
        items={(['late', 'waiting', 'soon', 'done'] as const).map((it) => ({
          ...{
            href: counts[it] > 0 ? `#${ids[it]}` : '#noi-dung',
            figure: counts[it],
            label: words[it],
            kind: shapes[it],
          },
        }))}
      />
      <div class="cols">
        <div>
          <Bucketed {...props} bucket="late" title={text.late} small={text.lateSmall} />
          <Bucketed {...props} bucket="waiting" title={text.waiting} small={text.waitingSmall} />
          {counts.late + counts.waiting === 0 && <Nothing {...props} />}
          <Bucketed {...props} bucket="soon" title={text.soon} small={text.soonSmall(daysAhead)} />
          <DoneThisWeek {...props} />
          <p>
            <a href={paths.handOver()}>{handOverWords(locale).title}</a>
          </p>
        </div>
        <Aside {...props} />
      </div>
    </DeskPage>
  )
}

type BucketedProps = Props & { bucket: Bucket; title: string; small: string }

function Bucketed({ bucket, title, small, tasks, day, locale, opened }: BucketedProps) {
  const all = tasks[bucket]
  if (all.length === 0) return null
  const id = ids[bucket]
  const shown = opened === id ? all : all.slice(0, shownFirst)
  return (
    <Section id={id} title={title} small={small}>
      <WorkList items={shown.map((task) => taskLine(task, day, locale))} />
      {shown.length < all.length && (
        <p>
          <a href={paths.section(id)}>{t(locale).showAll(all.length)}</a>
        </p>
      )}
    </Section>
  )
}

function Nothing({ locale, hasWork, mayRecord }: Props) {
  const text = t(locale)
  return (
    <Section id={ids.waiting} title={text.waiting}>
      <Empty title={text.nothingTitle}>
        <p>{hasWork ? mayRecord && text.nothingWork : text.nothingRead}</p>
      </Empty>
    </Section>
  )
}

function DoneThisWeek({ done, day, locale, wordOf, opened }: Props) {
  const text = t(locale)
  const shown = opened === ids.done ? done : done.slice(0, shownFirst)
  return (
    <Section id={ids.done} title={text.done}>
      {done.length === 0 ? (
        <p class="soft">{text.doneNothing}</p>
      ) : (
        <WorkList
          brief
          items={shown.map(({ action, at, name, to, id }) => ({
            ...{ title: `${sentence(wordOf(action))}: ${name}`, href: hrefOf[to](id), due: whenDone(at, day, locale) },
          }))}
        />
      )}
      {shown.length < done.length && (
        <p>
          <a href={paths.section(ids.done)}>{text.showAll(done.length)}</a>
        </p>
      )}
    </Section>
  )
}

const hrefOf: Record<Done['to'], (id: string) => string> = {
  exemplar: (id) => exemplarPaths.show(id),
  story: (id) => storyPaths.show(id),
  report: (id) => reportingPaths.report(id),
  plan: (id) => fosteringPaths.show(id),
}

const sentence = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
const clock = new Intl.DateTimeFormat('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh', hour: '2-digit', minute: '2-digit' })

function whenDone(at: Date, day: DateText, locale: Locale): string {
  const text = t(locale)
  const on = dayOf(at)
  return on === day ? text.todayAt(clock.format(at)) : `${text.weekday(weekdayOf(on))} ${shortDay(on, day)}`
}

const weekdayOf = (day: DateText) => new Date(`${day}T00:00:00Z`).getUTCDay()

function leadOf({ day, coming, locale }: Props): string {
  const text = t(locale)
  const left = coming.flatMap(({ kind, on }) => {
    if (kind === 'report') return [text.toReport(daysBetween(day, on))]
    return kind === 'quota' ? [text.toQuota(daysBetween(day, on))] : []
  })
  const date = `${text.weekday(weekdayOf(day))}, ${formatDate(day)}.`
  return left.length > 0 ? `${date} ${text.left(left.join(', '))}` : date
}
