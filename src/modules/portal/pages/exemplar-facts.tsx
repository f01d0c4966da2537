import type { Locale } from '#platform/i18n.ts'
import { monthIn } from '#platform/text/local.ts'
import { type Fact, Facts } from '#ui/facts.tsx'
import { t } from '../messages.ts'
import { inLanguage, paths } from '../paths.ts'
import type { Exemplar } from '../queries/exemplars.ts'
import { heirOf, nameIn, type Register, unitWithin } from '../register.ts'

type Props = {
  exemplar: Exemplar
  register: Register
  locale: Locale
  /** The name leads to the page of the exemplar. */
  linked?: boolean
}

/** Who it is, where, in what field, recognised at what level, and how many follow. */
export function ExemplarFacts({ exemplar, register, locale, linked }: Props) {
  const text = t(locale)
  const topic = register.topics.find(({ id }) => id === exemplar.topicId)
  const field = register.fields.find(({ id }) => id === exemplar.fieldId)
  const last = exemplar.recognitions.at(-1)
  const name = (locale === 'km' && exemplar.name_km) || exemplar.name
  const items: (Fact | false | undefined | '' | null)[] = [
    {
      label: text[exemplar.kind as 'individual'],
      value: linked ? <a href={inLanguage(locale, paths.exemplar(exemplar.slug))}>{name}</a> : name,
    },
    exemplar.occupation && { label: text.occupation, value: exemplar.occupation, ...inVietnamese(locale) },
    { label: text.place, value: <PlaceOf {...{ exemplar, register, locale }} /> },
    field && { label: text.field, value: nameIn(field, locale) },
    topic && { label: text.topic, value: nameIn(topic, locale) },
    exemplar.movement && { label: text.movement, value: exemplar.movement, ...inVietnamese(locale) },
    last && {
      label: text.level,
      value: `${text[last.level as 'province']}, ${monthIn(locale, last.decidedOn)}`,
    },
    exemplar.model && { label: text.adopted, value: text.nPlaces(exemplar.adoptions.length) },
  ]
  return (
    <div class="box">
      <h2>{text.sketch}</h2>
      <Facts items={items.filter((it): it is Fact => Boolean(it))} />
    </div>
  )
}

/** The hamlet and the unit as it was then, and what the unit is part of today. */
function PlaceOf({ exemplar, register, locale }: Omit<Props, 'linked'>) {
  const unit = register.units.get(exemplar.placeId)
  if (!unit) return null
  const heir = heirOf(register, unit.id)
  const link = (it: typeof unit) => <a href={inLanguage(locale, paths.unit(it.slug))}>{unitWithin(it, locale)}</a>
  return (
    <>
      {exemplar.hamlet ? `${capital(exemplar.hamlet)}, ` : ''}
      {link(unit)}
      {heir && heir.id !== unit.id && (
        <>
          {' '}
          ({t(locale).now} {link(heir)})
        </>
      )}
    </>
  )
}

const capital = (text: string) => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)
const inVietnamese = (locale: Locale) => (locale === 'vi' ? {} : { lang: 'vi' })
