import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedStory } from '../factory.ts'
import { addHold, findHold } from '../repository/hold.ts'
import { releaseHold } from './release-hold.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const head = await anOfficial(db, 'head', 'xa-chau-dien')
const stranger = await anOfficial(db, 'editor', 'xa-an-phu-tan')
const held = async () => {
  const id = await storedStory(db, officer)
  await addHold(db, id, { by: officer.id, at: now })
  return id
}

describe('laying a story down', () => {
  test('the holder does, once; it is in the audit trail', async () => {
    const id = await held()
    await releaseHold({ db, actor: officer, now }, { id })
    assert.equal(await findHold(db, id), undefined)
    const entry = await db.selectFrom('audit.entry').selectAll().where('about_id', '=', id).executeTakeFirst()
    assert.equal(entry?.action, 'stories.releaseHold')
    await assert.rejects(releaseHold({ db, actor: officer, now }, { id }), { message: 'wrongState' })
  })

  test('nobody else does, and the holder keeps it', async () => {
    const id = await held()
    await assert.rejects(releaseHold({ db, actor: head, now }, { id }), { message: 'stories.held' })
    await assert.rejects(releaseHold({ db, actor: stranger, now }, { id }), { kind: 'forbidden' })
    await assert.rejects(releaseHold({ db, actor: officer, now }, { id: 'x' }), { fields: { id: 'required' } })
    assert.equal((await findHold(db, id))?.officialId, officer.id)
  })
})
