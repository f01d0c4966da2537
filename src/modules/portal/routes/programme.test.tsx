import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { HtmlValidate } from 'html-validate'
import { storedSigned } from '#modules/commendations/factory.ts'
import { storedEvent } from '#modules/events/factory.ts'
import { storedExemplar } from '#modules/exemplars/factory.ts'
import { newId } from '#platform/ids.ts'
import { portalOf, testDatabase } from '#test/database.ts'
import { anOfficial, aStore, someDay } from '#test/world.ts'
import { storedPublishedStory } from '../factory.ts'
import { createPortal } from '../index.ts'

const db = await testDatabase()

describe('the programme and its open data', () => {
  let app: ReturnType<typeof createPortal>
  const text = async (path: string) => (await app.request(path)).text()
  type Table = { licence: string; columns: string[]; rows: Record<string, unknown>[] }
  const table = async (key: string) => JSON.parse(await text(`/du-lieu/${key}.json`)) as Table

  before(async () => {
    app = createPortal({ portalDb: portalOf(db), files: aStore(), demo: false, baseUrl: 'https://guong.example' })
    const model = { name: '=Mương bao', steps: ['Đo độ mặn'], adoptedBy: ['xa-song-loc'] }
    await storedPublishedStory(db, { title: 'Người giữ kênh, giữ ngọt', name: 'Thạch Phiên', field: 2, model })
    await storedPublishedStory(db, { title: 'Kín tiếng', name: 'Kim Ẩn Danh', consent: 'withdrawn' })
    const head = await anOfficial(db, 'head', 'xa-chau-dien')
    const exemplarId = await storedExemplar(db, head, {
      unitKey: 'xa-chau-dien',
      stage: 'recognised',
      subject: { name: 'Sơn Kín' },
    })
    await storedSigned(db, head, someDay, { exemplarId })
    await storedEvent(db, head, { state: 'announced' })
    const recorded = { unit_id: head.post.unitId, recorded_by: head.id, recorded_at: someDay }
    const coordination = { id: newId(), subject: 'Tuyên truyền gương sáng', document_no: '12/CTPH', ...recorded }
    await db
      .insertInto('stories.coordination')
      .values({ ...coordination, signed_on: '2024-01-10', valid_from: '2024-01-10' })
      .execute()
    const parties = ['Đài Trà Vinh', 'Tỉnh Đoàn'].map((name, ord) => ({ coordination_id: coordination.id, ord, name }))
    await db.insertInto('stories.coordination_party').values(parties).execute()
    const column = { name: 'Gương sáng quê hương', outlet: 'Truyền hình Trà Vinh', opened_by: 'Đài Trà Vinh' }
    await db
      .insertInto('stories.press_column')
      .values({
        id: newId(),
        ...column,
        ...recorded,
        since: '2024-02-01',
        frequency: 'hằng tuần',
        link: 'https://thtv.example/guong',
      })
      .execute()
  })

  test('every clause of the plan stands there with how far it is, and its figures open their lists', async () => {
    const page = await text('/chuong-trinh')
    const clauses = await db.selectFrom('programmes.clause').select('code').execute()
    for (const { code } of clauses) assert.ok(page.includes(`id="khoan-${code}"`), code)
    const { results } = await new HtmlValidate({
      extends: ['html-validate:standard', 'html-validate:a11y'],
    }).validateString(page)
    assert.deepEqual(
      results.flatMap(({ messages }) => messages.map((it) => `${it.line}: ${it.message}`)),
      [],
    )
    assert.match(page, /<a href="\/linh-vuc\/kinh-te"><b class="num">1<\/b>/)
    assert.match(page, /<a href="\/mo-hinh"><b class="num">1<\/b> điển hình đã tuyên truyền và nhân rộng/)
    assert.match(page, /<a href="\/su-kien"><b class="num">1<\/b> cuộc giao lưu/)
    assert.match(page, /id="khoan-III\.2\.c"(?:(?!id="khoan).)*Chưa có kết quả công khai/s)
    assert.match(page, /<a href="#chuyen-muc"><b class="num">1<\/b>/)
    assert.match(page, /href="https:\/\/thtv\.example\/guong"[^>]*>Gương sáng quê hương/)
    assert.match(page, /id="phoi-hop"(?:(?!<\/section>).)*Đài Trà Vinh, Tỉnh Đoàn/s)
    assert.match(page, /<a href="\/so-vang"><b class="num">1<\/b> khen thưởng còn hiệu lực/)
    for (const [, href] of page
      .split('id="cac-khoan"')[1]!
      .split('</main>')[0]!
      .matchAll(/<a href="(\/[^"]+)"/g))
      assert.equal((await app.request(href!.replaceAll('&amp;', '&'))).status, 200, href)
  })

  test('a table comes as CSV and JSON with the same rows, and says how it may be used', async () => {
    const { licence, columns, rows } = await table('chuyen')
    assert.equal(licence, 'CC-BY-4.0')
    assert.deepEqual(
      rows.map((it) => it.title),
      ['Người giữ kênh, giữ ngọt'],
    )
    const answer = await app.request('/du-lieu/chuyen.csv')
    assert.equal(answer.headers.get('content-type'), 'text/csv; charset=utf-8')
    const bytes = Buffer.from(await answer.arrayBuffer())
    assert.deepEqual([...bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf])
    const [head, first] = bytes.toString('utf8').slice(1).split('\r\n')
    assert.equal(head, columns.join(','))
    assert.match(first!, /^"Người giữ kênh, giữ ngọt",vi,.*,https:\/\/guong\.example\/tin-bai\//)
    assert.match(await text('/du-lieu/cach-lam.csv'), /^'=Mương bao,/m)
    for (const key of ['dien-hinh', 'cach-lam', 'khen-thuong', 'quy-dinh', 'bao-cao'])
      assert.ok((await table(key)).columns)
  })

  test('names nobody who took the consent back, and does not count fewer than five people', async () => {
    for (const key of ['chuyen', 'dien-hinh', 'cach-lam', 'khen-thuong'])
      assert.doesNotMatch(await text(`/du-lieu/${key}.csv`), /Kim Ẩn Danh|Kín tiếng|Sơn Kín/, key)
    const { rows } = await table('khen-thuong')
    assert.equal(rows.length, 1)
    assert.deepEqual([rows[0]!.named, rows[0]!.unnamed], [0, null])
  })
})
