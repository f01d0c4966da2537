import { eventPaths } from '#modules/events/index.ts'
import type { Locale } from '#platform/i18n.ts'
import { formatDate } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Facts } from '#ui/facts.tsx'
import { Head } from '#ui/head.tsx'
import { Section } from '#ui/section.tsx'
import { Table } from '#ui/table.tsx'
import { Tag } from '#ui/tag.tsx'
import { t } from '../messages/delegation.ts'
import { t as roundWords } from '../messages/round.ts'
import { paths } from '../paths.ts'
import type { ShownDelegate, ShownDelegation } from '../queries/delegation.ts'
import { missingPapers, type ShareStanding } from '../seats.ts'
import { NameForm, SeatForm } from './delegation-forms.tsx'
import { JoinSection, LeaveSection, SettleSection, Shares } from './settle-section.tsx'

export type DelegationProps = {
  frame: Frame
  locale: Locale
  delegation: ShownDelegation
  seats: readonly { unitId: string; name: string; seats: number }[]
  delegates: readonly ShownDelegate[]
  standings: readonly ShareStanding[]
  /** Where units may be given seats; none for whoever may not give them. */
  units: readonly { value: string; label: string }[]
  /** The event of the province that it goes to; none to whoever may not see that. */
  event: { id: string; title: string } | undefined
  /** Events that it may be joined with, for the standing office. */
  joinable: readonly { value: string; label: string }[]
  mayRun: boolean
  /** The unit that the reader may name somebody for, with whom it may name. */
  own: { unitId: string; nameable: readonly { id: string; name: string; unitName: string }[] } | undefined
  submission: () => string
  attempt: Attempt | undefined
}

export const delegateKinds = { named: 'wait', confirmed: 'ok', withdrawn: 'no' } as const

/** One delegation: its seats by unit, its rules of share, and who goes. */
export function DelegationPage(props: DelegationProps) {
  const { frame, locale, delegation: it, attempt } = props
  const text = t(locale)
  const { errors } = worded(attempt, text, locale)
  return (
    <DeskPage
      {...{ frame, locale }}
      title={it.name}
      crumbs={[
        { label: roundWords(locale).title, href: paths.rounds() },
        { label: text.title, href: paths.delegations() },
        { label: it.name },
      ]}
    >
      <ErrorSummary errors={errors} />
      <Head title={it.name} lead={text.when(formatDate(it.beginsOn), formatDate(it.endsOn), it.place)} />
      <Facts
        boxed
        items={[
          { label: text.document, value: it.document },
          { label: text.seats, value: it.seats },
          { label: text.dueOn, value: formatDate(it.dueOn) },
          ...(it.eventId
            ? [
                {
                  label: text.event,
                  value: props.event ? (
                    <a href={eventPaths.show(props.event.id)}>{props.event.title}</a>
                  ) : (
                    text.eventOfOther
                  ),
                },
              ]
            : []),
          ...(it.settledOn ? [{ label: text.state, value: text.settledOn(formatDate(it.settledOn)) }] : []),
        ]}
      />
      <Shares {...props} />
      <Seats {...props} />
      <People {...props} />
      {props.mayRun && <SettleSection {...props} />}
      {props.own && !it.settledOn && <NameForm {...props} own={props.own} />}
    </DeskPage>
  )
}

function Seats(props: DelegationProps) {
  const { locale, seats, delegates, units, delegation } = props
  const text = t(locale)
  const named = (unitId: string) => delegates.filter((it) => it.unitId === unitId && it.state !== 'withdrawn').length
  return (
    <Section id="cho" title={text.unitSeats}>
      {seats.length === 0 ? (
        <p class="soft">{text.noSeats}</p>
      ) : (
        <Table
          stack
          caption={text.unitSeats}
          captionHidden
          columns={[
            { key: 'unit', label: text.unit },
            { key: 'given', label: text.given, numeric: true },
            { key: 'named', label: text.named, numeric: true },
          ]}
          rows={seats.map((it) => ({ unit: it.name, given: it.seats, named: named(it.unitId) }))}
        />
      )}
      {props.mayRun && delegation.eventId && (
        <p>
          {text.seatsAtEvent} <a href={eventPaths.roll(delegation.eventId)}>{text.openRoll}</a>
        </p>
      )}
      {props.mayRun && delegation.eventId && <LeaveSection {...props} />}
      {units.length > 0 && !delegation.eventId && <SeatForm {...props} />}
      {props.mayRun && !delegation.eventId && <JoinSection {...props} />}
    </Section>
  )
}

function People({ locale, delegates }: DelegationProps) {
  const text = t(locale)
  return (
    <Section id="nguoi-di" title={text.people} small={String(delegates.length)}>
      {delegates.length === 0 ? (
        <p class="soft">{text.nobody}</p>
      ) : (
        <Table
          stack
          caption={text.people}
          captionHidden
          columns={[
            { key: 'person', label: text.person },
            { key: 'unit', label: text.unit },
            { key: 'state', label: text.state },
            { key: 'papers', label: text.papers },
            { key: 'travel', label: text.travel },
          ]}
          rows={delegates.map((it) => ({
            person: <a href={paths.delegate(it.id)}>{it.name}</a>,
            unit: it.unitName,
            state: <Tag kind={delegateKinds[it.state]}>{text[`state_${it.state}`]}</Tag>,
            papers: missingPapers(it.papers).length === 0 ? text.complete : text.owes(missingPapers(it.papers).length),
            travel: it.travel ?? '–',
          }))}
        />
      )}
    </Section>
  )
}
