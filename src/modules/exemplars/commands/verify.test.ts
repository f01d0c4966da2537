import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay } from '#test/world.ts'
import { storedInReview } from '../factory.ts'
import { verify } from './verify.ts'

const db = await testDatabase()
const now = someDay
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const reviewer = await anOfficial(db, 'officer', 'huyen-cau-ke')
const stranger = await anOfficial(db, 'head', 'xa-an-phu-tan')
const entries = (id: string) => db.selectFrom('audit.entry').selectAll().where('about_id', '=', id).execute()
const exemplar = (id: string) =>
  db.selectFrom('exemplars.exemplar').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const nomination = (id: string) =>
  db.selectFrom('exemplars.nomination').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

describe('verify', () => {
  test('the district verifies, and it is in the audit trail', async () => {
    const { id, nominationId } = await storedInReview(db, { officer, reviewer }, 'nominated')
    await verify({ db, actor: reviewer, now }, { id, version: 1 })

    assert.equal((await exemplar(id)).stage, 'verified')
    const { state, verified_by, verified_at } = await nomination(nominationId)
    assert.deepEqual([state, verified_by, verified_at], ['verified', reviewer.id, now])
    assert.equal((await entries(id))[0]?.action, 'exemplars.verify')
  })

  test('who nominated does not verify, even at the unit that decides', async () => {
    const { id } = await storedInReview(db, { officer, reviewer: officer }, 'nominated')
    await assert.rejects(verify({ db, actor: officer, now }, { id, version: 1 }), { kind: 'forbidden' })
  })

  test('another unit may not, and nothing is written', async () => {
    const { id } = await storedInReview(db, { officer, reviewer }, 'nominated')
    await assert.rejects(verify({ db, actor: stranger, now }, { id, version: 1 }), { kind: 'forbidden' })
    assert.deepEqual(await entries(id), [])
    assert.equal((await exemplar(id)).stage, 'nominated')
  })

  test('what is verified already has moved on; the version is required and must be the newest', async () => {
    const { id } = await storedInReview(db, { officer, reviewer }, 'verified')
    await assert.rejects(verify({ db, actor: reviewer, now }, { id, version: 1 }), {
      kind: 'conflict',
      message: 'wrongState',
    })
    await assert.rejects(verify({ db, actor: reviewer, now }, { id }), { fields: { version: 'notANumber' } })
    await assert.rejects(verify({ db, actor: reviewer, now }, { id, version: 3 }), { kind: 'stale' })
  })
})
