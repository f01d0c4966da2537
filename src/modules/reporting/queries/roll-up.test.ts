import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { storedExemplar } from '#modules/exemplars/factory.ts'
import { unitId } from '#modules/units/index.ts'
import { scopeOf } from '#platform/access/index.ts'
import { addDays } from '#platform/text/dates.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial } from '#test/world.ts'
import { storedSteps } from '../factory.ts'
import { figuresOf } from '../figures.ts'
import { columns, isCounted } from '../quota.ts'
import { showBoard } from './board.ts'
import { listFacts } from './facts.ts'
import { countFigures } from './figures.ts'
import { rolledCodes, rollUp } from './roll-up.ts'
import { inUnitsOf, listRollUpRows } from './roll-up-rows.ts'

const db = await testDatabase()
const end = new Date('2025-12-30T05:00:00Z')
const province = await anOfficial(db, 'officer', 'tinh-vinh-long', end)
const scope = scopeOf(province)
const keys = [
  'xa-chau-dien',
  'xa-hoa-an',
  'thi-tran-cau-ke',
  'xa-tam-ngai',
  'huyen-cau-ke',
  'so-noi-vu',
  'xa-cau-ke-vinh-long',
]
await Promise.all(keys.map(keep))
const days = ['2023-06-30', '2024-03-15', '2024-11-30', '2025-06-30', '2025-07-01', '2025-11-30']

describe('the figures of many units at once', { concurrency: 1 }, () => {
  for (const cutOff of days)
    test(`as of ${cutOff}: each unit’s are those that its own report counts, each of all together once`, async () => {
      const year = Number(cutOff.slice(0, 4))
      const rows = await listRollUpRows(db, scope, { cutOff })
      const figures = await rollUp(db, scope, rows, { year, cutOff })
      const touched = new Set([...keys.map(unitId), ...figures.keys()])
      let seen = 0
      for (const { id } of rows.filter((it) => touched.has(it.id))) {
        const own = figuresOf(await countFigures(db, { unitId: id, isProvince: false, year, cutOff }))
        const wanted = Object.fromEntries(rolledCodes.map((code) => [code, own[code].value]))
        assert.deepEqual(figures.get(id) ?? Object.fromEntries(rolledCodes.map((code) => [code, 0])), wanted, id)
        seen += own.I2.value + own.I3.value + own.I9.value
      }
      assert.ok(seen > 0)
    })

  test('in the units of today every record still stands under one row, and the whole is the same', async () => {
    const then = await listRollUpRows(db, scope, { cutOff: '2024-11-30' })
    const now = await inUnitsOf(db, then, '2025-12-30')
    assert.deepEqual(now.flatMap(({ parts }) => parts).toSorted(), then.flatMap(({ parts }) => parts).toSorted())
    const all = (rows: typeof then) => [{ id: unitId('tinh-vinh-long'), parts: rows.flatMap(({ parts }) => parts) }]
    const of = { year: 2024, cutOff: '2024-11-30' }
    assert.deepEqual(await rollUp(db, scope, all(now), of), await rollUp(db, scope, all(then), of))
    const rolled = await rollUp(db, scope, now, of)
    const merged = now.find(({ parts }) => parts.includes(unitId('xa-chau-dien')))!
    assert.equal(merged.id, unitId('xa-cau-ke-vinh-long'))
    const parts = await rollUp(
      db,
      scope,
      then.filter(({ id }) => merged.parts.includes(id)),
      of,
    )
    assert.equal(
      rolled.get(merged.id)!.I2,
      [...parts.values()].reduce((sum, { I2 }) => sum + I2, 0),
    )
  })

  test('the board counts what a naive recount of every record counts, over all units and days', async () => {
    const everyone = scope.units
    for (const asOf of [...days, '2024-12-31', '2025-12-30']) {
      const period = { year: Number(asOf.slice(0, 4)), asOf }
      const facts = await listFacts(db, scope, everyone, '2030-01-01')
      const lines = await showBoard(db, scope, period, 'then', '2025-12-30')
      const onTheDay = await listFacts(db, scope, everyone, asOf)
      for (const line of lines)
        for (const column of columns) {
          const naive = onTheDay.filter(
            (it) =>
              isCounted(it, column, period) &&
              (it.keeperId === line.id || it.recognisers.some((r) => r.unitId === line.id && r.on <= asOf)),
          )
          assert.deepEqual(
            line.counted[column].toSorted(),
            naive.map((it) => it.exemplarId).toSorted(),
            `${line.name} ${column} ${asOf}`,
          )
        }
      assert.ok(facts.length >= onTheDay.length)
    }
  })
})

/** Some exemplars at a unit, each gone another part of the way, on days of their own. */
async function keep(key: string, at: number): Promise<void> {
  const official = await anOfficial(db, 'officer', key, new Date('2025-08-01T00:00:00Z'))
  for (let nth = 0; nth < 6; nth++) {
    const day = addDays('2023-02-01', (at * 97 + nth * 163) % 950)
    const source = (['official', 'citizen', 'front', 'press'] as const)[nth % 4]!
    const createdAt = new Date(`${day}T03:00:00Z`)
    const id = await storedExemplar(db, official, { unitKey: key, source, discoveredOn: day, createdAt })
    await storedSteps(db, id, official, {
      ...(nth % 5 < 4 && { nominated: addDays(day, 5), recognised: addDays(day, 30 + nth) }),
      ...(nth % 2 === 0 && { recogniserKey: at < 4 ? 'huyen-cau-ke' : 'so-noi-vu' }),
      ...(nth % 3 < 2 && { published: addDays(day, 60) }),
      ...(nth === 4 && { takenDown: addDays(day, 200) }),
      ...(nth % 3 === 0 && { adopted: addDays(day, 120) }),
      ...(nth === 3 && { failed: addDays(day, 210) }),
    })
  }
}
