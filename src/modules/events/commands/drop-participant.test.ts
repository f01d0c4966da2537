import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedEvent, storedInvitation } from '../factory.ts'
import { findTicket } from '../queries/roll.ts'
import { dropParticipant } from './drop-participant.ts'
import { nameDelegate } from './name-delegate.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const guest = await anOfficial(db, 'officer', 'xa-an-phu-tan')
const stranger = await anOfficial(db, 'officer', 'xa-hoa-an')
async function aDelegate() {
  const eventId = await storedEvent(db, officer)
  const invitationId = await storedInvitation(db, eventId, officer, guest.post.unitId, 1)
  await nameDelegate({ db, actor: guest, now }, { id: invitationId, name: 'Kim Sa Vươn' })
  const row = await db
    .selectFrom('events.participant')
    .select(['id', 'code'])
    .where('invitation_id', '=', invitationId)
    .executeTakeFirstOrThrow()
  return { ...row, eventId, invitationId }
}

describe('somebody who does not come after all', () => {
  test('their ticket opens nothing, their seat is free; it is in the audit trail of the event', async () => {
    const { id, code, eventId, invitationId } = await aDelegate()
    await dropParticipant({ db, actor: guest, now }, { id })
    assert.equal(await findTicket(db, code), undefined)
    await nameDelegate({ db, actor: guest, now }, { id: invitationId, name: 'Kim Sa Vươn' })
    const actions = await db.selectFrom('audit.entry').select('action').where('about_id', '=', eventId).execute()
    assert.ok(actions.some(({ action }) => action === 'events.dropParticipant'))
  })

  test('whom another list keeps is dropped there, not here', async () => {
    const { id, eventId } = await aDelegate()
    await db.updateTable('events.roll').set({ names_at: '/lam-viec/doan' }).where('id', '=', eventId).execute()
    await assert.rejects(dropParticipant({ db, actor: guest, now }, { id }), { message: 'events.namedElsewhere' })
    await db.updateTable('events.roll').set({ names_at: null }).where('id', '=', eventId).execute()
  })

  test('a unit elsewhere may not; twice there is nobody; an id that is none names its field', async () => {
    const { id, code } = await aDelegate()
    await assert.rejects(dropParticipant({ db, actor: stranger, now }, { id }), { kind: 'forbidden' })
    assert.ok(await findTicket(db, code))
    await dropParticipant({ db, actor: officer, now }, { id })
    await assert.rejects(dropParticipant({ db, actor: officer, now }, { id }), { kind: 'missing' })
    await assert.rejects(dropParticipant({ db, actor: officer, now }, { id: 'x' }), { fields: { id: 'required' } })
  })
})
