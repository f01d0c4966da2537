import type { FieldRef } from '#modules/programmes/index.ts'
import type { UnitRef } from '#modules/units/index.ts'
import type { Locale } from '#platform/i18n.ts'
import { type DateText, daysBetween, formatDate, today } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { Empty } from '#ui/empty.tsx'
import { Head } from '#ui/head.tsx'
import { Pagination } from '#ui/pagination.tsx'
import { Section } from '#ui/section.tsx'
import { Table } from '#ui/table.tsx'
import { Tag } from '#ui/tag.tsx'
import type { State } from '../lifecycle.ts'
import { t as news } from '../messages/newsroom.ts'
import { t } from '../messages/story.ts'
import { t as together } from '../messages/together.ts'
import { paths } from '../paths.ts'
import type { Filter, Lane, Listed } from '../queries/board.ts'
import { Filters } from './filters.tsx'
import { NewsroomTabs } from './newsroom-tabs.tsx'

/** One state as a list of its own, when the reader opened it from its lane. */
type Opened = { state: State; count: number; page: number; pages: number; stories: Listed[] }
type Props = {
  frame: Frame
  locale: Locale
  day: DateText
  lanes: Lane[]
  opened: Opened | undefined
  filter: Filter
  isFiltered: boolean
  fields: FieldRef[]
  units: UnitRef[]
  mayWrite: boolean
  /** This page with something changed. */
  href: (over: { state?: State; page?: number }) => string
}

const working: readonly State[] = ['draft', 'in_review', 'approved']
const order: readonly State[] = ['draft', 'in_review', 'approved', 'published', 'taken_down']

/** The newsroom: stories by state, or all of one state. */
export function BoardPage(props: Props) {
  const { frame, locale, day, lanes, opened, filter, isFiltered, fields, units, mayWrite } = props
  const text = news(locale)
  const count = lanes.filter(({ state }) => working.includes(state)).reduce((sum, lane) => sum + lane.count, 0)
  const waits = lanes
    .flatMap(({ state, stories }) => (state === 'in_review' ? stories : []))
    .map(({ waitingSince }) => (waitingSince ? daysBetween(today(waitingSince), day) : 0))
  const longest = Math.max(0, ...waits)
  return (
    <DeskPage {...{ frame, locale }} title={text.newsroom}>
      <Head
        title={text.newsroom}
        lead={`${text.lead(count)}${longest > 0 ? ` ${text.longest(longest)}` : ''}`}
        actions={
          mayWrite && (
            <a class="btn main" href={paths.create()}>
              {text.write}
            </a>
          )
        }
      />
      <NewsroomTabs current="board" locale={locale} />
      <Filters {...{ locale, filter, fields, units }} state={opened?.state} />
      {opened ? (
        <OpenedState {...props} opened={opened} />
      ) : lanes.length > 0 ? (
        <Lanes {...props} />
      ) : (
        <Empty title={isFiltered ? undefined : text.emptyTitle}>
          {isFiltered ? text.emptyFiltered : text.emptyText}
        </Empty>
      )}
    </DeskPage>
  )
}

function Lanes({ locale, day, lanes, href }: Props) {
  const text = news(locale)
  return (
    <section aria-labelledby="bang">
      <h2 class="vh" id="bang">
        {text.byState}
      </h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      {/* biome-ignore lint/a11y/useSemanticElements: a part of the section, scrolled by itself */}
      <div class="lanes" tabIndex={0} role="region" aria-labelledby="bang">
        {order.map((state) => {
          const { count = 0, stories = [] } = lanes.find((it) => it.state === state) ?? {}
          return (
            <section key={state} aria-labelledby={`lane-${state}`}>
              <h3 id={`lane-${state}`}>
                <a href={href({ state })}>{t(locale)[state]}</a> <span>{count}</span>
              </h3>
              {stories.length > 0 ? (
                <ul>
                  {stories.map((story) => (
                    <li key={story.id}>
                      <a href={paths.show(story.id)} lang={story.language}>
                        {story.title}
                      </a>
                      <small>{[story.author, story.unitName].filter(Boolean).join(' · ')}</small>
                      {story.openComments > 0 && <small>{together(locale).openCount(story.openComments)}</small>}
                      <Sign {...{ story, locale, day }} />
                    </li>
                  ))}
                </ul>
              ) : (
                <p class="small soft">{text.nothingHere}</p>
              )}
              {count > stories.length && (
                <p class="small">
                  <a href={href({ state })}>{text.more(count - stories.length)}</a>
                </p>
              )}
            </section>
          )
        })}
      </div>
    </section>
  )
}

/** What there is to know of a story at a glance: how long it waits, when it went out, whether it changed since. */
function Sign({ story, locale, day }: { story: Listed; locale: Locale; day: DateText }) {
  const text = news(locale)
  if (story.waitingSince) {
    const days = daysBetween(today(story.waitingSince), day)
    return <Tag kind={days > 7 ? 'late' : 'wait'}>{text.waits(days)}</Tag>
  }
  if (story.isBehind) return <Tag kind="late">{text.behind}</Tag>
  if (story.publishedAt) return <Tag kind="ok">{text.out(formatDate(today(story.publishedAt)))}</Tag>
  return <small>{text.changed(formatDate(today(story.changedAt)))}</small>
}

function OpenedState({ opened, locale, day, href }: Props & { opened: Opened }) {
  const text = news(locale)
  const title = t(locale)[opened.state]
  return (
    <Section id="danh-sach" title={title} small={<a href={href({})}>{text.byState}</a>}>
      {opened.stories.length === 0 ? (
        <Empty>{text.emptyFiltered}</Empty>
      ) : (
        <Table
          caption={title}
          captionHidden
          stack
          columns={[
            { key: 'title', label: text.title },
            { key: 'unit', label: text.unit },
            { key: 'author', label: text.author },
            { key: 'language', label: text.language },
            { key: 'sign', label: '' },
          ]}
          rows={opened.stories.map((story) => ({
            title: (
              <a href={paths.show(story.id)} lang={story.language}>
                {story.title}
              </a>
            ),
            ...{ unit: story.unitName, author: story.author, language: t(locale)[story.language] },
            sign: (
              <>
                <Sign {...{ story, locale, day }} />
                {story.openComments > 0 && <small> {together(locale).openCount(story.openComments)}</small>}
              </>
            ),
          }))}
        />
      )}
      <Pagination page={opened.page} pages={opened.pages} href={(page) => href({ state: opened.state, page })} />
    </Section>
  )
}
