import type { Locale } from '#platform/i18n.ts'
import { formatDate } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { Head } from '#ui/head.tsx'
import { mocOf, type BoardAsked } from '../board-query.ts'
import { t } from '../messages/board.ts'
import { paths } from '../paths.ts'
import type { BehindRecord } from '../queries/records.ts'
import { Behind } from './behind.tsx'

type Props = {
  frame: Frame
  locale: Locale
  asked: BoardAsked
  unitName: string
  records: readonly BehindRecord[]
  hidden: number
}

/** The records behind one cell of the board. */
export function BoardListPage({ frame, locale, asked, unitName, records, hidden }: Props) {
  const text = t(locale)
  const title = text.listTitle(text[asked.column], unitName, asked.year)
  const day = formatDate(asked.asOf)
  const moc = mocOf(asked)
  const back = paths.board({ nam: asked.year, 'den-ngay': day, khoi: asked.quotaClass, moc })
  return (
    <DeskPage
      {...{ title, frame, locale }}
      crumbs={[{ label: text.title(asked.year), href: back }, { label: text[asked.column] }]}
    >
      <Head title={title} lead={text.records(records.length + hidden, day)} />
      <Behind caption={title} kind="exemplar" {...{ records, hidden, locale }} />
    </DeskPage>
  )
}
