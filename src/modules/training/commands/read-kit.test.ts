import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { agreedTo, storedForm } from '#modules/stories/factory.ts'
import { storedMember } from '../factory.ts'
import { readKit } from './read-kit.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const speaker = await anOfficial(db, 'editor', 'xa-chau-dien')
const stranger = await anOfficial(db, 'officer', 'xa-an-phu-tan')
const memberId = await storedMember(db, officer, { part: 'rapporteur', officialId: speaker.id })
const { id: formId, storyId } = await storedForm(db, officer, 'briefing', { text: 'Một câu mở.' })
const read = (over: object = {}, actor = officer) => readKit({ db, actor, now }, { formId, memberId, ...over })
const readings = () => db.selectFrom('training.kit_reading').selectAll().execute()

describe('noting that a kit was read', () => {
  test('not one that nobody approved, not for an officer, not by somebody elsewhere; nothing is written', async () => {
    await assert.rejects(read(), { kind: 'missing' })
    await agreedTo(db, storyId, 'press', officer)
    await db
      .updateTable('stories.form')
      .set({ state: 'approved', approved_by: officer.id, approved_at: now })
      .where('id', '=', formId)
      .execute()
    await assert.rejects(read({ memberId: await storedMember(db, officer) }), { fields: { memberId: 'notAChoice' } })
    await assert.rejects(read({ memberId: '' }), { fields: { memberId: 'required' } })
    await assert.rejects(read({}, stranger), { kind: 'forbidden' })
    assert.deepEqual(await readings(), [])
  })

  test('the rapporteur or their unit says it, once each kit, and it is in the audit trail', async () => {
    await read({}, speaker)
    await read()
    assert.equal((await readings()).length, 1)
    const actions = await db.selectFrom('audit.entry').select('action').where('about_id', '=', memberId).execute()
    assert.deepEqual(
      actions.map((it) => it.action),
      ['training.readKit', 'training.readKit'],
    )
  })
})
