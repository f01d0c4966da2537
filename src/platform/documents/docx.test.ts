import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { strFromU8, unzipSync } from 'fflate'
import { sniff } from '../files/sniff.ts'
import { createDocx } from './docx.ts'
import { report } from './sample.ts'

describe('a Word document', () => {
  let bytes: Buffer
  let parts: Record<string, Uint8Array>
  let xml: string
  const textOf = (source: string) => source.replace(/<\/w:p>/g, '\n').replace(/<[^>]+>/g, '')

  before(async () => {
    bytes = await createDocx(report)
    parts = unzipSync(bytes)
    xml = strFromU8(parts['word/document.xml'] as Uint8Array)
  })

  test('holds every word of the report in order', () => {
    const text = textOf(xml)
    const expected = [
      'ỦY BAN NHÂN DÂN TỈNH TRÀ VINH',
      'SỞ NỘI VỤ',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số: 07/BC-SNV',
      'Trà Vinh, ngày 05 tháng 02 năm 2026',
      'BÁO CÁO',
      'Kính gửi:',
      'Căn cứ Luật Thi đua',
      'I. Tình hình chung',
      '- Giới thiệu từ nhân dân',
      'Bảng 1. Số điển hình theo đơn vị',
      'Đơn vị giới thiệu thứ 40 của tỉnh',
      'Hình 1.',
      'xem xét, chỉ đạo./.',
      'Nơi nhận:',
      'KT. GIÁM ĐỐC',
      'Đã ký số',
      'Thạch Thị Ngọc Hân',
    ]
    const places = expected.map((words) => text.indexOf(words))
    assert.ok(!places.includes(-1), `missing: ${expected[places.indexOf(-1)]}`)
    assert.deepEqual(
      places,
      places.toSorted((a, b) => a - b),
    )
  })

  test('has the margins of the decree on A4', () => {
    assert.match(xml, /<w:pgSz w:w="11906" w:h="16838"/)
    for (const margin of ['top="1134"', 'bottom="1134"', 'left="1701"', 'right="850"'])
      assert.ok(xml.includes(`w:${margin}`), margin)
  })

  test('is in Times New Roman, and its Khmer in a face that has Khmer', () => {
    const fonts = new Set([...xml.matchAll(/w:ascii="([^"]+)"/g)].map((match) => match[1]))
    assert.deepEqual(fonts, new Set(['Times New Roman', 'Leelawadee UI']))
    const run = xml.match(/<w:r>(?:(?!<\/w:r>).)*ភាសាខ្មែរ/)?.[0] ?? ''
    assert.match(run, /Leelawadee UI.*km-KH/)
  })

  test('numbers its pages in the middle above, from the second on', () => {
    assert.match(xml, /<w:titlePg\/>/)
    const headers = Object.keys(parts).filter((name) => /^word\/header\d+\.xml$/.test(name))
    const numbered = headers.map((name) => strFromU8(parts[name] as Uint8Array)).filter((it) => it.includes('PAGE'))
    assert.equal(headers.length, 2)
    assert.equal(numbered.length, 1)
    assert.match(numbered[0] as string, /<w:jc w:val="center"\/>/)
  })

  test('repeats the head of a table and draws real lines', () => {
    assert.equal(xml.match(/<w:tblHeader\/>/g)?.length, 1)
    assert.equal(xml.match(/<w:pBdr><w:top w:val="single"/g)?.length, 3)
  })

  test('says what its drawing shows', () => {
    assert.match(xml, /descr="Hình 1\. Điển hình được giới thiệu theo quý"/)
  })

  test('is taken in again as a Word document', async () => {
    assert.equal((await sniff(bytes)).extension, 'docx')
  })

  test('shows signs of mark-up as they were typed', async () => {
    const odd = unzipSync(await createDocx({ ...report, subject: '<b>A & B</b> "x"' }))
    assert.ok(strFromU8(odd['word/document.xml'] as Uint8Array).includes('&lt;b&gt;A &amp; B&lt;/b&gt;'))
  })
})
