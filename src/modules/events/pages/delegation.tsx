import type { Locale } from '#platform/i18n.ts'
import type { Frame } from '#platform/web/frame.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Form } from '#ui/form.tsx'
import { Head } from '#ui/head.tsx'
import { Notice } from '#ui/notice.tsx'
import { Section } from '#ui/section.tsx'
import { Submit } from '#ui/submit.tsx'
import { isComing } from '../event.ts'
import { t as eventWords } from '../messages/event.ts'
import { t as listWords } from '../messages/list.ts'
import { t } from '../messages/roll.ts'
import { paths } from '../paths.ts'
import type { ShownEvent } from '../queries/event.ts'
import type { ListedInvitation, Participant } from '../queries/roll.ts'
import { spanOf } from '../span.ts'
import { Letters } from './invitation-section.tsx'
import { ParticipantTable } from './participant-table.tsx'
import { PersonFields } from './person-fields.tsx'
import { namedErrors } from './roll.tsx'

type Props = {
  frame: Frame
  locale: Locale
  event: ShownEvent
  invitation: ListedInvitation
  participants: readonly Participant[]
  mayName: boolean
  /** Where the names are kept, if another list does that. */
  namesAt: string | null
  submission: string
  attempt: Attempt | undefined
}

/** Who comes for a unit that was asked: no more names than seats. */
export function DelegationPage(props: Props) {
  const { frame, locale, event, invitation, participants, mayName, namesAt, submission, attempt } = props
  const text = t(locale)
  const { errors, value } = worded(attempt, text, locale)
  const of = (name: string) => ({ name, value: value(name), ...(errors[name] && { error: errors[name] }) })
  const title = text.delegationOf(invitation.name)
  const isFull = invitation.named >= invitation.seats
  const blocked = mayName ? undefined : eventWords(locale).mayNot
  return (
    <DeskPage
      {...{ frame, locale, title }}
      crumbs={[
        { label: listWords(locale).title, href: paths.list() },
        { label: event.title, href: paths.show(event.id) },
        { label: title },
      ]}
    >
      <Head
        title={title}
        lead={`${event.title}, ${spanOf(event)}. ${text.quota(invitation.named, invitation.seats)}.`}
        actions={<Letters {...{ invitation, locale }} eventId={event.id} />}
      />
      <Section id="dai-bieu" title={text.all}>
        <ParticipantTable
          {...{ participants, locale }}
          eventId={event.id}
          caption={text.all}
          mayDrop={mayName && !namesAt && isComing(event.state)}
        />
      </Section>
      {namesAt && (
        <Notice>
          {text.namedElsewhere} <a href={namesAt}>{text.openList}</a>
        </Notice>
      )}
      {!namesAt && isComing(event.state) && (!isFull || attempt) && (
        <Section id="ghi-ten" title={text.nameOne}>
          <Form
            action={paths.invitation(event.id, invitation.id)}
            submission={value('submission', submission)}
            keep={frame.path}
          >
            <ErrorSummary errors={namedErrors(errors, locale)} />
            <PersonFields {...{ locale, of }} withTitle />
            <div class="bar">
              <Submit main disabledWhy={blocked}>
                {text.nameOne}
              </Submit>
            </div>
          </Form>
        </Section>
      )}
      {isFull && <p class="soft">{text.full}</p>}
    </DeskPage>
  )
}
