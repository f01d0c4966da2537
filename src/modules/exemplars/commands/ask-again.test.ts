import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay } from '#test/world.ts'
import { storedExemplar } from '../factory.ts'
import { askAgain } from './ask-again.ts'
import { tellApart } from './tell-apart.ts'

const db = await testDatabase()
const now = someDay
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const other = await anOfficial(db, 'officer', 'xa-an-phu-tan')
const above = await anOfficial(db, 'officer', 'huyen-cau-ke')
const scene = { db, actor: above, now }

async function apart() {
  const it = {
    id: await storedExemplar(db, officer),
    otherId: await storedExemplar(db, other, { unitKey: 'xa-an-phu-tan' }),
  }
  await tellApart(scene, it)
  return it
}
const standing = () => db.selectFrom('exemplars.different').selectAll().where('ended_at', 'is', null).execute()

describe('askAgain', () => {
  test('a verdict is taken back, whichever way round it is named, and may be given again; it is in the audit trail', async () => {
    const { id, otherId } = await apart()
    await askAgain(scene, { id: otherId, otherId: id })
    assert.deepEqual(await standing(), [])
    const entry = await db
      .selectFrom('audit.entry')
      .selectAll()
      .where('about_id', '=', otherId)
      .executeTakeFirstOrThrow()
    assert.equal(entry.action, 'exemplars.askAgain')
    await tellApart(scene, { id, otherId })
    assert.equal((await standing()).length, 1)
  })

  test('one of the two units may not, and nothing is written', async () => {
    const it = await apart()
    const before = await standing()
    await assert.rejects(askAgain({ db, actor: officer, now }, it), { kind: 'forbidden' })
    assert.deepEqual(await standing(), before)
  })

  test('a verdict that nobody gave is not taken back, and two records are named', async () => {
    const a = await storedExemplar(db, officer)
    const b = await storedExemplar(db, officer)
    await assert.rejects(askAgain(scene, { id: a, otherId: b }), { kind: 'conflict' })
    await assert.rejects(askAgain(scene, { id: a, otherId: 'x' }), { fields: { otherId: 'required' } })
  })
})
