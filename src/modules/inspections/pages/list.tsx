import type { Locale } from '#platform/i18n.ts'
import { type DateText, formatDate } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { Empty } from '#ui/empty.tsx'
import { Head } from '#ui/head.tsx'
import { Section } from '#ui/section.tsx'
import { Table } from '#ui/table.tsx'
import { Tabs } from '#ui/tabs.tsx'
import { Tag } from '#ui/tag.tsx'
import { WorkList } from '#ui/work-list.tsx'
import { t } from '../messages/plan.ts'
import { t as checklistWords } from '../messages/checklist.ts'
import { paths } from '../paths.ts'
import type { ListedVisit } from '../queries/visit.ts'
import { phaseOf } from '../visit.ts'
import { PhaseTag } from './phase-tag.tsx'

type Plan = { id: string; year: number; number: string | null; issuedOn: DateText | null; unitName: string }
type Props = {
  frame: Frame
  locale: Locale
  today: DateText
  year: number
  years: readonly number[]
  visits: readonly ListedVisit[]
  plans: readonly Plan[]
  mayPlan: boolean
}

/** The inspections of a year that the reader may see, and the plans they stand on. */
export function ListPage({ frame, locale, today, year, years, visits, plans, mayPlan }: Props) {
  const text = t(locale)
  return (
    <DeskPage {...{ frame, locale }} title={text.title} crumbs={[{ label: text.title }]}>
      <Head
        title={text.title}
        lead={text.lead}
        actions={
          <>
            {mayPlan && (
              <a class="btn main" href={paths.create()}>
                {text.create}
              </a>
            )}
            <a class="btn" href={paths.remedyList()}>
              {text.remedies}
            </a>
            <a class="btn" href={paths.compare()}>
              {checklistWords(locale).compare}
            </a>
            {(mayPlan || plans.length > 0) && (
              <a class="btn" href={paths.checklists()}>
                {checklistWords(locale).checklists}
              </a>
            )}
          </>
        }
      />
      {years.length > 1 && (
        <Tabs
          label={text.years}
          items={years.map((it) => ({ label: String(it), href: paths.list(it), current: it === year }))}
        />
      )}
      <Section id="cuoc" title={text.visitsOf(year)}>
        {visits.length === 0 ? (
          <Empty title={text.noVisits}>
            <p>{text.noVisitsText}</p>
          </Empty>
        ) : (
          <VisitTable {...{ visits, locale, today }} caption={text.visitsOf(year)} />
        )}
      </Section>
      {plans.length > 0 && (
        <Section id="ke-hoach" title={text.plans}>
          <WorkList
            items={plans.map((it) => ({
              title: text.planOf(it.year),
              href: paths.plan(it.id),
              text: it.number && it.issuedOn ? text.issuedAs(it.number, formatDate(it.issuedOn)) : it.unitName,
              tag: it.number
                ? { kind: 'ok' as const, label: text.issued }
                : { kind: 'doing' as const, label: text.draft },
            }))}
          />
        </Section>
      )}
    </DeskPage>
  )
}

type TableProps = { visits: readonly ListedVisit[]; locale: Locale; today: DateText; caption: string }

/** Inspections in a table: the unit, when, how far, what is left to do. */
export function VisitTable({ visits, locale, today, caption }: TableProps) {
  const text = t(locale)
  return (
    <Table
      stack
      caption={caption}
      captionHidden
      columns={[
        { key: 'unit', label: text.unit },
        { key: 'on', label: text.plannedOn },
        { key: 'state', label: text.state },
        { key: 'team', label: text.team },
        { key: 'remedies', label: text.remedies },
      ]}
      rows={visits.map((it) => ({
        unit: <a href={paths.visit(it.id)}>{it.unitName}</a>,
        on: formatDate(it.visitedOn ?? it.plannedOn),
        state: <PhaseTag phase={phaseOf(it, today)} locale={locale} />,
        team: it.teamNumber ?? <span class="soft">{text.none}</span>,
        remedies:
          it.state === 'planned' || it.remedies === 0 ? (
            <span class="soft">{text.none}</span>
          ) : (
            <Tag kind={it.open > 0 ? 'doing' : 'ok'}>{text.openOf(it.open, it.remedies)}</Tag>
          ),
      }))}
    />
  )
}
