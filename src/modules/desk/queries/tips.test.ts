import assert from 'node:assert/strict'
import { test } from 'node:test'
import { storedTip } from '#modules/exemplars/factory.ts'
import { tellOf } from '#modules/exemplars/index.ts'
import { newId } from '#platform/ids.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, deskOf } from '#test/world.ts'

const db = await testDatabase()
const now = new Date('2025-11-18T03:00:00Z')
const officer = await anOfficial(db, 'officer', 'xa-cau-ke-vinh-long')

test('a tip of a citizen is due on its day; one that came by itself waits for nobody, and says so', async () => {
  await storedTip(db, officer)
  const told = { cameOf: newId(), channel: 'movement' as const, who: 'Kim Thị Nương', what: 'Giữ nước mưa' }
  await tellOf({ db, now }, { ...told, unitId: officer.post.unitId })
  const page = await (await deskOf(db, officer, { now }).request('/lam-viec')).text()
  assert.match(page, /Ông Tư Cầu Tre[\s\S]*?Trả lời trong 10 ngày làm việc/)
  assert.match(page, /Kim Thị Nương[\s\S]*?Không ai chờ trả lời/)
})
