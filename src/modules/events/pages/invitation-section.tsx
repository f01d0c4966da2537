import type { Locale } from '#platform/i18n.ts'
import type { Attempt } from '#platform/web/submit.ts'
import { worded } from '#platform/web/submit.ts'
import { Empty } from '#ui/empty.tsx'
import { Field } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { PostButton } from '#ui/post-button.tsx'
import { Section } from '#ui/section.tsx'
import { type Option, Select } from '#ui/select.tsx'
import { Submit } from '#ui/submit.tsx'
import { Table } from '#ui/table.tsx'
import { t } from '../messages/roll.ts'
import { paths } from '../paths.ts'
import type { ListedInvitation } from '../queries/roll.ts'

type Props = {
  eventId: string
  invitations: readonly ListedInvitation[]
  locale: Locale
  mayInvite: boolean
}

/** Who is asked, with their letters and how many of their seats have a name. */
export function InvitationSection({ eventId, invitations, locale, mayInvite }: Props) {
  const text = t(locale)
  return (
    <Section id="moi" title={text.invitations}>
      {invitations.length === 0 ? (
        <Empty title={text.noInvitations}>
          <p>{text.noInvitationsText}</p>
        </Empty>
      ) : (
        <Table
          caption={text.invitations}
          captionHidden
          stack
          columns={[
            { key: 'name', label: text.guest },
            { key: 'named', label: text.named, numeric: true },
            { key: 'letter', label: text.letter },
            ...(mayInvite ? [{ key: 'act', label: '' }] : []),
          ]}
          rows={invitations.map((it) => ({
            name: <a href={paths.invitation(eventId, it.id)}>{it.title ? `${it.name}, ${it.title}` : it.name}</a>,
            named: `${it.named}/${it.seats}`,
            letter: <Letters eventId={eventId} invitation={it} locale={locale} />,
            act: it.named === 0 || it.unitId === null ? <Withdraw {...{ eventId, it, locale }} /> : '',
          }))}
        />
      )}
    </Section>
  )
}

/** The letter to one guest as PDF and Word. */
export function Letters(props: { eventId: string; invitation: { id: string; name: string }; locale: Locale }) {
  const { eventId, invitation, locale } = props
  const text = t(locale)
  return (
    <>
      {(['pdf', 'docx'] as const).map((as, at) => (
        <span key={as}>
          {at > 0 && ' · '}
          <a href={paths.invitationFile(eventId, invitation.id, as)}>
            {as.toUpperCase()}
            <span class="vh">: {text.letterOf(invitation.name)}</span>
          </a>
        </span>
      ))}
    </>
  )
}

function Withdraw({ eventId, it, locale }: { eventId: string; it: ListedInvitation; locale: Locale }) {
  return (
    <PostButton
      action={paths.withdrawInvitation(eventId, it.id)}
      label={
        <>
          {t(locale).withdraw}
          <span class="vh">: {it.name}</span>
        </>
      }
      quiet
    />
  )
}

type InviteProps = {
  eventId: string
  units: readonly Option[]
  locale: Locale
  submission: string
  attempt: Attempt | undefined
}

/** Asking a unit or somebody from outside. */
export function InviteForm({ eventId, units, locale, submission, attempt }: InviteProps) {
  const text = t(locale)
  const { errors, value } = worded(attempt, text, locale)
  const of = (name: string) => ({ name, value: value(name), ...(errors[name] && { error: errors[name] }) })
  return (
    <Section id="moi-them" title={text.inviteTitle}>
      <Form action={paths.invite(eventId)} submission={value('submission', submission)}>
        <div class="pair">
          <Select {...of('unitId')} label={text.unitId} options={[...units]} blank={text.nobody} optionalWord />
          <Field
            {...of('seats')}
            id="soDaiBieu"
            label={text.delegates}
            inputMode="numeric"
            maxLength={4}
            optionalWord
          />
        </div>
        <div class="pair">
          <Field {...of('name')} label={text.guestName} hint={text.guestNameHint} maxLength={120} optionalWord />
          <Field {...of('title')} label={text.guestTitle} maxLength={200} optionalWord />
        </div>
        <div class="bar">
          <Submit main>{text.invite}</Submit>
        </div>
      </Form>
    </Section>
  )
}
