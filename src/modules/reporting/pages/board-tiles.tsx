import type { Locale } from '#platform/i18n.ts'
import { Section } from '#ui/section.tsx'
import type { BoardAsked } from '../board-query.ts'
import { t } from '../messages/board.ts'
import type { BoardLine } from '../queries/board.ts'
import { columns } from '../quota.ts'
import { Standing } from './board-table.tsx'

const shades = ['lite', 'lite', 'mid', 'ink'] as const
const tall = 40
const floor = 50

/** The districts as small charts, three in a row, the northern first and each row from west to east. */
export function BoardTiles({ lines, locale }: { asked: BoardAsked; lines: readonly BoardLine[]; locale: Locale }) {
  const text = t(locale)
  const most = Math.max(1, ...lines.flatMap(({ counted, owed }) => [...sizes(counted), owed?.min ?? 0]))
  return (
    <Section id="ban-do" title={text.tiles(lines.length)} small={text.tilesSmall}>
      <ul class="tiles">
        {laidOut(lines).map((line) => (
          <li key={line.id} class={line.verdict.kind === 'short' ? 'short-fall' : undefined}>
            <b>
              {line.name.replace(/^Huyện /, '')}{' '}
              <span class="num">
                {line.counted.replicated.length}
                {line.owed?.min ? `/${line.owed.min}` : ''}
                <span class="vh"> {text.nowReplicated}</span>
              </span>
            </b>
            <Columns sizes={sizes(line.counted)} goal={line.owed?.min ?? undefined} {...{ most }} />
            <Standing {...{ line, locale }} />
          </li>
        ))}
      </ul>
      <p class="soft small">{text.tilesNote}</p>
    </Section>
  )
}

/** The four columns of the board as bars, `most` as high as they go; the goal as a line. Figures stand beside it. */
export function Columns({ sizes, most, goal }: { sizes: readonly number[]; most: number; goal?: number | undefined }) {
  const high = (value: number) => Math.round((value / most) * tall * 10) / 10
  return (
    <svg viewBox="0 0 124 52" preserveAspectRatio="none" aria-hidden="true">
      {sizes.map((value, index) => (
        <rect
          key={columns[index]}
          class={shades[index]}
          x={6 + index * 29}
          y={floor - high(value)}
          width="22"
          height={high(value)}
        />
      ))}
      {goal && (
        <path class="goal" d={`M0 ${floor - high(goal)}H124`} stroke-width="1.2" vector-effect="non-scaling-stroke" />
      )}
      <path class="base" d="M0 50.5H124" />
    </svg>
  )
}

const sizes = (counted: BoardLine['counted']) => columns.map((column) => counted[column].length)

function laidOut(lines: readonly BoardLine[]): BoardLine[] {
  const southward = [...lines].sort((a, b) => (b.lat ?? 0) - (a.lat ?? 0))
  const bands = Array.from({ length: Math.ceil(southward.length / 3) }, (_, i) => southward.slice(i * 3, i * 3 + 3))
  return bands.flatMap((band) => band.sort((a, b) => (a.lon ?? 0) - (b.lon ?? 0)))
}
