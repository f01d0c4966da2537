import type { Locale } from '#platform/i18n.ts'
import { addDays, type DateText, formatDate, today as dayOf } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { type Fact, Facts } from '#ui/facts.tsx'
import { Head } from '#ui/head.tsx'
import { Section } from '#ui/section.tsx'
import type { Returned } from '#ui/small-form.tsx'
import { differences, shareMet } from '../checklist.ts'
import { t as planWords } from '../messages/plan.ts'
import { t as teamWords } from '../messages/team.ts'
import { t } from '../messages/visit.ts'
import { paths } from '../paths.ts'
import type { ShownFinding } from '../queries/remedy.ts'
import type { AnsweredItem, ShownVisit } from '../queries/visit.ts'
import { type Phase, phaseOf } from '../visit.ts'
import { FindingSection } from './finding-section.tsx'
import { ConclusionSection } from './conclusion-section.tsx'
import { MinutesSection } from './minutes-section.tsx'
import { PhaseTag } from './phase-tag.tsx'
import { Reasons } from './reasons.tsx'

/** What the reader is to this inspection, and so what may be seen and done. */
export type Rights = {
  inspect: boolean
  answer: boolean
  plan: boolean
  conclude: boolean
  follow: boolean
  seesTeam: boolean
}

export type VisitProps = {
  frame: Frame
  locale: Locale
  today: DateText
  visit: ShownVisit
  items: readonly AnsweredItem[]
  findings: readonly ShownFinding[]
  may: Rights
  submission: () => string
  returned: Returned | undefined
}

/** One inspection: why and by whom, what was answered, what was found, the minutes and the conclusion. */
export function VisitPage(props: VisitProps) {
  const { frame, locale, visit, may, today } = props
  const text = t(locale)
  const words = planWords(locale)
  const phase = phaseOf(visit, today)
  return (
    <DeskPage
      {...{ frame, locale }}
      title={text.visitOf(visit.unitName)}
      scripts={['sign-pad.js']}
      crumbs={[
        { label: words.title, href: paths.list(visit.year) },
        ...(may.plan ? [{ label: words.planOf(visit.year), href: paths.plan(visit.planId) }] : []),
        { label: visit.unitName },
      ]}
    >
      <Head
        title={text.visitOf(visit.unitName)}
        tags={<PhaseTag phase={phase} locale={locale} />}
        actions={
          visit.teamId !== null && (
            <a class={isTurn(phase, may) ? 'btn main' : 'btn'} href={paths.answers(visit.id)}>
              {actLabel(phase, may, text)}
            </a>
          )
        }
      />
      <Facts items={factsOf(props)} />
      <ChecklistSection {...props} />
      <FindingSection {...props} />
      {visit.teamId !== null && <MinutesSection {...props} />}
      {visit.state !== 'planned' && <ConclusionSection {...props} />}
    </DeskPage>
  )
}

const isTurn = (phase: Phase, may: Rights) =>
  (phase === 'selfCheck' && may.answer) || (phase === 'visit' && may.inspect)

function actLabel(phase: Phase, may: Rights, text: ReturnType<typeof t>): string {
  if (phase === 'selfCheck' && may.answer) return text.doSelf
  return phase === 'visit' && may.inspect ? text.doVisit : text.openChecklist
}

function factsOf({ visit, locale }: VisitProps): Fact[] {
  const text = t(locale)
  const words = planWords(locale)
  return [
    { label: text.reasons, value: <Reasons reasons={visit.reasons} why={visit.why} locale={locale} /> },
    { label: words.plannedOn, value: formatDate(visit.plannedOn) },
    {
      label: words.team,
      value: visit.teamNumber ? (
        <a href={paths.paper(visit.id, 'quyet-dinh.pdf')}>{text.teamOf(visit.teamNumber)}</a>
      ) : (
        text.noTeam
      ),
    },
    ...(visit.teamFrom && visit.teamTo
      ? [
          {
            label: text.term,
            value: teamWords(locale).termOf(formatDate(visit.teamFrom), formatDate(addDays(visit.teamTo, -1))),
          },
          {
            label: text.members,
            value: visit.members.map((it) => `${it.name} (${teamWords(locale)[it.part]})`).join(', '),
          },
        ]
      : []),
    ...(visit.selfDueOn ? [{ label: text.selfDue, value: formatDate(visit.selfDueOn) }] : []),
    ...(visit.visitedOn ? [{ label: text.visitedOn, value: formatDate(visit.visitedOn) }] : []),
  ]
}

function ChecklistSection({ visit, items, may, locale }: VisitProps) {
  const text = t(locale)
  const answered = (side: 'self' | 'team') => items.filter((it) => it[side] !== null).length
  const share = shareMet(items.map(({ team }) => team?.verdict ?? null))
  const differ = differences(
    items.map(({ self, team }) => ({ self: self?.verdict ?? null, team: team?.verdict ?? null })),
  )
  if (visit.teamId === null) return null
  return (
    <Section id="bang-kiem" title={text.checklist}>
      <p>
        {text.byUnit}: {text.answeredOf(answered('self'), items.length)},{' '}
        {visit.selfSentAt ? text.selfSent(formatDate(dayOf(visit.selfSentAt))) : text.selfNotSent}
      </p>
      {may.seesTeam && (
        <>
          <p>
            {text.byTeam}: {text.answeredOf(answered('team'), items.length)}
          </p>
          {share !== null && <p>{text.shareMet(share)}</p>}
          {differ > 0 && <p>{text.differences(differ)}</p>}
        </>
      )}
    </Section>
  )
}
