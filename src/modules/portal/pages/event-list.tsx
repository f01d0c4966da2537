import { eventWords, spanOf } from '#modules/events/index.ts'
import type { Locale } from '#platform/i18n.ts'
import { t } from '../messages/events.ts'
import { inLanguage, paths } from '../paths.ts'
import type { PublicEvent } from '../queries/events.ts'
import { type Register, unitName } from '../register.ts'

type Props = { events: readonly PublicEvent[]; register: Register; locale: Locale }

/** Events one under the other: when, what, where, by whom. Titles are Vietnamese. */
export function EventList({ events, register, locale }: Props) {
  const words = eventWords(locale)
  return (
    <ul class="listed flow">
      {events.map((it) => {
        const host = register.units.get(it.unitId)
        const about = [it.place, host && unitName(host, locale)].filter(Boolean).join('. ')
        return (
          <li key={it.id}>
            <time dateTime={it.startsAt.toISOString()}>{spanOf(it, locale)}</time>
            <p>
              <a href={inLanguage(locale, paths.event(it.slug))} lang={locale === 'vi' ? undefined : 'vi'}>
                {it.title}
              </a>{' '}
              <span class="soft small">
                {it.state === 'cancelled' ? t(locale).cancelled : words[it.kind]}. {about}
              </span>
            </p>
          </li>
        )
      })}
    </ul>
  )
}
