import type { Locale } from '#platform/i18n.ts'
import { formatDate } from '#platform/text/dates.ts'
import { worded } from '#platform/web/submit.ts'
import { Form } from '#ui/form.tsx'
import { Section } from '#ui/section.tsx'
import { type Option, Select } from '#ui/select.tsx'
import { Submit } from '#ui/submit.tsx'
import { Table } from '#ui/table.tsx'
import { Tag } from '#ui/tag.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { t } from '../messages/delegation.ts'
import { paths } from '../paths.ts'
import type { ShareStanding } from '../seats.ts'
import type { DelegationProps } from './delegation.tsx'

/** The rules of share and the wishes, how each stands, and what was said of a wish that does not hold. */
export function Shares({ locale, standings }: { locale: Locale; standings: readonly ShareStanding[] }) {
  const text = t(locale)
  if (standings.length === 0) return null
  return (
    <Section id="ty-le" title={text.shareCaption}>
      <Table
        stack
        caption={text.shareCaption}
        captionHidden
        columns={[
          { key: 'kind', label: text.kind },
          { key: 'asked', label: text.asked },
          { key: 'there', label: text.there, numeric: true },
          { key: 'result', label: text.result },
        ]}
        rows={standings.map((it) => ({
          ...{ kind: text[it.kind], there: it.count },
          asked: `${text.atLeast(it.percent, it.needed)}, ${it.isWish ? text.wish : text.must}`,
          result: (
            <>
              <Tag kind={it.holds ? 'ok' : it.isWish ? 'wait' : 'late'}>
                {it.holds ? text.holds : text.lacks(it.needed - it.count)}
              </Tag>{' '}
              {!it.holds && it.why}
            </>
          ),
        }))}
      />
    </Section>
  )
}

/** The standing office settles who goes; of each wish that does not hold it says why. */
export function SettleSection({ locale, delegation: it, standings, submission, attempt }: DelegationProps) {
  const text = t(locale)
  const { errors, saved, value } = worded(attempt, text, locale)
  if (it.settledOn)
    return (
      <Section id="chot" title={text.settledOn(formatDate(it.settledOn))}>
        <p>
          <a href={paths.introduction(it.id)}>{text.introduction}</a>
        </p>
      </Section>
    )
  const unheld = standings.filter(({ isWish, holds }) => isWish && !holds)
  return (
    <Section id="chot" title={text.settle}>
      <p class="soft prose">{text.settleLead}</p>
      <Form action={paths.settleDelegation(it.id)} version={saved.version ?? it.version} submission={submission()}>
        {unheld.map(({ kind, needed, count, why }) => (
          <TextArea
            key={kind}
            name={kind}
            label={text.whyOf(text[kind], needed - count)}
            value={value(kind, why ?? '')}
            rows={2}
            maxLength={500}
            required
            {...(errors[kind] && { error: errors[kind] })}
          />
        ))}
        <div class="bar">
          <Submit>{text.settle}</Submit>
        </div>
      </Form>
    </Section>
  )
}

/** The standing office takes a delegation off the event that it goes to. */
export function LeaveSection({ locale, delegation: it, submission, attempt }: DelegationProps) {
  const text = t(locale)
  const { errors, saved, value } = worded(attempt, text, locale)
  return (
    <details open={attempt !== undefined && 'reason' in attempt.values}>
      <summary>{text.leave}</summary>
      <p class="soft prose">{text.leaveLead}</p>
      <Form action={paths.leaveEvent(it.id)} version={saved.version ?? it.version} submission={submission()}>
        <TextArea
          name="reason"
          label={text.reason}
          value={value('reason')}
          rows={2}
          maxLength={500}
          required
          {...(errors.reason && { error: errors.reason })}
        />
        <div class="bar">
          <Submit>{text.leave}</Submit>
        </div>
      </Form>
    </details>
  )
}

type Joined = DelegationProps & { joinable: readonly Option[] }

/** The standing office joins a delegation with an event that the province holds itself. */
export function JoinSection({ locale, delegation: it, joinable, submission, attempt }: Joined) {
  const text = t(locale)
  const { errors, saved } = worded(attempt, text, locale)
  if (joinable.length === 0) return null
  return (
    <details open={attempt !== undefined && 'eventId' in attempt.values}>
      <summary>{text.join}</summary>
      <p class="soft prose">{text.joinLead}</p>
      <Form action={paths.joinEvent(it.id)} version={saved.version ?? it.version} submission={submission()}>
        <Select
          name="eventId"
          label={text.event}
          options={[...joinable]}
          required
          {...(errors.eventId && { error: errors.eventId })}
        />
        <div class="bar">
          <Submit>{text.join}</Submit>
        </div>
      </Form>
    </details>
  )
}
