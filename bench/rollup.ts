import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { addOfficial, addPost, findActorById, startSession } from '#modules/identity/index.ts'
import { listRollUpRows, rollUp, rolledCodes, showBoard } from '#modules/reporting/index.ts'
import { scopeOf } from '#platform/access/index.ts'
import { findAddress, findServer } from '#platform/database/found.ts'
import { connect } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { median, percentile } from './measure/figures.ts'
import { startProduct } from './measure/product.ts'
import { printBound, printTable } from './measure/table.ts'
import { familyMemory, memoryOf } from './rollup/memory.ts'
import { makeNation, sizeOf } from './rollup/nation.ts'
import { plainWays } from './rollup/plain.ts'

// The year of a whole nation rolled up: 34 provinces, 3,321 communes, about 10,000 reporting units, three years, a million
// exemplars, against the best plain SQL on the same database; one change and the pages after it; board and report pages.
// `npm run bench -- rollup 0.02` makes a fiftieth of it.
const share = Number(process.argv[2] ?? 1)
const size = sizeOf(share)
const times = 3
const [year, cutOff] = [2025, '2025-11-18']
const dataDir = mkdtempSync(join(tmpdir(), 'gs-rollup-'))
const product = await startProduct({ dataDir, port: 4532 })
const db = connect(findAddress(join(dataDir, 'database'))!, 3)
const ms = (value: number) => value.toFixed(value < 100 ? 1 : 0)
try {
  const province = await signIn('a', 'province', 'head')
  const commune = await signIn('b', 'commune', 'officer')
  const began = performance.now()
  await makeNation(db, size)
  const made = (performance.now() - began) / 1000
  const {
    rows: [count],
  } = await sql<Record<string, number>>`select
    (select count(distinct unit_id) from units.quota_class where valid_to is null)::int as units,
    (select count(*) from exemplars.exemplar)::int as exemplars`.execute(db)
  const atRest = memoryOf(product.pid)

  // The whole nation, by whoever sees all of it: every unit that reports, its own line; every province with all below it.
  const actor = (await findActorById(db, province.id, cutOff))!
  const { rows: all } = await sql<{ id: string }>`select id from public.nation`.execute(db)
  const nation = scopeOf({ ...actor, posts: [{ ...actor.post, reach: new Set(all.map(({ id }) => id)) }] })
  const rows: { id: string; parts: string[] }[] = await listRollUpRows(db, nation, { cutOff })
  const { rows: provinces } = await sql<{ id: string; parts: string[] }>`
    select n.id, array_agg(r.unit_id)::text[] as parts from public.nation n
    join units.reach r on r.root_id = n.id and r.relation = 'administrative' where n.kind = 'province' group by 1`.execute(
    db,
  )
  rows.push(...provinces)
  const pairs = rows.flatMap(({ id, parts }) => parts.map((part) => [part, id] as const))
  const asked = { units: pairs.map(([unit]) => unit), rows: pairs.map(([, row]) => row), year, cutOff }
  const taken = new Map<string, number[]>()
  const ways = Object.entries(plainWays)
  let [ours, plain] = [new Map<string, Record<string, number>>(), new Map<string, number>()]
  for (let at = 0; at < 3; at++) {
    await timed('roll-up: ours', async () => (ours = await rollUp(db, nation, rows, { year, cutOff })), at > 0)
    for (const [name, way] of ways)
      await timed(`roll-up: plain, ${name}`, async () => (plain = await way(db, asked)), at > 0)
  }
  const byStory = ['I6a', 'I6v', 'I6m']
  const differing = [...ours].flatMap(([row, figures]) =>
    rolledCodes.filter((code) => !byStory.includes(code) && figures[code] !== (plain.get(`${row}/${code}`) ?? 0)),
  )
  await timed('board of the nation, as then', () => showBoard(db, nation, { year, asOf: cutOff }, 'then', cutOff))
  await timed('board of the nation, as now', () => showBoard(db, nation, { year, asOf: cutOff }, 'now', cutOff))

  const pages: [string, { cookie: string }, string][] = [
    ['board, province', province, '/lam-viec/chi-tieu?nam=2025&khoi=commune'],
    ['board, province, as now', province, '/lam-viec/chi-tieu?nam=2024&khoi=commune&moc=nay'],
    ['board, province, offices', province, '/lam-viec/chi-tieu?nam=2024&khoi=department'],
    ['board, commune', commune, '/lam-viec/chi-tieu?nam=2025'],
    ['figures of all units', province, '/lam-viec/bao-cao/so-lieu?nam=2025'],
    ['figures of all units, as now', province, '/lam-viec/bao-cao/so-lieu?nam=2024&moc=nay'],
    ['today, province', province, '/lam-viec'],
    ['today, commune', commune, '/lam-viec'],
    ['rounds, province', province, '/lam-viec/bao-cao'],
  ]
  const reports = await openRound()
  pages.push(['report, commune', commune, reports.commune], ['report, province', province, reports.province])
  // Each after a change, so that nothing is answered from memory; then again while nothing changed.
  for (let at = 0; at <= times; at++)
    for (const [name, who, path] of pages) {
      await change(at)
      await timed(`${name}: after a change`, () => open(who, path), at > 0)
      await timed(`${name}: from memory`, () => open(who, path), at > 0)
    }

  printTable(
    [
      `${count!.units} units, ${count!.exemplars} exemplars, made in ${made.toFixed(0)} s: ms`,
      'times',
      'median',
      'p95',
    ],
    [...taken].map(([name, all]) => [name, all.length, ms(median(all)), ms(percentile(all, 0.95))]),
  )
  const after = memoryOf(product.pid)
  const database = familyMemory(findServer(join(dataDir, 'database'))!.pid)
  printTable(
    ['memory, MB', 'now', 'at most'],
    [
      ['server before', atRest.now, atRest.most],
      ['server after', after.now, after.most],
      [
        'this process, with the roll-up of the nation in it',
        Math.round(process.memoryUsage().rss / 1048576),
        Math.round(process.resourceUsage().maxRSS / 1024),
      ],
      ['database, without what its processes share', database, ''],
    ],
  )
  const best = Math.min(...ways.map(([name]) => median(taken.get(`roll-up: plain, ${name}`)!)))
  const ratio = median(taken.get('roll-up: ours')!) / best
  const p95 = (start: RegExp, end: string) =>
    percentile(
      [...taken].flatMap(([name, all]) => (start.test(name) && name.endsWith(end) ? all : [])),
      0.95,
    )
  const bounds = [
    printBound(
      'indicators of every unit',
      rolledCodes.length + 5 >= 57,
      `${rolledCodes.length} and the board’s 5`,
      'all',
    ),
    printBound('figures that differ from plain SQL', differing.length === 0, String(differing.length), '0'),
    printBound('the year’s roll-up to the best plain SQL', ratio <= 1.5, ratio.toFixed(2), '≤ 1.5'),
    printBound(
      'board right after one change, p95',
      p95(/^board, /, 'after a change') < 1000,
      `${ms(p95(/^board, /, 'after a change'))} ms`,
      '< 1 s',
    ),
    printBound(
      'report right after one change, p95',
      p95(/^report, /, 'after a change') < 1000,
      `${ms(p95(/^report, /, 'after a change'))} ms`,
      '< 1 s',
    ),
    printBound(
      'all pages from memory, p95',
      p95(/./, 'from memory') < 300,
      `${ms(p95(/./, 'from memory'))} ms`,
      '< 300 ms',
    ),
    printBound('memory of the server at most', after.most < 1500, `${after.most} MB`, '< 1500 MB'),
  ]
  process.exitCode = bounds.every(Boolean) ? 0 : 1

  /** Signs somebody in at the first unit of a kind; the nation is made around them later. */
  async function signIn(kind: string, unitKind: string, role: string) {
    const unitId = `${kind.padStart(8, '0')}-0000-4000-8000-${'1'.padStart(12, '0')}`
    await sql`insert into units.unit (id, key, kind) values (${unitId}, ${`q-${kind}`}, ${unitKind})`.execute(db)
    const now = new Date()
    const account = { name: 'Người đo', username: `do-${kind}`, email: null, passwordHash: null, createdAt: now }
    const id = await addOfficial(db, account)
    await addPost(db, { officialId: id, role, unitId, title: 'Cán bộ', from: '2023-01-01' })
    return { id, unitId, cookie: `gs_phien=${await startSession({ db, now }, id)}` }
  }

  async function open({ cookie }: { cookie: string }, path: string): Promise<void> {
    const answer = await fetch(product.url + path, { headers: { cookie } })
    const text = await answer.text()
    if (answer.status !== 200)
      throw new Error(`${path}: ${answer.status}\n${text.replace(/<[^>]+>/g, ' ').slice(0, 1500)}`)
  }

  /** One exemplar of the province moves: what the pages keep in memory is old. */
  async function change(at: number): Promise<void> {
    await sql`update exemplars.exemplar set version = version + 1 where code = ${`Q-${at + 1}`}`.execute(db)
  }

  /** A round of last year with a report of the commune and of the province begun: counted at every look. */
  async function openRound() {
    const [roundId, communes, provinces] = [newId(), newId(), newId()]
    await sql`insert into reporting.round (id, programme_id, year, cut_off, due_on, opened_at)
      select ${roundId}, id, 2024, '2024-11-30', '2024-11-30', '2024-10-15' from programmes.programme limit 1`.execute(
      db,
    )
    await sql`insert into reporting.expected (round_id, unit_id, to_unit_id)
      select ${roundId}, id, parent_id from public.nation where class is not null`.execute(db)
    await sql`insert into reporting.report (id, round_id, unit_id, created_at)
      values (${communes}, ${roundId}, ${commune.unitId}, now()), (${provinces}, ${roundId}, ${province.unitId}, now())`.execute(
      db,
    )
    return { commune: `/lam-viec/bao-cao/${communes}`, province: `/lam-viec/bao-cao/${provinces}` }
  }

  async function timed(name: string, work: () => Promise<unknown>, counts = true): Promise<void> {
    const start = performance.now()
    await work()
    const took = performance.now() - start
    if (counts) taken.set(name, [...(taken.get(name) ?? []), took])
    console.log(`${name}: ${ms(took)} ms`) // a run of the whole nation is long: what is known is told
  }
} finally {
  await db.destroy()
  await product.stop()
  rmSync(dataDir, { recursive: true, force: true })
}
