import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, deskOf, someDay as now } from '#test/world.ts'
import { paths } from '../paths.ts'
import { unitId } from '../seed.ts'
import { changeUnit } from './change-unit.ts'

const db = await testDatabase()
const admin = await anOfficial(db, 'admin', 'tinh-tra-vinh')
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const scene = { db, actor: admin, now }
const form = (over = {}) => ({
  ...{
    unitId: unitId('xa-chau-dien'),
    change: 'remote',
    mode: 'begin',
    on: '01/07/2024',
    document: 'Quyết định 5/QĐ-UBND',
  },
  ...{ otherId: '', quotaClass: '', ...over },
})
const flags = () =>
  db
    .selectFrom('units.area_flag')
    .selectAll()
    .where('unit_id', '=', unitId('xa-chau-dien'))
    .where('flag', '=', 'remote')
    .execute()

describe('changing a unit outside a reform', () => {
  test('bad input names its field, others may not, and nothing is written', async () => {
    await assert.rejects(changeUnit(scene, form({ change: 'x' })), { fields: { change: 'notAChoice' } })
    await assert.rejects(changeUnit(scene, form({ on: '' })), { fields: { on: 'required' } })
    await assert.rejects(changeUnit(scene, form({ change: 'party' })), { fields: { otherId: 'required' } })
    await assert.rejects(changeUnit(scene, form({ change: 'class' })), { fields: { quotaClass: 'required' } })
    await assert.rejects(changeUnit(scene, form({ change: 'bloc', otherId: unitId('xa-chau-dien') })), {
      fields: { otherId: 'itself' },
    })
    await assert.rejects(changeUnit({ ...scene, actor: officer }, form()), { kind: 'forbidden' })
    assert.deepEqual(await flags(), [])
  })

  test('a flag begins and ends on its days by its documents, and stands in the history for ever', async () => {
    const { id } = await changeUnit(scene, form())
    await assert.rejects(changeUnit(scene, form({ on: '01/08/2024' })), { fields: { change: 'holdsAlready' } })
    await changeUnit(scene, form({ mode: 'end', on: '01/01/2025' }))
    await assert.rejects(changeUnit(scene, form({ mode: 'end', on: '01/02/2025' })), { fields: { on: 'holdsNot' } })
    assert.deepEqual(
      (await flags()).map((it) => [it.valid_from, it.valid_to, it.document]),
      [['2024-07-01', '2025-01-01', 'Quyết định 5/QĐ-UBND']],
    )
    const page = await (await deskOf(db, admin).request(paths.show('xa-chau-dien'))).text()
    assert.match(page, /Vùng sâu, vùng xa/)
    assert.match(page, /đến hết 31\/12\/2024/i)
    const entry = await db
      .selectFrom('audit.entry')
      .select('action')
      .where('subject_id', '=', id)
      .executeTakeFirstOrThrow()
    assert.equal(entry.action, 'units.changeUnit')
  })

  test('the lead of a cluster rotates: each year another unit, the one before closed', async () => {
    const bloc = unitId('cum-thi-dua-cac-huyen-thi-xa-thanh-pho')
    const lead = (key: string, on: string) =>
      changeUnit(scene, form({ unitId: bloc, change: 'lead', otherId: unitId(key), on }))
    await lead('huyen-cau-ke', '01/01/2024')
    await lead('huyen-tra-cu', '01/01/2025')
    await assert.rejects(lead('huyen-cang-long', '01/06/2024'), { fields: { on: 'holdsLater' } })
    const rows = await db
      .selectFrom('units.lead')
      .selectAll()
      .where('unit_id', '=', bloc)
      .orderBy('valid_from')
      .execute()
    assert.deepEqual(
      rows.map(({ lead_id, valid_from, valid_to }) => [lead_id, valid_from, valid_to]),
      [
        [unitId('huyen-cau-ke'), '2024-01-01', '2025-01-01'],
        [unitId('huyen-tra-cu'), '2025-01-01', null],
      ],
    )
    const page = await (await deskOf(db, admin).request(paths.show('cum-thi-dua-cac-huyen-thi-xa-thanh-pho'))).text()
    assert.match(page, /Cụm trưởng, khối trưởng/)
  })

  test('is written on a form of the unit; what is wrong stands at its field', async () => {
    const desk = deskOf(db, admin)
    const path = paths.changeUnit('xa-hoa-an')
    assert.equal((await desk.request(path)).status, 200)
    const bad = await desk.post(path, form({ unitId: unitId('xa-hoa-an'), change: 'bloc' }))
    assert.equal(bad.status, 422)
    assert.match(await bad.text(), /id="otherId-error"/)
    assert.equal((await desk.post(path, form({ unitId: unitId('xa-hoa-an'), change: 'island' }))).status, 303)
    assert.equal((await deskOf(db, officer).request(path)).status, 403)
  })
})
