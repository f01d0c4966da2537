import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedEvent, storedInvitation } from '../factory.ts'
import { nameDelegate } from './name-delegate.ts'
import { withdrawInvitation } from './withdraw-invitation.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const guest = await anOfficial(db, 'officer', 'xa-an-phu-tan')
const isOut = async (id: string) =>
  (await db.selectFrom('events.invitation').select('dropped_at').where('id', '=', id).executeTakeFirst())?.dropped_at

describe('taking an invitation back', () => {
  test('it holds no seat any more, and is in the audit trail of the event', async () => {
    const eventId = await storedEvent(db, officer)
    const id = await storedInvitation(db, eventId, officer, guest.post.unitId)
    await withdrawInvitation({ db, actor: officer, now }, { id })
    assert.ok(await isOut(id))
    const entry = await db.selectFrom('audit.entry').selectAll().where('about_id', '=', eventId).executeTakeFirst()
    assert.equal(entry?.action, 'events.withdrawInvitation')
  })

  test('not once the unit named somebody', async () => {
    const id = await storedInvitation(db, await storedEvent(db, officer), officer, guest.post.unitId)
    await nameDelegate({ db, actor: guest, now }, { id, name: 'Kim Sa Vươn' })
    await assert.rejects(withdrawInvitation({ db, actor: officer, now }, { id }), { message: 'events.delegatesNamed' })
    assert.equal(await isOut(id), null)
  })

  test('the guest may not, and an id that is none names its field', async () => {
    const id = await storedInvitation(db, await storedEvent(db, officer), officer, guest.post.unitId)
    await assert.rejects(withdrawInvitation({ db, actor: guest, now }, { id }), { kind: 'forbidden' })
    await assert.rejects(withdrawInvitation({ db, actor: officer, now }, { id: 'x' }), { fields: { id: 'required' } })
    assert.equal(await isOut(id), null)
  })
})
