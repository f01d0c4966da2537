import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '../../../test/database.ts'
import { anOfficial, deskOf } from '../../../test/world.ts'

const db = await testDatabase()
const province = deskOf(db, await anOfficial(db, 'officer', 'tinh-tra-vinh'))
const commune = deskOf(db, await anOfficial(db, 'officer', 'xa-chau-dien'))
const text = async (desk: typeof commune, path: string) => {
  const answer = await desk.request(path)
  assert.equal(answer.status, 200)
  return answer.text()
}

describe('the register of units', () => {
  test('the province sees nine districts before the reform of July 2025, and none after', async () => {
    assert.match(await text(province, '/lam-viec/don-vi?ngay=30/06/2025'), /Huyện, thị xã, thành phố \(9\)/)
    assert.doesNotMatch(await text(province, '/lam-viec/don-vi?ngay=01/07/2025'), /Huyện, thị xã, thành phố/)
  })

  test('a commune sees itself', async () => {
    const page = await text(commune, '/lam-viec/don-vi')
    assert.match(page, /Xã Châu Điền/)
    assert.doesNotMatch(page, /Xã Hòa Ân/)
  })

  test('a day that is none is said so, and today is shown', async () => {
    assert.match(await text(commune, '/lam-viec/don-vi?ngay=31/02/2024'), /Ngày này không có thật.*Xã Châu Điền/s)
  })

  test('a unit’s page tells its code, its relations and what carries on from it, with the last day each held', async () => {
    const page = await text(commune, '/lam-viec/don-vi/huyen-cau-ke')
    assert.match(page, /845/)
    assert.match(page, /Đến hết 30\/06\/2025/)
    assert.match(page, /Được kế thừa bởi/)
    assert.match(page, /Cần xác nhận/)
  })

  test('a key that names nothing is not found', async () => {
    assert.equal((await commune.request('/lam-viec/don-vi/khong-co')).status, 404)
  })
})
