import type { Locale } from '#platform/i18n.ts'
import { daysBetween, formatDate } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { Empty } from '#ui/empty.tsx'
import { worded } from '#platform/web/submit.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Head } from '#ui/head.tsx'
import { Hidden } from '#ui/hidden.tsx'
import { Section } from '#ui/section.tsx'
import { Switch } from '#ui/switch.tsx'
import { mocOf, type BoardAsked, type QuotaClass } from '../board-query.ts'
import { t } from '../messages/board.ts'
import { t as breakdownWords } from '../messages/breakdown.ts'
import { t as forecastWords } from '../messages/forecast.ts'
import { paths } from '../paths.ts'
import type { BoardLine } from '../queries/board.ts'
import type { Behind } from '../queries/nudges.ts'
import type { StandingAlongside } from '../alongside.ts'
import { BoardAlongside } from './board-alongside.tsx'
import { BoardFields } from './board-fields.tsx'
import { BoardForecast, type Sender } from './board-forecast.tsx'
import { BoardTable } from './board-table.tsx'
import { BoardTiles } from './board-tiles.tsx'

export type BoardProps = {
  frame: Frame
  locale: Locale
  asked: BoardAsked & { quotaClass: QuotaClass }
  years: readonly number[]
  /** The groups that have a unit in reach, in the plan's order. */
  classes: readonly QuotaClass[]
  lines: readonly BoardLine[]
  /** The units of the group that will miss their quota, as it looks on the day. */
  behind: readonly Behind[]
  /** How the units stand to programmes beside the leading one. */
  alongside: readonly StandingAlongside[]
  sender: Sender
}

/** The quota board: a year, as of a day, each figure a link to its list (clause IV.2.d). */
export function BoardPage({ frame, locale, asked, years, classes, lines, behind, alongside, sender }: BoardProps) {
  const text = t(locale)
  const own = lines.filter((it) => it.quotaClass === asked.quotaClass)
  const standing = own.filter(({ lastDay }) => lastDay === null)
  const ended = own.filter(({ lastDay }) => lastDay !== null)
  const day = formatDate(asked.asOf)
  const here = { nam: asked.year, 'den-ngay': day, khoi: asked.quotaClass }
  const caption = text.caption(text[asked.quotaClass], asked.year, day)
  return (
    <DeskPage title={text.title(asked.year)} {...{ frame, locale }}>
      <ErrorSummary errors={worded(sender.attempt, forecastWords(locale), locale).errors} />
      <Head
        title={text.title(asked.year)}
        lead={<Lead {...{ asked, standing, locale }} />}
        actions={
          <a class="btn" href={paths.breakdown({ ...here, moc: mocOf(asked) })}>
            {breakdownWords(locale).breakdown}
          </a>
        }
      />
      <form class="filters" method="get" action={paths.board()}>
        <BoardFields {...{ locale, asked, years, classes }} />
        {asked.view === 'now' && <Hidden name="moc" value="nay" />}
        <button type="submit">{text.filter}</button>
      </form>
      <Switch
        label={text.views}
        items={[
          {
            label: asked.view === 'then' ? text.asThen(standing.length, day) : text.asThenPlain,
            href: paths.board(here),
            current: asked.view === 'then',
          },
          { label: text.inCurrent, href: paths.board({ ...here, moc: 'nay' }), current: asked.view === 'now' },
        ]}
      />
      <Section id="bang" title={text.board} titleHidden>
        <p class="small soft">{text.rule}</p>
        {own.length === 0 && <Empty>{text.nobody}</Empty>}
        {standing.length > 0 && <BoardTable {...{ asked, locale, caption }} lines={standing} all={lines} />}
      </Section>
      <BoardForecast {...{ asked, locale, behind, sender }} />
      {asked.quotaClass === 'district' && standing.length > 2 && <BoardTiles {...{ asked, locale }} lines={standing} />}
      {ended.length > 0 && (
        <Section id="da-ket-thuc" title={text.ended}>
          <p class="small soft">{text.endedWhy}</p>
          <BoardTable {...{ asked, locale }} caption={`${text.ended}. ${caption}`} lines={ended} all={lines} />
        </Section>
      )}
      <BoardAlongside {...{ locale }} standings={alongside} />
    </DeskPage>
  )
}

function Lead({ asked, standing, locale }: { asked: BoardAsked; standing: readonly BoardLine[]; locale: Locale }) {
  const text = t(locale)
  const bound = standing.filter(({ verdict }) => verdict.kind === 'met' || verdict.kind === 'short')
  if (bound.length === 0) return null
  const short = bound.filter(({ verdict }) => verdict.kind === 'short')
  const left = daysBetween(asked.asOf, `${asked.year}-12-31`)
  const names = short.slice(0, 5).map((it) => it.short)
  if (short.length > 5) names.push(text.andMore(short.length - 5))
  return (
    <>
      {left > 0 ? text.daysLeft(left) : text.yearOver} <b>{text.summary(bound.length - short.length, bound.length)}</b>{' '}
      {short.length > 0 && text.stillShort(names.join(', '))}
    </>
  )
}
