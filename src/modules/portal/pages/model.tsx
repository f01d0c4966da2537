import type { Locale } from '#platform/i18n.ts'
import { Cards } from '#ui/cards.tsx'
import { Empty } from '#ui/empty.tsx'
import { t as shared } from '#ui/messages.ts'
import { PortalPage } from '#ui/portal-page.tsx'
import { Section } from '#ui/section.tsx'
import { Steps } from '#ui/steps.tsx'
import { everyLanguage } from '../every-language.ts'
import { howToOf } from '../linked-data.ts'
import { t } from '../messages.ts'
import { inLanguage, paths } from '../paths.ts'
import type { WithModel } from '../queries/models.ts'
import type { StoryCard } from '../queries/stories.ts'
import type { Register } from '../register.ts'
import { t as spreadWords } from '../messages/spread.ts'
import { Adoptions, Failures } from './adoptions.tsx'
import { ExemplarFacts } from './exemplar-facts.tsx'
import { t as cardWords } from '../messages/model-card.ts'
import type { Boundary } from '../place-counts.ts'
import type { Sound } from '../queries/sounds.ts'
import { AdoptionMap } from './adoption-map.tsx'
import { Listen } from './listen.tsx'
import { ModelFacts } from './model-brief.tsx'
import { storyCard } from './story-card.tsx'

type Props = {
  locale: Locale
  demo: boolean
  register: Register
  exemplar: WithModel
  stories: StoryCard[]
  sound: Sound | undefined
  boundaries: Map<string, Boundary>
}

/** One way of doing things, whole: what it needs, what it costs, each step, and who already follows. */
export function ModelPage({ locale, demo, register, exemplar, stories, sound, boundaries }: Props) {
  const card = cardWords(locale)
  const text = t(locale)
  const { model, adoptions } = exemplar
  const path = paths.model(model.slug)
  const lang = locale === 'vi' ? undefined : 'vi'
  return (
    <PortalPage
      title={model.name}
      description={model.conditions || exemplar.summary}
      {...{ locale, demo, path }}
      data={howToOf(exemplar, locale)}
      alternates={everyLanguage(path)}
      crumbs={[
        { label: shared(locale).home, href: inLanguage(locale, paths.home) },
        { label: shared(locale).models, href: inLanguage(locale, paths.models) },
        { label: model.name },
      ]}
    >
      <div class="wrap flow">
        <div class="intro" lang={lang}>
          <h1>{model.name}</h1>
          <p>{exemplar.summary}</p>
        </div>
        {sound && <Listen {...{ sound, locale }} label={card.listen} />}
        <p class="acts no-print">
          <a class="btn" href={paths.leaflet(model.slug)}>
            {card.leaflet}
          </a>
          <a class="btn main" href={inLanguage(locale, paths.learn(model.slug))}>
            {card.learn}
          </a>
        </p>
      </div>
      <div class="wrap split">
        <div class="prose">
          <Told title={card.problem} words={model.problem} lang={lang} />
          {model.conditions && (
            <>
              <h2>{text.conditions}</h2>
              <p lang={lang}>{model.conditions}</p>
            </>
          )}
          <div lang={lang}>
            <ModelFacts {...{ model, locale }} />
          </div>
          <h2>{text.steps}</h2>
          <div lang={lang}>
            <Steps items={model.steps.map(({ title, text: how }) => ({ title, children: how && <p>{how}</p> }))} />
          </div>
          <Told title={card.results} words={model.results} lang={lang} />
          <Told title={card.limits} words={model.limits} lang={lang} />
          <Told title={card.contact} words={model.contact} lang={lang} />
          <h2>{text.whoFollowed}</h2>
          {adoptions.length > 0 ? (
            <>
              <Adoptions {...{ adoptions, register, locale }} />
              <AdoptionMap {...{ exemplar, register, locale, boundaries }} />
            </>
          ) : (
            <Empty>{text.noneFollowed}</Empty>
          )}
          {exemplar.failures.length > 0 && (
            <>
              <h2>{spreadWords(locale).failed}</h2>
              <p class="soft">{spreadWords(locale).failedLead}</p>
              <Failures failures={exemplar.failures} {...{ register, locale }} />
            </>
          )}
        </div>
        <aside class="wander" aria-label={text.sketch}>
          <ExemplarFacts {...{ exemplar, register, locale }} linked />
        </aside>
      </div>
      {stories.length > 0 && (
        <Section id="chuyen" title={text.storiesOf} wrap>
          <Cards items={stories.map((it) => storyCard(it, { register, locale }))} />
        </Section>
      )}
    </PortalPage>
  )
}

/** One part of a card, in Vietnamese as it was written; nothing where it is not told. */
function Told({ title, words, lang }: { title: string; words: string; lang: string | undefined }) {
  if (!words) return null
  return (
    <>
      <h2>{title}</h2>
      <p lang={lang}>{words}</p>
    </>
  )
}
