import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { strFromU8, unzipSync } from 'fflate'
import sharp from 'sharp'
import { createDocx } from './docx.ts'
import { createPdf } from './pdf.ts'
import { report } from './sample.ts'
import { isStrokes, signatureDrawing } from './signature-drawing.ts'

const strokes = 'M40 150 L120 40.5 L200 150 M260 90 L500 90'
const signed = {
  ...report,
  body: report.body.slice(-1),
  cosigners: [
    { authority: 'Đại diện đơn vị', title: 'Chủ tịch', name: 'Kiên Thị Sa Rinh', note: '(Không ký biên bản)' },
  ],
}

describe('a signature drawn on a screen', () => {
  test('is moves and lines, and nothing else gets into a document', () => {
    assert.ok(isStrokes(strokes))
    for (const text of [
      '',
      'M10 20 <script>',
      'M1 2 C3 4 5 6 7 8',
      'M1 2" onload="x',
      `M1 2 ${'L1 2 '.repeat(4000)}`,
    ]) {
      assert.ok(!isStrokes(text), text.slice(0, 30))
      assert.throws(() => signatureDrawing(text), RangeError)
    }
  })

  test('stands as a picture where the name is, in Word', async () => {
    const parts = unzipSync(await createDocx({ ...signed, signer: { ...signed.signer, strokes } }))
    const media = Object.keys(parts).filter((name) => name.startsWith('word/media/'))
    assert.deepEqual(media.map((name) => name.replace(/.*\./, '')).toSorted(), ['png', 'svg'])
    const picture = await sharp(parts[media.find((name) => name.endsWith('png'))!]).stats()
    assert.equal(picture.channels[0]?.min, 0)
    const xml = strFromU8(parts['word/document.xml']!)
    assert.match(xml, /\(Không ký biên bản\).*<w:drawing>.*Chữ ký của Thạch Thị Ngọc Hân/s)
    const without = unzipSync(await createDocx(signed))
    assert.ok(!Object.keys(without).some((name) => name.startsWith('word/media/')))
  })

  test('is drawn in the PDF, the same to the last byte', async () => {
    const drawn = { ...signed, signer: { ...signed.signer, strokes } }
    const [bare, first, second] = [await createPdf(signed), await createPdf(drawn), await createPdf(drawn)]
    assert.ok(first.equals(second))
    assert.ok(!first.equals(bare))
    assert.match(first.toString('latin1'), /pdfaid:part>2<.*pdfaid:conformance>U</s)
  })
})
