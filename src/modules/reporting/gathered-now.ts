import { type FigureCode, type Figures, said } from './figures.ts'
import { currentOf } from './rollup.ts'

/** One report as it was frozen, with the unit that wrote it; no figures where nothing was sent. */
export type FrozenReport = { unitId: string; name: string; reportId: string | null; figures: Figures | null }

/** The figures shown of each unit of today. */
export const shownNow = ['I2', 'I3', 'I6', 'I9a'] as const satisfies readonly FigureCode[]
type Shown = (typeof shownNow)[number]

/** What the reports of some year come to in a unit of today. `parts` are the reports it is made of. */
export type UnitNow = {
  unitId: string
  name: string
  parts: readonly FrozenReport[]
  sent: number
  figures: Record<Shown, number>
}

/**
 * The reports of a year in today's units (quy đổi): each under the one unit that carries on from who wrote it. What two of
 * them both counted counts once; where one of them typed a figure by hand the figures are added up, for a typed number has no
 * records behind it. The reports themselves stay as they are.
 */
export function gatheredNow(
  reports: readonly FrozenReport[],
  wholeTo: ReadonlyMap<string, string>,
  named: ReadonlyMap<string, { name: string }>,
): UnitNow[] {
  const groups = new Map<string, FrozenReport[]>()
  for (const report of reports) {
    const current = currentOf(report.unitId, wholeTo)
    groups.set(current, [...(groups.get(current) ?? []), report])
  }
  return [...groups].map(([unitId, parts]) => ({
    ...{ unitId, name: named.get(unitId)?.name ?? parts[0]!.name, parts },
    sent: parts.filter(({ figures }) => figures !== null).length,
    figures: Object.fromEntries(shownNow.map((code) => [code, together(parts, code)])) as Record<Shown, number>,
  }))
}

/** The figure of several reports together. */
export function together(parts: readonly FrozenReport[], code: FigureCode): number {
  const own = parts.flatMap(({ figures }) => figures?.[code] ?? [])
  if (own.some(({ typed }) => typed)) return own.reduce((sum, it) => sum + said(it), 0)
  return new Set(own.flatMap(({ ids }) => ids)).size
}
