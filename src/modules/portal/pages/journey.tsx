import type { Locale } from '#platform/i18n.ts'
import { formatDate } from '#platform/text/dates.ts'
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
          when: month(exemplar.discoveredOn),
          iso: exemplar.discoveredOn,
          title: text.discovered,
          note: nameOf(exemplar.unitId),
        },
        ...exemplar.recognitions.map((it) => ({
          when: month(it.decidedOn),
          iso: it.decidedOn,
          title: `${text.recognisedAs}: ${text[it.level as 'province'].toLocaleLowerCase('vi')}`,
          note: `${nameOf(it.unitId)} · ${text.decision} ${it.decisionNo}`,
        })),
      ]}
    />
  )
}

const month = (date: string) => formatDate(date).slice(3).replace(/^0/, '')
