import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { revokeAwards } from '#modules/commendations/index.ts'
import { anAct, storedSigned } from '#modules/commendations/factory.ts'
import { storedConsent, storedExemplar } from '#modules/exemplars/factory.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, deskOf, someDay as now } from '#test/world.ts'

const db = await testDatabase()
const head = await anOfficial(db, 'head', 'xa-chau-dien')
const site = deskOf(db, undefined)
const words = async (path: string) =>
  (await (await site.request(path)).text()).replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ')

/** A signed commendation of somebody; `kind` collective needs no consent to be named. */
async function commended(name: string, { kind = 'individual', consent = true } = {}) {
  const exemplarId = await storedExemplar(db, head, {
    ...{ unitKey: 'xa-chau-dien', stage: 'recognised', subject: { name, kind: kind as 'individual' | 'collective' } },
  })
  if (consent) await storedConsent(db, exemplarId, head)
  return await storedSigned(db, head, now, { exemplarId })
}

describe('the golden book', () => {
  test('names who agreed and organisations, and only counts the others', async () => {
    await commended('Kim Thị Ngọc')
    await commended('Sơn Thị Kín', { consent: false })
    await commended('Tổ tự quản ấp Ô Rồm', { kind: 'collective', consent: false })
    const page = await words('/so-vang')
    assert.match(page, /Sổ vàng 2 khen thưởng|2 khen thưởng/)
    for (const name of ['Kim Thị Ngọc', 'Tổ tự quản ấp Ô Rồm']) assert.ok(page.includes(name), name)
    assert.ok(!page.includes('Sơn Thị Kín'))
    assert.match(page, /Ngoài ra có 1 khen thưởng mà người được khen chưa đồng ý công bố tên/)
    assert.match(page, /\/QĐ-UBND ngày 10\/06\/2024 của Chủ tịch Ủy ban nhân dân xã Châu Điền/)
  })

  test('is searched by name without marks, by field, place, year and title', async () => {
    for (const query of [
      'q=kim+thi+ngoc',
      'nam=2024',
      'noi=huyen-cau-ke',
      'noi=xa-chau-dien',
      'danh-hieu=giay-khen-xa',
    ])
      assert.match(await words(`/so-vang?${query}`), /Kim Thị Ngọc/, query)
    for (const query of ['q=khong+co', 'nam=2023', 'noi=huyen-tra-cu', 'danh-hieu=bang-khen-tinh', 'q=%25'])
      assert.doesNotMatch(await words(`/so-vang?${query}`), /Kim Thị Ngọc/, query)
    assert.doesNotMatch(await words('/so-vang?q=son+thi+kin'), /Sơn Thị Kín/)
    assert.equal((await site.request('/so-vang?trang=0')).status, 404)
    for (const language of ['km', 'en']) assert.equal((await site.request(`/${language}/so-vang`)).status, 200)
  })

  test('what is taken back is gone from the book and from its count', async () => {
    const named = await commended('Thạch Văn Rút')
    const counted = await commended('Lý Thị Ẩn', { consent: false })
    assert.match(await words('/so-vang'), /Thạch Văn Rút/)
    for (const { decisionId } of [named, counted])
      await revokeAwards(
        { db, actor: head, now },
        { id: decisionId, version: 2, all: 'on', ...(await anAct(db, head)) },
      )
    const page = await words('/so-vang')
    assert.doesNotMatch(page, /Thạch Văn Rút/)
    assert.match(page, /Ngoài ra có 1 khen thưởng/)
  })

  test('a consent that is withdrawn takes the name out at once', async () => {
    const { exemplarId } = await commended('Trần Thị Đổi')
    assert.match(await words('/so-vang?q=tran+thi+doi'), /Trần Thị Đổi/)
    await db
      .updateTable('exemplars.consent')
      .set({ withdrawn_on: '2024-06-11', withdrawn_at: now, withdrawn_by: head.id, withdrawn_reason: 'Không muốn nữa' })
      .where('exemplar_id', '=', exemplarId)
      .execute()
    assert.doesNotMatch(await words('/so-vang?q=tran+thi+doi'), /Trần Thị Đổi/)
  })
})
