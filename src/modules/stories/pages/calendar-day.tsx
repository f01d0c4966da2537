import type { Feast, NamedAnniversary } from '#modules/programmes/index.ts'
import type { Locale } from '#platform/i18n.ts'
import { type DateText, formatDate } from '#platform/text/dates.ts'
import { lunarDay } from '#platform/text/lunar.ts'
import { Tag } from '#ui/tag.tsx'
import { weekday } from '../calendar.ts'
import { t } from '../messages/calendar.ts'
import { momentOf } from '../moment.ts'
import { paths } from '../paths.ts'
import type { Entry, Out, Planned } from '../queries/calendar.ts'
import { EntryTag } from './entry-tag.tsx'

type Props = {
  on: DateText
  isToday: boolean
  feasts: readonly Feast<NamedAnniversary>[]
  entries: readonly Entry[]
  planned: readonly Planned[]
  out: readonly Out[]
  mayPlan: boolean
  locale: Locale
}

/** A day: its date by the sun and by the moon, its feasts, what is planned for it, what goes out and what went. */
export function CalendarDay({ on, isToday, feasts, entries, planned, out, mayPlan, locale }: Props) {
  const text = t(locale)
  const lunar = lunarDay(on)
  const [first] = feasts
  return (
    <li>
      <h3>
        <time dateTime={on}>
          {text.weekday(weekday(on))}, {formatDate(on)}
        </time>{' '}
        <small class="soft">{text.lunar(lunar.day, lunar.month, lunar.isLeap)}</small>{' '}
        {isToday && <Tag kind="doing">{text.now}</Tag>}
      </h3>
      <div>
        {feasts.map(({ anniversary, years, isRound, toConfirm }) => (
          <p key={anniversary.key}>
            <b>{anniversary.name}</b> {isRound && <Tag kind="new">{text.roundYears(years!)}</Tag>}
            {years !== null && !isRound && <small class="soft">{text.years(years)}</small>}{' '}
            {toConfirm && <Tag kind="wait">{text.toConfirm}</Tag>}
          </p>
        ))}
        <Entries {...{ entries, locale }} />
        {planned.map((it) => (
          <p key={it.id}>
            {text.releases} <time dateTime={it.at.toISOString()}>{momentOf(it.at).slice(-5)}</time>:{' '}
            <a href={paths.show(it.id)} lang={it.language}>
              {it.title}
            </a>{' '}
            <small class="soft">{it.unitName}</small>
          </p>
        ))}
        <WentOut {...{ out, locale }} />
        {mayPlan && feasts.length > 0 && entries.length === 0 && <p class="soft small">{text.nothingPlanned}</p>}
        {mayPlan && (
          <p class="small">
            <a href={paths.planEntry({ ngay: formatDate(on), dip: first?.anniversary.id ?? '' })}>{text.planFor}</a>
          </p>
        )}
      </div>
    </li>
  )
}

function Entries({ entries, locale }: Pick<Props, 'entries' | 'locale'>) {
  if (entries.length === 0) return null
  return (
    <ul class="listed">
      {entries.map((it) => (
        <li key={it.id}>
          <EntryTag state={it.state} locale={locale} /> <a href={paths.entry(it.id)}>{it.what}</a>{' '}
          <small class="soft">
            {[it.exemplarName ?? it.fieldName, it.writerName, it.unitName].filter(Boolean).join(' · ')}
          </small>
        </li>
      ))}
    </ul>
  )
}

function WentOut({ out, locale }: Pick<Props, 'out' | 'locale'>) {
  const text = t(locale)
  const [first] = out
  if (!first) return null
  return (
    <>
      <p class="small soft">{text.outToday}</p>
      <ul class="listed">
        {out.map((it) => (
          <li key={it.id}>
            <a href={paths.show(it.id)} lang={it.language}>
              {it.title}
            </a>{' '}
            <small class="soft">{it.unitName}</small>
          </li>
        ))}
      </ul>
      {first.count > out.length && <p class="small soft">{text.more(first.count - out.length)}</p>}
    </>
  )
}
