import type { Locale } from '#platform/i18n.ts'
import { dateIn } from '#platform/text/local.ts'
import { Cards } from '#ui/cards.tsx'
import { Section } from '#ui/section.tsx'
import { t as words } from '../messages/events.ts'
import { t } from '../messages/today.ts'
import { inLanguage, paths } from '../paths.ts'
import type { Today } from '../queries/today.ts'
import { nameIn, type Register } from '../register.ts'
import { EventList } from './event-list.tsx'
import { storyCard } from './story-card.tsx'

type Props = { today: Today; register: Register; locale: Locale }

/** What the day brings: anniversaries of the week, the next events and who was newly honoured. Nothing on a day that brings neither. */
export function ThisWeek({ today: { today, coming, honours, events }, register, locale }: Props) {
  const text = t(locale)
  if (coming.length === 0 && honours.length === 0 && events.length === 0) return null
  return (
    <div class="wrap split even section">
      {coming.length > 0 && (
        <section class="flow" aria-labelledby="tuan-nay">
          <h2 id="tuan-nay">{text.week}</h2>
          <ul class="listed">
            {coming.map(({ anniversary, on, years, toConfirm }) => (
              <li key={anniversary.name_vi}>
                <time dateTime={on}>{on === today ? text.today : dateIn(locale, on)}</time>:{' '}
                {nameIn(anniversary, locale)}
                {years !== null && ` (${text.years(years)})`}
                {anniversary.calendar === 'lunar' && `, ${text.lunar}`}
                {toConfirm && ` – ${text.toConfirm}`}
              </li>
            ))}
          </ul>
        </section>
      )}
      {events.length > 0 && (
        <section class="flow" aria-labelledby="su-kien">
          <h2 id="su-kien">{words(locale).coming}</h2>
          <EventList {...{ events, register, locale }} />
          <a href={inLanguage(locale, paths.events)}>{words(locale).all}</a>
        </section>
      )}
      {honours.length > 0 && (
        <section class="flow" aria-labelledby="khen-moi">
          <h2 id="khen-moi">{text.honours}</h2>
          <ul class="listed">
            {honours.map((it) => (
              <li key={it.id}>
                <span lang="vi">
                  {it.slug ? (
                    <a href={inLanguage(locale, paths.exemplar(it.slug))}>{it.recipientName}</a>
                  ) : (
                    it.recipientName
                  )}
                </span>
                : {it.titleName}, <time dateTime={it.decidedOn}>{dateIn(locale, it.decidedOn)}</time>
              </li>
            ))}
          </ul>
          <a href={inLanguage(locale, paths.book)}>{text.wholeBook}</a>
        </section>
      )}
    </div>
  )
}

/** The field whose week it is, with its newest stories. */
export function FieldOfWeek({ today: { field, stories }, register, locale }: Props) {
  const text = t(locale)
  if (!field || stories.length === 0) return null
  const more = (
    <a class="more" href={inLanguage(locale, paths.field(field.slug))}>
      {text.wholeField}
    </a>
  )
  return (
    <Section id="linh-vuc-tuan" title={text.fieldOfWeek(nameIn(field, locale))} small={more} wrap>
      <Cards items={stories.map((it) => storyCard(it, { register, locale }))} />
    </Section>
  )
}
