import { exemplarPaths } from '#modules/exemplars/index.ts'
import type { Locale } from '#platform/i18n.ts'
import { type DateText, formatDate } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { type Fact, Facts } from '#ui/facts.tsx'
import { Head } from '#ui/head.tsx'
import { t } from '../messages/index.ts'
import { paths } from '../paths.ts'
import { planState } from '../plan.ts'
import type { ShownPlan } from '../queries/plan.ts'
import type { SupportMoney } from '../queries/support-money.ts'
import { CameBack } from './came-back.tsx'
import { EndSection } from './end-section.tsx'
import { HandOverSection } from './hand-over-section.tsx'
import { PlanTag } from './plan-tag.tsx'
import { ReviewSection } from './review-section.tsx'
import { VisitSection } from './visit-section.tsx'
import type { Returned } from './small-form.tsx'
import { SupportSection } from './support-section.tsx'
import { WeaknessSection } from './weakness-section.tsx'

/** What every section of a plan's page is given. A plan that has ended, or is another unit's, shows no forms. */
export type SectionProps = {
  plan: ShownPlan
  locale: Locale
  today: DateText
  mayWrite: boolean
  submission: () => string
  returned: Returned | undefined
}

type Props = SectionProps & {
  units: readonly { id: string; name: string }[]
  mayAnswer: boolean
  money: ReadonlyMap<string, SupportMoney>
  frame: Frame
  mayFoster: boolean
  nextReview: DateText | null
  nextRemedy: DateText | null
}

/** A plan with all that belongs to it: who stands beside them, weaknesses, supports, reviews, and its end. */
export function PlanPage({ frame, mayFoster, nextReview, nextRemedy, units, mayAnswer, money, ...section }: Props) {
  const { plan, locale, today, returned } = section
  const text = t(locale)
  const facts: Fact[] = [
    { label: text.mentor, value: plan.mentor },
    { label: text.unit, value: plan.unitName },
    ...(plan.seesRecord ? [] : [{ label: text.record, value: text.recordElsewhere }]),
    ...(plan.targetLevel ? [{ label: text.targetLevel, value: text[plan.targetLevel] }] : []),
    { label: text.startedOn, value: formatDate(plan.startedOn) },
    plan.endedOn
      ? { label: text.endedOn, value: formatDate(plan.endedOn) }
      : { label: text.nextReview, value: nextReview ? formatDate(nextReview) : text.none },
  ]
  const handOver = <HandOverSection {...section} {...{ units, mayAnswer }} />
  return (
    <DeskPage
      {...{ frame, locale }}
      title={text.pageTitle(plan.name)}
      crumbs={[
        { label: text.title, href: paths.list() },
        ...(plan.seesRecord ? [{ label: plan.code, href: exemplarPaths.show(plan.exemplarId) }] : []),
        { label: plan.name },
      ]}
    >
      {returned && <CameBack {...{ returned, locale }} />}
      <Head
        title={plan.name}
        lead={`${text.goal}: ${plan.goal}`}
        tags={<PlanTag state={planState({ ...plan, nextReview, nextRemedy }, today)} locale={locale} />}
        actions={
          <>
            {plan.seesRecord && (
              <a class="btn" href={exemplarPaths.show(plan.exemplarId)}>
                {text.record}
              </a>
            )}
            {section.mayWrite && (
              <a class="btn main" href={paths.visit(plan.id)}>
                {text.visit}
              </a>
            )}
          </>
        }
        why={!mayFoster && !mayAnswer && text.mayNot}
      />
      <Facts items={facts} />
      {mayAnswer && handOver}
      <WeaknessSection {...section} />
      <SupportSection {...section} money={money} />
      <VisitSection {...section} />
      <ReviewSection {...section} />
      {!mayAnswer && handOver}
      {section.mayWrite && <EndSection {...section} />}
    </DeskPage>
  )
}
