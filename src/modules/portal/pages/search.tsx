import type { Locale } from '#platform/i18n.ts'
import { Cards } from '#ui/cards.tsx'
import { Empty } from '#ui/empty.tsx'
import { Pagination } from '#ui/pagination.tsx'
import { PortalPage } from '#ui/portal-page.tsx'
import { Select } from '#ui/select.tsx'
import { everyLanguage } from '../every-language.ts'
import { t } from '../messages/search.ts'
import { inLanguage, paths } from '../paths.ts'
import type { Found } from '../queries/search.ts'
import { nameIn, type Register, type Unit, unitName } from '../register.ts'
import { Marked } from './marked.tsx'
import { storyCard } from './story-card.tsx'

/** What was asked for, as it was typed, and how it was narrowed. */
export type Asked = { q: string; field: string; year: string }

type Props = {
  locale: Locale
  demo: boolean
  register: Register
  asked: Asked
  /** Nothing when no word was asked for. */
  result: { found: Found[]; total: number; page: number; pages: number; units: Unit[] } | undefined
  years: number[]
}

/** Search: stories that hold the words, with the words marked. When there are none, what to try. */
export function SearchPage({ locale, demo, register, asked, result, years }: Props) {
  const text = t(locale)
  const path = inLanguage(locale, paths.search)
  return (
    <PortalPage
      title={asked.q ? `${text.title}: ${asked.q}` : text.title}
      {...{ locale, demo }}
      path={paths.search}
      alternates={everyLanguage(addressOf(paths.search, asked, 1))}
      find={asked.q}
    >
      <div class="wrap">
        <div class="intro flow">
          <h1>{text.title}</h1>
          <form class="search" method="get" action={path} aria-label={text.title}>
            <label class="vh" for="q">
              {text.label}
            </label>
            <input id="q" type="search" name="q" value={asked.q} maxLength={200} />
            <button class="btn" type="submit">
              {text.title}
            </button>
          </form>
          <p class="small">{text.hint}</p>
        </div>
      </div>
      <div class="wrap split start">
        {result ? <Narrow {...{ locale, register, asked, years }} /> : <div />}
        {result && result.total > 0 ? (
          <section aria-labelledby="ket-qua">
            <div class="sec">
              <h2 id="ket-qua">{text.found(result.total)}</h2>
              <small>{text.order}</small>
            </div>
            <Places units={result.units} locale={locale} />
            <Cards items={result.found.map((it) => foundCard(it, asked.q, { register, locale }))} list />
            <Pagination page={result.page} pages={result.pages} href={(page) => addressOf(path, asked, page)} />
          </section>
        ) : (
          <Nothing {...{ locale, register, asked }} units={result?.units ?? []} />
        )}
      </div>
    </PortalPage>
  )
}

/** The address of one page of the results. */
export function addressOf(path: string, { q, field, year }: Asked, page: number): string {
  const entries = { q, 'linh-vuc': field, nam: year, trang: page > 1 ? String(page) : '' }
  const query = new URLSearchParams(Object.entries(entries).filter(([, value]) => value))
  return query.size > 0 ? `${path}?${query}` : path
}

function foundCard(story: Found, typed: string, context: { register: Register; locale: Locale }) {
  const card = storyCard(story, context, 'wide')
  return {
    ...card,
    title: <Marked text={story.title} typed={typed} />,
    text: <Marked text={[story.standfirst, story.text]} typed={typed} />,
  }
}

function Narrow({ locale, register, asked, years }: Pick<Props, 'locale' | 'register' | 'asked' | 'years'>) {
  const text = t(locale)
  return (
    <details class="filters">
      <summary>{text.narrow}</summary>
      <form class="flow" method="get" action={inLanguage(locale, paths.search)} aria-label={text.narrow}>
        <input type="hidden" name="q" value={asked.q} />
        <Select
          name="linh-vuc"
          label={text.field}
          blank={text.everyField}
          value={asked.field}
          options={register.fields.map((it) => ({ value: it.slug, label: nameIn(it, locale) }))}
        />
        <Select
          name="nam"
          label={text.year}
          blank={text.everyYear}
          value={asked.year}
          options={years.map((year) => ({ value: String(year), label: String(year) }))}
        />
        <button class="btn" type="submit">
          {text.apply}
        </button>
      </form>
    </details>
  )
}

/** Units whose name was typed: often what the reader looked for. */
function Places({ units, locale }: { units: Unit[]; locale: Locale }) {
  if (units.length === 0) return null
  return (
    <nav class="share" aria-label={t(locale).places}>
      <b>{t(locale).places}:</b>
      {units.map((unit) => (
        <a key={unit.id} href={inLanguage(locale, paths.unit(unit.slug))}>
          {unitName(unit, locale)}
        </a>
      ))}
    </nav>
  )
}

function Nothing({ locale, register, asked, units }: Pick<Props, 'locale' | 'register' | 'asked'> & { units: Unit[] }) {
  const text = t(locale)
  const isNarrowed = asked.field || asked.year
  return (
    <div class="flow">
      <Places units={units} locale={locale} />
      <Empty title={asked.q ? text.nothing(asked.q) : text.startTitle}>
        {asked.q && <p>{text.tryFewer}</p>}
        {isNarrowed && (
          <p>
            <a href={addressOf(inLanguage(locale, paths.search), { q: asked.q, field: '', year: '' }, 1)}>
              {text.tryWithout}
            </a>
          </p>
        )}
        <p>{text.tryFields}</p>
        <ul class="listed">
          {register.fields.map((it) => (
            <li key={it.id}>
              <a href={inLanguage(locale, paths.field(it.slug))}>{nameIn(it, locale)}</a>
            </li>
          ))}
        </ul>
      </Empty>
    </div>
  )
}
