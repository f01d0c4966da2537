import type { Locale } from '#platform/i18n.ts'
import { formatDate } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { Check } from '#ui/check.tsx'
import { DateField } from '#ui/date-field.tsx'
import { DeskPage } from '#ui/desk-page.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Field } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Head } from '#ui/head.tsx'
import { Notice } from '#ui/notice.tsx'
import { Section } from '#ui/section.tsx'
import type { Option } from '#ui/select.tsx'
import { Submit } from '#ui/submit.tsx'
import { t as listWords } from '../messages/list.ts'
import { t as reminderWords } from '../messages/reminder.ts'
import { t } from '../messages/roll.ts'
import { paths } from '../paths.ts'
import type { ShownEvent } from '../queries/event.ts'
import type { ListedInvitation, Participant, ReadRoll } from '../queries/roll.ts'
import { seatsLeft } from '../seats.ts'
import { InvitationSection, InviteForm } from './invitation-section.tsx'
import { ParticipantTable } from './participant-table.tsx'

type Props = {
  frame: Frame
  locale: Locale
  event: ShownEvent
  roll: ReadRoll
  invitations: readonly ListedInvitation[]
  participants: readonly Participant[]
  units: readonly Option[]
  /** How the letters that remind of it ended. */
  reminders: { sent: number; waiting: number; failed: number }
  mayKeep: boolean
  submission: () => string
  attempt: Attempt | undefined
}

/** Who is asked and who is expected at an event, as its host sees it. */
export function RollPage(props: Props) {
  const { frame, locale, event, roll, invitations, participants, units, mayKeep, submission, attempt } = props
  const text = t(locale)
  const left = seatsLeft(roll.taken)
  const lead = [text.expectedCount(roll.expected), ...(left === undefined ? [] : [text.seatsLeft(left)])].join(', ')
  const { errors } = worded(attempt, text, locale)
  const { sent, waiting, failed } = props.reminders
  return (
    <DeskPage
      {...{ frame, locale }}
      title={text.rollTitle}
      crumbs={[
        { label: listWords(locale).title, href: paths.list() },
        { label: event.title, href: paths.show(event.id) },
        { label: text.rollTitle },
      ]}
    >
      <Head title={text.rollTitle} lead={`${event.title}: ${lead}.`} />
      <ErrorSummary errors={namedErrors(errors, locale)} />
      {roll.namesAt && (
        <Notice>
          {text.namedElsewhere} <a href={roll.namesAt}>{text.openList}</a>
        </Notice>
      )}
      <InvitationSection {...{ invitations, locale }} eventId={event.id} mayInvite={mayKeep} />
      {mayKeep && (
        <InviteForm
          {...{ units, locale }}
          eventId={event.id}
          submission={submission()}
          attempt={attempt && 'closesOn' in attempt.values ? undefined : attempt}
        />
      )}
      {mayKeep && <Setting {...props} />}
      <Section id="danh-sach" title={text.all} small={text.expectedCount(participants.length)}>
        {(event.state === 'announced' || sent + waiting + failed > 0) && (
          <p class="soft small">{reminderWords(locale).reminders(sent, waiting, failed)}</p>
        )}
        <ParticipantTable
          {...{ participants, locale }}
          eventId={event.id}
          caption={text.all}
          mayDrop={mayKeep}
          namedElsewhere={roll.namesAt !== null}
          withSource
          withCertificate={event.state !== 'cancelled' && participants.some(({ arrivedAt }) => arrivedAt)}
        />
      </Section>
    </DeskPage>
  )
}

function Setting({ event, roll, locale, submission, attempt }: Props) {
  const text = t(locale)
  const isSent = attempt !== undefined && 'closesOn' in attempt.values
  const { errors, saved, value } = worded(isSent ? attempt : undefined, text, locale)
  const usual: Record<string, string> = {
    seats: String(roll.taken.seats ?? ''),
    closesOn: roll.closesOn ? formatDate(roll.closesOn) : '',
  }
  const of = (name: string) => ({
    ...{ name, value: value(name, isSent ? '' : usual[name]) },
    ...(errors[name] && { error: errors[name] }),
  })
  return (
    <Section id="dang-ky" title={text.setting}>
      <Form
        action={paths.registration(event.id)}
        version={saved.version ?? roll.version}
        submission={value('submission', submission())}
      >
        <div class="pair">
          <Field
            {...of('seats')}
            label={text.seats}
            hint={text.seatsHint}
            inputMode="numeric"
            maxLength={6}
            optionalWord
          />
          <DateField {...of('closesOn')} label={text.closesOn} optionalWord />
        </div>
        <Check
          name="isOpen"
          label={text.isOpen}
          checked={isSent ? value('isOpen') !== '' : roll.isOpen}
          {...(errors.isOpen && { error: text.tickOrNot })}
        />
        <div class="bar">
          <Submit>{text.saveSetting}</Submit>
        </div>
      </Form>
    </Section>
  )
}

/** Errors with the label of their field. */
export function namedErrors(errors: Record<string, string>, locale: Locale) {
  const text = t(locale)
  const labels: Record<string, string> = {
    ...{ seats: text.seats, closesOn: text.closesOn, unitId: text.unitId, name: text.name, title: text.title },
    ...{ phone: text.phone, email: text.email, place: text.place },
  }
  return Object.entries(errors).map(([field, words]) => ({
    field,
    text: labels[field] ? `${labels[field]}: ${words.charAt(0).toLowerCase()}${words.slice(1)}` : words,
  }))
}
