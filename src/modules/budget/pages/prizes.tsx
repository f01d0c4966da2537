import { commendationPaths } from '#modules/commendations/index.ts'
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
import { Tag } from '#ui/tag.tsx'
import { showDong } from '../amount.ts'
import { t as fundWords } from '../messages/fund.ts'
import { t } from '../messages/prize.ts'
import { paths } from '../paths.ts'
import type { PrizeLine, PrizeState, PrizeSum } from '../queries/prizes.ts'

type Props = {
  frame: Frame
  locale: Locale
  year: number
  years: readonly number[]
  prizes: readonly PrizeLine[]
  sums: readonly PrizeSum[]
}

const tags = { owed: 'wait', paid: 'ok', recovering: 'late', recovered: 'ok', void: 'no' } as const

/** How a prize stands, in a word with a shape. */
export const PrizeTag = ({ locale, state }: { locale: Locale; state: PrizeState }) => (
  <Tag kind={tags[state]}>{t(locale)[state]}</Tag>
)

/** The prizes that the decisions of a year cause: what is to be done first, then the newest. */
export function PrizesPage({ frame, locale, year, years, prizes, sums }: Props) {
  const text = t(locale)
  const all = sums.reduce((so, it) => so + it.count, 0)
  return (
    <DeskPage
      {...{ frame, locale }}
      title={text.title}
      crumbs={[{ label: fundWords(locale).title, href: paths.overview() }, { label: text.title }]}
    >
      <Head title={text.title} lead={text.lead} />
      <form class="filters" method="get" action={paths.prizes()}>
        <Select
          {...{ name: 'nam', label: text.year, value: String(year), blank: false }}
          options={years.map((it) => ({ value: String(it), label: String(it) }))}
        />
        <Submit>{text.show}</Submit>
      </form>
      {all === 0 ? <Empty title={text.none} /> : <States {...{ locale, sums }} />}
      {prizes.length > 0 && (
        <Section
          id="tung-dong"
          title={text.lines}
          small={prizes.length < all ? text.firstOf(formatNumber(prizes.length), formatNumber(all)) : formatNumber(all)}
        >
          <Lines {...{ locale, prizes }} />
        </Section>
      )}
    </DeskPage>
  )
}

function States({ locale, sums }: Pick<Props, 'locale' | 'sums'>) {
  const text = t(locale)
  return (
    <Section id="tinh-trang" title={text.states}>
      <Table
        {...{ caption: text.states, captionHidden: true, stack: true }}
        columns={[
          { key: 'state', label: text.state },
          { key: 'count', label: text.count, numeric: true },
          { key: 'amount', label: text.amount, numeric: true },
        ]}
        rows={sums.map((it) => ({
          state: <PrizeTag {...{ locale, state: it.state }} />,
          count: formatNumber(it.count),
          amount: showDong(it.amount),
        }))}
      />
    </Section>
  )
}

function Lines({ locale, prizes }: Pick<Props, 'locale' | 'prizes'>) {
  const text = t(locale)
  return (
    <Table
      {...{ caption: text.lines, captionHidden: true, stack: true }}
      columns={[
        { key: 'who', label: text.who },
        { key: 'decision', label: text.decision },
        { key: 'state', label: text.state },
        { key: 'amount', label: text.amount, numeric: true },
      ]}
      rows={prizes.map((it) => ({
        who: (
          <>
            <a href={paths.prize(it.id)}>{it.recipientName}</a>
            <br />
            <small class="soft">{it.titleName}</small>
          </>
        ),
        decision: (
          <>
            <a href={commendationPaths.decision(it.decisionId)}>{it.numberText}</a>
            <br />
            <small class="soft">
              {formatDate(it.decidedOn)}, {it.unitName}
            </small>
          </>
        ),
        state: <PrizeTag {...{ locale, state: it.state }} />,
        amount: showDong(it.amount),
      }))}
    />
  )
}
