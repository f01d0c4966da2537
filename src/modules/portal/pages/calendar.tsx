import type { Feast } from '#modules/programmes/index.ts'
import type { Locale } from '#platform/i18n.ts'
import type { DateText } from '#platform/text/dates.ts'
import { lunarDay } from '#platform/text/lunar.ts'
import { dateIn } from '#platform/text/local.ts'
import { t as shared } from '#ui/messages.ts'
import { PortalPage } from '#ui/portal-page.tsx'
import { Section } from '#ui/section.tsx'
import { everyLanguage } from '../every-language.ts'
import { yearOf } from '../linked-data.ts'
import { t } from '../messages/calendar.ts'
import { calendarFile, calendarPath, inLanguage, paths, storyAddress } from '../paths.ts'
import type { PublicAnniversary } from '../queries/anniversaries.ts'
import type { StoryCard } from '../queries/stories.ts'
import { nameIn } from '../register.ts'

type Props = {
  locale: Locale
  demo: boolean
  year: number
  today: DateText
  /** The years that there is a page for. */
  years: readonly number[]
  feasts: readonly Feast<PublicAnniversary>[]
  stories: ReadonlyMap<string, StoryCard[]>
  /** The name of the province, where all of it takes place. */
  place: string
}

/** The anniversaries and feasts of a year, month by month, with the stories told for them. */
export function CalendarPage({ locale, demo, year, today, years, feasts, stories, place }: Props) {
  const text = t(locale)
  const thisYear = Number(today.slice(0, 4))
  const address = (of: number) => calendarPath(of === thisYear ? undefined : of)
  const months = Map.groupBy(feasts, ({ on }) => Number(on.slice(5, 7)))
  return (
    <PortalPage
      title={text.title(year)}
      description={text.intro}
      {...{ locale, demo }}
      path={address(year)}
      data={yearOf(feasts, { name: text.title(year), locale, place, address: address(year) })}
      alternates={everyLanguage(address(year))}
      crumbs={[
        { label: shared(locale).home, href: inLanguage(locale, paths.home) },
        { label: shared(locale).calendar },
      ]}
    >
      <div class="wrap intro flow">
        <h1>{text.title(year)}</h1>
        <p>{text.intro}</p>
        <p>
          <a href={calendarFile(locale)}>{text.subscribe}</a> ·{' '}
          <a href={inLanguage(locale, paths.events)}>{text.events}</a>
        </p>
        <nav aria-label={text.years}>
          <ul class="acts">
            {years.map((it) => (
              <li key={it}>
                <a href={inLanguage(locale, address(it))} aria-current={it === year ? 'page' : undefined}>
                  {it === year ? <b>{it}</b> : it}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      {[...months].map(([month, days]) => (
        <Section key={month} id={`thang-${month}`} title={text.month(month)} wrap>
          <ul class="listed flow">
            {days.map((feast) => (
              <li key={feast.anniversary.key}>
                <Day {...{ feast, today, locale }} stories={stories.get(feast.anniversary.id) ?? []} />
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </PortalPage>
  )
}

type DayProps = { feast: Feast<PublicAnniversary>; today: DateText; stories: readonly StoryCard[]; locale: Locale }

function Day({ feast: { anniversary, on, years, toConfirm }, today, stories, locale }: DayProps) {
  const text = t(locale)
  const lunar = lunarDay(on)
  const notes = [
    ...(on === today ? [text.today] : []),
    ...(years !== null ? [text.nth(years)] : []),
    ...(anniversary.calendar === 'lunar' ? [text.lunar(lunar.day, lunar.month)] : []),
    ...(toConfirm ? [text.toConfirm] : []),
  ]
  return (
    <>
      <time dateTime={on}>{dateIn(locale, on)}</time>: <b id={anniversary.key}>{nameIn(anniversary, locale)}</b>
      {notes.length > 0 && <span class="soft small"> ({notes.join(', ')})</span>}
      {stories.map((story) => (
        <p key={story.id}>
          <a href={storyAddress(story)} lang={story.language === locale ? undefined : story.language}>
            {story.title}
          </a>
          {story.told.length > 0 && <span class="soft small"> {story.told.map(({ name }) => name).join(', ')}</span>}
        </p>
      ))}
    </>
  )
}
