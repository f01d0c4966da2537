import type { Locale } from '#platform/i18n.ts'
import { fold } from '#platform/text/fold.ts'
import type { Frame } from '#platform/web/frame.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import type { Crumb } from '#ui/crumbs.tsx'
import { DeskPage } from '#ui/desk-page.tsx'
import { Empty } from '#ui/empty.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Field } from '#ui/field.tsx'
import { Head } from '#ui/head.tsx'
import { Section } from '#ui/section.tsx'
import { Submit } from '#ui/submit.tsx'
import { Tag } from '#ui/tag.tsx'
import { t } from '../messages/door.ts'
import type { Participant } from '../queries/roll.ts'
import { hourOf } from '../span.ts'

type Expected = Pick<Participant, 'id' | 'code' | 'name' | 'place' | 'arrivedAt'>
type Props = {
  frame: Frame
  locale: Locale
  /** Of what it is the door, and what lies above it. */
  title: string
  crumbs: readonly Crumb[]
  /** The roll on which arrivals stand, and where notes are sent. */
  rollId: string
  action: string
  present: number
  participants: readonly Expected[]
  /** Where a signed paper is typed in. */
  paper: { href: string; label: string } | undefined
  mayKeep: boolean
  /** Why nobody is noted here by this reader. */
  whyNot: string
  attempt: Attempt | undefined
}

/** The door of an occasion: tickets, the list, and whom nobody expected. Works without script; with it, without a network too. */
export function DoorPage(props: Props) {
  const { frame, locale, title, rollId, action, present, participants, paper, mayKeep, whyNot, attempt } = props
  const text = t(locale)
  const { errors, value } = worded(attempt, text, locale)
  const of = (name: string) => ({ name, value: value(name), ...(errors[name] && { error: errors[name] }) })
  const blocked = mayKeep ? undefined : whyNot
  return (
    <DeskPage
      {...{ frame, locale }}
      title={`${text.doorTitle}: ${title}`}
      scripts={['check-in.js']}
      crumbs={[...props.crumbs, { label: text.doorTitle }]}
    >
      <Head
        title={text.doorTitle}
        lead={text.doorLead}
        actions={
          paper && (
            <a class="btn" href={paper.href}>
              {paper.label}
            </a>
          )
        }
      />
      <ErrorSummary errors={Object.entries(errors).map(([field, words]) => ({ field, text: words }))} />
      <check-in data-roll={rollId} data-action={action}>
        <div class="flow">
          <p data-count>{text.present(present, participants.length)}</p>
          <p role="status" data-said />
          <Section id="theo-phieu" title={text.byCode}>
            <form class="form" method="post" action={action} noValidate data-code-form>
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
            <People {...{ action, participants, locale, blocked }} />
          </Section>
          <Section id="them" title={text.guest}>
            <form class="form" method="post" action={action} noValidate data-guest-form>
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
  action: string
  participants: readonly Expected[]
  locale: Locale
  blocked: string | undefined
}

function People({ action, participants, locale, blocked }: PeopleProps) {
  const text = t(locale)
  if (participants.length === 0) return <Empty title={text.nobody} />
  return (
    <>
      <div class="field" data-filter hidden>
        <label for="loc">{text.filter}</label>
        <input id="loc" type="search" autocomplete="off" />
      </div>
      <form method="post" action={action} data-list-form>
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
