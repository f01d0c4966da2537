import type { Locale } from '#platform/i18n.ts'
import { numberIn } from '#platform/text/local.ts'
import { Empty } from '#ui/empty.tsx'
import { t as shared } from '#ui/messages.ts'
import { PortalPage } from '#ui/portal-page.tsx'
import { everyLanguage } from '../every-language.ts'
import { t } from '../messages/sponsors.ts'
import { inLanguage, paths } from '../paths.ts'
import type { PublicSponsor } from '../queries/sponsors.ts'

type Props = { locale: Locale; demo: boolean; sponsors: readonly (PublicSponsor & { unitName: string })[] }

/** Thanks to sponsors who agreed to be named, by the unit that they helped. */
export function SponsorsPage({ locale, demo, sponsors }: Props) {
  const text = t(locale)
  return (
    <PortalPage
      title={text.title}
      description={text.intro}
      {...{ locale, demo }}
      path={paths.sponsors}
      alternates={everyLanguage(paths.sponsors)}
      crumbs={[{ label: shared(locale).home, href: inLanguage(locale, paths.home) }, { label: text.title }]}
    >
      <div class="wrap flow section">
        <div class="intro">
          <h1>{text.title}</h1>
          <p>{text.intro}</p>
        </div>
        {sponsors.length === 0 && (
          <Empty title={text.none}>
            <p>{text.noneText}</p>
          </Empty>
        )}
        {[...Map.groupBy(sponsors, ({ unitName }) => unitName)].map(([unitName, rows]) => (
          <section key={unitName} class="flow">
            <h2 lang="vi">{unitName}</h2>
            <ul class="listed">
              {rows.map((it) => (
                <li key={it.id}>
                  <span lang="vi">{it.name}</span>
                  {it.publicSums && said(it, locale).length > 0 && (
                    <small class="soft">: {said(it, locale).join('; ')}</small>
                  )}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </PortalPage>
  )
}

const said = ({ money, gifts }: PublicSponsor, locale: Locale): string[] => [
  ...(money ? [t(locale).money(numberIn(locale, money))] : []),
  ...(gifts ? [gifts] : []),
]
