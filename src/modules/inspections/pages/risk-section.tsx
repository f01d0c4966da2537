import type { Locale } from '#platform/i18n.ts'
import { DateField } from '#ui/date-field.tsx'
import { Field } from '#ui/field.tsx'
import { Hidden } from '#ui/hidden.tsx'
import { Pagination } from '#ui/pagination.tsx'
import { Section } from '#ui/section.tsx'
import { SmallForm } from '#ui/small-form.tsx'
import { Tag } from '#ui/tag.tsx'
import { t } from '../messages/plan.ts'
import { t as refusals } from '../messages/refusals.ts'
import { paths } from '../paths.ts'
import type { RiskLine } from '../queries/risk.ts'
import { riskOf } from '../risk.ts'
import type { PlanProps } from './plan.tsx'
import { Reasons } from './reasons.tsx'

/** Every unit by risk, the reasons shown and opened, each with the form that puts it on the plan. */
export function RiskSection(props: PlanProps) {
  const { locale, plan, risks, count, page, pages } = props
  const text = t(locale)
  return (
    <Section id="rui-ro" title={text.risks} small={text.risksSmall}>
      <p class="soft">{text.risksCaption(count)}</p>
      <ul class="work">
        {risks.map((it) => (
          <li key={it.unitId}>
            <div class="what">
              <h3>{it.name}</h3>
              <p>
                <Reasons
                  reasons={it.reasons}
                  href={({ kind }) => paths.behind(plan.id, it.unitId, kind)}
                  locale={locale}
                />
              </p>
            </div>
            <Points risk={riskOf(it.reasons)} locale={locale} />
            <Choose {...{ ...props, unit: it }} />
          </li>
        ))}
      </ul>
      <Pagination page={page} pages={pages} href={(it) => `${paths.risks(plan.id, it)}#rui-ro`} />
    </Section>
  )
}

function Points({ risk, locale }: { risk: number; locale: Locale }) {
  const kind = risk >= 5 ? 'late' : risk > 0 ? 'wait' : 'ok'
  return (
    <p class="when">
      <Tag kind={kind}>
        {t(locale).points}: {risk}
      </Tag>
    </p>
  )
}

function Choose({ unit, plan, locale, mayPlan, submission, returned }: PlanProps & { unit: RiskLine }) {
  const text = t(locale)
  if (unit.visitId) return <a href={paths.visit(unit.visitId)}>{text.chosenAlready}</a>
  if (!mayPlan) return null
  const isWhyOptional = unit.reasons.length > 0 && plan.number === null
  return (
    <SmallForm
      {...{ locale, submission, returned, words: refusals(locale), version: plan.version }}
      form={`choose-${unit.unitId}`}
      title={
        <>
          {text.choose}
          <span class="vh">: {unit.name}</span>
        </>
      }
      action={paths.choose(plan.id)}
      send={text.choose}
    >
      {(field) => (
        <>
          <Hidden name="unitId" value={unit.unitId} />
          <DateField {...field('plannedOn')} label={text.plannedOn} required />
          <Field
            {...field('why')}
            label={text.why}
            hint={text.whyHint}
            maxLength={500}
            {...(isWhyOptional ? { optionalWord: true } : { required: true })}
          />
        </>
      )}
    </SmallForm>
  )
}
