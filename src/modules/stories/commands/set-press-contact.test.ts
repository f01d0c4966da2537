import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { unitId } from '#modules/units/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { findContact } from '../queries/coordination.ts'
import { setPressContact } from './set-press-contact.ts'

const db = await testDatabase()
const district = await anOfficial(db, 'officer', 'huyen-cau-ke')
const stranger = await anOfficial(db, 'officer', 'xa-an-phu-tan')
const sent = {
  unitId: unitId('huyen-cau-ke'),
  name: 'Trần Quốc Đạt',
  phone: '0294 3834 001',
  email: 'noivu@example.vn',
}

describe('setPressContact', () => {
  test('the contact of a district answers for its communes that named nobody; naming again replaces', async () => {
    await setPressContact({ db, actor: district, now }, sent)
    assert.equal((await findContact(db, unitId('xa-chau-dien'), '2024-06-11'))?.name, 'Trần Quốc Đạt')
    await setPressContact({ db, actor: district, now }, { ...sent, unitId: unitId('xa-chau-dien'), name: 'Thảo Vy' })
    assert.equal((await findContact(db, unitId('xa-chau-dien'), '2024-06-11'))?.name, 'Thảo Vy')
    await setPressContact({ db, actor: district, now }, { ...sent, name: 'Người mới' })
    assert.equal((await findContact(db, unitId('huyen-cau-ke'), '2024-06-11'))?.name, 'Người mới')
    const entries = db.selectFrom('audit.entry').select('id').where('action', '=', 'stories.setPressContact')
    assert.equal((await entries.execute()).length, 3)
  })

  test('another unit may not', async () => {
    const before = await findContact(db, unitId('huyen-cau-ke'), '2024-06-11')
    await assert.rejects(setPressContact({ db, actor: stranger, now }, { ...sent, name: 'Kẻ lạ' }), {
      kind: 'forbidden',
    })
    assert.deepEqual(await findContact(db, unitId('huyen-cau-ke'), '2024-06-11'), before)
  })

  test('a number that is none and an address that is none are told at their fields', async () => {
    const bad = { ...sent, phone: 'gọi tôi', email: 'khong' }
    await assert.rejects(setPressContact({ db, actor: district, now }, bad), {
      fields: { phone: 'stories.notAPhone', email: 'stories.notAnEmail' },
    })
  })
})
