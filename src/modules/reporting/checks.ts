import { definitions, type Figure, type FigureCode, type Figures, figuresIn, said, madeBy } from './figures.ts'
import { type SectionKey, type Sections, sections } from './sections.ts'

export type CheckKey = 'written' | 'listed' | 'sums' | 'reasons' | 'names' | 'faults'

/** One thing that must hold before a report is signed. `at` names the section or figure to put right. */
export type Check = { key: CheckKey; ok: boolean; at?: SectionKey | FigureCode; names?: string[]; missing?: number }

export type Checked = {
  sections: Sections
  figures: Figures
  openFaults: number
  /** Those on record who have agreed to nothing: a report may count them but not name them. */
  unnamed: readonly string[]
}

const shortestReason = 10

/** The checks of a report, in the order they are shown. */
export function checkReport({ sections: texts, figures, openFaults, unnamed }: Checked): Check[] {
  const empty = sections.filter(({ key, required }) => required && texts[key].trim() === '')
  const all = figuresIn(figures)
  const unlisted = all.find(({ ids, ...it }) => ids && it.value !== madeBy({ ...it, ids }))?.code
  const unequal = all.find((it) => !addsUp(it, figures))?.code
  const bare = all.find(({ typed }) => (typed?.reason.trim().length ?? shortestReason) < shortestReason)?.code
  const named = sections.flatMap(({ key }) => mentions(texts[key], unnamed).map((name) => ({ key, name })))
  return [
    { key: 'written', ok: empty.length === 0, missing: empty.length, ...(empty[0] && { at: empty[0].key }) },
    { key: 'listed', ok: !unlisted, ...(unlisted && { at: unlisted }) },
    { key: 'sums', ok: !unequal, ...(unequal && { at: unequal }) },
    { key: 'reasons', ok: !bare, ...(bare && { at: bare }) },
    {
      ...{ key: 'names', ok: named.length === 0, names: [...new Set(named.map(({ name }) => name))] },
      ...(named[0] && { at: named[0].key }),
    },
    { key: 'faults', ok: openFaults === 0, missing: openFaults },
  ]
}

/** The names of these people that a text mentions, as whole words in any case. */
export function mentions(text: string, names: readonly string[]): string[] {
  if (text.trim() === '') return []
  const words = ` ${spaced(text)} `
  return names.filter((name) => name.trim() !== '' && words.includes(` ${spaced(name)} `))
}

function addsUp(figure: Figure, figures: Figures): boolean {
  const { parts, within } = definitions[figure.code]
  const whole = said(figure)
  if (within && whole > said(figures[within])) return false
  return !parts || parts.reduce((sum, part) => sum + said(figures[part]), 0) === whole
}

const spaced = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
