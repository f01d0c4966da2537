import { storyPaths } from '#modules/stories/index.ts'
import type { Locale } from '#platform/i18n.ts'
import { formatDate } from '#platform/text/dates.ts'
import { formatNumber } from '#platform/text/numbers.ts'
import type { Frame } from '#platform/web/frame.ts'
import { DateField } from '#ui/date-field.tsx'
import { DeskPage } from '#ui/desk-page.tsx'
import { Empty } from '#ui/empty.tsx'
import { Facts } from '#ui/facts.tsx'
import { Head } from '#ui/head.tsx'
import { Section } from '#ui/section.tsx'
import { Submit } from '#ui/submit.tsx'
import { Table } from '#ui/table.tsx'
import { t } from '../messages/reach.ts'
import { paths } from '../paths.ts'
import type { Days, listElsewhere, showReach, StoryReach } from '../queries/reach.ts'

type Props = {
  frame: Frame
  locale: Locale
  days: Days
  stories: readonly StoryReach[]
  elsewhere: Awaited<ReturnType<typeof listElsewhere>>
}

const figures = ['pages', 'mailed', 'opened', 'onAir', 'places'] as const
const shown = (key: (typeof figures)[number], value: number) =>
  formatNumber(key === 'onAir' ? Math.round(value / 60) : value)

/** How far the stories of a desk reached: each figure with the stories behind it. */
export function ReachPage({ frame, locale, days, stories, elsewhere }: Props) {
  const text = t(locale)
  const total = (key: (typeof figures)[number]) => stories.reduce((sum, it) => sum + it[key], 0)
  const query = `?tu=${encodeURIComponent(formatDate(days.from))}&den=${encodeURIComponent(formatDate(days.to))}`
  return (
    <DeskPage {...{ frame, locale }} title={text.title}>
      <Head title={text.title} lead={text.lead} />
      <Choosing {...{ locale, days }} action={paths.reach()} />
      {stories.length === 0 ? (
        <Empty title={text.none}>{text.noneNext}</Empty>
      ) : (
        <Table
          {...{ caption: text.title, captionHidden: true, stack: true }}
          columns={[
            { key: 'story', label: text.story },
            ...figures.map((key) => ({ key, label: text[key], numeric: true })),
          ]}
          rows={stories.map((it) => ({
            story: <a href={`${paths.storyReach(it.id)}${query}`}>{it.title}</a>,
            ...Object.fromEntries(figures.map((key) => [key, shown(key, it[key])])),
          }))}
          foot={{ story: text.total, ...Object.fromEntries(figures.map((key) => [key, shown(key, total(key))])) }}
        />
      )}
      {elsewhere.length > 0 && (
        <Section id="noi-khac" title={text.elsewhere}>
          <Table
            {...{ caption: text.elsewhere, captionHidden: true, stack: true }}
            columns={[
              { key: 'what', label: text.what },
              { key: 'kind', label: text.kind },
              { key: 'count', label: text.count, numeric: true },
            ]}
            rows={elsewhere.map((it) => ({
              ...{ what: it.subject, kind: text[it.kind], count: formatNumber(it.count) },
            }))}
          />
        </Section>
      )}
    </DeskPage>
  )
}

type OneProps = { frame: Frame; locale: Locale; days: Days } & Awaited<ReturnType<typeof showReach>>

/** How far one story reached, by day. */
export function StoryReachPage({ frame, locale, days, story, byDay }: OneProps) {
  const text = t(locale)
  return (
    <DeskPage
      {...{ frame, locale }}
      title={`${text.title}: ${story.title}`}
      crumbs={[
        { label: text.title, href: paths.reach() },
        { label: story.title, href: storyPaths.show(story.id) },
      ]}
    >
      <Head title={story.title} lead={text.lead} />
      <Choosing {...{ locale, days }} action={paths.storyReach(story.id)} />
      <Facts items={figures.map((key) => ({ label: text[key], value: shown(key, story[key]) }))} />
      <Section id="theo-ngay" title={text.byDay}>
        {byDay.length === 0 ? (
          <Empty title={text.none}>{text.noneNext}</Empty>
        ) : (
          <Table
            {...{ caption: text.byDay, captionHidden: true }}
            columns={[
              { key: 'day', label: text.day },
              { key: 'pages', label: text.pages, numeric: true },
              { key: 'opened', label: text.opened, numeric: true },
            ]}
            rows={byDay.map((it) => ({
              day: <span class="num">{formatDate(it.day)}</span>,
              ...{ pages: formatNumber(it.pages), opened: formatNumber(it.opened) },
            }))}
          />
        )}
      </Section>
    </DeskPage>
  )
}

function Choosing({ locale, days, action }: { locale: Locale; days: Days; action: string }) {
  const text = t(locale)
  return (
    <form class="filters" method="get" action={action}>
      <DateField name="tu" label={text.from} value={formatDate(days.from)} />
      <DateField name="den" label={text.to} value={formatDate(days.to)} />
      <Submit>{text.show}</Submit>
    </form>
  )
}
