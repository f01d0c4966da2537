import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { likelyPairs } from '../src/modules/exemplars/pairs.ts'
import { prepare } from '../src/modules/exemplars/likeness.ts'
import { findAlike, listSubjects } from '../src/modules/exemplars/queries/alike.ts'
import { findAddress } from '#platform/database/found.ts'
import { connect } from '#platform/db.ts'
import { plainSql } from './duplicates/plain-sql.ts'
import { invent } from './duplicates/people.ts'
import { fill, subjectsOf } from './duplicates/register.ts'
import { median, percentile } from './measure/figures.ts'
import { startProduct } from './measure/product.ts'
import { printBound, printTable } from './measure/table.ts'

// Who is written down twice, among 100,000 people with 2,000 planted pairs, in one run with the best plain SQL that finds them
// (blocked Levenshtein); then one new person against 1,000,000. The product ships its own database: both run on it.
const dataDir = mkdtempSync(join(tmpdir(), 'gs-duplicates-'))
const product = await startProduct({ dataDir, port: 4531 })
const address = findAddress(join(dataDir, 'database'))!
const db = connect(address, 2)
const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`
/** After the reform of 1 July 2025: half of the communes below have ended and gone on in others. */
const day = '2026-01-05'
const percent = (share: number) => `${(share * 100).toFixed(1)} %`
try {
  const { people, planted } = invent(100_000, 2_000, 20_26)
  const units = await listCommunes()
  const rows = subjectsOf(people, units)
  await fill(address, rows)
  await sql`create extension if not exists fuzzystrmatch`.execute(db)
  const placeOf = new Map(rows.map(({ id }, at) => [id, at]))
  const wanted = new Map(planted.map(({ a, b, how }) => [mark(a, b), how]))

  // In turns, so that neither has the warmer database: each reads the register and gives the pairs.
  const times: Record<'own' | 'sql', number[]> = { own: [], sql: [] }
  let [own, plain]: [Set<string>, Set<string>] = [new Set(), new Set()]
  let best: Set<string> = new Set()
  for (let turn = 0; turn < 3; turn++) {
    const began = performance.now()
    const subjects = await listSubjects(db, day)
    const pairs = likelyPairs(subjects.map(prepare))
    times.own.push(performance.now() - began)
    const at = (place: number) => placeOf.get(subjects[place]!.id)!
    own = new Set(pairs.map(({ a, b }) => mark(at(a), at(b))))
    best = new Set(pairs.filter(({ likeness }) => likeness.score >= 0.75).map(({ a, b }) => mark(at(a), at(b))))
    const second = performance.now()
    const found = await plainSql(db)
    times.sql.push(performance.now() - second)
    plain = new Set(found.map(({ a, b }) => mark(placeOf.get(a)!, placeOf.get(b)!)))
  }

  const ways = [...new Set(wanted.values())]
  const recallOf = (found: ReadonlySet<string>, how?: string) => {
    const asked = [...wanted].filter(([, way]) => how === undefined || way === how)
    return asked.filter(([pair]) => found.has(pair)).length / asked.length
  }
  printTable(
    ['how the second was written', 'planted', 'found', 'by plain SQL'],
    ways.map((how) => [
      ...[how, [...wanted.values()].filter((it) => it === how).length],
      ...[percent(recallOf(own, how)), percent(recallOf(plain, how))],
    ]),
  )
  const precisionOf = (found: ReadonlySet<string>) => [...found].filter((pair) => wanted.has(pair)).length / found.size
  printTable(
    ['', 'pairs', 'planted among them', 'median of 3'],
    [
      ['the product, all', own.size, percent(precisionOf(own)), seconds(median(times.own))],
      ['the product, from a score of 0.75', best.size, percent(precisionOf(best)), ''],
      ['plain SQL', plain.size, percent(precisionOf(plain)), seconds(median(times.sql))],
    ],
  )
  console.log(
    'Of names alone nobody can tell people of one name and year apart: what is not planted is such, for a person to judge.\n',
  )

  await fill(address, subjectsOf(invent(900_000, 0, 7).people, units))
  const asked = invent(300, 0, 99).people.map((it) => subjectsOf([it], units)[0]!)
  const lookups: number[] = []
  for (const [at, it] of asked.entries()) {
    const began = performance.now()
    await findAlike(db, it, day)
    if (at >= 100) lookups.push(performance.now() - began)
  }
  const ratio = median(times.own) / median(times.sql)
  const ms = (value: number) => `${value.toFixed(1)} ms`
  const slowest = percentile(lookups, 0.95)
  console.log(
    `One new person against 1,000,000: median ${ms(median(lookups))}, 95th of 100 ${ms(slowest)}, slowest ${ms(Math.max(...lookups))}\n`,
  )
  const holds = [
    printBound('Planted pairs found', recallOf(own) === 1, percent(recallOf(own)), '100 %'),
    printBound('Time to plain SQL', ratio <= 1.2, ratio.toFixed(2), '≤ 1.2'),
    printBound('One against 1,000,000, 95th of 100', slowest < 50, ms(slowest), '< 50 ms'),
  ]
  process.exitCode = holds.every(Boolean) ? 0 : 1
} finally {
  await db.destroy()
  await product.stop()
  rmSync(dataDir, { recursive: true, force: true })
}

function mark(a: number, b: number): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`
}

function fail(): never {
  throw new Error('The register of units has fewer than 106 communes')
}

async function listCommunes(): Promise<string[]> {
  const rows = await db
    .selectFrom('units.unit')
    .select('id')
    .where('kind', '=', 'commune')
    .orderBy('id')
    .limit(106)
    .execute()
  return rows.length === 106 ? rows.map(({ id }) => id) : fail()
}
