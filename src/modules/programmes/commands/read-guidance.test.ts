import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { unitId } from '#modules/units/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, deskOf, someDay as now } from '#test/world.ts'
import { audited, guidanceForm } from '../factory.ts'
import { paths } from '../paths.ts'
import { issueGuidance } from './issue-guidance.ts'
import { readGuidance } from './read-guidance.ts'

const db = await testDatabase()
const district = await anOfficial(db, 'officer', 'huyen-cau-ke')
const commune = await anOfficial(db, 'officer', 'xa-chau-dien')
const other = await anOfficial(db, 'officer', 'xa-an-phu-tan')
const { id } = await issueGuidance({ db, actor: district, now }, guidanceForm({ units: [unitId('xa-chau-dien')] }))
const readings = () => db.selectFrom('programmes.guidance_reading').selectAll().execute()

describe('readGuidance', () => {
  test('a unit that it was not sent to may not, and nothing is written', async () => {
    await assert.rejects(readGuidance({ db, actor: other, now }, { guidanceId: id }), { kind: 'forbidden' })
    assert.deepEqual(await readings(), [])
  })

  test('bad input names its field', async () => {
    await assert.rejects(readGuidance({ db, actor: commune, now }, { guidanceId: 'x' }), {
      fields: { guidanceId: 'required' },
    })
  })

  test('it is read once for the unit, leaves the desk, and whoever sent it sees who', async () => {
    await readGuidance({ db, actor: commune, now }, { guidanceId: id })
    assert.equal((await audited(db, 'programmes.readGuidance', id)).length, 1)
    assert.deepEqual(
      (await readings()).map((it) => [it.unit_id, it.read_by]),
      [[unitId('xa-chau-dien'), commune.id]],
    )
    assert.doesNotMatch(await (await deskOf(db, commune).request('/lam-viec')).text(), /Đọc văn bản hướng dẫn/)
    const page = await (await deskOf(db, district).request(paths.oneGuidance(id))).text()
    assert.match(page, /1 trên 1 đơn vị đã đọc/)
    await assert.rejects(readGuidance({ db, actor: commune, now }, { guidanceId: id }), { kind: 'conflict' })
  })
})
