import { eventPaths } from '#modules/events/index.ts'
import type { Locale } from '#platform/i18n.ts'
import { formatDate, today as dayOf } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { Empty } from '#ui/empty.tsx'
import { Facts } from '#ui/facts.tsx'
import { Field } from '#ui/field.tsx'
import { Head } from '#ui/head.tsx'
import { Section } from '#ui/section.tsx'
import { Select } from '#ui/select.tsx'
import { type Returned, SmallForm } from '#ui/small-form.tsx'
import { Table } from '#ui/table.tsx'
import { t as people } from '../messages/people.ts'
import { t, travelKey } from '../messages/speaker.ts'
import { paths } from '../paths.ts'
import type { ListedEngagement, Speaker } from '../queries/speaker.ts'

type Props = {
  frame: Frame
  locale: Locale
  speaker: Speaker
  fields: readonly { id: string; name: string }[]
  engagements: readonly ListedEngagement[]
  /** The event for which the reader looks for a speaker. */
  forEvent: { id: string } | undefined
  /** The events whose programme the reader may change. */
  programmes: readonly { id: string; title: string; startsAt: Date }[]
  submission: () => string
  returned: Returned | undefined
}

/** A speaker whom a unit may ask: what they offer, where they spoke, and putting them on a programme. */
export function SpeakerPage(props: Props) {
  const { frame, locale, speaker, fields, engagements, programmes } = props
  const text = t(locale)
  return (
    <DeskPage
      {...{ frame, locale }}
      title={speaker.name}
      crumbs={[
        { label: people(locale).title, href: paths.overview() },
        { label: text.bank, href: paths.bank(props.forEvent?.id) },
        { label: speaker.name },
      ]}
    >
      <Head title={speaker.name} lead={`${speaker.title}, ${speaker.unitName}`} />
      <Facts
        boxed
        items={[
          { label: text.about, value: speaker.about },
          {
            label: text.fields,
            value: fields
              .filter(({ id }) => speaker.fieldIds.includes(id))
              .map(({ name }) => name)
              .join('; '),
          },
          { label: text.languages, value: speaker.languages.map((it) => text[it]).join(', ') },
          { label: text.travels, value: text[travelKey[speaker.travels]] },
          { label: text.talks, value: text.talksInAll(speaker.talks) },
          { label: text.offer, value: text.agreedSince(formatDate(speaker.agreedOn)) },
          ...(speaker.exemplarSlug
            ? [
                {
                  label: text.exemplarId,
                  value: <a href={`/dien-hinh/${speaker.exemplarSlug}`}>{text.seeExemplar}</a>,
                },
              ]
            : []),
        ]}
      />
      <Engage {...props} />
      <Section id="su-kien" title={text.engagements}>
        {engagements.length === 0 ? (
          <Empty title={text.noEngagements} />
        ) : (
          <Table
            caption={text.engagements}
            captionHidden
            stack
            columns={[
              { key: 'talk', label: text.talk },
              { key: 'event', label: text.event },
              { key: 'on', label: text.on },
              { key: 'host', label: text.host },
              ...(programmes.length > 0 ? [{ key: 'act', label: text.act }] : []),
            ]}
            rows={engagements.map((it) => ({
              talk: it.title,
              event: it.isOwn ? <a href={eventPaths.show(it.id)}>{it.event}</a> : it.event,
              ...{ on: formatDate(dayOf(it.startsAt)), host: it.hostName },
              act: programmes.some(({ id }) => id === it.id) && (
                <a href={paths.takeOff(speaker.id, it.id)}>
                  {text.takeOff}
                  <span class="vh">: {it.event}</span>
                </a>
              ),
            }))}
          />
        )}
      </Section>
    </DeskPage>
  )
}

function Engage({ locale, speaker, programmes, engagements, forEvent, submission, returned }: Props) {
  const text = t(locale)
  const free = programmes.filter(({ id }) => returned || !engagements.some((it) => it.id === id))
  return (
    <Section id="chuong-trinh" title={text.engage}>
      {free.length === 0 ? (
        <p class="soft">{text.noProgrammes}</p>
      ) : (
        <SmallForm
          {...{ locale, submission, returned, words: text }}
          form="moi"
          title={text.engage}
          send={text.engage}
          action={paths.engage(speaker.id)}
          open={forEvent !== undefined}
        >
          {(of) => (
            <>
              <Select
                {...of('id', forEvent?.id)}
                label={text.event}
                options={free.map((it) => ({
                  ...{ value: it.id, label: `${it.title}, ${formatDate(dayOf(it.startsAt))}` },
                }))}
                required
              />
              <Field {...of('title')} label={text.talk} maxLength={200} required />
              <Field {...of('at')} label={text.hour} hint={text.hourHint} maxLength={10} optionalWord />
            </>
          )}
        </SmallForm>
      )}
    </Section>
  )
}
