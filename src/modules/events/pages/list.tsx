import type { Locale } from '#platform/i18n.ts'
import type { Frame } from '#platform/web/frame.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { Empty } from '#ui/empty.tsx'
import { Head } from '#ui/head.tsx'
import { Pagination } from '#ui/pagination.tsx'
import { Section } from '#ui/section.tsx'
import { Table } from '#ui/table.tsx'
import { Tally } from '#ui/tally.tsx'
import { t as eventWords } from '../messages/event.ts'
import { t } from '../messages/list.ts'
import { paths, type View, views } from '../paths.ts'
import type { ListedEvent } from '../queries/list.ts'
import { spanOf } from '../span.ts'
import { EventTag } from './event-tag.tsx'

type Props = {
  frame: Frame
  locale: Locale
  /** None: the beginnings of all parts. */
  view: View | undefined
  counts: Record<View, number>
  events: Record<View, readonly ListedEvent[]>
  page: number
  pages: number
}

const kinds = { coming: 'doing', invited: 'new', unfinished: 'hold', past: 'ok' } as const

/** The events of the units in sight: what comes, what is to be finished, what is over. */
export function ListPage({ frame, locale, view, counts, events, page, pages }: Props) {
  const text = t(locale)
  return (
    <DeskPage {...{ frame, locale }} title={text.title}>
      <Head
        title={text.title}
        lead={text.lead}
        actions={
          <a class="btn main" href={paths.create()}>
            {eventWords(locale).create}
          </a>
        }
      />
      <Tally
        label={text.counts}
        items={views.map((it) => ({ href: paths.list(it), figure: counts[it], label: text[it], kind: kinds[it] }))}
      />
      {views
        .filter((it) => view === undefined || it === view)
        .map((it) => (
          <Section key={it} id={it} title={text[it]}>
            <Events part={it} rows={events[it]} total={counts[it]} locale={locale} />
            {!view && events[it].length < counts[it] && (
              <p>
                <a href={paths.list(it)}>{text.seeAll(counts[it])}</a>
              </p>
            )}
          </Section>
        ))}
      {view && <Pagination {...{ page, pages }} href={(to) => paths.list(view, to)} />}
    </DeskPage>
  )
}

type EventsProps = { part: View; rows: readonly ListedEvent[]; total: number; locale: Locale }

function Events({ part, rows, total, locale }: EventsProps) {
  const text = t(locale)
  const words = eventWords(locale)
  const none = {
    coming: text.noneComing,
    invited: text.noneInvited,
    unfinished: text.noneUnfinished,
    past: text.nonePast,
  }[part]
  if (rows.length === 0) return <Empty title={none}>{part === 'coming' && <p>{text.noneComingText}</p>}</Empty>
  return (
    <Table
      caption={text.caption(total)}
      stack
      columns={[
        { key: 'event', label: text.event },
        { key: 'when', label: text.when },
        { key: 'kind', label: text.kind },
        { key: 'host', label: text.host },
        { key: 'state', label: text.state },
      ]}
      rows={rows.map((it) => ({
        event: <a href={paths.show(it.id)}>{it.title}</a>,
        ...{ when: spanOf(it), kind: words[it.kind], host: it.unitName },
        state: <EventTag state={it.state} locale={locale} />,
      }))}
    />
  )
}
