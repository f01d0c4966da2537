import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { portalOf, testDatabase } from '#test/database.ts'
import { aStore } from '#test/world.ts'
import { storedPublishedStory } from '../factory.ts'
import { createPortal } from '../index.ts'

const db = await testDatabase()

describe('searching the portal', () => {
  let app: ReturnType<typeof createPortal>
  const words = async (path: string) =>
    (await (await app.request(path)).text())
      .split('<main')[1]!
      .replaceAll(/<[^>]*>/g, ' ')
      .replaceAll(/\s+/g, ' ')
  const suggested = async (path: string) =>
    (await (await app.request(path)).json()) as { kind: string; label: string }[]

  before(async () => {
    const now = () => new Date('2025-08-01T02:00:00Z')
    app = createPortal({ portalDb: portalOf(db), files: aStore(), demo: false, baseUrl: 'http://localhost', now })
    app.onError((error, c) => c.text(error.message, 'status' in error ? (error.status as 404) : 500))
    const told = { title: 'Người giữ kênh', name: 'Thạch Phiên', nameKm: 'ថាច់ ភៀន', field: 2 } as const
    const first = await storedPublishedStory(db, told)
    await storedPublishedStory(db, {
      ...{ title: 'អ្នករក្សាប្រឡាយ', language: 'km', originalId: first.id, exemplarId: first.exemplarId, field: 2 },
      blocks: [{ p: 'មនុស្សល្អនៅភូមិ។ Người giữ kênh.' }],
    })
    await storedPublishedStory(db, {
      ...{ title: 'Người dạy chữ', name: 'Tổ khuyến học', kind: 'collective', field: 3, unit: 'xa-hoa-an' },
      publishedAt: new Date('2025-02-01T02:00:00Z'),
    })
    await storedPublishedStory(db, { title: 'Người giấu tên', name: 'Kim Ẩn Danh', consent: 'withdrawn', field: 3 })
    await storedPublishedStory(db, { title: 'Người chưa đăng', name: 'Lâm Bản Nháp', draft: true })
  })

  test('says beside each choice how many stories it leaves, and counts nobody who may not be shown', async () => {
    const page = await words('/tim?q=nguoi')
    assert.match(page, /3 kết quả/)
    assert.match(page, /Lĩnh vực Kinh tế 2 Văn hóa - xã hội 1 /)
    assert.match(page, /Kể về Cá nhân 2 Tập thể 1 /)
    assert.match(page, /Năm đăng 2025 1 2024 2 /)
    assert.match(page, /Ngôn ngữ Tiếng Việt 2 ភាសាខ្មែរ 1 /)
    assert.doesNotMatch(page, /Người giấu tên|Người chưa đăng/)
  })

  test('narrows by each of them, alone and together, and keeps the way back', async () => {
    for (const [query, has, hasNot] of [
      ['loai=tap-the', 'Người dạy chữ', 'Người giữ kênh'],
      ['tieng=km', 'អ្នករក្សាប្រឡាយ', 'Người dạy chữ'],
      ['noi=xa-chau-dien', 'Người giữ kênh', 'Người dạy chữ'],
      ['nam=2025&loai=tap-the&linh-vuc=van-hoa-xa-hoi', 'Người dạy chữ', 'Người giữ kênh'],
    ] as const) {
      const page = await words(`/tim?q=nguoi&${query}`)
      assert.ok(page.includes(has), query)
      assert.ok(!page.includes(hasNot), query)
      assert.match(page, /đang chọn, bấm để bỏ/)
    }
    assert.match(await words('/tim?q=nguoi&nam=2025&tieng=km'), /Bỏ phần thu hẹp và tìm lại/)
  })

  test('lists by a place or a field without any word, the newest first', async () => {
    const page = await words('/tim?nam=2024')
    assert.match(page, /2 kết quả Mới nhất trước/)
    assert.doesNotMatch(page, /Người dạy chữ/)
  })

  test('a few letters, without marks or in Khmer, bring names, places, fields and titles', async () => {
    const labels = async (q: string) => (await suggested(`/goi-y.json?q=${q}`)).map(({ label }) => label)
    assert.ok((await labels('thach')).includes('Thạch Phiên'))
    assert.ok((await labels('phi')).includes('Thạch Phiên'))
    assert.ok((await labels('giu+ke')).includes('Người giữ kênh'))
    assert.ok((await labels('kinh+te')).includes('Kinh tế'))
    assert.ok((await labels('មនុស្ស')).includes('អ្នករក្សាប្រឡាយ'))
    assert.ok((await suggested('/goi-y.json?q=cau+ke')).some(({ kind }) => kind === 'place'))
    for (const q of ['kim+an', 'lam+ban', 'giau+ten', 'a', '', '%25', "'", '\\'])
      assert.deepEqual(
        (await labels(q)).filter((it) => /Kim Ẩn|Lâm Bản|giấu/.test(it)),
        [],
        q,
      )
  })

  test('where nothing is found it offers what begins alike', async () => {
    assert.match(await words('/tim?q=thach+khongcotu'), /Có phải bạn tìm: Thạch Phiên/)
  })
})
