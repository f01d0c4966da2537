import type { Locale } from '#platform/i18n.ts'
import { Section } from '#ui/section.tsx'
import { t } from '../messages/speakers.ts'
import type { EventSpeakers } from '../queries/speakers.ts'

/** Who speaks at an event, as its host sees it: put on the programme, or taken off it and why; and the way to find one. */
export function SpeakerSection({ speakers, findHref, locale }: EventSpeakers & { locale: Locale }) {
  const text = t(locale)
  if (speakers.length === 0 && findHref === null) return null
  return (
    <Section id="nguoi-noi-chuyen" title={text.speakers}>
      {speakers.length === 0 ? (
        <p class="soft">{text.noSpeakers}</p>
      ) : (
        <ul>
          {speakers.map((it) => (
            <li key={`${it.name}${it.talk}`}>
              {it.href ? <a href={it.href}>{it.name}</a> : it.name}: {it.talk}
              {it.droppedWhy !== null && <span class="soft"> ({text.takenOff(it.droppedWhy)})</span>}
              {it.takeOffHref && (
                <>
                  {' – '}
                  <a href={it.takeOffHref}>
                    {text.takeOff}
                    <span class="vh">: {it.name}</span>
                  </a>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      {findHref && (
        <p>
          <a class="btn" href={findHref}>
            {text.findSpeaker}
          </a>
        </p>
      )}
    </Section>
  )
}
