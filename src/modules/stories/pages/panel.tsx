import { formatDate, today } from '#platform/text/dates.ts'
import type { PanelView, Shown } from '#platform/web/panel.ts'
import { Table } from '#ui/table.tsx'
import { t } from '../messages/record.ts'
import { paths } from '../paths.ts'
import type { listStoriesOf } from '../queries/publication.ts'
import { StateTag } from './state-tag.tsx'

type Stories = Awaited<ReturnType<typeof listStoriesOf>>

/** What was written of an exemplar and when it ran, for the exemplar's own page. */
export function storiesSection(stories: Stories, { locale }: Pick<PanelView, 'locale'>): Shown {
  const text = t(locale)
  const first = stories
    .flatMap(({ firstOut }) => firstOut ?? [])
    .sort((a, b) => a.getTime() - b.getTime())
    .at(0)
  const body =
    stories.length === 0 ? (
      <p class="soft">{text.noStories}</p>
    ) : (
      <Table
        caption={text.stories}
        captionHidden
        stack
        columns={[
          { key: 'title', label: text.stories },
          { key: 'desk', label: text.desk },
          { key: 'state', label: text.state },
          { key: 'first', label: text.firstOut },
          { key: 'until', label: text.until },
        ]}
        rows={stories.map((it) => ({
          title: (
            <a href={it.isOurs ? paths.show(it.id) : paths.portal(it.slug, it.language)} lang={it.language}>
              {it.title}
            </a>
          ),
          desk: it.unitName,
          state: <StateTag state={it.state} locale={locale} />,
          first: it.firstOut ? formatDate(today(it.firstOut)) : '',
          until: it.downSince ? formatDate(today(it.downSince)) : '',
        }))}
      />
    )
  return {
    ...{ id: 'tin-bai', title: text.stories, small: text.storiesSmall, count: stories.length, body },
    milestones: first ? [{ kind: 'publicised', on: today(first) }] : [],
  }
}
