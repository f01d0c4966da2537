import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { createDocx } from '#platform/documents/docx.ts'
import type { OfficialDocument } from '#platform/documents/official-document.ts'
import { createPdf } from '#platform/documents/pdf.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, deskOf } from '#test/world.ts'
import { storedDraft } from '../factory.ts'
import { paths } from '../paths.ts'
import { readClauses } from '../queries/draft.ts'

const db = await testDatabase()
const office = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const district = await anOfficial(db, 'head', 'huyen-cau-ke')
const desk = deskOf(db, office)
const number =
  'Hằng năm, mỗi xã, phường, thị trấn có ít nhất 03 điển hình tập thể, cá nhân tiêu biểu được phổ biến, nhân rộng; mỗi sở, ban, ngành tỉnh có ít nhất 02 điển hình tập thể, cá nhân tiêu biểu được phổ biến, nhân rộng.'
/** A plan as an office issues it, long enough for its lines to break. */
const plan: OfficialDocument = {
  ...{ parentOrg: null, org: 'Ủy ban nhân dân tỉnh', number: 15, symbol: 'KH-UBND', place: 'Trà Vinh' },
  ...{ date: '2025-12-20', kind: 'Kế hoạch', subject: 'Tuyên truyền điển hình 2026 - 2030', basis: [] },
  body: [
    { type: 'heading', level: 1, text: 'Mục tiêu' },
    { type: 'heading', level: 2, text: 'Chỉ tiêu hằng năm' },
    { type: 'list', items: [number, 'Mỗi đơn vị có chuyên mục riêng.'] },
    { type: 'heading', level: 1, text: 'Tổ chức thực hiện' },
    {
      type: 'heading',
      level: 2,
      text: 'Sở Nội vụ theo dõi, đôn đốc, hằng năm tổng hợp, báo cáo Chủ tịch Ủy ban nhân dân tỉnh.',
    },
  ],
  signer: { authority: '', title: 'Chủ tịch', name: 'Lê Văn An' },
  receivers: ['Như trên', 'Lưu: VT'],
}
const fields = (file: File) => ({
  ...{ unitId: office.post.unitId, amendsId: '', name: 'Kế hoạch 2026 - 2030', document: '15/KH-UBND', text: '' },
  ...{ issuedOn: '20/12/2025', from: '01/01/2026', lastDay: '31/12/2030', file },
})
const fileOf = (bytes: Uint8Array, name: string) => new File([new Uint8Array(bytes)], name)

describe('a plan that comes in as a file', () => {
  for (const [ending, make] of [
    ['docx', createDocx],
    ['pdf', createPdf],
  ] as const)
    test(`${ending}: its parts, sections and points, with words and numbers whole`, async () => {
      const file = fileOf(new Uint8Array(await make(plan)), `ke-hoach.${ending}`)
      const answer = await desk.post(paths.drafts(), fields(file))
      assert.equal(answer.status, 303)
      const clauses = await readClauses(db, answer.headers.get('location')!.split('/').at(-1)!)
      assert.deepEqual(
        clauses.map(({ code }) => code),
        ['I', 'I.1', 'I.1.a', 'I.1.b', 'II', 'II.1'],
      )
      const found = clauses.find(({ code }) => code === 'I.1.a')!
      assert.equal(found.text.replace(/;$/, '.'), number)
      assert.deepEqual(
        found.targets.map(({ quotaClass, min }) => [quotaClass, min]),
        [
          ['commune', 3],
          ['department', 2],
        ],
      )
    })

  test('what is no text is refused at the file, and what was typed stays', async () => {
    const answer = await desk.post(paths.drafts(), fields(fileOf(new Uint8Array([0, 1, 2, 3]), 'ke-hoach.pdf')))
    assert.equal(answer.status, 422)
    const page = await answer.text()
    assert.match(page, /id="file-error"/)
    assert.match(page, /value="15\/KH-UBND"/)
  })

  test('drafts are the province’s office’s alone', async () => {
    const { id, clauses } = await storedDraft(db, office)
    for (const path of [paths.drafts(), paths.draft(id), paths.draftClause(clauses.get('I')!.id)])
      assert.ok([403, 404].includes((await deskOf(db, district).request(path)).status), path)
  })
})
