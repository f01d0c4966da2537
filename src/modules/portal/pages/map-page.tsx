import type { Locale } from '#platform/i18n.ts'
import type { DateText } from '#platform/text/dates.ts'
import { dateIn } from '#platform/text/local.ts'
import { t as shared } from '#ui/messages.ts'
import { PortalPage } from '#ui/portal-page.tsx'
import { everyLanguage } from '../every-language.ts'
import { t } from '../messages.ts'
import { inLanguage, paths } from '../paths.ts'
import type { PlaceCount } from '../place-counts.ts'
import { CommuneMap, MapCaption, MapLegend } from './map.tsx'
import { PlaceTable } from './place-table.tsx'

type Props = { locale: Locale; demo: boolean; places: PlaceCount[]; asOf: DateText }

/** The communes and their stories as a sketch, with the same figures in a table. */
export function MapPage({ locale, demo, places, asOf }: Props) {
  const text = t(locale)
  const total = places.reduce((sum, { count }) => sum + count, 0)
  const intro = text.mapIntro(total, places.length, dateIn(locale, asOf))
  return (
    <PortalPage
      title={text.mapTitle}
      description={intro}
      {...{ locale, demo }}
      path={paths.map}
      alternates={everyLanguage(paths.map)}
      crumbs={[{ label: shared(locale).home, href: inLanguage(locale, paths.home) }, { label: shared(locale).map }]}
    >
      <div class="wrap">
        <div class="intro">
          <h1>{text.mapTitle}</h1>
          <p>{intro}</p>
        </div>
      </div>
      <div class="wrap split">
        <figure class="flow map-figure sticky">
          <a class="skip" href="#bang">
            {text.skipMap}
          </a>
          <CommuneMap {...{ places, locale }} />
          <MapLegend {...{ places, locale }} />
          <MapCaption {...{ places, locale }} how />
        </figure>
        <div id="bang">
          <PlaceTable caption={text.mapTable} {...{ places, locale }} />
        </div>
      </div>
    </PortalPage>
  )
}
