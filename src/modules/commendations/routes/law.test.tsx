import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, deskOf } from '#test/world.ts'
import { lawKinds } from '../law-kind.ts'
import { paths } from '../paths.ts'

const db = await testDatabase()
const desk = deskOf(db, await anOfficial(db, 'admin', 'tinh-tra-vinh'))
const reader = deskOf(db, await anOfficial(db, 'officer', 'xa-chau-dien'))
const read = async (it: typeof desk, path: string) => (await it.request(path)).text()

describe('the page of the law', () => {
  test('shows every kind with its citation, in words and not in keys', async () => {
    for (const kind of lawKinds) {
      const page = await read(desk, `${paths.law}?loai=${kind}&ngay=2025-10-01`)
      assert.match(page, /(Luật|Nghị định|Hướng dẫn|quy chế|Quy chế)/, kind)
      assert.doesNotMatch(page, /undefined|\[object|unit_|goes_|>null</, kind)
    }
  })

  test('as of a day: the base salary of 2024 and that of 2026', async () => {
    assert.match(await read(desk, `${paths.law}?loai=salary&ngay=01/06/2024`), /1\.800\.000 đồng\/tháng/)
    assert.match(await read(desk, `${paths.law}?loai=salary&ngay=2026-08-01`), /2\.530\.000 đồng\/tháng/)
    assert.equal((await desk.request(`${paths.law}?loai=la&ngay=ba-muoi`)).status, 200)
    assert.match(await read(desk, `${paths.law}?loai=salary&ngay=1999-01-01`), /Không có quy định nào/)
  })

  test('the administrator confirms a row; the count of what waits goes down by one', async () => {
    const waiting = (page: string) => Number(/([\d.]+) dòng cần xác nhận/.exec(page)?.[1])
    const list = await read(desk, `${paths.law}?loai=clock`)
    const [, path = ''] = /<a href="(\/lam-viec\/khen-thuong\/quy-dinh\/[0-9a-f-]{36})"/.exec(list)!
    assert.equal((await desk.post(`${path}/xac-nhan`, { document: '' })).status, 422)
    assert.equal((await desk.post(`${path}/xac-nhan`, { document: 'Nghị định 98/2023/NĐ-CP' })).status, 303)
    assert.match(await read(desk, path), /xác nhận ngày 11\/06\/2024/)
    assert.equal(waiting(await read(desk, `${paths.law}?loai=clock`)), waiting(list) - 1)
  })

  test('others read it, without forms', async () => {
    const list = await read(reader, paths.law)
    const [, path = ''] = /<a href="(\/lam-viec\/khen-thuong\/quy-dinh\/[0-9a-f-]{36})"/.exec(list)!
    const page = await read(reader, path)
    assert.match(page, /Chỉ quản trị của tỉnh/)
    assert.doesNotMatch(page, /\/xac-nhan"/)
    assert.equal((await reader.post(`${path}/xac-nhan`, { document: 'x' })).status, 403)
  })
})
