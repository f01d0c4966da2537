import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { describe, test } from 'node:test'
import sharp from 'sharp'
import { Refusal } from '#platform/refusal.ts'
import { preparePicture, variant } from './picture.ts'

const refusedAs = (code: string) => (error: unknown) => error instanceof Refusal && error.fields.file === code
const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#0f5132' } })

describe('a photograph taken at somebody’s home', () => {
  const taken = plain(60, 40).withExif({
    IFD0: { Make: 'Máy ảnh', Artist: 'Người chụp' },
    IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '9/1 56/1 4/1', GPSLongitudeRef: 'E', GPSLongitude: '106/1 20/1 31/1' },
  })

  test('is kept without the place, the camera and the owner', async () => {
    const sent = await taken.clone().jpeg().toBuffer()
    const gpsTag = Buffer.from([0x25, 0x88])
    assert.ok((await sharp(sent).metadata()).exif?.includes(gpsTag), 'the sent picture must tell its place')
    const kept = await preparePicture(sent)
    const head = await sharp(kept.bytes).metadata()
    assert.equal(head.exif, undefined)
    assert.equal(head.xmp, undefined)
    assert.ok(!kept.bytes.includes('Exif') && !kept.bytes.includes('GPS') && !kept.bytes.includes('Máy ảnh'))
  })

  test('is turned upright before the note about its turning is lost', async () => {
    const sent = await plain(60, 40).withMetadata({ orientation: 6 }).jpeg().toBuffer()
    const { width, height } = await preparePicture(sent)
    assert.deepEqual([width, height], [40, 60])
  })

  test('gives variants that carry nothing either', async () => {
    const small = await variant(await taken.clone().jpeg().toBuffer(), 480)
    const head = await sharp(small).metadata()
    assert.equal(head.format, 'webp')
    assert.equal(head.exif, undefined)
  })
})

describe('a picture', () => {
  test('larger than a page needs is made smaller', async () => {
    const { width, height, type } = await preparePicture(await plain(3000, 1500).jpeg().toBuffer())
    assert.deepEqual([width, height, type], [2400, 1200, 'image/jpeg'])
  })

  test('smaller than asked for is never blown up', async () => {
    const { width } = await sharp(await variant(await plain(300, 200).png().toBuffer(), 960)).metadata()
    assert.equal(width, 300)
  })

  test('with transparent parts keeps them', async () => {
    const seal = sharp({
      create: { width: 50, height: 50, channels: 4, background: { r: 255, g: 0, b: 0, alpha: 0.5 } },
    })
    const { bytes, type } = await preparePicture(await seal.png().toBuffer())
    assert.equal(type, 'image/webp')
    assert.equal((await sharp(bytes).metadata()).hasAlpha, true)
  })

  test('brings along nothing that was hidden behind its end', async () => {
    const sent = Buffer.concat([await plain(60, 40).jpeg().toBuffer(), Buffer.from('<script>alert(1)</script>')])
    assert.ok(!(await preparePicture(sent)).bytes.includes('<script>'))
  })
})

describe('refused', () => {
  test('a picture of 20 MB', async () => {
    const noise = sharp(randomBytes(2650 * 2650 * 3), { raw: { width: 2650, height: 2650, channels: 3 } })
    const sent = await noise.png({ compressionLevel: 0 }).toBuffer()
    assert.ok(sent.length > 20_000_000)
    await assert.rejects(preparePicture(sent), refusedAs('files.pictureTooLarge'))
  })

  test('a small file that unpacks to a huge picture', async () => {
    const bomb = await sharp({ create: { width: 8000, height: 8000, channels: 3, background: 'white' } })
      .toColourspace('b-w')
      .png()
      .toBuffer()
    assert.ok(bomb.length < 500_000)
    await assert.rejects(preparePicture(bomb), refusedAs('files.tooManyPixels'))
    await assert.rejects(variant(bomb, 480), refusedAs('files.broken'))
  })

  test('a picture that was cut off, or is none', async () => {
    const whole = await sharp(randomBytes(300 * 300 * 3), { raw: { width: 300, height: 300, channels: 3 } })
      .jpeg()
      .toBuffer()
    await assert.rejects(preparePicture(whole.subarray(0, whole.length / 2)), refusedAs('files.broken'))
    await assert.rejects(preparePicture(Buffer.from('không phải ảnh')), refusedAs('files.broken'))
    await assert.rejects(preparePicture(new Uint8Array()), refusedAs('files.empty'))
  })
})
