import type { Locale } from '#platform/i18n.ts'
import { type DateText, formatDate } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { DateField } from '#ui/date-field.tsx'
import { DeskPage } from '#ui/desk-page.tsx'
import { Facts } from '#ui/facts.tsx'
import { Field } from '#ui/field.tsx'
import { Head } from '#ui/head.tsx'
import { PostButton } from '#ui/post-button.tsx'
import { Section } from '#ui/section.tsx'
import { type Returned, SmallForm } from '#ui/small-form.tsx'
import { Table } from '#ui/table.tsx'
import { Tag } from '#ui/tag.tsx'
import { t as checklistWords } from '../messages/checklist.ts'
import { t } from '../messages/plan.ts'
import { t as refusals } from '../messages/refusals.ts'
import { paths } from '../paths.ts'
import type { ShownPlan } from '../queries/plan.ts'
import type { RiskLine } from '../queries/risk.ts'
import type { ListedVisit } from '../queries/visit.ts'
import { phaseOf } from '../visit.ts'
import { PaperLinks } from './paper-links.tsx'
import { PhaseTag } from './phase-tag.tsx'
import { Reasons } from './reasons.tsx'
import { RiskSection } from './risk-section.tsx'
import { TeamSection } from './team-section.tsx'

export type PlanProps = {
  frame: Frame
  locale: Locale
  today: DateText
  plan: ShownPlan
  visits: readonly ListedVisit[]
  /** The part of the list by risk that is shown, of so many. */
  risks: readonly RiskLine[]
  count: number
  page: number
  pages: number
  people: readonly { id: string; name: string; title: string; unitName: string }[]
  mayPlan: boolean
  submission: () => string
  returned: Returned | undefined
}

/** The plan of a year: whom it inspects and why, its teams, and every other unit by risk. */
export function PlanPage(props: PlanProps) {
  const { frame, locale, plan, mayPlan } = props
  const text = t(locale)
  return (
    <DeskPage
      {...{ frame, locale }}
      title={text.planOf(plan.year)}
      crumbs={[{ label: text.title, href: paths.list(plan.year) }, { label: text.planOf(plan.year) }]}
    >
      <Head
        title={text.planOf(plan.year)}
        lead={plan.aim}
        tags={plan.number ? <Tag kind="ok">{text.issued}</Tag> : <Tag kind="doing">{text.draft}</Tag>}
        actions={
          <PaperLinks
            href={(ending) => paths.planPaper(plan.id, `ke-hoach.${ending}`)}
            of={text.planOf(plan.year)}
            locale={locale}
          />
        }
        why={!mayPlan && text.noRight}
      />
      <Facts
        items={[
          { label: text.unit, value: plan.unitName },
          {
            label: text.number,
            value: plan.number && plan.issuedOn ? text.issuedAs(plan.number, formatDate(plan.issuedOn)) : text.none,
          },
          {
            label: checklistWords(locale).checklists,
            value: (
              <a href={paths.checklist(plan.checklistId)}>{checklistWords(locale).checklistOf(plan.checklistNumber)}</a>
            ),
          },
        ]}
      />
      <ChosenSection {...props} />
      {(plan.number || plan.teams.length > 0) && <TeamSection {...props} />}
      <RiskSection {...props} />
    </DeskPage>
  )
}

function ChosenSection({ locale, today, plan, visits, mayPlan, submission, returned }: PlanProps) {
  const text = t(locale)
  return (
    <Section id="don-vi" title={text.chosenUnits} small={text.chosenCaption(visits.length)}>
      {visits.length === 0 ? (
        <p class="soft">{text.nobody}</p>
      ) : (
        <Table
          stack
          caption={text.chosenUnits}
          captionHidden
          columns={[
            { key: 'unit', label: text.unit },
            { key: 'why', label: text.whyChosen },
            { key: 'on', label: text.plannedOn },
            { key: 'state', label: text.state },
            ...(mayPlan ? [{ key: 'drop', label: '' }] : []),
          ]}
          rows={visits.map((it) => ({
            unit: <a href={paths.visit(it.id)}>{it.unitName}</a>,
            why: <Reasons reasons={it.reasons} why={it.why} locale={locale} />,
            on: formatDate(it.plannedOn),
            state: <PhaseTag phase={phaseOf(it, today)} locale={locale} />,
            drop: mayPlan && it.teamId === null && (
              <PostButton
                quiet
                action={paths.drop(it.id)}
                values={{ version: it.version }}
                label={
                  <>
                    {text.drop}
                    <span class="vh">: {it.unitName}</span>
                  </>
                }
              />
            ),
          }))}
        />
      )}
      {mayPlan && !plan.number && (
        <SmallForm
          {...{ locale, submission, returned, words: refusals(locale), version: plan.version }}
          form="issue"
          title={text.issue}
          action={paths.issue(plan.id)}
          send={text.issue}
          main
          disabledWhy={visits.length === 0 ? text.nobody : undefined}
        >
          {(field) => (
            <div class="pair">
              <Field {...field('number')} label={text.number} maxLength={60} required />
              <DateField {...field('issuedOn', formatDate(today))} label={text.issuedOn} required />
            </div>
          )}
        </SmallForm>
      )}
    </Section>
  )
}
