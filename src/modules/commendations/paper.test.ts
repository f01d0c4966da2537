import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { formOf, isSamePaper, outsideOf } from './paper.ts'

describe('the papers of certificates', () => {
  test('a title is printed on the paper of its kind', () => {
    assert.equal(formOf('bang-khen-tinh'), 'bang-khen')
    assert.equal(formOf('giay-khen-xa'), 'giay-khen')
    assert.equal(formOf('chien-si-thi-dua-tinh'), 'danh-hieu')
  })

  test('a printer has the paper of a layout when a ruler shows the same size, lying the same way', () => {
    assert.ok(isSamePaper({ width: 297, height: 210 }, { width: 296, height: 211.5 }))
    assert.ok(!isSamePaper({ width: 297, height: 210 }, { width: 210, height: 297 }))
    assert.ok(!isSamePaper({ width: 420, height: 297 }, { width: 400, height: 300 }))
  })

  test('what stands outside the paper is named; a QR code is as high as it is wide', () => {
    const item = (key: 'qr' | 'signer', x: number, y: number) =>
      ({ ...{ key, x, y, width: 30, size: 14 }, align: 'left' }) as const
    const paper = { width: 297, height: 210 }
    assert.deepEqual(outsideOf({ ...paper, items: [item('qr', 20, 190), item('signer', 20, 190)] }), [
      { key: 'qr', figure: 'y' },
    ])
    assert.deepEqual(outsideOf({ ...paper, items: [item('signer', 280, 190)] }), [{ key: 'signer', figure: 'x' }])
  })
})
