import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedStory } from '../factory.ts'
import { addPlan, findPlan } from '../repository/release.ts'
import { cancelRelease } from './cancel-release.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const stranger = await anOfficial(db, 'editor', 'xa-an-phu-tan')
const planned = async () => {
  const id = await storedStory(db, officer, { state: 'approved' })
  await addPlan(db, id, { for: new Date(now.getTime() + 3_600_000), by: officer.id, at: now })
  return id
}

describe('taking the moment of a story back', () => {
  test('ends the plan, and is in the audit trail', async () => {
    const id = await planned()
    await cancelRelease({ db, actor: officer, now }, { id })
    assert.equal(await findPlan(db, id), undefined)
    const entry = await db.selectFrom('audit.entry').selectAll().where('about_id', '=', id).executeTakeFirst()
    assert.equal(entry?.action, 'stories.cancelRelease')
  })

  test('a desk elsewhere may not, and the plan stays', async () => {
    const id = await planned()
    await assert.rejects(cancelRelease({ db, actor: stranger, now }, { id }), { kind: 'forbidden' })
    await assert.rejects(cancelRelease({ db, actor: officer, now }, { id: 'x' }), { fields: { id: 'required' } })
    assert.ok(await findPlan(db, id))
  })
})
