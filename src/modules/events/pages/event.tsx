import { programmePaths } from '#modules/programmes/index.ts'
import type { Locale } from '#platform/i18n.ts'
import { formatDate, today } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import type { Attempt } from '#platform/web/submit.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { Empty } from '#ui/empty.tsx'
import { Facts } from '#ui/facts.tsx'
import { Head } from '#ui/head.tsx'
import { Notice } from '#ui/notice.tsx'
import { Section } from '#ui/section.tsx'
import { Table } from '#ui/table.tsx'
import { Tag } from '#ui/tag.tsx'
import { canBe, hasMet, isRecordingShown } from '../event.ts'
import { t as doorWords } from '../messages/door.ts'
import { t } from '../messages/event.ts'
import { t as listWords } from '../messages/list.ts'
import { t as minutesWords } from '../messages/minutes.ts'
import { t as rollWords } from '../messages/roll.ts'
import { paths, publicPaths } from '../paths.ts'
import type { ShownEvent } from '../queries/event.ts'
import type { ShownCommitment } from '../queries/commitment.ts'
import type { ReadRoll } from '../queries/roll.ts'
import type { EventSpeakers } from '../queries/speakers.ts'
import { seatsLeft } from '../seats.ts'
import { spanOf } from '../span.ts'
import { AppearingSection } from './appearing-section.tsx'
import { CommitmentSection } from './commitment-section.tsx'
import { EventTag } from './event-tag.tsx'
import { NextSection } from './next-section.tsx'
import { SpeakerSection } from './speaker-section.tsx'

type Props = {
  frame: Frame
  locale: Locale
  event: ShownEvent
  now: Date
  roll: ReadRoll
  commitments: readonly ShownCommitment[]
  /** Who speaks, for the host. */
  speakers: EventSpeakers | undefined
  /** May write down what a unit promised. */
  mayNote: boolean
  mayKeep: boolean
  submission: () => string
  attempt: Attempt | undefined
}

/** One event: when, where, for whom, by what programme, who appears, and what is next. */
export function EventPage(props: Props) {
  const { frame, locale, event, now, roll, commitments, speakers, mayNote, mayKeep, submission, attempt } = props
  const text = t(locale)
  const isOut = event.isPublic && event.announcedAt !== null
  return (
    <DeskPage
      {...{ frame, locale }}
      title={event.title}
      crumbs={[
        { label: listWords(locale).title, href: paths.list() },
        { label: event.unitName },
        { label: event.title },
      ]}
    >
      <Head
        title={event.title}
        lead={event.summary || undefined}
        tags={
          <>
            <EventTag state={event.state} locale={locale} /> <Tag kind="new">{text[event.kind]}</Tag>
          </>
        }
        actions={
          mayKeep &&
          canBe('edit', event.state) && (
            <a class="btn" href={paths.edit(event.id)}>
              {text.edit}
            </a>
          )
        }
      />
      {event.cancelReason && (
        <Notice kind="warn" title={text.cancelled}>
          <p>{event.cancelReason}</p>
        </Notice>
      )}
      {event.isHost && <NextSection {...{ event, locale, now, mayKeep, submission, attempt }} />}
      <Facts items={factsOf(event, locale, isOut)} />
      <AppearingSection {...{ event, locale, mayKeep }} />
      {(event.isHost || event.isAsked) && <RollSection {...{ event, roll, locale }} />}
      <ProgrammeSection {...{ event, locale }} />
      {speakers && <SpeakerSection {...speakers} locale={locale} />}
      {event.isHost && event.startsAt <= now && event.state !== 'cancelled' && (
        <MinutesSection {...{ event, locale }} />
      )}
      {(hasMet(event, now) || commitments.length > 0) && (
        <CommitmentSection {...{ commitments, locale, mayNote }} eventId={event.id} today={today(now)} />
      )}
    </DeskPage>
  )
}

function factsOf(event: ShownEvent, locale: Locale, isOut: boolean) {
  const text = t(locale)
  const form = event.withinName ? `${text.within}: ${event.withinName}` : text[event.form]
  return [
    { label: text.when, value: spanOf(event) },
    { label: text.form, value: form },
    ...(event.place ? [{ label: text.place, value: event.place }] : []),
    ...(event.link ? [{ label: text.link, value: <a href={event.link}>{event.link}</a> }] : []),
    ...(event.recording
      ? [
          {
            label: minutesWords(locale).watch,
            value: (
              <>
                <a href={event.recording}>{event.recording}</a>
                {event.isPublic && !isRecordingShown(event) && (
                  <span class="soft"> ({minutesWords(locale).recordingHidden})</span>
                )}
              </>
            ),
          },
        ]
      : []),
    { label: text.host, value: event.unitName },
    { label: text.audience, value: event.audience },
    ...(event.movementId && event.movementName
      ? [
          {
            label: text.ofMovement,
            value: <a href={programmePaths.movement(event.movementId)}>{event.movementName}</a>,
          },
        ]
      : []),
    {
      label: text.onPortal,
      value: isOut ? (
        <a href={publicPaths.show(event.slug)}>{text.publicPage}</a>
      ) : event.isPublic ? (
        text.everybody
      ) : (
        text.notPublic
      ),
    },
    { label: text.createdBy, value: text.onDay(event.createdBy, formatDate(today(event.createdAt))) },
  ]
}

function RollSection({ event, roll, locale }: { event: ShownEvent; roll: ReadRoll; locale: Locale }) {
  const text = rollWords(locale)
  const left = seatsLeft(roll.taken)
  return (
    <Section id="khach" title={text.rollTitle}>
      {event.isHost && (
        <p>
          {[
            text.expectedCount(roll.expected),
            ...(left === undefined ? [] : [text.seatsLeft(left)]),
            ...(roll.present > 0 ? [doorWords(locale).present(roll.present, roll.expected)] : []),
          ].join(', ')}
          .
        </p>
      )}
      <p class="acts">
        <a class="btn" href={paths.roll(event.id)}>
          {event.isHost ? text.rollTitle : text.yourDelegation}
        </a>
        {event.isHost && (event.state === 'announced' || event.state === 'held') && (
          <a class="btn" href={paths.door(event.id)}>
            {doorWords(locale).doorTitle}
          </a>
        )}
      </p>
    </Section>
  )
}

function ProgrammeSection({ event, locale }: { event: ShownEvent; locale: Locale }) {
  const text = t(locale)
  return (
    <Section id="chuong-trinh" title={text.programme}>
      {event.items.length === 0 ? (
        <Empty title={text.noProgramme} />
      ) : (
        <Table
          caption={text.programme}
          captionHidden
          stack
          columns={[
            { key: 'what', label: text.what },
            { key: 'at', label: text.hour },
            { key: 'who', label: text.who },
          ]}
          rows={event.items.map(({ title, at, who }) => ({ what: title, at, who }))}
        />
      )}
    </Section>
  )
}

/** The minutes as files, and the way to write them. */
function MinutesSection({ event, locale }: { event: ShownEvent; locale: Locale }) {
  const text = minutesWords(locale)
  const isWritten = event.said !== '' || event.minutesFileId !== null
  return (
    <Section id="bien-ban" title={text.minutesTitle}>
      {!isWritten && <p class="soft">{text.noMinutes}</p>}
      <p class="acts">
        <a class="btn" href={paths.minutes(event.id)}>
          {isWritten ? text.seeMinutes : text.openMinutes}
        </a>
        {(['pdf', 'docx'] as const).map((as) => (
          <a key={as} class="btn" href={paths.minutesFile(event.id, as)}>
            {text.minutesAs(as.toUpperCase())}
          </a>
        ))}
      </p>
    </Section>
  )
}
