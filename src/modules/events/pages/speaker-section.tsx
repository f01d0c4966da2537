import type { Locale } from '#platform/i18n.ts'
import { Section } from '#ui/section.tsx'
import { Table } from '#ui/table.tsx'
import { Tag } from '#ui/tag.tsx'
import { t } from '../messages/speakers.ts'
import type { EventSpeaker, EventSpeakers } from '../queries/speakers.ts'

/** Who speaks at an event, as its host sees it: put on the programme, or taken off it and why; and the way to find one. */
export function SpeakerSection({ speakers, findHref, locale }: EventSpeakers & { locale: Locale }) {
  const text = t(locale)
  if (speakers.length === 0 && findHref === null) return null
  return (
    <Section id="nguoi-noi-chuyen" title={text.speakers}>
      {speakers.length === 0 ? (
        <p class="soft">{text.noSpeakers}</p>
      ) : (
        <Table
          caption={text.speakers}
          captionHidden
          stack
          columns={[
            { key: 'name', label: text.name },
            { key: 'talk', label: text.talk },
            { key: 'state', label: text.state },
          ]}
          rows={speakers.map((it) => ({
            name: it.href ? <a href={it.href}>{it.name}</a> : it.name,
            ...{ talk: it.talk, state: <State {...{ it, locale }} /> },
          }))}
        />
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

function State({ it, locale }: { it: EventSpeaker; locale: Locale }) {
  const text = t(locale)
  if (it.droppedWhy !== null)
    return (
      <>
        <Tag kind="no">{text.isOff}</Tag> <span class="soft">{it.droppedWhy}</span>
      </>
    )
  return (
    <>
      <Tag kind="ok">{text.isOn}</Tag>{' '}
      {it.takeOffHref && (
        <a href={it.takeOffHref}>
          {text.takeOff}
          <span class="vh">: {it.name}</span>
        </a>
      )}
    </>
  )
}
