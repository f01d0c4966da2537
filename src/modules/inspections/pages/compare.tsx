import { programmePaths } from '#modules/programmes/index.ts'
import type { Locale } from '#platform/i18n.ts'
import type { Frame } from '#platform/web/frame.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { Empty } from '#ui/empty.tsx'
import { Head } from '#ui/head.tsx'
import { Table } from '#ui/table.tsx'
import { t } from '../messages/checklist.ts'
import { t as planWords } from '../messages/plan.ts'
import { paths } from '../paths.ts'
import type { ClauseLine, YearLine } from '../queries/compare.ts'

type Props = { frame: Frame; locale: Locale; years: readonly YearLine[]; clauses: readonly ClauseLine[] }

/** What the inspections of each year came to, side by side. */
export function ComparePage({ frame, locale, years, clauses }: Props) {
  const text = t(locale)
  return (
    <DeskPage
      {...{ frame, locale }}
      title={text.compare}
      crumbs={[{ label: planWords(locale).title, href: paths.list() }, { label: text.compare }]}
    >
      <Head title={text.compare} lead={text.compareLead} />
      {years.length === 0 ? (
        <Empty title={text.nothingYet} />
      ) : (
        <Table
          stack
          caption={text.compareCaption}
          columns={[
            { key: 'year', label: planWords(locale).year },
            ...(['teamsN', 'chosenN', 'visitedN', 'metN', 'differN', 'findingsN', 'closedN', 'inTimeN'] as const).map(
              (key) => ({ key, label: text[key], numeric: true }),
            ),
          ]}
          rows={years.map((it) => ({
            year: <a href={paths.list(it.year)}>{it.year}</a>,
            ...{ teamsN: it.teams, chosenN: it.chosen, visitedN: it.visited, differN: it.differ },
            metN: shareOf(it),
            findingsN: it.findings,
            closedN: `${it.closed}/${it.remedies}`,
            inTimeN: it.inTime,
          }))}
        />
      )}
      {clauses.length > 0 && <Clauses {...{ locale, clauses }} />}
    </DeskPage>
  )
}

/** How far each clause is met, year beside year. */
function Clauses({ locale, clauses }: { locale: Locale; clauses: readonly ClauseLine[] }) {
  const text = t(locale)
  const years = [...new Set(clauses.map(({ year }) => year))].sort((a, b) => b - a)
  const lines = [...Map.groupBy(clauses, ({ clause }) => clause)]
  return (
    <Table
      caption={text.clausesCaption}
      columns={[
        { key: 'clause', label: text.clause },
        ...years.map((year) => ({ key: String(year), label: String(year), numeric: true })),
      ]}
      rows={lines.map(([clause, cells]) => ({
        clause: <a href={programmePaths.clause(clause)}>{clause}</a>,
        ...Object.fromEntries(
          years.map((year) => {
            const cell = cells.find((it) => it.year === year)
            return [String(year), cell ? shareOf(cell) : '–']
          }),
        ),
      }))}
    />
  )
}

const shareOf = ({ met, partly, judged }: Pick<YearLine, 'met' | 'partly' | 'judged'>) =>
  judged > 0 ? `${Math.round(((met + partly / 2) * 100) / judged)} %` : '–'
