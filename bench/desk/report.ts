import { median, percentile } from '../measure/figures.ts'
import { printBound, printTable } from '../measure/table.ts'
import { demoPosts } from './posts.ts'
import type { Taken } from './readers.ts'

type Wanted = { name?: string; post?: string }
const timesOf = (taken: readonly Taken[], { name, post }: Wanted = {}) =>
  taken
    .filter(({ page }) => (!name || page.name === name) && (!post || page.post === post))
    .map(({ milliseconds }) => milliseconds)
const shown = (value: number) => (Number.isNaN(value) ? '–' : value.toFixed(1))

/** Prints what each page takes by itself. */
export function reportAlone(alone: readonly Taken[], names: readonly string[]): void {
  console.log('Alone, one connection, nobody writes: median in ms')
  const cells = (name: string) => demoPosts.map((post) => shown(median(timesOf(alone, { name, post }))))
  printTable(
    ['page', ...demoPosts],
    names.map((name) => [name, ...cells(name)]),
  )
}

/** Prints what each page took among the others, in so many seconds; true when the bound holds. */
export function reportMixed(mixed: readonly Taken[], names: readonly string[], seconds: number): boolean {
  const row = (title: string, values: readonly number[]) => [
    ...[title, values.length, shown(median(values)), shown(percentile(values, 0.95)), shown(percentile(values, 1))],
  ]
  printTable(
    ['page', 'times', 'median', 'p95', 'most'],
    [...names.map((name) => row(name, timesOf(mixed, { name }))), row('all', timesOf(mixed))],
  )
  console.log(`${(mixed.length / seconds).toFixed(0)} pages per second`)
  const p95 = percentile(timesOf(mixed), 0.95)
  return printBound('p95 of the desk’s pages', p95 < 100, `${p95.toFixed(1)} ms`, '< 100 ms')
}
