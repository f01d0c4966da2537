/** What people write in a report, in its order; `part` is the numbered part it stands in. */
export const sections = [
  { key: 'leading', part: 'I', required: true },
  { key: 'strengths', part: 'III', required: true },
  { key: 'limits', part: 'III', required: true },
  { key: 'plans', part: 'IV', required: true },
  { key: 'proposals', part: 'IV', required: false },
] as const

export type SectionKey = (typeof sections)[number]['key']
export type Sections = Record<SectionKey, string>

/** The saved texts by section; what was never written is empty. */
export function sectionsOf(rows: readonly { key: string; text: string }[]): Sections {
  const written = new Map(rows.map(({ key, text }) => [key, text]))
  return Object.fromEntries(sections.map(({ key }) => [key, written.get(key) ?? ''])) as Sections
}
