import { type DateText, daysBetween, formatDate } from '#platform/text/dates.ts'
import type { PanelView, Shown } from '#platform/web/panel.ts'
import { t } from '../messages/index.ts'
import { paths } from '../paths.ts'
import type { ShownPlan } from '../queries/plan.ts'
import { WeaknessSteps } from './weakness-steps.tsx'

type View = Pick<PanelView, 'locale' | 'recordId'> & { today: DateText; mayOpen: boolean; isEmerging: boolean }

/** How somebody was brought up, for their own page: weaknesses, remedies and evidence, then supports and reviews. */
export function fosteringSection(plans: readonly ShownPlan[], { locale, recordId, today, ...may }: View): Shown {
  const text = t(locale)
  const [latest] = plans
  const first = plans.at(-1)
  const isRunning = latest !== undefined && latest.outcome === null
  return {
    ...{ id: 'boi-duong', title: text.title, count: plans.flatMap(({ weaknesses }) => weaknesses).length },
    ...(latest && {
      small: `${text.period(formatDate(latest.startedOn), latest.endedOn && formatDate(latest.endedOn))}, ${text.with(latest.mentor)}`,
    }),
    body: (
      <>
        {!latest && <p class="soft">{text.noPlan}</p>}
        {plans.map((plan) => (
          <PlanBrief key={plan.id} {...{ plan, locale, today }} />
        ))}
        {may.mayOpen && !isRunning && (
          <p>
            <a class={may.isEmerging ? 'btn' : undefined} href={paths.open(recordId)}>
              {text.open}
            </a>
          </p>
        )}
      </>
    ),
    milestones:
      latest && first ? [{ kind: 'fostered', on: first.startedOn, note: noteOf(latest, first, today, text) }] : [],
  }
}

function PlanBrief({ plan, locale, today }: { plan: ShownPlan; locale: PanelView['locale']; today: DateText }) {
  const text = t(locale)
  const held = plan.reviews.flatMap(({ id, doneOn, findings }) => (doneOn ? [{ id, doneOn, findings }] : []))
  return (
    <>
      {plan.weaknesses.map((weakness) => (
        <WeaknessSteps key={weakness.id} isEnded={plan.outcome !== null} {...{ weakness, locale, today }} />
      ))}
      {plan.supports.length > 0 && (
        <p class="soft small">
          {text.supports}: {plan.supports.map(({ what }) => what).join('; ')}
        </p>
      )}
      {held.map((it) => (
        <p key={it.id} class="soft small">
          {text.reviewHeld(formatDate(it.doneOn))}: {it.findings}
        </p>
      ))}
      <p>
        <a href={paths.show(plan.id)}>{text.openPlanPage}</a>
      </p>
    </>
  )
}

/** How long it took, from the first day to the last or to today. */
function noteOf(latest: ShownPlan, first: ShownPlan, today: DateText, text: ReturnType<typeof t>): string {
  const months = Math.max(1, Math.round(daysBetween(first.startedOn, latest.endedOn ?? today) / 30.4))
  return text.months(months)
}
