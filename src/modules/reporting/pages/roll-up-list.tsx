import type { Locale } from '#platform/i18n.ts'
import { formatDate } from '#platform/text/dates.ts'
import { formatNumber } from '#platform/text/numbers.ts'
import type { Frame } from '#platform/web/frame.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { Head } from '#ui/head.tsx'
import { mocOf, type BoardAsked } from '../board-query.ts'
import { definitions, type Figure, listed } from '../figures.ts'
import { t as boardWords } from '../messages/board.ts'
import { t } from '../messages/now.ts'
import { t as sentenceWords } from '../messages/sentences.ts'
import { paths } from '../paths.ts'
import type { BehindRecord } from '../queries/records.ts'
import type { RolledCode } from '../queries/roll-up.ts'
import { Behind } from './behind.tsx'

type Props = {
  frame: Frame
  locale: Locale
  asked: BoardAsked
  code: RolledCode
  /** The unit whose figure it is; none where it is that of all together. */
  unitName: string | undefined
  figure: Figure
  records: readonly BehindRecord[]
  hidden: number
}

/** The records behind one figure of the roll-up. */
export function RollUpListPage({ frame, locale, asked, code, unitName, figure, records, hidden }: Props) {
  const words = boardWords(locale)
  const day = formatDate(asked.asOf)
  const title = sentenceWords(locale)[code]
  const { per } = definitions[code]
  const lead = per
    ? words.addsUp(formatNumber(figure.value), listed(figure).length, day)
    : words.records(figure.value, day)
  const back = {
    ...{ nam: asked.year, 'den-ngay': day, khoi: asked.quotaClass },
    moc: mocOf(asked),
  }
  return (
    <DeskPage
      {...{ title, frame, locale }}
      crumbs={[{ label: t(locale).allTitle(asked.year), href: paths.rollUp(back) }, { label: title }]}
    >
      <Head title={unitName ? `${title}: ${unitName}` : title} lead={lead} />
      <Behind
        caption={title}
        {...{ records, hidden, locale }}
        kind={definitions[code].kind}
        amounts={figure.amounts && { label: title, per: per ?? 1, of: figure.amounts }}
      />
    </DeskPage>
  )
}
