import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedEvent, storedInvitation } from '../factory.ts'
import { nameDelegate } from './name-delegate.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const guest = await anOfficial(db, 'officer', 'xa-an-phu-tan')
const stranger = await anOfficial(db, 'officer', 'xa-hoa-an')
const named = (id: string) => db.selectFrom('events.participant').selectAll().where('invitation_id', '=', id).execute()
const invited = async (seats = 2) =>
  storedInvitation(db, await storedEvent(db, officer), officer, guest.post.unitId, seats)

describe('naming who comes for a unit', () => {
  test('the unit does it, and the host may; the audit trail keeps no name', async () => {
    const id = await invited()
    await nameDelegate(
      { db, actor: guest, now },
      { id, name: 'Kim Sa Vươn', title: 'Bí thư Đoàn', phone: '0912 345 678' },
    )
    await nameDelegate({ db, actor: officer, now }, { id, name: 'Sơn Thị Đào' })
    assert.deepEqual(
      (await named(id)).map(({ place }) => place),
      ['Xã An Phú Tân', 'Xã An Phú Tân'],
    )
    const entries = await db.selectFrom('audit.entry').selectAll().where('subject_id', '=', id).execute()
    assert.deepEqual(
      entries.map(({ action }) => action),
      ['events.nameDelegate', 'events.nameDelegate'],
    )
    assert.doesNotMatch(JSON.stringify(entries.map(({ input }) => input)), /Vươn|0912/)
  })

  test('no more than it has seats, however many send at once, and nobody twice', async () => {
    const id = await invited(3)
    const names = ['Kim Một', 'Kim Hai', 'Kim Ba', 'Kim Bốn', 'Kim Năm', 'Kim Sáu']
    const sent = await Promise.allSettled(names.map((name) => nameDelegate({ db, actor: guest, now }, { id, name })))
    assert.equal(sent.filter(({ status }) => status === 'fulfilled').length, 3)
    assert.equal((await named(id)).length, 3)
    const other = await invited(3)
    await nameDelegate({ db, actor: guest, now }, { id: other, name: 'Lâm Văn Tài' })
    await assert.rejects(nameDelegate({ db, actor: guest, now }, { id: other, name: 'LÂM VĂN TÀI' }), {
      fields: { name: 'events.onRollAlready' },
    })
  })

  test('a unit elsewhere may not, and bad input names its field', async () => {
    const id = await invited()
    await assert.rejects(nameDelegate({ db, actor: stranger, now }, { id, name: 'Ai đó' }), { kind: 'forbidden' })
    await assert.rejects(nameDelegate({ db, actor: guest, now }, { id, name: '', phone: '12', email: 'a@b' }), {
      fields: { name: 'required', phone: 'events.badPhone', email: 'events.badEmail' },
    })
    assert.equal((await named(id)).length, 0)
  })
})
