import type { Locale } from '#platform/i18n.ts'
import { compareVietnamese } from '#platform/text/names.ts'
import { numberIn } from '#platform/text/local.ts'
import { t as shared } from '#ui/messages.ts'
import { PortalPage } from '#ui/portal-page.tsx'
import { Section } from '#ui/section.tsx'
import { everyLanguage } from '../every-language.ts'
import { t } from '../messages/lists.ts'
import { inLanguage, paths } from '../paths.ts'
import { type Register, type Unit, unitName } from '../register.ts'

type Props = {
  locale: Locale
  demo: boolean
  register: Register
  /** How many stories each unit’s page has, by its id. */
  counts: ReadonlyMap<string, number>
  /** The day that tells units of today from former ones. */
  today: string
}

/** Every unit: communes, offices, areas above them, and those that are no more, each with how many stories it has. */
export function UnitsPage({ locale, demo, register, counts, today }: Props) {
  const text = t(locale)
  const all = [...register.units.values()].toSorted((a, b) => compareVietnamese(a.name, b.name))
  const alike = Map.groupBy(all, ({ name }) => name)
  /** Units of one name are told apart by what they are part of: «Phường 1, Thành phố Trà Vinh». */
  const nameOf = (it: Unit) => {
    const parent = (alike.get(it.name)?.length ?? 0) > 1 && register.units.get(it.parent_id ?? '')
    return parent ? `${unitName(it, locale)}, ${unitName(parent, locale)}` : unitName(it, locale)
  }
  const isFormer = ({ valid_to }: Unit) => valid_to !== null && valid_to <= today
  const groups: [id: string, title: string, units: Unit[]][] = [
    ['xa-phuong', text.communes, all.filter((it) => !isFormer(it) && groupOf(it) === 'communes')],
    ['co-quan', text.offices, all.filter((it) => !isFormer(it) && groupOf(it) === 'offices')],
    ['tinh-huyen', text.areas, all.filter((it) => !isFormer(it) && groupOf(it) === 'areas')],
    ['don-vi-cu', text.former, all.filter(isFormer)],
  ]
  return (
    <PortalPage
      title={text.units}
      description={text.unitsIntro}
      {...{ locale, demo }}
      path={paths.units}
      alternates={everyLanguage(paths.units)}
      crumbs={[{ label: shared(locale).home, href: inLanguage(locale, paths.home) }, { label: text.units }]}
    >
      <div class="wrap">
        <div class="intro">
          <h1>{text.units}</h1>
          <p>{text.unitsIntro}</p>
        </div>
      </div>
      {groups.map(
        ([id, title, units]) =>
          units.length > 0 && (
            <Section key={id} id={id} title={title} wrap>
              <ul class="names">
                {units.map((it) => (
                  <li key={it.id}>
                    <a href={inLanguage(locale, paths.unit(it.slug))}>{nameOf(it)}</a>{' '}
                    <span class="num soft">{numberIn(locale, counts.get(it.id) ?? 0)}</span>
                  </li>
                ))}
              </ul>
            </Section>
          ),
      )}
    </PortalPage>
  )
}

function groupOf({ kind }: Unit): 'communes' | 'areas' | 'offices' {
  if (kind === 'commune') return 'communes'
  return kind === 'province' || kind === 'district' ? 'areas' : 'offices'
}
