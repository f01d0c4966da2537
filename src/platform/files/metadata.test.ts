import assert from 'node:assert/strict'
import { deflateSync } from 'node:zlib'
import { describe, test } from 'node:test'
import sharp from 'sharp'
import { textsIn, withoutMetadata } from './metadata.ts'

const tells = (bytes: Buffer, type: string, word: string) => textsIn(bytes, type).some((text) => text.includes(word))

describe('what a file says of itself', () => {
  test('a picture is handed on without its maker, place and words', async () => {
    const own = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#777' } })
      .withExif({ IFD0: { Artist: 'Quoen', ImageDescription: 'Nha ba Quoen' } })
      .jpeg()
      .toBuffer()
    assert.ok(tells(own, 'image/jpeg', 'Quoen'))
    assert.ok(!tells(await withoutMetadata(own, 'image/jpeg'), 'image/jpeg', 'Quoen'))
  })

  test('a PDF loses its author and title, and no offset in it moves', async () => {
    const own = Buffer.from(
      '%PDF-1.4\n1 0 obj\n<< /Author (Quoen \\) B) /Title <0051007500f2> >>\nendobj\n%%EOF\n',
      'latin1',
    )
    const plain = await withoutMetadata(own, 'application/pdf')
    assert.equal(plain.length, own.length)
    assert.ok(!tells(plain, 'application/pdf', 'Quoen'))
  })

  test('a word is found as it stands, as UTF-16 of either order at any place, and in a packed stream', () => {
    const word = 'Thạch Quờn'
    const little = Buffer.from(word, 'utf16le')
    const big = Buffer.from(word, 'utf16le').swap16()
    const packed = Buffer.concat([Buffer.from('stream\n'), deflateSync(Buffer.from(word)), Buffer.from('\nendstream')])
    for (const part of [Buffer.from(word), little, big, packed])
      for (const before of ['', 'x', 'xy'])
        for (const after of ['', 'z'])
          assert.ok(tells(Buffer.concat([Buffer.from(before), part, Buffer.from(after)]), 'application/pdf', word))
  })

  test('files of any length are read, odd ones too', () => {
    for (let length = 12_560; length < 12_580; length++)
      for (let times = 0; times < 20; times++)
        assert.ok(textsIn(Buffer.alloc(length, times), 'application/pdf').length > 4)
  })
})
