import type { ComponentChildren } from 'preact'
import type { Locale } from '#platform/i18n.ts'
import { addDays } from '#platform/text/dates.ts'
import { dateIn } from '#platform/text/local.ts'
import { t as shared } from '#ui/messages.ts'
import { Notice } from '#ui/notice.tsx'
import { PortalPage } from '#ui/portal-page.tsx'
import { Section } from '#ui/section.tsx'
import { everyLanguage } from '../every-language.ts'
import { t } from '../messages.ts'
import { t as programmeWords } from '../messages/programme.ts'
import { unitOf } from '../linked-data.ts'
import { feedsOf, inLanguage, paged, paths } from '../paths.ts'
import { kinOf, type Register, type Unit, unitName, unitWithin } from '../register.ts'
import type { Movement } from '../queries/movements.ts'
import { EmbedCode } from './embed-code.tsx'
import { MovementTable } from './movement-table.tsx'
import { StoryList, type StoryPageOf } from './story-list.tsx'

type Props = StoryPageOf & {
  locale: Locale
  demo: boolean
  register: Register
  unit: Unit
  ended: boolean
  movements: readonly Movement[]
}

/** A unit as it is today with the stories of those it took over; a unit of the past says what became of it. */
export function UnitPage({ locale, demo, register, unit, ended, movements, ...list }: Props) {
  const text = t(locale)
  const path = paths.unit(unit.slug)
  const parent = unit.parent_id ? register.units.get(unit.parent_id) : undefined
  const { before, after } = kinOf(register, unit.id)
  const links = (units: Unit[]) => unitLinks(units, locale)
  return (
    <PortalPage
      title={unitName(unit, locale)}
      {...{ locale, demo }}
      path={paged(path, list.page)}
      alternates={everyLanguage(path)}
      description={text.unitAbout(unitName(unit, locale), list.total)}
      data={unitOf(unit, parent, locale)}
      feeds={feedsOf(unitName(unit, locale), { unit: unit.slug })}
      isEmbeddable
      crumbs={[
        { label: shared(locale).home, href: inLanguage(locale, paths.home) },
        { label: shared(locale).map, href: inLanguage(locale, paths.map) },
        { label: unitName(unit, locale) },
      ]}
    >
      <div class="wrap flow">
        <div class="intro">
          <h1>{unitName(unit, locale)}</h1>
          {parent && (
            <p>
              {text.partOf} {links([parent])}.
            </p>
          )}
          {before.length > 0 && (
            <p>
              {text.madeOf} {links(before)}.
            </p>
          )}
        </div>
        {ended && (
          <Notice title={text.unitEnded(dateIn(locale, addDays(unit.valid_to!, -1)))}>
            {after.length > 0 && (
              <p>
                {after.length === 1 ? text.becameOne : text.becameSome} {links(after)}.
              </p>
            )}
          </Notice>
        )}
      </div>
      <Section id="chuyen" title={text.unitStories} small={text.nStories(list.total)} wrap>
        <StoryList {...list} {...{ register, locale }} href={(page) => paged(inLanguage(locale, path), page)} />
      </Section>
      {movements.length > 0 && (
        <Section id="phong-trao" title={programmeWords(locale).ownMovements} wrap>
          <MovementTable {...{ locale, movements }} />
        </Section>
      )}
      {!ended && <EmbedCode {...{ unit, locale }} />}
    </PortalPage>
  )
}

function unitLinks(units: Unit[], locale: Locale): ComponentChildren {
  return units.map((unit, index) => (
    <>
      {index > 0 && ', '}
      <a href={inLanguage(locale, paths.unit(unit.slug))}>{unitWithin(unit, locale)}</a>
    </>
  ))
}
