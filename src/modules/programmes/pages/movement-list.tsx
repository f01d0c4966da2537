import type { Locale } from '#platform/i18n.ts'
import { formatDate } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import type { TiedThing } from '#platform/web/tied.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { Empty } from '#ui/empty.tsx'
import { Head } from '#ui/head.tsx'
import { Pagination } from '#ui/pagination.tsx'
import { Table } from '#ui/table.tsx'
import { t as programmeWords } from '../messages.ts'
import { t } from '../messages/movement.ts'
import { paths } from '../paths.ts'

/** How many rows a page of the list holds. */
export const listSize = 50

type Props = {
  frame: Frame
  locale: Locale
  movement: { id: string; title: string }
  tie: { key: string; label: string }
  total: number
  page: number
  things: readonly TiedThing[]
}

/** What of one kind hangs on a movement, as far as the reader sees. */
export function MovementListPage({ frame, locale, movement, tie, total, page, things }: Props) {
  const text = t(locale)
  return (
    <DeskPage
      {...{ frame, locale }}
      title={`${tie.label}: ${movement.title}`}
      crumbs={[
        { label: programmeWords(locale).title, href: paths.show() },
        { label: text.title, href: paths.movements() },
        { label: movement.title, href: paths.movement(movement.id) },
        { label: tie.label },
      ]}
    >
      <Head title={`${tie.label} (${total})`} lead={movement.title} />
      {things.length === 0 ? (
        <Empty title={text.nothing}>
          <p>{text.nothingText}</p>
        </Empty>
      ) : (
        <Table
          stack
          caption={tie.label}
          captionHidden
          columns={[
            { key: 'name', label: text.thing },
            { key: 'unit', label: text.unitName },
            { key: 'on', label: text.day },
          ]}
          rows={things.map((it) => ({
            name: <a href={it.href}>{it.name}</a>,
            ...{ unit: it.unitName, on: it.on ? formatDate(it.on) : '–' },
          }))}
        />
      )}
      <Pagination
        page={page}
        pages={Math.ceil(total / listSize)}
        href={(it) => paths.ofMovement(movement.id, tie.key, it)}
      />
    </DeskPage>
  )
}
