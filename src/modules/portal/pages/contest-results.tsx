import { contestWords, type TieRule } from '#modules/contests/index.ts'
import type { Locale } from '#platform/i18n.ts'
import { formatNumber } from '#platform/text/numbers.ts'
import { Section } from '#ui/section.tsx'
import { Table } from '#ui/table.tsx'
import { t } from '../messages/contests.ts'
import type { Winner } from '../queries/contests.ts'

type Props = { winners: readonly Winner[]; tieRule: TieRule; locale: Locale }

/** Who won, category by category, with how equal entries were put in order. */
export function ContestResults({ winners, tieRule, locale }: Props) {
  const text = t(locale)
  const words = contestWords(locale)
  return (
    <Section id="ket-qua" title={text.results}>
      {winners.length === 0 && <p>{text.noWinners}</p>}
      {[...Map.groupBy(winners, ({ category }) => category)].map(([category, rows]) => (
        <Table
          key={category}
          caption={text.resultsOf(category)}
          stack
          columns={[
            { key: 'prize', label: text.prize },
            { key: 'title', label: text.entryTitle },
            { key: 'authors', label: text.authors },
            { key: 'mean', label: text.mean, numeric: true },
          ]}
          rows={rows.map((it) => ({
            prize: <span lang="vi">{it.prize}</span>,
            title: <span lang={it.language}>{it.title}</span>,
            authors: [it.groupName, it.authors].filter(Boolean).join(': ') || text.unnamed,
            mean: `${formatNumber(it.points / it.judges)}${it.wasTied ? ` (${text.tied})` : ''}`,
          }))}
        />
      ))}
      {winners.some(({ wasTied }) => wasTied) && (
        <p>
          {words.tieRule}: {words[`tie_${tieRule}`]}
        </p>
      )}
    </Section>
  )
}
