import type { Locale } from '#platform/i18n.ts'
import { compareVietnamese } from '#platform/text/names.ts'
import { numberIn } from '#platform/text/local.ts'
import { languageNames } from '#ui/locale.ts'
import { t as shared } from '../messages.ts'
import { t } from '../messages/search.ts'
import type { Facets } from '../facets.ts'
import { nameIn, type Register, unitName } from '../register.ts'
import { type SubjectKind, subjectKinds, wordOfKind } from '../subject-words.ts'
import type { Asked } from './search.tsx'

type Props = {
  locale: Locale
  register: Register
  asked: Asked
  facets: Facets
  tradeNames: ReadonlyMap<string, string>
  total: number
  /** The address of the same search, narrowed otherwise. */
  href: (asked: Asked) => string
}
type Part = Exclude<keyof Asked, 'q'>
type Choice = { value: string; label: string; count: number; lang?: string }

/** So many places are shown before the rest is folded away. */
const shownPlaces = 8

/** The ways to narrow a search: each choice with how many stories it would leave. Links, so that no script is needed. */
export function FacetLists({ locale, register, asked, facets, tradeNames, total, href }: Props) {
  const text = t(locale)
  const kindNames = shared(locale)
  const fields = register.fields.map((it) => choice(it.slug, nameIn(it, locale), facets.field.get(it.id)))
  const kinds = subjectKinds.map((kind: SubjectKind) =>
    choice(wordOfKind(kind), kindNames[kind], facets.kind.get(kind)),
  )
  const years = [...facets.year].map(([year, count]) => choice(year, year, count))
  const trades = [...facets.trade].map(([trade, count]) => ({
    ...choice(trade, tradeNames.get(trade) ?? trade, count),
    lang: 'vi',
  }))
  const languages = (['vi', 'km', 'en'] as const).map((it) => ({
    ...choice(it, languageNames[it], facets.language.get(it)),
    lang: it,
  }))
  const places = [...facets.place].flatMap(([id, count]) => {
    const unit = register.units.get(id)
    return unit ? [choice(unit.slug, unitName(unit, locale), count)] : []
  })
  const chosenPlace = [...register.units.values()].find(({ slug }) => asked.place && slug === asked.place)
  // A place of the past, or one above the communes, is none of the choices, but it was chosen.
  if (chosenPlace && !places.some(({ value }) => value === asked.place))
    places.push(choice(chosenPlace.slug, unitName(chosenPlace, locale), Math.max(total, 1)))
  const list = (part: Part, title: string, choices: Choice[]) => (
    <FacetList {...{ part, title, asked, href, locale }} choices={choices.filter((it) => it.count > 0)} />
  )
  return (
    <details class="filters">
      <summary>{text.narrow}</summary>
      {list('field', text.field, fields)}
      {list(
        'place',
        text.place,
        places.toSorted((a, b) => b.count - a.count || compareVietnamese(a.label, b.label)),
      )}
      {list(
        'trade',
        text.trade,
        trades.toSorted((a, b) => b.count - a.count || compareVietnamese(a.label, b.label)),
      )}
      {list('kind', text.kind, kinds)}
      {list(
        'year',
        text.year,
        years.toSorted((a, b) => b.value.localeCompare(a.value)),
      )}
      {list('language', text.language, languages)}
    </details>
  )
}

const choice = (value: string, label: string, count = 0): Choice => ({ value, label, count })

type ListProps = Pick<Props, 'asked' | 'href' | 'locale'> & { part: Part; title: string; choices: Choice[] }

/** One way to narrow; nothing where it would narrow nothing. A choice that was made can be taken back. */
function FacetList({ part, title, asked, href, locale, choices }: ListProps) {
  const chosen = asked[part]
  if (choices.length < 2 && !chosen) return null
  const one = (it: Choice) => (
    <li key={it.value}>
      <a
        href={href({ ...asked, [part]: it.value === chosen ? '' : it.value })}
        aria-current={it.value === chosen ? 'true' : undefined}
        rel="nofollow"
      >
        <span lang={it.lang}>{it.label}</span>
        {it.value === chosen && <span class="vh"> ({t(locale).takeBack})</span>}
      </a>
      <span class="num">{numberIn(locale, it.count)}</span>
    </li>
  )
  const first = choices.filter((it, at) => at < shownPlaces || it.value === chosen)
  const rest = choices.filter((it) => !first.includes(it))
  return (
    <nav class="facet" aria-label={`${t(locale).narrow}: ${title}`}>
      <h3>{title}</h3>
      <ul>{first.map(one)}</ul>
      {rest.length > 0 && (
        <details>
          <summary>{t(locale).more(rest.length)}</summary>
          <ul>{rest.map(one)}</ul>
        </details>
      )}
    </nav>
  )
}
