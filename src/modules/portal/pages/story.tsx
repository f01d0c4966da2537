import { RichText } from '#platform/rich-text/render.tsx'
import type { Locale } from '#platform/i18n.ts'
import { dateIn } from '#platform/text/local.ts'
import { Cards } from '#ui/cards.tsx'
import { languageNames } from '#ui/locale.ts'
import { Notice } from '#ui/notice.tsx'
import { Picture } from '#ui/picture.tsx'
import { PortalPage } from '#ui/portal-page.tsx'
import { Section } from '#ui/section.tsx'
import { t as shared } from '#ui/messages.ts'
import { t } from '../messages.ts'
import { articleOf } from '../linked-data.ts'
import { inLanguage, paths, storyAddress, topicPath } from '../paths.ts'
import { croppedData, pictureData } from '../picture-sizes.ts'
import type { Exemplar } from '../queries/exemplars.ts'
import type { StoryCard } from '../queries/stories.ts'
import type { Story } from '../queries/story.ts'
import { readingMinutes } from '../reading-time.ts'
import { nameIn, type Register, unitName } from '../register.ts'
import { Adoptions } from './adoptions.tsx'
import { ExemplarFacts } from './exemplar-facts.tsx'
import { Journey } from './journey.tsx'
import { Listen } from './listen.tsx'
import { ModelBrief } from './model-brief.tsx'
import { SaveStory } from './save-story.tsx'
import { ShareLinks } from './share-links.tsx'
import { storyCard } from './story-card.tsx'

export type StoryProps = {
  locale: Locale
  demo: boolean
  register: Register
  story: Story
  exemplars: Exemplar[]
  related: StoryCard[]
  /** Days as written, `yyyy-mm-dd`. */
  publishedOn: string
  editedOn: string
}

/** A story: the portrait, the text, how to do the same, who already did, and others near here and in this field. */
export function StoryPage({ locale, demo, register, story, exemplars, related, publishedOn, editedOn }: StoryProps) {
  const text = t(locale)
  const field = register.fields.find(({ id }) => id === story.fieldId)
  const desk = register.units.get(story.unitId)
  const topic = register.topics.find(({ id }) => id === story.topicId)
  const others = story.versions.filter(({ language }) => language !== locale)
  return (
    <PortalPage
      title={story.title}
      description={story.standfirst}
      {...{ locale, demo }}
      path={paths.story(story.slug)}
      alternates={story.versions.map((it) => ({ locale: it.language, href: storyAddress(it) }))}
      share={{
        ...{ image: paths.card(story.slug), type: 'article' },
        article: {
          ...{ published: story.publishedAt.toISOString(), changed: story.editedAt.toISOString() },
          section: field ? nameIn(field, locale) : '',
        },
      }}
      isEmbeddable
      data={articleOf(story, {
        section: field ? nameIn(field, locale) : '',
        publisher: desk ? unitName(desk, locale) : shared(locale).product,
      })}
      crumbs={[
        { label: shared(locale).home, href: inLanguage(locale, paths.home) },
        ...(field ? [{ label: nameIn(field, locale), href: inLanguage(locale, paths.field(field.slug)) }] : []),
        ...(field && topic
          ? [{ label: nameIn(topic, locale), href: inLanguage(locale, topicPath(field.slug, topic.slug)) }]
          : []),
      ]}
    >
      <article class="story">
        <header class="wrap story-head">
          <div>
            {field && (
              <a class="topic" href={inLanguage(locale, paths.field(field.slug))}>
                {nameIn(field, locale)}
              </a>
            )}
            <h1>{story.title}</h1>
            <p class="standfirst">{story.standfirst}</p>
            <p class="meta">
              {story.author && `${text.by}: ${story.author} · `}
              {text.publishedOn} <time dateTime={publishedOn}>{dateIn(locale, publishedOn)}</time>
              {editedOn !== publishedOn && (
                <>
                  {' · '}
                  {text.correctedOn} <time dateTime={editedOn}>{dateIn(locale, editedOn)}</time>
                </>
              )}
              {' · '}
              {text.minutes(readingMinutes(story.words))}
            </p>
          </div>
          {story.cover && (
            <figure>
              <Picture picture={croppedData(story.cover, 'head')} sizes="(min-width: 60rem) 23rem, 100vw" eager />
              <figcaption>
                {story.cover.caption} <cite class="credit">{story.cover.credit}</cite>
              </figcaption>
            </figure>
          )}
        </header>
        <div class="wrap split">
          <div class="prose">
            {story.sound && <Listen sound={story.sound} locale={locale} />}
            {story.correction && (
              <Notice kind="warn" title={text.correction}>
                <p>{story.correction}</p>
              </Notice>
            )}
            <RichText
              doc={story.body}
              locale={locale}
              picture={(id) => {
                const stored = story.pictures.get(id)
                return stored && { ...pictureData(stored), inGallery: croppedData(stored, 'card') }
              }}
              sound={(id) => {
                const sha256 = story.clips.get(id)
                return sha256 && paths.sound(sha256)
              }}
            />
            {exemplars.map((it) => (
              <Follow key={it.id} exemplar={it} {...{ register, locale }} />
            ))}
          </div>
          <aside class="wander" aria-label={text.aside}>
            {exemplars.map((it) => (
              <ExemplarFacts key={it.id} exemplar={it} {...{ register, locale }} linked />
            ))}
            <div>
              <h2>{text.share}</h2>
              <SaveStory locale={locale} />
              <ShareLinks
                address={storyAddress(story)}
                title={story.title}
                card={paths.card(story.slug)}
                locale={locale}
              />
              {others.map((it) => (
                <p class="small" key={it.language}>
                  <a href={storyAddress(it)} lang={it.language} hreflang={it.language}>
                    {t(it.language).readIn} {languageNames[it.language]}
                  </a>
                </p>
              ))}
            </div>
          </aside>
        </div>
      </article>
      {related.length > 0 && (
        <div class="related">
          <Section id="doc-tiep" title={text.related} wrap>
            <Cards items={related.map((it) => ({ ...storyCard(it, { register, locale }), text: undefined }))} />
          </Section>
        </div>
      )}
    </PortalPage>
  )
}

/** What can be copied from the person told of, who did, and the way they came. */
function Follow({ exemplar, register, locale }: { exemplar: Exemplar; register: Register; locale: Locale }) {
  return (
    <>
      {exemplar.model && <ModelBrief model={exemplar.model} locale={locale} />}
      {exemplar.adoptions.length > 0 && (
        <>
          <h2>{t(locale).whoFollowed}</h2>
          <Adoptions adoptions={exemplar.adoptions} {...{ register, locale }} />
        </>
      )}
      <h2>{t(locale).journey}</h2>
      <Journey {...{ exemplar, register, locale }} />
    </>
  )
}
