import type { Locale } from '#platform/i18n.ts'
import { compareVietnamese } from '#platform/text/names.ts'
import { numberIn } from '#platform/text/local.ts'
import { t as shared } from '#ui/messages.ts'
import { PortalPage } from '#ui/portal-page.tsx'
import { Section } from '#ui/section.tsx'
import { Select } from '#ui/select.tsx'
import { everyLanguage } from '../every-language.ts'
import { t } from '../messages/today.ts'
import { inLanguage, paths } from '../paths.ts'
import type { PlaceCount } from '../place-counts.ts'
import { unitName } from '../register.ts'

/** A trade of people whom stories tell of: as addresses write it, its words, how many stories. */
export type TradeCount = { slug: string; name: string; count: number }

type Props = { locale: Locale; demo: boolean; places: readonly PlaceCount[]; trades: readonly TradeCount[] }

/** So many trades that several stories share are offered as links; every one stands in the list to choose from. */
const mostLinks = 24

/** Stories near the reader and in the reader’s trade: chosen by hand, never asked of the machine. */
export function NearPage({ locale, demo, places, trades }: Props) {
  const text = t(locale)
  const common = trades.filter(({ count }) => count > 1).slice(0, mostLinks)
  return (
    <PortalPage
      title={text.nearTitle}
      description={text.nearIntro}
      {...{ locale, demo }}
      path={paths.near}
      alternates={everyLanguage(paths.near)}
      crumbs={[{ label: shared(locale).home, href: inLanguage(locale, paths.home) }, { label: text.nearTitle }]}
    >
      <div class="wrap intro flow">
        <h1>{text.nearTitle}</h1>
        <p>{text.nearIntro}</p>
        <NearForm {...{ places, trades, locale }} />
      </div>
      {common.length > 0 && (
        <Section id="nghe" title={text.trades} wrap>
          <ul class="listed">
            {common.map(({ slug, name, count }) => (
              <li key={slug}>
                <a href={`${inLanguage(locale, paths.search)}?nghe=${slug}`} rel="nofollow" lang="vi">
                  {name}
                </a>{' '}
                <span class="num soft">{numberIn(locale, count)}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </PortalPage>
  )
}

type FormProps = { places: readonly PlaceCount[]; trades?: readonly TradeCount[]; locale: Locale }

/** Choosing one’s commune by hand, and one’s trade: the answer is an address. The machine remembers what was chosen, if it runs scripts. */
export function NearForm({ places, trades, locale }: FormProps) {
  const text = t(locale)
  const options = places
    .map(({ unit }) => ({ value: unit.slug, label: unitName(unit, locale) }))
    .toSorted((a, b) => compareVietnamese(a.label, b.label))
  const works = (trades ?? [])
    .map(({ slug, name }) => ({ value: slug, label: name }))
    .toSorted((a, b) => compareVietnamese(a.label, b.label))
  return (
    <near-me>
      <form class="flow" method="get" action={inLanguage(locale, paths.search)} aria-label={text.nearLabel}>
        <Select name="noi" label={text.nearLabel} hint={text.nearHint} options={options} blank={text.anywhere} />
        {works.length > 0 && <Select name="nghe" label={text.tradeLabel} options={works} blank={text.anyTrade} />}
        <p class="acts">
          <button class="btn" type="submit">
            {text.nearAction}
          </button>{' '}
          {!trades && <a href={inLanguage(locale, paths.near)}>{text.trade}</a>}
        </p>
      </form>
    </near-me>
  )
}
