import type { Locale } from '#platform/i18n.ts'
import { t } from '../messages.ts'
import { inLanguage, paths } from '../paths.ts'
import { nameIn, type Register } from '../register.ts'

type Props = { register: Register; counts: Map<string, number>; locale: Locale; level?: 'h2' | 'h3' }

/** The fields with how many stories each has and what they cover. */
export function FieldList({ register, counts, locale, level: Heading = 'h3' }: Props) {
  return (
    <ul class="fields">
      {register.fields.map((field) => (
        <li key={field.id}>
          <Heading>
            <a href={inLanguage(locale, paths.field(field.slug))}>{nameIn(field, locale)}</a>
          </Heading>
          <span class="num">
            {counts.get(field.id) ?? 0}
            <span class="vh"> {t(locale).storyUnit}</span>
          </span>
          <p>
            {register.topics
              .filter((topic) => topic.field_id === field.id)
              .slice(0, 3)
              .map((topic) => nameIn(topic, locale))
              .join(' · ')}
          </p>
        </li>
      ))}
    </ul>
  )
}
