import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '../../../test/database.ts'
import { anOfficial, deskOf } from '../../../test/world.ts'

const db = await testDatabase()
const member = await anOfficial(db, 'member', 'tinh-tra-vinh')
const page = async (now?: Date) => {
  const answer = await deskOf(db, member, now && { now }).request('/lam-viec/chuong-trinh')
  assert.equal(answer.status, 200)
  return answer.text()
}

describe('the page of the programme', () => {
  test('tells in words what each class of unit owes in a year, with its last day and its clause', async () => {
    const text = await page()
    assert.match(text, /Mỗi xã, phường, thị trấn.*ít nhất 2 điển hình vừa được tuyên truyền vừa được nhân rộng/s)
    assert.match(text, /từ 1 đến 2 điển hình giới thiệu về Trung ương/)
    assert.match(text, /từ 01\/01\/2023 đến hết 30\/06\/2025/)
    assert.match(text, /hạn ngày 30 tháng 11 hằng năm/)
  })

  test('quotes every clause at its own address', async () => {
    const text = await page()
    const clauses = await db.selectFrom('programmes.clause').select('code').execute()
    assert.ok(clauses.length > 50)
    for (const { code } of clauses) assert.ok(text.includes(`id="khoan-${code}"`), code)
  })

  test('after the programme ended, the last one is still there to read', async () => {
    assert.match(await page(new Date('2027-01-05T02:00:00Z')), /Tuyên truyền gương điển hình tiên tiến/)
  })
})
