import { readHour } from '#modules/stories/index.ts'

/** The most points of a programme. */
export const mostItems = 20

/** One point of the programme: at what hour, what, and who speaks. */
export type Item = { at: string; title: string; who: string }

type Cells = readonly (string | null)[]

/** The rows of a form as points of the programme, those left wholly empty dropped. */
export function itemsOf(times: Cells, titles: Cells, whos: Cells): Item[] {
  return rows(times, titles, whos)
    .filter(({ at, title, who }) => at !== '' || title !== '' || who !== '')
    .map((it) => ({ ...it, at: readHour(it.at) ?? it.at }))
}

/** What is wrong with the rows, at their field: a point without its name, or an hour that no clock shows. */
export function faultsOfItems(times: Cells, titles: Cells, whos: Cells): Record<string, string> {
  const faults: Record<string, string> = {}
  for (const [row, { at, title, who }] of rows(times, titles, whos).entries()) {
    if (title === '' && (at !== '' || who !== '')) faults[`itemTitle.${row}`] = 'required'
    if (at !== '' && readHour(at) === undefined) faults[`itemTime.${row}`] = 'stories.notAnHour'
  }
  return faults
}

function rows(times: Cells, titles: Cells, whos: Cells): Item[] {
  const length = Math.max(times.length, titles.length, whos.length)
  return Array.from({ length }, (_, at) => ({
    at: times[at] ?? '',
    title: titles[at] ?? '',
    who: whos[at] ?? '',
  }))
}
