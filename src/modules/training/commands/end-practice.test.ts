import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { endPractice } from './end-practice.ts'
import { startPractice } from './start-practice.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const head = await anOfficial(db, 'head', 'xa-chau-dien')
const { id } = await startPractice({ db, actor: officer, now }, { token: 'token-0123456789abcdef' })
const end = (over: object = {}, actor = officer) => endPractice({ db, actor, now }, { id, steps: 5, ...over })
const row = () => db.selectFrom('training.practice').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

describe('ending the practice year', () => {
  test('nobody ends somebody else’s, not even their head, and it has no more steps than there are', async () => {
    await assert.rejects(end({}, head), { kind: 'forbidden' })
    await assert.rejects(end({ steps: 99 }), { fields: { steps: 'tooLarge' } })
    assert.equal((await row()).ended_at, null)
  })

  test('how far it came is kept, it ends once, and it is in the audit trail', async () => {
    await end()
    assert.equal((await row()).steps, 5)
    await assert.rejects(end(), { kind: 'conflict' })
    const actions = await db.selectFrom('audit.entry').select('action').where('about_id', '=', id).execute()
    assert.ok(actions.some((it) => it.action === 'training.endPractice'))
  })
})
