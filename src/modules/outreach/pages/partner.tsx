import { storyPaths } from '#modules/stories/index.ts'
import type { Locale } from '#platform/i18n.ts'
import { formatDate, today } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { Control } from '#ui/control.tsx'
import { DeskPage } from '#ui/desk-page.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Facts } from '#ui/facts.tsx'
import { Head } from '#ui/head.tsx'
import { Notice } from '#ui/notice.tsx'
import { PostButton } from '#ui/post-button.tsx'
import { Section } from '#ui/section.tsx'
import { Table } from '#ui/table.tsx'
import { Tag, type TagKind } from '#ui/tag.tsx'
import { t } from '../messages/partner.ts'
import type { MessageState } from '../partner.ts'
import { paths } from '../paths.ts'
import type { ShownMessage, ShownPartner } from '../queries/partner.ts'
import { PartnerTag, wishOf } from './partners.tsx'

type Props = {
  frame: Frame
  locale: Locale
  partner: ShownPartner
  messages: readonly ShownMessage[]
  mayAdminister: boolean
  /** The messages that this reader may send again. */
  resendable: readonly string[]
  /** A secret that was just made: shown this once. */
  secret: string | undefined
  submissions: Record<'test' | 'rotate' | 'switch' | 'end', string>
  attempt: Attempt | undefined
}

/** One site that is told of stories: what it gets, what it answered, and what the administrator may do with it. */
export function PartnerPage(props: Props) {
  const { frame, locale, partner, mayAdminister, secret, submissions, attempt } = props
  const text = t(locale)
  const { errors } = worded(attempt, text, locale)
  const mayAct = mayAdminister && partner.state !== 'ended'
  return (
    <DeskPage
      {...{ frame, locale }}
      title={partner.name}
      crumbs={[{ label: text.title, href: paths.partners() }, { label: partner.name }]}
    >
      <Head
        title={partner.name}
        lead={wishOf(partner, locale)}
        tags={<PartnerTag state={partner.state} locale={locale} />}
        why={mayAdminister ? undefined : text.onlyAdmin}
        actions={
          mayAct && (
            <PostButton
              action={paths.testPartner(partner.id)}
              label={text.test}
              values={{ submission: submissions.test }}
            />
          )
        }
      />
      <ErrorSummary title={text.refused} errors={errors} />
      {secret && (
        <Notice kind="good" title={text.secretTitle}>
          <p>{text.secretOnce}</p>
          <Control name="secret" label={text.secretTitle}>
            <input id="secret" type="text" readOnly value={secret} />
          </Control>
        </Notice>
      )}
      <Facts
        items={[
          { label: text.address, value: partner.address },
          { label: text.connectedBy, value: `${partner.by}, ${formatDate(today(partner.connectedAt))}` },
          { label: text.secretFrom, value: formatDate(today(partner.rotatedAt)) },
        ]}
      />
      <Section id="lan-bao" title={text.messages}>
        {props.messages.length === 0 ? <p class="soft">{text.noMessages}</p> : <Messages {...props} />}
      </Section>
      {mayAct && <Steering {...props} />}
    </DeskPage>
  )
}

const kinds: Record<MessageState, TagKind> = { waiting: 'wait', taken: 'ok', failed: 'late', dropped: 'hold' }

function Messages({ locale, partner, messages, resendable }: Props) {
  const text = t(locale)
  const why = (answer: string) => (/^\d+$/.test(answer) ? text.answered(answer) : (text[answer as 'tooSlow'] ?? answer))
  return (
    <Table
      {...{ caption: text.messages, captionHidden: true, stack: true }}
      columns={[
        { key: 'what', label: text.what },
        { key: 'when', label: text.when },
        { key: 'state', label: text.state },
        { key: 'again', label: '' },
      ]}
      rows={messages.map((it) => ({
        what: it.storyId ? (
          <>
            {text[it.type === 'told' ? 'told' : 'taken_down']}:{' '}
            <a href={storyPaths.deliveries(it.storyId)} lang={it.language ?? undefined}>
              {it.title}
            </a>
            {it.edition && <small class="soft"> {text.edition(it.edition)}</small>}
          </>
        ) : (
          text.testMessage
        ),
        when: <span class="num">{formatDate(today(it.triedAt ?? it.queuedAt))}</span>,
        state: (
          <>
            <Tag kind={kinds[it.state]}>{text[it.state]}</Tag>{' '}
            <small class="soft">
              {[it.attempts > 0 && text.tries(it.attempts), it.answer && why(it.answer)].filter(Boolean).join(' · ')}
            </small>
          </>
        ),
        again: resendable.includes(it.id) && (
          <PostButton quiet action={paths.resendMessage(partner.id, it.id)} label={text.resend} />
        ),
      }))}
    />
  )
}

function Steering({ locale, partner, submissions }: Props) {
  const text = t(locale)
  const { version } = partner
  const isPaused = partner.state === 'paused'
  return (
    <>
      <Section id="khoa" title={text.rotate}>
        <p class="prose">{text.rotateHint}</p>
        <PostButton
          action={paths.rotateSecret(partner.id)}
          label={text.rotate}
          values={{ version, submission: submissions.rotate }}
        />
      </Section>
      <Section id="dung" title={text.endTitle}>
        <p class="prose">{text.pauseHint}</p>
        <PostButton
          action={paths.switchPartner(partner.id)}
          label={isPaused ? text.resume : text.pause}
          values={{ version, state: isPaused ? 'active' : 'paused', submission: submissions.switch }}
        />
        <p class="prose">{text.endHint}</p>
        <PostButton
          action={paths.switchPartner(partner.id)}
          label={text.end}
          values={{ version, state: 'ended', submission: submissions.end }}
        />
      </Section>
    </>
  )
}
