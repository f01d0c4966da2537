import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lookQuietly } from '#modules/fostering/index.ts'
import { storedRecognised } from '#modules/replication/factory.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, deskOf } from '#test/world.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const exemplarId = await storedRecognised(db, officer)
const [recognised] = await db.selectFrom('exemplars.recognition').select('decided_on').execute()
const today = async (now: Date) => (await deskOf(db, officer, { now }).request('/lam-viec')).text()
const monthsOn = (months: number) => {
  const at = new Date(`${recognised!.decided_on}T02:00:00Z`)
  at.setUTCMonth(at.getUTCMonth() + months)
  return at
}

test('a quiet look is asked for as six months come near, late after, and no longer once it was done', async () => {
  assert.doesNotMatch(await today(monthsOn(4)), /Rà lại kín/)
  assert.match(await today(monthsOn(5)), /id="sap"[\s\S]*Rà lại kín 1 điển hình/)
  assert.match(await today(monthsOn(7)), /Trễ [\s\S]*Rà lại kín 1 điển hình/)
  await lookQuietly({ db, actor: officer, now: monthsOn(7) }, { exemplarId, found: 'well', note: '' })
  assert.doesNotMatch(await today(monthsOn(8)), /Rà lại kín/)
})
