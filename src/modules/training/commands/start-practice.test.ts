import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { mostPractices } from '../practice.ts'
import { startPractice } from './start-practice.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const token = (at: number) => `token-${at}-0123456789abcdef`
const rows = () => db.selectFrom('training.practice').selectAll().orderBy('started_at').orderBy('id').execute()

describe('beginning the practice year', () => {
  test('who holds no post may not, and without a secret nothing begins', async () => {
    const nobody = { ...officer, posts: [] }
    await assert.rejects(startPractice({ db, actor: nobody, now }, { token: token(0) }), { kind: 'forbidden' })
    await assert.rejects(startPractice({ db, actor: officer, now }, {}), { fields: { token: 'required' } })
    assert.deepEqual(await rows(), [])
  })

  test('the secret itself is kept nowhere; the one before is over; it is in the audit trail', async () => {
    await startPractice({ db, actor: officer, now }, { token: token(1) })
    const { id } = await startPractice({ db, actor: officer, now }, { token: token(2) })
    const [first, second] = await rows()
    assert.deepEqual([first?.ended_at !== null, second?.id, second?.ended_at], [true, id, null])
    assert.ok(!JSON.stringify(await rows()).includes('0123456789abcdef'))
    const entry = await db.selectFrom('audit.entry').selectAll().where('about_id', '=', id).executeTakeFirstOrThrow()
    assert.deepEqual([entry.action, entry.input], ['training.startPractice', {}])
  })

  test('no more than so many stand at once', async () => {
    for (let at = (await rows()).length; at < mostPractices; at++)
      await startPractice({ db, actor: await anOfficial(db, 'editor', 'xa-chau-dien'), now }, { token: token(10 + at) })
    await assert.rejects(startPractice({ db, actor: officer, now }, { token: token(99) }), {
      fields: { form: 'training.practiceFull' },
    })
    assert.equal((await rows()).length, mostPractices)
  })
})
