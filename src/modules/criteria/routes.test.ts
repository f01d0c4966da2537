import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '../../../test/database.ts'
import { anOfficial, deskOf } from '../../../test/world.ts'

const db = await testDatabase()

test('everyone signed in reads the four common criteria with the most points for each kind of subject', async () => {
  const judge = await anOfficial(db, 'judge', 'tinh-tra-vinh')
  const answer = await deskOf(db, judge).request('/lam-viec/tieu-chuan')
  assert.equal(answer.status, 200)
  const text = await answer.text()
  assert.match(text, /Bốn tiêu chuẩn chung/)
  assert.match(text, /Hoàn thành xuất sắc các nhiệm vụ được giao/)
  assert.match(text, /Hộ gia đình/)
  assert.equal(text.match(/<td class="r"[^>]*>100<\/td>/g)?.length, 4)
  assert.match(text, /Cần xác nhận/)
})
