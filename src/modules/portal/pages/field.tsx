import type { Locale } from '#platform/i18n.ts'
import { t as shared } from '#ui/messages.ts'
import { siteFeeds } from '#ui/portal-head.tsx'
import { PortalPage } from '#ui/portal-page.tsx'
import { everyLanguage } from '../every-language.ts'
import { t } from '../messages.ts'
import { inLanguage, paged, paths, topicPath } from '../paths.ts'
import { aboutIn, type Field, nameIn, type Register, type Topic } from '../register.ts'
import { FieldLinks, LinkList } from './field-links.tsx'
import { Filters } from './filters.tsx'
import { StoryList, type StoryPageOf } from './story-list.tsx'

type Props = StoryPageOf & {
  locale: Locale
  demo: boolean
  register: Register
  field: Field
  /** The one topic that is shown, of all the field's. */
  topic: Topic | undefined
  counts: Map<string, number>
  topicCounts: Map<string, number>
}

/** A field: what it is about, its topics, its stories. */
export function FieldPage({ locale, demo, register, field, topic, counts, topicCounts, ...list }: Props) {
  const text = t(locale)
  const name = nameIn(field, locale)
  const path = topic ? topicPath(field.slug, topic.slug) : paths.field(field.slug)
  const topics = register.topics.filter((it) => it.field_id === field.id)
  return (
    <PortalPage
      title={topic ? `${nameIn(topic, locale)} – ${name}` : name}
      description={aboutIn(field, locale)}
      {...{ locale, demo }}
      path={paged(path, list.page)}
      alternates={everyLanguage(path)}
      feeds={siteFeeds.map((it) => ({
        ...it,
        href: `${it.href}?linh-vuc=${field.slug}`,
        title: `${it.title}: ${name}`,
      }))}
      crumbs={[
        { label: shared(locale).home, href: inLanguage(locale, paths.home) },
        { label: text.fieldsTitle, href: inLanguage(locale, paths.fields) },
        ...(topic
          ? [{ label: name, href: inLanguage(locale, paths.field(field.slug)) }, { label: nameIn(topic, locale) }]
          : [{ label: name }]),
      ]}
    >
      <div class="wrap">
        <div class="intro">
          <h1>{topic ? nameIn(topic, locale) : name}</h1>
          <p>{aboutIn(field, locale)}</p>
        </div>
      </div>
      <div class="wrap split start">
        <Filters locale={locale}>
          <LinkList
            title={text.topics}
            items={topics.map((it) => ({
              href: inLanguage(locale, topicPath(field.slug, it.slug)),
              label: nameIn(it, locale),
              count: topicCounts.get(it.id) ?? 0,
              current: it.id === topic?.id,
            }))}
          />
          <FieldLinks {...{ register, counts, locale }} current={field.id} />
        </Filters>
        <StoryList
          {...list}
          {...{ register, locale }}
          titled
          byTopic
          href={(page) => paged(inLanguage(locale, path), page)}
        />
      </div>
    </PortalPage>
  )
}
