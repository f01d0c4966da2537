import { storyPaths } from '#modules/stories/index.ts'
import type { Locale } from '#platform/i18n.ts'
import { formatDate } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { Empty } from '#ui/empty.tsx'
import { Head } from '#ui/head.tsx'
import { Table } from '#ui/table.tsx'
import { Tabs } from '#ui/tabs.tsx'
import { Tag } from '#ui/tag.tsx'
import { t } from '../messages/need.ts'
import { t as people } from '../messages/people.ts'
import { paths } from '../paths.ts'
import type { ListedTalk } from '../queries/talk.ts'

type Props = { frame: Frame; locale: Locale; year: number; years: readonly number[]; talks: readonly ListedTalk[] }

/** The talks of a year. */
export function TalksPage({ frame, locale, year, years, talks }: Props) {
  const text = t(locale)
  return (
    <DeskPage
      {...{ frame, locale }}
      title={text.talksOf(year)}
      crumbs={[{ label: people(locale).title, href: paths.overview() }, { label: text.talks }]}
    >
      <Head title={text.talksOf(year)} lead={text.talksLead} />
      {years.length > 1 && (
        <Tabs
          label={text.years}
          items={years.map((it) => ({
            label: String(it),
            href: `${paths.talkList()}?nam=${it}`,
            current: it === year,
          }))}
        />
      )}
      <TalkTable {...{ talks, locale }} caption={text.talksOf(year)} />
    </DeskPage>
  )
}

type TableProps = { talks: readonly ListedTalk[]; locale: Locale; caption: string }

/** Talks in a table: who told whom of what, and what has to be put right there. */
export function TalkTable({ talks, locale, caption }: TableProps) {
  const text = t(locale)
  if (talks.length === 0)
    return (
      <Empty title={text.noTalks}>
        <p>{text.noTalksText}</p>
      </Empty>
    )
  return (
    <Table
      {...{ caption, captionHidden: true, stack: true }}
      columns={[
        { key: 'story', label: text.story },
        { key: 'who', label: text.rapporteur },
        { key: 'on', label: text.on },
        { key: 'where', label: text.place },
        { key: 'audience', label: text.audience },
        { key: 'listeners', label: text.listeners, numeric: true },
      ]}
      rows={talks.map((it) => ({
        story: (
          <>
            <a href={storyPaths.show(it.storyId)}>{it.title}</a>
            {it.byKit && <small class="soft"> {text.byKit}</small>}
            {it.due && !it.settled && <Tag kind="late">{text.recall}</Tag>}
          </>
        ),
        who: <a href={paths.member(it.memberId)}>{it.name}</a>,
        on: formatDate(it.carriedOn),
        where: it.place,
        audience: it.audience,
        listeners: it.listeners,
      }))}
      foot={{
        ...{ story: text.total, who: '', on: '', where: '', audience: '' },
        listeners: talks.reduce((sum, it) => sum + it.listeners, 0),
      }}
    />
  )
}
