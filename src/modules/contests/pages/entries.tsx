import type { Locale } from '#platform/i18n.ts'
import { formatDate, today } from '#platform/text/dates.ts'
import { formatNumber } from '#platform/text/numbers.ts'
import type { Frame } from '#platform/web/frame.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { Empty } from '#ui/empty.tsx'
import { Head } from '#ui/head.tsx'
import { Table } from '#ui/table.tsx'
import { t as contestWords } from '../messages/contest.ts'
import { t as enterWords } from '../messages/enter.ts'
import { t } from '../messages/entry.ts'
import { paths } from '../paths.ts'
import type { ListedEntry } from '../queries/entry.ts'
import { EntryTag } from './entry-tag.tsx'

type Props = {
  frame: Frame
  locale: Locale
  contest: { id: string; name: string; state: string }
  entries: readonly ListedEntry[]
}

/** The entries of a contest for its desk, those to be checked first. */
export function EntriesPage({ frame, locale, contest, entries }: Props) {
  const [text, words] = [t(locale), enterWords(locale)]
  return (
    <DeskPage
      {...{ frame, locale }}
      title={`${text.entries}: ${contest.name}`}
      crumbs={[
        { label: contestWords(locale).title, href: paths.list() },
        { label: contest.name, href: paths.show(contest.id) },
        { label: text.entries },
      ]}
    >
      <Head
        title={text.entries}
        lead={contest.name}
        actions={
          contest.state === 'open' && (
            <a class="btn main" href={paths.newEntry(contest.id)}>
              {text.add}
            </a>
          )
        }
      />
      {entries.length === 0 ? (
        <Empty title={text.none}>
          <p>{text.noneText}</p>
        </Empty>
      ) : (
        <Table
          caption={text.caption(entries.length)}
          stack
          columns={[
            { key: 'ref', label: text.ref },
            { key: 'title', label: words.entryTitle },
            { key: 'category', label: words.category },
            { key: 'channel', label: text.channel },
            { key: 'sent', label: text.sent },
            { key: 'words', label: text.words, numeric: true },
            { key: 'state', label: text.state },
          ]}
          rows={entries.map((it) => ({
            ...{ ref: it.ref, category: it.category, channel: text[it.channel] },
            title: <a href={paths.entry(contest.id, it.id)}>{it.title}</a>,
            sent: formatDate(today(it.sentAt)),
            words: it.words === null ? '–' : formatNumber(it.words),
            state: <EntryTag state={it.state} locale={locale} />,
          }))}
        />
      )}
    </DeskPage>
  )
}
