import type { Locale } from '#platform/i18n.ts'
import { t } from '../messages.ts'
import { inLanguage, paths } from '../paths.ts'
import { nameIn, type Register } from '../register.ts'

type Props = { register: Register; counts: Map<string, number>; locale: Locale; current?: string }

/** The fields as a short list beside stories, each with how many it has. */
export function FieldLinks({ register, counts, locale, current }: Props) {
  return (
    <LinkList
      title={t(locale).fieldsTitle}
      items={register.fields.map((field) => ({
        href: inLanguage(locale, paths.field(field.slug)),
        label: nameIn(field, locale),
        count: counts.get(field.id) ?? 0,
        current: field.id === current,
      }))}
    />
  )
}

type Item = { href: string; label: string; count: number; current: boolean }

/** Links with their counts; the one the reader is at is marked. */
export function LinkList({ title, items }: { title: string; items: Item[] }) {
  return (
    <nav class="facet" aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {items.map(({ href, label, count, current }) => (
          <li key={href}>
            <a class="opt" href={href} aria-current={current ? 'page' : undefined}>
              <span>{label}</span> <span class="num">{count}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
