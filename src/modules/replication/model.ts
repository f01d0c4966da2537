/** The most steps that a way of doing things may be told in. */
export const mostSteps = 10

/** One step of a way of doing things. */
export type Step = { title: string; text: string }

/** The rows of a form as steps, those left wholly empty dropped. */
export function stepsOf(titles: readonly (string | null)[], texts: readonly (string | null)[]): Step[] {
  return rows(titles, texts).filter(({ title, text }) => title !== '' || text !== '')
}

/** What is wrong with the rows of a form, at their field: no step at all, or a step told without its name. */
export function faultsOfSteps(
  titles: readonly (string | null)[],
  texts: readonly (string | null)[],
): Record<string, string> {
  if (stepsOf(titles, texts).length === 0) return { 'stepTitle.0': 'replication.needsStep' }
  const nameless = rows(titles, texts).flatMap(({ title, text }, at) => (title === '' && text !== '' ? [at] : []))
  return Object.fromEntries(nameless.map((at) => [`stepTitle.${at}`, 'required']))
}

function rows(titles: readonly (string | null)[], texts: readonly (string | null)[]): Step[] {
  return Array.from({ length: Math.max(titles.length, texts.length) }, (_, at) => ({
    title: titles[at] ?? '',
    text: texts[at] ?? '',
  }))
}
