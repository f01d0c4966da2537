import type { Locale } from '#platform/i18n.ts'
import { monthIn } from '#platform/text/local.ts'
import { Table } from '#ui/table.tsx'
import { t } from '../messages.ts'
import { t as spreadWords } from '../messages/spread.ts'
import { inLanguage, paths } from '../paths.ts'
import type { Exemplar } from '../queries/exemplars.ts'
import { type Register, unitName } from '../register.ts'

type Props = { adoptions: Exemplar['adoptions']; register: Register; locale: Locale }

/** The units that do as the model does, each confirmed by the one that showed how. */
export function Adoptions({ adoptions, register, locale }: Props) {
  const text = t(locale)
  const words = spreadWords(locale)
  return (
    <Table
      caption={text.whoFollowed}
      captionHidden
      stack
      columns={[
        { key: 'unit', label: text.followPlace },
        { key: 'since', label: text.since },
        { key: 'result', label: text.result },
        ...(adoptions.some(({ fromUnitId }) => fromUnitId) ? [{ key: 'from', label: words.learnedFrom }] : []),
      ]}
      rows={adoptions.map(({ unitId, since, result, fromUnitId }) => {
        const unit = register.units.get(unitId)
        const from = fromUnitId && register.units.get(fromUnitId)
        return {
          unit: unit && <a href={inLanguage(locale, paths.unit(unit.slug))}>{unitName(unit, locale)}</a>,
          since: monthIn(locale, since),
          result,
          from: from ? unitName(from, locale) : words.theSource,
        }
      })}
    />
  )
}

type FailuresProps = { failures: Exemplar['failures']; register: Register; locale: Locale }

/** Where it did not work, at which step and why, so that others need not fail there too. */
export function Failures({ failures, register, locale }: FailuresProps) {
  const text = spreadWords(locale)
  return (
    <ul>
      {failures.map(({ unitId, failedOn, step, stepTitle, reason }) => {
        const unit = register.units.get(unitId)
        const at = step === null ? '' : step === 0 ? text.beforeFirst : text.atStep(step, stepTitle ?? '')
        return (
          <li key={`${unitId}${failedOn}`}>
            <b>{unit && unitName(unit, locale)}</b>, {monthIn(locale, failedOn)}
            {at && (
              <>
                {' – '}
                <span lang={locale === 'vi' ? undefined : 'vi'}>{at}</span>
              </>
            )}
            <p lang={locale === 'vi' ? undefined : 'vi'}>{reason}</p>
          </li>
        )
      })}
    </ul>
  )
}
