import { createHash } from 'node:crypto'
import { type Figures, figuresIn, said } from './figures.ts'
import type { Sections } from './sections.ts'
import type { FilledForm } from './statistics.ts'

/** What a report says, as far as its print shows it. */
type Printed = {
  sections: Sections
  figures: Figures
  doubts: readonly { explanation: { words: string } | null }[]
  forms: readonly Pick<FilledForm, 'key' | 'cells'>[]
  units: readonly { unitId: string; found: number | null; recognised: number | null }[] | null
}

/**
 * A short code of all that a report says, such as `4F0A-91C7`. It stands on the print that the head signs by hand, so that a
 * scan is taken only while the records still say what was signed.
 */
export function paperCode({ sections, figures, doubts, forms, units }: Printed): string {
  const told = {
    sections: sorted(sections),
    figures: figuresIn(figures).map((it) => [it.code, it.value, said(it), it.typed?.reason ?? '']),
    doubts: doubts.map(({ explanation }) => explanation?.words ?? ''),
    forms: forms.map(({ key, cells }) => [
      key,
      sorted(cells).map(([code, it]) => [code, it.value, it.typed?.value ?? null]),
    ]),
    units: (units ?? []).map(({ unitId, found, recognised }) => [unitId, found, recognised]),
  }
  const digits = createHash('sha256').update(JSON.stringify(told)).digest('hex').toUpperCase()
  return `${digits.slice(0, 4)}-${digits.slice(4, 8)}`
}

const sorted = <T>(it: Record<string, T>) => Object.entries(it).toSorted(([a], [b]) => (a < b ? -1 : 1))
