import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { fieldId } from '#modules/programmes/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { aBody, storedStory } from '../factory.ts'
import { findHold } from '../repository/hold.ts'
import { saveStory } from './save.ts'
import { sendToReview } from './send-to-review.ts'
import { takeHold } from './take-hold.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const head = await anOfficial(db, 'head', 'xa-chau-dien')
const stranger = await anOfficial(db, 'editor', 'xa-an-phu-tan')
const words = (id: string, version: number) => ({
  ...{ id, version, title: 'Vườn xanh', standfirst: 'Lời dẫn.', author: '', fieldId: fieldId(1) },
  body: JSON.stringify(aBody()),
})

describe('having a story in hand', () => {
  test('one at a time: who took it saves it, somebody else is refused by the holder’s name; it is in the audit trail', async () => {
    const id = await storedStory(db, officer)
    await takeHold({ db, actor: officer, now }, { id })
    const hold = await findHold(db, id)
    assert.deepEqual([hold?.officialId, hold?.since], [officer.id, now])
    const refused = { kind: 'conflict', fields: { form: 'stories.held' }, saved: { who: officer.name } }
    await assert.rejects(takeHold({ db, actor: head, now }, { id }), refused)
    await assert.rejects(saveStory({ db, actor: head, now }, words(id, 1)), refused)
    await saveStory({ db, actor: officer, now }, words(id, 1))
    const entry = await db.selectFrom('audit.entry').selectAll().where('about_id', '=', id).executeTakeFirst()
    assert.equal(entry?.action, 'stories.takeHold')
  })

  test('who saves a free story has it in hand; taking what one has changes nothing', async () => {
    const id = await storedStory(db, officer)
    await saveStory({ db, actor: head, now }, words(id, 1))
    const hold = await findHold(db, id)
    await takeHold({ db, actor: head, now }, { id })
    assert.deepEqual([await findHold(db, id), hold?.officialId], [hold, head.id])
  })

  test('sending to review is for the holder, and lays the story down', async () => {
    const id = await storedStory(db, officer)
    await takeHold({ db, actor: officer, now }, { id })
    await assert.rejects(sendToReview({ db, actor: head, now }, { id, version: 1 }), { message: 'stories.held' })
    await sendToReview({ db, actor: officer, now }, { id, version: 1 })
    assert.equal(await findHold(db, id), undefined)
  })

  test('a desk elsewhere may not, nothing is no story, and nobody holds it', async () => {
    const id = await storedStory(db, officer)
    await assert.rejects(takeHold({ db, actor: stranger, now }, { id }), { kind: 'forbidden' })
    await assert.rejects(takeHold({ db, actor: officer, now }, { id: '' }), { fields: { id: 'required' } })
    assert.equal(await findHold(db, id), undefined)
  })
})
