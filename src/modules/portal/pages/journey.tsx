import type { Locale } from '#platform/i18n.ts'
import { monthIn } from '#platform/text/local.ts'
import { Timeline } from '#ui/timeline.tsx'
import { t } from '../messages.ts'
import type { Exemplar } from '../queries/exemplars.ts'
import { type Register, unitName } from '../register.ts'

type Props = { exemplar: Exemplar; register: Register; locale: Locale }

/** How an exemplar came this far: found, then recognised, level by level. */
export function Journey({ exemplar, register, locale }: Props) {
  const text = t(locale)
  const nameOf = (id: string) => {
    const unit = register.units.get(id)
    return unit ? unitName(unit, locale) : ''
  }
  return (
    <Timeline
      items={[
        {
          when: monthIn(locale, exemplar.discoveredOn),
          iso: exemplar.discoveredOn,
          title: text.discovered,
          note: nameOf(exemplar.unitId),
        },
        ...exemplar.recognitions.map((it) => ({
          when: monthIn(locale, it.decidedOn),
          iso: it.decidedOn,
          title: `${text.recognisedAs}: ${text[it.level as 'province'].toLocaleLowerCase('vi')}`,
          note: `${nameOf(it.unitId)} · ${text.decision} ${it.decisionNo}`,
        })),
      ]}
    />
  )
}
