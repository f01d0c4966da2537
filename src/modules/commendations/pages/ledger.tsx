import type { Locale } from '#platform/i18n.ts'
import { formatDate } from '#platform/text/dates.ts'
import { formatNumber } from '#platform/text/numbers.ts'
import type { Frame } from '#platform/web/frame.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { Empty } from '#ui/empty.tsx'
import { Head } from '#ui/head.tsx'
import { Section } from '#ui/section.tsx'
import { Select } from '#ui/select.tsx'
import { Submit } from '#ui/submit.tsx'
import { Table } from '#ui/table.tsx'
import { t } from '../messages/ledger.ts'
import { t as pageWords } from '../messages/pages.ts'
import { paths } from '../paths.ts'
import type { LedgerLine, LedgerSum } from '../queries/ledger.ts'

type Props = {
  frame: Frame
  locale: Locale
  year: number
  years: readonly number[]
  lines: readonly LedgerLine[]
  sums: readonly LedgerSum[]
}

/** The money that decisions cause: by unit, then line by line with the arithmetic in words. */
export function LedgerPage({ frame, locale, year, years, lines, sums }: Props) {
  const text = t(locale)
  const all = sums.reduce((so, it) => so + it.lines, 0)
  return (
    <DeskPage
      {...{ frame, locale }}
      title={text.title}
      crumbs={[{ label: pageWords(locale).title, href: paths.list() }, { label: text.title }]}
    >
      <Head
        title={text.title}
        lead={text.lead}
        actions={
          all > 0 && (
            <a class="btn" href={paths.ledgerFile(year)}>
              {text.export}
            </a>
          )
        }
      />
      <form class="filters" method="get" action={paths.ledger()}>
        <Select
          {...{ name: 'nam', label: text.year, value: String(year), blank: false }}
          options={years.map((it) => ({ value: String(it), label: String(it) }))}
        />
        <Submit>{text.show}</Submit>
      </form>
      {all === 0 ? <Empty title={text.none} /> : <Sums {...{ locale, sums }} />}
      {lines.length > 0 && (
        <Section
          id="tung-dong"
          title={text.lines}
          small={lines.length < all ? text.firstOf(formatNumber(lines.length), formatNumber(all)) : formatNumber(all)}
        >
          <Lines {...{ locale, lines }} />
        </Section>
      )}
    </DeskPage>
  )
}

function Sums({ locale, sums }: Pick<Props, 'locale' | 'sums'>) {
  const text = t(locale)
  const row = (it: Pick<LedgerSum, 'lines' | 'prizes' | 'recoveries'>) => ({
    lines: <a href="#tung-dong">{formatNumber(it.lines)}</a>,
    prizes: formatNumber(it.prizes),
    recoveries: formatNumber(it.recoveries),
    left: formatNumber(it.prizes + it.recoveries),
  })
  const total = (key: 'lines' | 'prizes' | 'recoveries') => sums.reduce((so, it) => so + it[key], 0)
  return (
    <Section id="theo-don-vi" title={text.byUnit}>
      <Table
        {...{ caption: text.byUnit, captionHidden: true, stack: true }}
        columns={[
          { key: 'unit', label: text.unit },
          { key: 'lines', label: text.count, numeric: true },
          { key: 'prizes', label: text.prizes, numeric: true },
          { key: 'recoveries', label: text.recoveries, numeric: true },
          { key: 'left', label: text.left, numeric: true },
        ]}
        rows={sums.map((it) => ({ unit: it.unitName, ...row(it) }))}
        foot={{
          unit: text.total,
          ...row({ lines: total('lines'), prizes: total('prizes'), recoveries: total('recoveries') }),
        }}
      />
    </Section>
  )
}

function Lines({ locale, lines }: Pick<Props, 'locale' | 'lines'>) {
  const text = t(locale)
  return (
    <Table
      {...{ caption: text.lines, captionHidden: true, stack: true }}
      columns={[
        { key: 'who', label: text.who },
        { key: 'decision', label: text.decision },
        { key: 'how', label: text.how },
        { key: 'amount', label: text.amount, numeric: true },
      ]}
      rows={lines.map((it) => ({
        who: (
          <>
            <a href={paths.award(it.awardId)}>{it.recipientName}</a>
            <br />
            <small class="soft">{it.titleName}</small>
          </>
        ),
        decision: (
          <>
            <a href={paths.decision(it.decisionId)}>{it.numberText}</a>
            <br />
            <small class="soft">
              {formatDate(it.onDay)}, {it.unitName}
            </small>
          </>
        ),
        how: (
          <>
            {text[it.kind]}: {text.arithmetic(...figuresOf(it))}
            <br />
            <small class="soft">{it.legalBasis}</small>
          </>
        ),
        amount: formatNumber(it.amount),
      }))}
    />
  )
}

const figuresOf = ({ multiplier, baseSalary, roundTo }: LedgerLine): [string, string, string] => [
  formatNumber(multiplier),
  formatNumber(baseSalary),
  formatNumber(roundTo),
]
