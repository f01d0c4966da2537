import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { sql } from 'kysely'
import { type Db, inTransaction } from '#platform/db.ts'
import { addDays, type DateText } from '#platform/text/dates.ts'
import { testDatabase } from '#test/database.ts'
import { planWithKeys } from './commands/commit-reform.ts'
import { listBearers } from './queries/bearers.ts'
import { standingBefore } from './queries/reform.ts'
import { keysTaken } from './queries/reform-keys.ts'
import { faultsOf, type LineKind, type ReformLine, type Standing } from './reform.ts'
import { applyPlan } from './repository/reform.ts'

const db = await testDatabase()
const first: DateText = '2024-03-01'

/** One step of a sequence: what is done, and numbers that choose to whom. */
type Step = { how: (typeof hows)[number]; picks: number[] }
const hows = ['merge', 'into', 'split', 'rename', 'district', 'promote', 'transfer'] as const
const step = fc.record({
  how: fc.constantFrom(...hows),
  picks: fc.array(fc.nat(10_000), { minLength: 4, maxLength: 4 }),
})

describe('any sequence of reforms', () => {
  test('leaves the days before as they were, every unit in one place, and somebody who answers for all there ever was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 4 }), async (steps) => {
        await undone(async (inside) => {
          const lone = (await loners(inside, first)).length
          const known = new Map([[addDays(first, -1), await registerOn(inside, addDays(first, -1))]])
          let on = first
          for (const [at, it] of steps.entries()) {
            await reform(inside, it, on, at)
            for (const [day, register] of known)
              assert.equal(await registerOn(inside, day), register, `${day} by ${on}`)
            await isSound(inside, on, lone)
            on = addDays(on, 40)
            known.set(addDays(on, -1), await registerOn(inside, addDays(on, -1)))
          }
        })
      }),
      { numRuns: 25 },
    )
  })
})

/** Does one step where the units that it picks allow it; a draft with a fault is never committed. */
async function reform(inside: Db, { how, picks }: Step, on: DateText, at: number): Promise<void> {
  const standing = await standingBefore(inside, on)
  const lines = linesOf(how, picks, standing, at)
  if (faultsOf(lines, standing, on).length > 0) return
  const plan = planWithKeys(on, lines, standing, await keysTaken(inside))
  await applyPlan(inside, plan, 'Nghị quyết thử')
}

function linesOf(how: Step['how'], picks: number[], standing: Standing[], at: number): ReformLine[] {
  const communes = standing.filter(({ kind }) => kind === 'commune')
  const districts = standing.filter(({ kind }) => kind === 'district')
  const pick = (from: Standing[], index: number) => from[picks[index]! % from.length]!
  const one = pick(communes, 0)
  const near = communes.filter(({ parentId, id }) => parentId === one.parentId && id !== one.id)
  const made = {
    name: `Xã Mới ${at}`,
    short: `Mới ${at}`,
    km: null,
    kind: 'commune',
    code: null,
    parentId: null,
    parentName: null,
  }
  const line = (kind: LineKind, fromId: string, rest: Partial<ReformLine> = {}): ReformLine => ({
    ...{
      id: `${at}-${fromId}-${rest.made?.name ?? rest.toId}`,
      kind,
      fromId,
      toId: null,
      part: 'whole',
      made: null,
      ...rest,
    },
  })
  if (how === 'rename') return [line('rename', one.id, { made: { ...made, code: `9${at}${picks[1]}` } })]
  if (how === 'district' && districts.length > 0)
    return [line('dissolve', pick(districts, 0).id, { toId: pick(districts, 0).parentId })]
  if (how === 'promote') return [line('promote', one.id, { made: { ...made, name: `Phường Mới ${at}` } })]
  if (near.length < 2) return []
  const [second, third] = [pick(near, 1), pick(near, 2)]
  if (how === 'merge')
    return [one, second, third]
      .filter((it, i, all) => all.indexOf(it) === i)
      .map(({ id }) => line('merge', id, { made }))
  if (how === 'into') return [line('merge', one.id, { toId: second.id })]
  if (how === 'transfer') return [line('transfer', one.id, { toId: second.id, part: 'part' })]
  return [line('split', one.id, { part: 'part', made }), line('split', one.id, { part: 'part', toId: second.id })]
}

/** All that the register says of a day, as one text. */
async function registerOn(inside: Db, day: DateText): Promise<string> {
  const { rows } = await sql<{ all: string }>`
    select md5(string_agg(it::text, '|' order by it::text)) as all from (
      select 'u', id::text, kind, '' from units.unit where daterange(valid_from, valid_to) @> ${day}::date
      union all select 'n', unit_id::text, name, short from units.name where daterange(valid_from, valid_to) @> ${day}::date
      union all select 'c', unit_id::text, code, '' from units.code where daterange(valid_from, valid_to) @> ${day}::date
      union all select kind, unit_id::text, to_id::text, '' from units.relation where daterange(valid_from, valid_to) @> ${day}::date
      union all select 'q', unit_id::text, class, '' from units.quota_class where daterange(valid_from, valid_to) @> ${day}::date
      union all select 'f', unit_id::text, flag, '' from units.area_flag where daterange(valid_from, valid_to) @> ${day}::date
      union all select 'r', u.id::text, x::text, '' from units.unit u, units.reach_on(u.id, ${day}::date) x
        where u.kind = 'province'
    ) it`.execute(inside)
  return rows[0]!.all
}

/** On the day and after it: one name, one place by each relation, a place that stands; one who answers for each unit there ever was. */
async function isSound(inside: Db, on: DateText, lone: number): Promise<void> {
  for (const day of [on, addDays(on, 30)]) {
    const { rows } = await sql<{ wrong: string }>`
      select 'names ' || u.key as wrong from units.unit u
        where daterange(u.valid_from, u.valid_to) @> ${day}::date and (select count(*) from units.name n
          where n.unit_id = u.id and daterange(n.valid_from, n.valid_to) @> ${day}::date) <> 1
      union all select 'places ' || u.key || ' ' || r.kind from units.unit u join units.relation r on r.unit_id = u.id
        where daterange(r.valid_from, r.valid_to) @> ${day}::date and r.kind in ('administrative', 'party')
        group by u.key, r.kind having count(*) > 1
      union all select 'under one that ended ' || u.key from units.relation r join units.unit u on u.id = r.unit_id
        join units.unit p on p.id = r.to_id where r.kind = 'administrative'
        and daterange(r.valid_from, r.valid_to) @> ${day}::date and not daterange(p.valid_from, p.valid_to) @> ${day}::date
      union all select 'tied but ended ' || u.key from units.relation r join units.unit u on u.id = r.unit_id
        where daterange(r.valid_from, r.valid_to) @> ${day}::date and not daterange(u.valid_from, u.valid_to) @> ${day}::date`.execute(
      inside,
    )
    assert.deepEqual(
      rows.map(({ wrong }) => wrong),
      [],
      day,
    )
    assert.equal((await loners(inside, day)).length, lone, 'nobody lost the unit above')

    const bearers = await listBearers(inside, day)
    const { rows: units } = await sql<{ id: string; stands: boolean; begun: boolean }>`
      select id, daterange(valid_from, valid_to) @> ${day}::date as stands, coalesce(valid_from, '-infinity') <= ${day}::date as begun
      from units.unit`.execute(inside)
    const stands = new Set(units.flatMap(({ id, stands }) => (stands ? [id] : [])))
    assert.equal(bearers.size, units.length)
    for (const { id, begun } of units) if (begun) assert.ok(stands.has(bearers.get(id)!), `${id} on ${day}`)
    for (const id of stands) assert.equal(bearers.get(id), id)
  }
}

/** Units that stand and have no unit above. */
async function loners(inside: Db, day: DateText): Promise<string[]> {
  const { rows } = await sql<{ key: string }>`
    select u.key from units.unit u where u.kind in ('commune', 'district', 'department')
      and daterange(u.valid_from, u.valid_to) @> ${day}::date and not exists (select 1 from units.relation r
        where r.unit_id = u.id and r.kind = 'administrative' and daterange(r.valid_from, r.valid_to) @> ${day}::date)`.execute(
    inside,
  )
  return rows.map(({ key }) => key)
}

/** Works in a transaction that is always undone. */
async function undone(work: (inside: Db) => Promise<void>): Promise<void> {
  const stop = new Error('undo')
  await inTransaction(db, async (inside) => {
    await work(inside)
    throw stop
  }).catch((error) => {
    if (error !== stop) throw error
  })
}
