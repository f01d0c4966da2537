import type { Locale } from '#platform/i18n.ts'
import { compareVietnamese } from '#platform/text/names.ts'
import { Table } from '#ui/table.tsx'
import { t } from '../messages.ts'
import { inLanguage, paths } from '../paths.ts'
import type { PlaceCount } from '../place-counts.ts'
import { unitName } from '../register.ts'

type Props = { caption: string; places: PlaceCount[]; locale: Locale; most?: number }

/** Communes and their stories, most first. */
export function PlaceTable({ caption, places, locale, most = places.length }: Props) {
  const text = t(locale)
  const sorted = places.toSorted((a, b) => b.count - a.count || compareVietnamese(a.unit.short, b.unit.short))
  return (
    <Table
      caption={caption}
      columns={[
        { key: 'unit', label: text.commune },
        { key: 'count', label: text.storyCount, numeric: true },
      ]}
      rows={sorted.slice(0, most).map(({ unit, count }) => ({
        unit: <a href={inLanguage(locale, paths.unit(unit.slug))}>{unitName(unit, locale)}</a>,
        count,
      }))}
    />
  )
}
