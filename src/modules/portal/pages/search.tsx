import type { Locale } from '#platform/i18n.ts'
import { Cards } from '#ui/cards.tsx'
import { Empty } from '#ui/empty.tsx'
import { Pagination } from '#ui/pagination.tsx'
import { PortalPage } from '#ui/portal-page.tsx'
import { everyLanguage } from '../every-language.ts'
import { t } from '../messages/search.ts'
import { inLanguage, paths } from '../paths.ts'
import type { Facets } from '../facets.ts'
import type { Found } from '../queries/search.ts'
import type { Suggestion } from '../queries/suggestions.ts'
import { nameIn, type Register, type Unit, unitName } from '../register.ts'
import { FacetLists } from './facets.tsx'
import { Marked } from './marked.tsx'
import { storyCard } from './story-card.tsx'

/** What was asked for, as it was typed, and how it was narrowed: each part as the address names it, empty where it was not. */
export type Asked = {
  q: string
  field: string
  place: string
  kind: string
  year: string
  language: string
  trade: string
}

type Result = {
  found: Found[]
  total: number
  page: number
  pages: number
  facets: Facets
  units: Unit[]
  contests: { slug: string; name: string }[]
  /** What the reader may have meant, where nothing was found. */
  others: Suggestion[]
}

type Props = {
  locale: Locale
  demo: boolean
  register: Register
  asked: Asked
  /** The words of each trade. */
  tradeNames: ReadonlyMap<string, string>
  /** Nothing when nothing was asked for. */
  result: Result | undefined
}

/** Search: stories that hold the words, with the words marked. When there are none, what to try. */
export function SearchPage({ locale, demo, register, asked, tradeNames, result }: Props) {
  const text = t(locale)
  const path = inLanguage(locale, paths.search)
  return (
    <PortalPage
      title={asked.q ? `${text.title}: ${asked.q}` : text.title}
      {...{ locale, demo }}
      path={paths.search}
      alternates={everyLanguage(addressOf(paths.search, asked, 1))}
      find={asked.q}
      description={text.about}
    >
      <div class="wrap">
        <div class="intro flow">
          <h1>{text.title}</h1>
          <form class="search" method="get" action={path} aria-label={text.title}>
            <label class="vh" for="q">
              {text.label}
            </label>
            <input
              id="q"
              type="search"
              name="q"
              value={asked.q}
              maxLength={200}
              data-suggest={inLanguage(locale, paths.suggestions)}
            />
            {narrowing(asked).map(([name, value]) => (
              <input key={name} type="hidden" name={name} value={value} />
            ))}
            <button class="btn" type="submit">
              {text.title}
            </button>
          </form>
          <p class="small">{text.hint}</p>
        </div>
      </div>
      <div class="wrap split start">
        {result ? (
          <FacetLists
            {...{ locale, register, asked, tradeNames }}
            facets={result.facets}
            total={result.total}
            href={(it) => addressOf(path, it, 1)}
          />
        ) : (
          <div />
        )}
        {result && result.total > 0 ? (
          <section aria-labelledby="ket-qua">
            <div class="sec">
              <h2 id="ket-qua">{text.found(result.total)}</h2>
              <small>{asked.q ? text.order : text.newestFirst}</small>
            </div>
            <Places units={result.units} locale={locale} />
            <Contests contests={result.contests} locale={locale} />
            <Cards items={result.found.map((it) => foundCard(it, asked.q, { register, locale }))} list />
            <Pagination page={result.page} pages={result.pages} href={(page) => addressOf(path, asked, page)} />
          </section>
        ) : (
          <Nothing
            {...{ locale, register, asked }}
            units={result?.units ?? []}
            contests={result?.contests ?? []}
            others={result?.others ?? []}
          />
        )}
      </div>
    </PortalPage>
  )
}

/** The address of one page of the results. */
export function addressOf(path: string, asked: Asked, page: number): string {
  const entries = [['q', asked.q], ...narrowing(asked), ['trang', page > 1 ? String(page) : '']]
  const query = new URLSearchParams(entries.filter(([, value]) => value))
  return query.size > 0 ? `${path}?${query}` : path
}

/** How a search was narrowed, by the names that addresses and forms give it. */
function narrowing({ field, place, trade, kind, year, language }: Asked): [string, string][] {
  const all: [string, string][] = [
    ['linh-vuc', field],
    ['noi', place],
    ['nghe', trade],
    ['loai', kind],
    ['nam', year],
    ['tieng', language],
  ]
  return all.filter(([, value]) => value)
}

function foundCard(story: Found, typed: string, context: { register: Register; locale: Locale }) {
  const card = storyCard(story, context, 'wide')
  return {
    ...card,
    title: <Marked text={story.title} typed={typed} />,
    text: <Marked text={[story.standfirst, story.text]} typed={typed} />,
  }
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

/** Contests whose name holds what was typed. */
function Contests({ contests, locale }: { contests: Result['contests']; locale: Locale }) {
  if (contests.length === 0) return null
  return (
    <nav class="share" aria-label={t(locale).contests}>
      <b>{t(locale).contests}:</b>
      {contests.map(({ slug, name }) => (
        <a key={slug} href={inLanguage(locale, paths.contest(slug))} lang="vi">
          {name}
        </a>
      ))}
    </nav>
  )
}

const unnarrowed: Asked = { q: '', field: '', place: '', kind: '', year: '', language: '', trade: '' }

type NothingProps = Pick<Props, 'locale' | 'register' | 'asked'> & Pick<Result, 'units' | 'contests' | 'others'>

function Nothing({ locale, register, asked, units, contests, others }: NothingProps) {
  const text = t(locale)
  const isNarrowed = narrowing(asked).length > 0
  return (
    <div class="flow">
      <Places units={units} locale={locale} />
      <Contests contests={contests} locale={locale} />
      <Empty title={asked.q ? text.nothing(asked.q) : isNarrowed ? text.nothingSo : text.startTitle}>
        {asked.q && <p>{text.tryFewer}</p>}
        {isNarrowed && (
          <p>
            <a href={addressOf(inLanguage(locale, paths.search), { ...unnarrowed, q: asked.q }, 1)}>
              {text.tryWithout}
            </a>
          </p>
        )}
        {others.length > 0 && (
          <>
            <p>{text.perhaps}</p>
            <ul class="listed">
              {others.map((it) => (
                <li key={it.path}>
                  <a href={inLanguage(it.language, it.path)} lang={it.language === locale ? undefined : it.language}>
                    {it.label}
                  </a>
                </li>
              ))}
            </ul>
          </>
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
