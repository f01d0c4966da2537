import type { Locale } from '#platform/i18n.ts'
import { Table } from '#ui/table.tsx'
import { t as enterWords } from '../messages/enter.ts'
import { t as entryWords } from '../messages/entry.ts'
import { t } from '../messages/judging.ts'
import type { RankedCategory } from '../queries/standing.ts'

type Props = { category: RankedCategory; prizes: ReadonlyMap<string, string>; locale: Locale }

/** The places of one category: by points, with what the tie rule moved and what wins. */
export function RankedTable({ category, prizes, locale }: Props) {
  const [text, words] = [t(locale), entryWords(locale)]
  return (
    <Table
      caption={category.name}
      stack
      columns={[
        { key: 'title', label: enterWords(locale).entryTitle },
        { key: 'place', label: text.place, numeric: true },
        { key: 'ref', label: words.ref },
        { key: 'mean', label: text.mean, numeric: true },
        { key: 'prize', label: text.prize },
      ]}
      rows={category.ranked.map((it) => ({
        ...{ place: it.place, ref: it.ref, title: it.title },
        mean: `${text.meanOf(it.points, it.judges)}${it.wasTied ? ` (${text.tied})` : ''}`,
        prize: it.prizeId ? (prizes.get(it.prizeId) ?? '') : '–',
      }))}
    />
  )
}
