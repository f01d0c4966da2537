import type { Locale } from '#platform/i18n.ts'
import { dateIn } from '#platform/text/local.ts'
import { Cards } from '#ui/cards.tsx'
import { t as shared } from '#ui/messages.ts'
import { PortalPage } from '#ui/portal-page.tsx'
import { Section } from '#ui/section.tsx'
import { Table } from '#ui/table.tsx'
import { everyLanguage } from '../every-language.ts'
import { t } from '../messages.ts'
import { t as bookWords } from '../messages/book.ts'
import { exemplarOf } from '../linked-data.ts'
import { inLanguage, paths } from '../paths.ts'
import type { Exemplar } from '../queries/exemplars.ts'
import type { StoryCard } from '../queries/stories.ts'
import { nameIn, type Register, unitName } from '../register.ts'
import { Adoptions } from './adoptions.tsx'
import { ExemplarFacts } from './exemplar-facts.tsx'
import { Journey } from './journey.tsx'
import { ModelBrief } from './model-brief.tsx'
import { storyCard } from './story-card.tsx'

/** A commendation in force, as the page of who received it names it. */
export type Honour = { id: string; titleName: string; numberText: string; decidedOn: string; issuer: string }

type Props = {
  locale: Locale
  demo: boolean
  register: Register
  exemplar: Exemplar
  stories: StoryCard[]
  honours: Honour[]
}

/** An exemplar for readers: what they did, what it changed, how to do the same, how they came this far, their stories. */
export function ExemplarPage({ locale, demo, register, exemplar, stories, honours }: Props) {
  const text = t(locale)
  const name = (locale === 'km' && exemplar.name_km) || exemplar.name
  const field = register.fields.find(({ id }) => id === exemplar.fieldId)
  const path = paths.exemplar(exemplar.slug)
  const place = register.units.get(exemplar.placeId ?? exemplar.unitId)
  const lang = locale === 'vi' ? undefined : 'vi'
  return (
    <PortalPage
      title={name}
      description={exemplar.summary}
      {...{ locale, demo, path }}
      alternates={everyLanguage(path)}
      data={exemplarOf(exemplar, locale, place ? unitName(place, locale) : '')}
      crumbs={[
        { label: shared(locale).home, href: inLanguage(locale, paths.home) },
        ...(field ? [{ label: nameIn(field, locale), href: inLanguage(locale, paths.field(field.slug)) }] : []),
        { label: name },
      ]}
    >
      <div class="wrap">
        <div class="intro">
          <h1>{name}</h1>
          <p lang={lang}>{exemplar.summary}</p>
        </div>
      </div>
      <div class="wrap split">
        <div class="prose">
          {exemplar.achievements.length > 0 && (
            <>
              <h2>{text.achievements}</h2>
              <div lang={lang}>
                <Achievements {...{ exemplar, locale }} />
              </div>
            </>
          )}
          {honours.length > 0 && (
            <>
              <h2>{bookWords(locale).ofExemplar}</h2>
              <ul>
                {honours.map((it) => (
                  <li key={it.id}>
                    <b>{it.titleName}</b>
                    <br />
                    <small class="soft">
                      {bookWords(locale).by(it.numberText, dateIn(locale, it.decidedOn), it.issuer)}
                    </small>
                  </li>
                ))}
              </ul>
            </>
          )}
          {exemplar.model && <ModelBrief model={exemplar.model} locale={locale} />}
          {exemplar.adoptions.length > 0 && (
            <>
              <h2>{text.whoFollowed}</h2>
              <Adoptions adoptions={exemplar.adoptions} {...{ register, locale }} />
            </>
          )}
          <h2>{text.journey}</h2>
          <Journey {...{ exemplar, register, locale }} />
        </div>
        <aside class="wander" aria-label={text.sketch}>
          <ExemplarFacts {...{ exemplar, register, locale }} />
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

function Achievements({ exemplar, locale }: { exemplar: Exemplar; locale: Locale }) {
  const text = t(locale)
  const compared = exemplar.achievements.some(({ before, after }) => before || after)
  return compared ? (
    <Table
      caption={text.achievements}
      captionHidden
      columns={[
        { key: 'what', label: text.what },
        { key: 'before', label: text.before, numeric: true },
        { key: 'after', label: text.after, numeric: true },
      ]}
      rows={exemplar.achievements.map(({ what, before, after }) => ({
        what,
        before: before ?? '–',
        after: after ?? '–',
      }))}
    />
  ) : (
    <ul class="listed">
      {exemplar.achievements.map(({ what }) => (
        <li key={what}>{what}</li>
      ))}
    </ul>
  )
}
