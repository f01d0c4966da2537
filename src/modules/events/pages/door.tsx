import type { Locale } from '#platform/i18n.ts'
import { fold } from '#platform/text/fold.ts'
import type { Frame } from '#platform/web/frame.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { Empty } from '#ui/empty.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Field } from '#ui/field.tsx'
import { Head } from '#ui/head.tsx'
import { Section } from '#ui/section.tsx'
import { Submit } from '#ui/submit.tsx'
import { Tag } from '#ui/tag.tsx'
import { t } from '../messages/door.ts'
import { t as eventWords } from '../messages/event.ts'
import { t as listWords } from '../messages/list.ts'
import { paths } from '../paths.ts'
import type { ShownEvent } from '../queries/event.ts'
import type { Participant, ReadRoll } from '../queries/roll.ts'
import { hourOf } from '../span.ts'

type Props = {
  frame: Frame
  locale: Locale
  event: ShownEvent
  roll: ReadRoll
  participants: readonly Participant[]
  mayKeep: boolean
  attempt: Attempt | undefined
}

/** The door: tickets, the list, and whom nobody expected. Works without script; with it, without a network too. */
export function DoorPage({ frame, locale, event, roll, participants, mayKeep, attempt }: Props) {
  const text = t(locale)
  const { errors, value } = worded(attempt, text, locale)
  const of = (name: string) => ({ name, value: value(name), ...(errors[name] && { error: errors[name] }) })
  const blocked = mayKeep ? undefined : eventWords(locale).mayNot
  return (
    <DeskPage
      {...{ frame, locale }}
      title={`${text.doorTitle}: ${event.title}`}
      scripts={['check-in.js']}
      crumbs={[
        { label: listWords(locale).title, href: paths.list() },
        { label: event.title, href: paths.show(event.id) },
        { label: text.doorTitle },
      ]}
    >
      <Head
        title={text.doorTitle}
        lead={text.doorLead}
        actions={
          <a class="btn" href={paths.sheet(event.id)}>
            {text.sheetTitle}
          </a>
        }
      />
      <ErrorSummary errors={Object.entries(errors).map(([field, words]) => ({ field, text: words }))} />
      <check-in data-roll={event.id} data-action={paths.door(event.id)}>
        <div class="flow">
          <p data-count>{text.present(roll.present, roll.expected)}</p>
          <p role="status" data-said />
          <Section id="theo-phieu" title={text.byCode}>
            <form class="form" method="post" action={paths.door(event.id)} noValidate data-code-form>
              <Field
                {...of('code')}
                label={text.ticketCode}
                hint={text.ticketHint}
                maxLength={200}
                autocomplete="off"
                required
              />
              <div class="bar">
                <Submit main disabledWhy={blocked}>
                  {text.noteCode}
                </Submit>
              </div>
              <div data-scan hidden>
                <label>
                  {text.photo} <input type="file" accept="image/*" capture="environment" />
                </label>
                <button class="btn" type="button" data-camera hidden>
                  {text.camera}
                </button>
                <video muted playsInline hidden />
                <p role="status" data-scan-said />
              </div>
            </form>
          </Section>
          <Section id="theo-danh-sach" title={text.list}>
            <People {...{ event, participants, locale, blocked }} />
          </Section>
          <Section id="them" title={text.guest}>
            <form class="form" method="post" action={paths.door(event.id)} noValidate data-guest-form>
              <div class="pair">
                <Field {...of('guestName')} label={text.guestName} maxLength={120} autocomplete="off" required />
                <Field {...of('guestPlace')} label={text.guestPlace} maxLength={200} autocomplete="off" optionalWord />
              </div>
              <div class="bar">
                <Submit disabledWhy={blocked}>{text.noteGuest}</Submit>
              </div>
            </form>
          </Section>
        </div>
      </check-in>
    </DeskPage>
  )
}

type PeopleProps = {
  event: ShownEvent
  participants: readonly Participant[]
  locale: Locale
  blocked: string | undefined
}

function People({ event, participants, locale, blocked }: PeopleProps) {
  const text = t(locale)
  if (participants.length === 0) return <Empty title={text.nobody} />
  return (
    <>
      <div class="field" data-filter hidden>
        <label for="loc">{text.filter}</label>
        <input id="loc" type="search" autocomplete="off" />
      </div>
      <form method="post" action={paths.door(event.id)} data-list-form>
        <ul class="work brief">
          {participants.map((it) => (
            <li key={it.id} data-id={it.id} data-code={it.code} data-words={fold(`${it.name} ${it.place}`)}>
              <p>
                <b>{it.name}</b>
                {it.place && <span class="soft">, {it.place}</span>}
              </p>
              <span data-here hidden={!it.arrivedAt}>
                <Tag kind="ok">{it.arrivedAt ? text.hereSince(hourOf(it.arrivedAt)) : text.here}</Tag>
              </span>
              {!it.arrivedAt && !blocked && (
                <button class="btn" type="submit" name="participantId" value={it.id}>
                  {text.here}
                  <span class="vh">: {it.name}</span>
                </button>
              )}
            </li>
          ))}
        </ul>
      </form>
      {blocked && <p class="why">{blocked}</p>}
    </>
  )
}
