import { programmePaths } from '#modules/programmes/index.ts'
import type { Locale } from '#platform/i18n.ts'
import { formatNumber } from '#platform/text/numbers.ts'
import { Section } from '#ui/section.tsx'
import { Table } from '#ui/table.tsx'
import type { StandingAlongside } from '../alongside.ts'
import { t } from '../messages/board.ts'

/** What programmes beside the leading one ask, apart from the board: how many units of each class have as many. */
export function BoardAlongside({ standings, locale }: { standings: readonly StandingAlongside[]; locale: Locale }) {
  const text = t(locale)
  if (standings.length === 0) return null
  return (
    <Section id="song-hanh" title={text.alongside}>
      <p class="soft prose">{text.alongsideLead}</p>
      <Table
        caption={text.alongside}
        captionHidden
        stack
        columns={[
          { key: 'programme', label: text.programme },
          { key: 'class', label: text.block },
          { key: 'asked', label: text.owed, numeric: true },
          { key: 'met', label: text.unitsMet, numeric: true },
        ]}
        rows={standings.map((it) => ({
          programme: <a href={programmePaths.show(it.programmeId)}>{it.programme}</a>,
          class: text[it.quotaClass as 'commune'],
          asked: it.min === null ? '–' : it.max === null ? formatNumber(it.min) : `${it.min}–${it.max}`,
          met: `${formatNumber(it.met)}/${formatNumber(it.units)}`,
        }))}
      />
    </Section>
  )
}
