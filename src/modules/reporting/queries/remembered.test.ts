import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type RawBuilder, sql } from 'kysely'
import { storedExemplar } from '#modules/exemplars/factory.ts'
import { unitId } from '#modules/units/index.ts'
import { type Scope, scopeOf } from '#platform/access/index.ts'
import { createReader } from '#platform/database/reader.ts'
import type { Db } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { addDays } from '#platform/text/dates.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial } from '#test/world.ts'
import { storedSteps } from '../factory.ts'
import { figuresOf } from '../figures.ts'
import { showBoard } from './board.ts'
import { countFigures } from './figures.ts'
import { readPace } from './pace.ts'
import { rolledCodes, rollUp } from './roll-up.ts'
import { listRollUpRows } from './roll-up-rows.ts'
import { listUnnamed } from './unnamed.ts'

const db = await testDatabase()
const now = new Date('2025-11-20T05:00:00Z')
const province = await anOfficial(db, 'officer', 'tinh-vinh-long', now)
const everything = scopeOf(province)
const keys = ['xa-cau-ke-vinh-long', 'xa-chau-dien', 'so-noi-vu', 'xa-phong-thanh'] as const
const keepers = await Promise.all(keys.map((key) => anOfficial(db, 'officer', key, new Date('2025-06-01T00:00:00Z'))))
const ids: string[] = []
for (let at = 0; at < 10; at++) await keep(at)
const readNow = createReader(db)

/** A chance that is the same in every run. */
let seed = 20251120
const chance = (below: number) => {
  seed = (seed * 1103515245 + 12345) % 2 ** 31
  return Math.floor((seed / 2 ** 31) * below)
}
const one = () => ids[chance(ids.length)]!
const day = () => addDays('2025-01-05', chance(300))
const run = (query: RawBuilder<unknown>) => query.execute(db)
const kept = () => keepers[chance(keepers.length)]!

/** Everything that changes what is counted, whoever does it. */
const changes: Record<string, () => Promise<unknown>> = {
  'an exemplar is recorded': () => keep(chance(1000)),
  'one takes steps': async () => {
    const [id, key] = [one(), keys[chance(keys.length)]!]
    await run(sql`delete from exemplars.recognition where exemplar_id = ${id} and unit_id = ${unitId(key)}`)
    await storedSteps(db, id, kept(), {
      recognised: day(),
      recogniserKey: key,
      published: day(),
      ...(chance(2) && { takenDown: '2025-11-01' }),
      adopted: day(),
    })
  },
  'one goes to another unit': () =>
    run(sql`update exemplars.exemplar set unit_id = ${unitId(keys[chance(keys.length)]!)} where id = ${one()}`),
  'its source or day is put right': () =>
    run(sql`update exemplars.exemplar set source = 'press', discovered_on = ${day()} where id = ${one()}`),
  'the person is put right': () =>
    run(sql`update exemplars.subject set gender = 'female', direct_worker = not coalesce(direct_worker, false), name = name || '.'
      where id = (select subject_id from exemplars.exemplar where id = ${one()})`),
  'a recognition is taken away': () =>
    run(sql`delete from exemplars.recognition where exemplar_id = ${one()} and unit_id <> ${unitId('so-noi-vu')}`),
  'a plan begins or ends': async () => {
    const id = one()
    await run(
      sql`update fostering.plan set ended_on = '2025-10-01', outcome = 'progressed' where exemplar_id = ${id} and ended_on is null`,
    )
    await run(sql`insert into fostering.plan (id, exemplar_id, unit_id, started_on, mentor, goal, created_by, created_at)
      values (${newId()}, ${id}, ${unitId('so-noi-vu')}, ${day()}, 'Chi bộ', 'Làm tốt hơn', ${province.id}, now())`)
  },
  'a story is shared': () =>
    run(sql`insert into stories.story_exemplar (story_id, exemplar_id)
      select story_id, ${one()} from stories.story_exemplar order by md5(story_id::text || ${String(chance(99))}) limit 1
      on conflict do nothing`),
  'a story is no longer shared': () =>
    run(sql`delete from stories.story_exemplar t where exemplar_id = ${one()}
      and exists (select 1 from stories.story_exemplar o where o.story_id = t.story_id and o.exemplar_id <> t.exemplar_id)`),
  'an edition is taken down': () =>
    run(sql`update stories.edition set ended_at = '2025-09-09', end_reason = 'taken_down'
      where ended_at is null and story_id in (select story_id from stories.story_exemplar where exemplar_id = ${one()})`),
  'a story is read': () =>
    run(sql`insert into outreach.reading (day, kind, subject, story_id, count)
      select ${day()}, 'page', story_id::text, story_id, ${1 + chance(9)} from (select distinct story_id from stories.story_exemplar) t
      order by md5(story_id::text || ${String(chance(99))}) limit 1 on conflict (day, kind, subject) do update set count = outreach.reading.count + excluded.count`),
  'a follower is declined': () =>
    run(sql`update replication.adoption set state = 'declined', reason = 'Chưa làm theo' where exemplar_id = ${one()}`),
  'two records are one person, or not': async () => {
    const { rows } =
      await sql`update exemplars.same set ended_at = '2025-10-01', ended_by = ${province.id}, ended_reason = 'Hai người'
      where ended_at is null returning id`.execute(db)
    if (rows.length > 0) return
    await run(sql`insert into exemplars.same (id, record_id, kept_id, reason, decided_by, decided_at)
      values (${newId()}, ${ids[0]!}, ${ids[1 + chance(ids.length - 1)]!}, 'Một người', ${province.id}, '2025-03-01')`)
  },
}

describe('what is remembered', { concurrency: 1 }, () => {
  test('is after every change what a recount of all of it gives', async () => {
    await same('before')
    const names = Object.keys(changes)
    for (let at = 0; at < 2 * names.length; at++) {
      const name = names[at < names.length ? at : chance(names.length)]!
      await changes[name]!()
      await same(`${at}: ${name}`)
    }
  })

  test('is right whatever is written while it is read', async () => {
    const names = Object.keys(changes).filter((it) => !it.startsWith('two records'))
    await Promise.all(
      Array.from({ length: 24 }, async (_, at) => {
        if (at % 3 === 0) await changes[names[chance(names.length)]!]!()
        else await figures(await readNow(), everything)
      }),
    )
    await same('after all')
  })

  test('sees what a slow transaction saves last, and nothing of one that was given up', async () => {
    const id = ids[0]!
    let save = () => {}
    const waits = new Promise<void>((go) => (save = go))
    const slow = db.transaction().execute(async (inside) => {
      await sql`update exemplars.exemplar set source = 'citizen', discovered_on = '2025-05-05' where id = ${id}`.execute(
        inside,
      )
      await waits
    })
    try {
      await changes['the person is put right']!()
      await same('while it is open')
    } finally {
      save()
      await slow
    }
    await same('when it was saved')
    const given = db.transaction().execute(async (inside) => {
      await sql`delete from exemplars.recognition where exemplar_id = ${id}`.execute(inside)
      throw new Error('given up')
    })
    await assert.rejects(given, /given up/)
    await same('when it was given up')
  })

  test('keeps no closed record from who may see it, nor shows it to who may not', async () => {
    const closed = { ...everything, closed: [ids[1]!] } as Scope
    for (const scope of [everything, closed, everything]) {
      assert.deepEqual(await figures(await readNow(), scope), await figures(db, scope))
    }
    const all = await figures(db, everything)
    assert.notDeepEqual(all, await figures(db, closed))
  })

  test('of another day is counted for that day', async () => {
    const period = { year: 2025, cutOff: '2025-06-30' }
    const rows = keys.map((key) => ({ id: key, parts: [unitId(key)] }))
    await rollUp(await readNow(), everything, rows, { ...period, cutOff: '2025-07-01' })
    assert.deepEqual(
      await rollUp(await readNow(), everything, rows, period),
      await rollUp(db, everything, rows, period),
    )
  })
})

/** Everything that pages remember, as they show it. */
async function figures(from: Db, scope: Scope) {
  const period = { year: 2025, cutOff: '2025-11-18' }
  const rows = await listRollUpRows(from, scope, period)
  const alone = keys.map((key) => ({ id: `alone: ${key}`, parts: [unitId(key)] }))
  const all = { id: 'all', parts: [...scope.units] }
  const rolled = await rollUp(from, scope, [...rows, ...alone, all], period)
  const board = await showBoard(from, scope, { year: 2025, asOf: '2025-11-18' }, 'then', '2025-11-20')
  const of = { unitId: unitId('tinh-vinh-long'), isProvince: true, ...period }
  return {
    rolled: Object.fromEntries([...rolled].toSorted(([a], [b]) => (a < b ? -1 : 1))),
    board: board.map(({ id, counted, verdict, forecast, metOn }) => ({
      ...{ id, verdict, forecast, metOn },
      counted: Object.values(counted).map((it) => it.toSorted()),
    })),
    pace: await readPace(from, scope, '2025-11-18'),
    unnamed: (await listUnnamed(from, of)).toSorted(),
  }
}

/** The remembered figures are those counted anew, and those of all together what one naive recount lists. */
async function same(when: string): Promise<void> {
  const remembered = await figures(await readNow(), everything)
  assert.deepEqual(remembered, await figures(db, everything), when)
  const of = { unitId: unitId('tinh-vinh-long'), isProvince: false, year: 2025, cutOff: '2025-11-18' }
  const lines: [string, readonly string[]][] = keys.map((key) => [`alone: ${key}`, [unitId(key)]])
  for (const [row, line] of [...lines, ['all', everything.units] as const]) {
    const naive = figuresOf(await countFigures(db, { ...of, line }))
    const rolled = remembered.rolled[row] ?? Object.fromEntries(rolledCodes.map((code) => [code, 0]))
    assert.deepEqual(
      rolled,
      Object.fromEntries(rolledCodes.map((code) => [code, naive[code].value])),
      `${when}: ${row}`,
    )
  }
}

async function keep(at: number): Promise<void> {
  const official = keepers[at % keepers.length]!
  const found = addDays('2025-01-02', (at * 37) % 310)
  const id = await storedExemplar(db, official, {
    unitKey: keys[at % keys.length]!,
    source: (['official', 'citizen', 'front', 'press'] as const)[at % 4]!,
    discoveredOn: found,
    createdAt: new Date(`${found}T03:00:00Z`),
  })
  ids.push(id)
  await storedSteps(db, id, official, {
    nominated: addDays(found, 3),
    ...(at % 3 > 0 && { recognised: addDays(found, 9), recogniserKey: at % 2 ? 'so-noi-vu' : undefined }),
    ...(at % 4 > 0 && { published: addDays(found, 20) }),
    ...(at % 5 > 2 && { adopted: addDays(found, 40) }),
  })
}
