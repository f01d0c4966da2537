import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { storedExemplar } from '#modules/exemplars/factory.ts'
import { unitId } from '#modules/units/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, deskOf } from '#test/world.ts'
import { storedSteps } from '../factory.ts'
import { nudgeUnits } from './nudge.ts'

const db = await testDatabase()
const now = new Date('2024-09-15T02:00:00Z')
const province = await anOfficial(db, 'officer', 'tinh-tra-vinh', now)
const commune = await anOfficial(db, 'officer', 'xa-chau-dien', now)
const rich = await anOfficial(db, 'officer', 'xa-hoa-an', now)
const scene = { db, actor: province, now }
const wish = (...keys: string[]) => ({
  unitId: unitId('tinh-tra-vinh'),
  year: '2024',
  units: keys.map((it) => unitId(it)),
})
const nudges = () => db.selectFrom('reporting.nudge').selectAll().orderBy('sent_at').execute()
const trail = (action: string) => db.selectFrom('audit.entry').selectAll().where('action', '=', action).execute()
for (const day of ['2024-02-01', '2024-03-01'])
  await storedSteps(db, await storedExemplar(db, rich, { unitKey: 'xa-hoa-an' }), rich, {
    recognised: day,
    published: day,
    adopted: day,
  })

describe('telling units that they will miss their quota', () => {
  test('a commune tells nobody, and nothing is written', async () => {
    await assert.rejects(nudgeUnits({ ...scene, actor: commune }, wish('xa-hoa-an')), { kind: 'forbidden' })
    const own = { ...wish('xa-hoa-an'), unitId: commune.post.unitId }
    await assert.rejects(nudgeUnits({ ...scene, actor: commune }, own), { fields: { units: 'reporting.notBehind' } })
    assert.deepEqual(await nudges(), [])
  })

  test('bad input names its field; one that has enough is not told, nor is last year', async () => {
    const names = async (input: object, fields: object) =>
      assert.rejects(nudgeUnits(scene, { ...wish('xa-chau-dien'), ...input }), { fields })
    await names({ units: [] }, { units: 'required' })
    await names({ year: 'x' }, { year: 'notANumber' })
    await names(wish('xa-chau-dien', 'xa-hoa-an'), { units: 'reporting.notBehind' })
    await assert.rejects(nudgeUnits(scene, { ...wish('xa-chau-dien'), year: '2023' }), { kind: 'conflict' })
    assert.deepEqual(await nudges(), [])
  })

  test('those that will miss are told once, with what was foreseen, and the board says so', async () => {
    await nudgeUnits(scene, wish('xa-chau-dien', 'xa-an-phu-tan'))
    assert.equal((await trail('reporting.nudge')).length, 1)
    const [line] = await nudges()
    assert.deepEqual([line!.owed, line!.has, line!.expected], [2, 0, 0])
    await assert.rejects(nudgeUnits(scene, wish('xa-chau-dien')), { message: 'reporting.nudgedAlready' })
    assert.equal((await nudges()).length, 2)

    const board = await (await deskOf(db, province, { now }).request('/lam-viec/chi-tieu?khoi=commune')).text()
    assert.match(board, /Đã nhắc ngày 15\/09\/2024/)
  })
})
