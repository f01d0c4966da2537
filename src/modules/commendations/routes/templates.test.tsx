import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { inspectTemplate } from '#platform/documents/template.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, aStore, deskOf } from '#test/world.ts'
import { documentKinds, templateFields } from '../documents/fields.ts'
import { starterTemplate } from '../documents/starter.ts'
import { paths } from '../paths.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const desk = deskOf(db, officer, { files: aStore() })
const wordFile = (bytes: Uint8Array) => new File([new Uint8Array(bytes)], 'mau.docx')
const textOf = (docx: Uint8Array) => strFromU8(unzipSync(docx)['word/document.xml']!).replace(/<[^>]+>/g, ' ')
const counted = async (table: 'commendations.template' | 'files.file') =>
  (await db.selectFrom(table).select('id').execute()).length

/** The starter with something in its text changed. */
async function changed(from: string, to: string, kind: (typeof documentKinds)[number] = 'report') {
  const parts = unzipSync(new Uint8Array(await starterTemplate(kind)))
  const xml = strFromU8(parts['word/document.xml']!)
  assert.ok(xml.includes(from), from)
  return zipSync({ ...parts, 'word/document.xml': strToU8(xml.replaceAll(from, to)) })
}

describe('the templates of a unit', () => {
  for (const kind of documentKinds)
    test(`the starter of ${kind} has every field and nothing to find fault with`, async () => {
      const answer = await desk.request(paths.starter(kind))
      const bytes = Buffer.from(await answer.arrayBuffer())
      assert.deepEqual(await inspectTemplate(bytes, templateFields[kind]), [])
      const text = textOf(bytes)
      for (const name of templateFields[kind].fields) assert.ok(text.includes(`{${name}}`), name)
    })

  test('one that is right is kept, listed, tried with sample data, and ended', async () => {
    const sent = await desk.post(paths.templates, { kind: 'report', file: wordFile(await starterTemplate('report')) })
    assert.equal(sent.status, 303)
    const page = await (await desk.request(paths.templates)).text()
    const trial = /href="([^"]*\/xem-thu)"/.exec(page)![1]!
    const filled = textOf(new Uint8Array(await (await desk.request(trial)).arrayBuffer()))
    for (const words of ['Thạch Thị Sa Mol', 'Vận động 40 hộ', '12/QĐ-UBND']) assert.ok(filled.includes(words), words)
    assert.doesNotMatch(filled, /[{}]/)

    const end = /action="([^"]*\/thoi-dung)"/.exec(page)![1]!
    assert.equal((await desk.post(end, {})).status, 303)
    assert.doesNotMatch(await (await desk.request(paths.templates)).text(), /xem-thu/)
  })

  test('one that is wrong is told everything at once, in words, and nothing is kept', async () => {
    const before = [await counted('commendations.template'), await counted('files.file')]
    const parts = unzipSync(await changed('{tom_tat}', '{tom_tac}'))
    const xml = strFromU8(parts['word/document.xml']!)
      .replace('{/thanh_tich}', '')
      .replace('w:ascii="Times New Roman"', 'w:ascii="Comic Sans MS"')
    const wrong = zipSync({ ...parts, 'word/document.xml': strToU8(xml) })
    const answer = await desk.post(paths.templates, { kind: 'report', file: wordFile(wrong) })
    assert.equal(answer.status, 422)
    const page = await answer.text()
    for (const words of [
      'Trường không có: {tom_tac}',
      'Vòng lặp hỏng: {#thanh_tich}',
      'không phải Times New Roman: Comic Sans MS',
    ])
      assert.ok(page.includes(words), words)
    assert.match(page, /id="file-error"/)
    assert.deepEqual([await counted('commendations.template'), await counted('files.file')], before)
  })

  test('what is no Word file, no file and no kind are told at their fields', async () => {
    const told = async (fields: Record<string, string | File>) => (await desk.post(paths.templates, fields)).text()
    const pdf = wordFile(strToU8('%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF\n'))
    assert.match(await told({ kind: 'report', file: pdf }), /Không phải tệp Word/)
    assert.match(await told({ kind: 'report', file: wordFile(strToU8('x')) }), /id="file-error"/)
    assert.match(await told({ kind: 'report' }), /id="file-error"/)
    assert.match(await told({ kind: 'thư', file: wordFile(await starterTemplate('report')) }), /id="kind-error"/)
    assert.equal((await desk.request(paths.starter('thu'))).status, 404)
  })

  test('an inspector sees the page but no form', async () => {
    const reader = deskOf(db, await anOfficial(db, 'inspector', 'xa-chau-dien'))
    const page = await (await reader.request(paths.templates)).text()
    assert.match(page, /Các trường dùng được/)
    assert.doesNotMatch(page, /type="file"/)
  })
})
