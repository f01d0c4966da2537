import { optionallyMeasured } from './millimetres.ts'
import { type PaperItem, type PaperItemKey, paperItems } from './paper.ts'

/** The four figures of each thing on a paper, as a form sends them: `recipient_x`, `recipient_y` … */
export const figures = ['x', 'y', 'width', 'size'] as const
export type Figure = (typeof figures)[number]
export const fieldOf = (key: PaperItemKey, figure: Figure) => `${key}_${figure}` as const
export type LayoutFields = Record<string, number | null>

const bounds: Record<Figure, [number, number]> = { x: [0, 600], y: [0, 600], width: [5, 600], size: [6, 72] }

/** How a command reads them. What is left empty throughout is not printed. */
export const layoutFields = Object.fromEntries(
  paperItems.flatMap((key) =>
    figures.flatMap((figure) =>
      key === 'qr' && figure === 'size' ? [] : [[fieldOf(key, figure), optionallyMeasured(...bounds[figure])] as const],
    ),
  ),
)

/** The things of a layout from its figures; one that is half told is a fault at what is missing. */
export function readItems(
  fields: LayoutFields,
  aligns: ReadonlyMap<string, PaperItem['align']>,
): { items: PaperItem[]; faults: Record<string, string> } {
  const items: PaperItem[] = []
  const faults: Record<string, string> = {}
  for (const key of paperItems) {
    const asked = figures.filter((figure) => !(key === 'qr' && figure === 'size'))
    const told = (figure: Figure) => fields[fieldOf(key, figure)] ?? null
    if (asked.every((figure) => told(figure) === null)) continue
    for (const figure of asked) if (told(figure) === null) faults[fieldOf(key, figure)] = 'required'
    items.push({
      ...{ key, x: told('x') ?? 0, y: told('y') ?? 0, width: told('width') ?? 0, size: told('size') },
      align: aligns.get(key) ?? (key === 'qr' ? 'left' : 'center'),
    })
  }
  return { items, faults }
}
