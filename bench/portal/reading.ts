import { performance } from 'node:perf_hooks'
import { percentile } from '../measure/figures.ts'

/** How long answers took, in milliseconds, and how large they were, in bytes as they went over the wire unpacked. */
export type Reading = { name: string; times: number[]; bytes: number[] }

const searches: Record<string, (at: number) => string> = {
  'search without tone marks': (at) => pick(['vuon dua giu nuoc', 'ba con gop ngay cong', 'nuoi tom', 'hien mau'], at),
  'search with tone marks': (at) => pick(['vườn dừa', 'con đường', 'học sinh nghèo', 'nước mặn'], at),
  'search by a beginning': (at) => pick(['vuo', 'ba c', 'hoc si', 'Thạch S'], at),
  'search in Khmer': (at) => pick(['ដូង', 'សាលារៀន', 'ទឹក', 'សហគមន៍'], at),
  'search in one field and year': (at) => `${pick(['vuon dua', 'ba con'], at)}&linh-vuc=kinh-te&nam=2024`,
}

/** Every kind of search, asked one after the other, each time for another page or word; none is ever kept. */
export async function readSearches(url: string, times: number): Promise<Reading[]> {
  const readings: Reading[] = []
  for (const [name, words] of Object.entries(searches)) {
    const paths = Array.from({ length: times }, (_, at) => {
      const [q = '', ...rest] = words(at).split('&')
      return `/tim?${[`q=${encodeURIComponent(q)}`, ...rest, ...(at >= 8 ? [`trang=${1 + (at % 3)}`] : [])].join('&')}`
    })
    await fetch(url + paths[0]!) // warms up
    readings.push(await readEach(url, name, paths))
  }
  return readings
}

/** Lists made anew, no page of them kept: each page is asked for once. */
export async function readLists(url: string, slugs: { fields: string[]; units: string[] }): Promise<Reading[]> {
  const pages = (path: string, from: number, to: number) =>
    Array.from({ length: to - from }, (_, at) => `${path}?trang=${from + at}`)
  return [
    await readEach(url, 'the list of all stories', pages('/tin-bai', 2, 42)),
    await readEach(
      url,
      'the list of a field',
      slugs.fields.flatMap((it) => pages(`/linh-vuc/${it}`, 2, 9)),
    ),
    await readEach(
      url,
      'the page of a unit',
      slugs.units.map((it) => `/don-vi/${it}`),
    ),
  ]
}

async function readEach(url: string, name: string, paths: readonly string[]): Promise<Reading> {
  const reading: Reading = { name, times: [], bytes: [] }
  for (const path of paths) {
    const from = performance.now()
    const answer = await fetch(url + path)
    const text = await answer.text()
    reading.times.push(performance.now() - from)
    reading.bytes.push(Buffer.byteLength(text))
    if (answer.status !== 200 && answer.status !== 404) throw new Error(`${path}: ${answer.status}`)
  }
  return reading
}

/** A line of the table. */
export const lineOf = ({ name, times, bytes }: Reading): string[] => [
  name,
  String(times.length),
  percentile(times, 0.5).toFixed(1),
  percentile(times, 0.95).toFixed(1),
  (percentile(bytes, 0.5) / 1000).toFixed(1),
]

const pick = <T>(from: readonly T[], at: number): T => from[at % from.length]!
