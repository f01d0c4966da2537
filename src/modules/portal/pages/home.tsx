import type { Locale } from '#platform/i18n.ts'
import { numberIn } from '#platform/text/local.ts'
import { Bars } from '#ui/bars.tsx'
import { Card } from '#ui/card.tsx'
import { Cards } from '#ui/cards.tsx'
import { Empty } from '#ui/empty.tsx'
import { t as shared } from '#ui/messages.ts'
import { PortalPage } from '#ui/portal-page.tsx'
import { Section } from '#ui/section.tsx'
import { t } from '../messages.ts'
import { siteOf } from '../linked-data.ts'
import { inLanguage, paths } from '../paths.ts'
import type { PlaceCount } from '../place-counts.ts'
import type { YearFigures } from '../queries/figures.ts'
import type { WithModel } from '../queries/models.ts'
import type { StoryCard } from '../queries/stories.ts'
import type { Today } from '../queries/today.ts'
import type { Register } from '../register.ts'
import { everyLanguage } from '../every-language.ts'
import { FieldList } from './field-list.tsx'
import { CommuneMap, MapCaption, MapLegend } from './map.tsx'
import { ModelCards } from './model-cards.tsx'
import { PlaceTable } from './place-table.tsx'
import { storyCard } from './story-card.tsx'
import { NearForm } from './near.tsx'
import { FieldOfWeek, ThisWeek } from './today.tsx'

export type HomeProps = {
  locale: Locale
  demo: boolean
  register: Register
  /** Newest first; the first leads the page. */
  stories: StoryCard[]
  total: number
  fieldCounts: Map<string, number>
  models: WithModel[]
  modelTotal: number
  years: YearFigures[]
  places: PlaceCount[]
  today: Today
}

/** The front page: what leads, where to look, what can be copied, the year in figures, who is near. */
export function HomePage(props: HomeProps) {
  const { locale, demo, register, stories, total, fieldCounts, models, modelTotal, years, places, today } = props
  const text = t(locale)
  const context = { register, locale }
  const [lead, ...rest] = stories
  const more = (path: string, label: string) => (
    <a class="more" href={inLanguage(locale, path)}>
      {label}
    </a>
  )
  return (
    <PortalPage
      title={shared(locale).product}
      description={text.homeAbout}
      {...{ locale, demo }}
      path={paths.home}
      alternates={everyLanguage(paths.home)}
      data={siteOf(shared(locale).product, text.homeAbout, locale)}
      wide
    >
      <div class="wrap">
        <h2 class="vh">{text.lead}</h2>
        {lead ? (
          <div class="front">
            <Card {...storyCard(lead, context, 'lead')} />
            <Cards items={rest.slice(0, 3).map((it) => storyCard(it, context, 'row'))} />
          </div>
        ) : (
          <Empty title={text.noStories}>{text.noStoriesNext}</Empty>
        )}
      </div>
      <ThisWeek {...{ today, register, locale }} />
      <Section id="linh-vuc" title={text.fieldsTitle} small={more(paths.fields, text.topics)} wrap>
        <FieldList {...{ register, locale }} counts={fieldCounts} />
      </Section>
      <FieldOfWeek {...{ today, register, locale }} />
      {models.length > 0 && (
        <Section id="cach-lam-hay" title={text.modelsTitle} small={more(paths.models, text.nModels(modelTotal))} wrap>
          <ModelCards {...{ models, register, locale }} />
        </Section>
      )}
      {rest.length > 3 && (
        <Section id="moi-dang" title={text.newest} small={more(paths.stories, text.nStories(total))} wrap>
          <Cards items={rest.slice(3).map((it) => storyCard(it, context))} />
        </Section>
      )}
      {years.length > 0 && <Year {...{ years, locale }} />}
      {places.length > 2 && (
        <Section id="gan-ban" title={text.near} small={more(paths.map, text.openMap)} wrap>
          <div class="split even">
            <figure class="flow">
              <CommuneMap {...{ places, locale }} teaser />
              <MapLegend {...{ places, locale }} />
              <MapCaption {...{ places, locale }} />
            </figure>
            <div class="flow">
              <NearForm {...{ places, locale }} />
              <PlaceTable caption={text.mostStories} {...{ places, locale }} most={8} />
            </div>
          </div>
        </Section>
      )}
      <section class="invite section" aria-labelledby="gioi-thieu">
        <div class="wrap">
          <div class="flow intro">
            <h2 id="gioi-thieu">{text.inviteTitle}</h2>
            <p>{text.invite}</p>
          </div>
          <a class="btn" href={inLanguage(locale, paths.giveTip)}>
            {text.inviteAction}
          </a>
        </div>
      </section>
    </PortalPage>
  )
}

function Year({ years, locale }: { years: YearFigures[]; locale: Locale }) {
  const text = t(locale)
  const shown = years.slice(-5)
  const last = shown.at(-1)!
  const figures: [string, number][] = [
    [text.recognised, last.recognised],
    [text.published, last.stories],
    [text.followed, last.adoptions],
  ]
  return (
    <Section id="con-so" title={text.yearTitle(last.year)} wrap>
      <div class="split even">
        <dl class="big">
          {figures.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{numberIn(locale, value)}</dd>
            </div>
          ))}
        </dl>
        <Bars
          title={text.chartTitle}
          caption={text.chartCaption}
          labels={shown.map(({ year }) => String(year))}
          series={[
            { name: text.published, values: shown.map((it) => it.stories) },
            { name: text.followed, values: shown.map((it) => it.adoptions) },
          ]}
        />
      </div>
    </Section>
  )
}
