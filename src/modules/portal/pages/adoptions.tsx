import type { Locale } from '#platform/i18n.ts'
import { monthIn } from '#platform/text/local.ts'
import { Table } from '#ui/table.tsx'
import { t } from '../messages.ts'
import { inLanguage, paths } from '../paths.ts'
import type { Exemplar } from '../queries/exemplars.ts'
import { type Register, unitName } from '../register.ts'

type Props = { adoptions: Exemplar['adoptions']; register: Register; locale: Locale }

/** The units that do as the model does, each confirmed by the one that showed how. */
export function Adoptions({ adoptions, register, locale }: Props) {
  const text = t(locale)
  return (
    <Table
      caption={text.whoFollowed}
      captionHidden
      columns={[
        { key: 'unit', label: text.followPlace },
        { key: 'since', label: text.since },
        { key: 'result', label: text.result },
      ]}
      rows={adoptions.map(({ unitId, since, result }) => {
        const unit = register.units.get(unitId)
        return {
          unit: unit && <a href={inLanguage(locale, paths.unit(unit.slug))}>{unitName(unit, locale)}</a>,
          since: monthIn(locale, since),
          result,
        }
      })}
    />
  )
}
