import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import sharp from 'sharp'
import { cropBox } from './crop.ts'
import { cropped } from './picture.ts'

describe('cutting a picture around its focal point', () => {
  test('stays within it, keeps the point, and is as large as the proportion allows', () => {
    const size = fc.integer({ min: 1, max: 4000 })
    const point = fc.record({ x: fc.integer({ min: 0, max: 100 }), y: fc.integer({ min: 0, max: 100 }) })
    fc.assert(
      fc.property(
        size,
        size,
        fc.constantFrom(3 / 2, 1, 3 / 4, 480 / 630),
        point,
        (width, height, proportion, focus) => {
          const box = cropBox({ width, height }, proportion, focus)
          const [x, y] = [(focus.x / 100) * width, (focus.y / 100) * height]
          assert.ok(box.width >= 1 && box.height >= 1)
          assert.ok(box.left >= 0 && box.top >= 0 && box.left + box.width <= width && box.top + box.height <= height)
          assert.ok(
            x >= box.left - 1 && x <= box.left + box.width + 1 && y >= box.top - 1 && y <= box.top + box.height + 1,
          )
          assert.ok(box.width === width || box.height === height)
        },
      ),
    )
  })

  test('shows the corner that was chosen, at the width that was asked for, and carries nothing of the camera', async () => {
    const red = { create: { width: 300, height: 200, channels: 3, background: '#d00000' } } as const
    const blue = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#0000d0' } })
      .composite([{ input: await sharp(red).png().toBuffer(), left: 600, top: 0 }])
      .withExif({ IFD0: { Artist: 'Người chụp' }, IFD3: { GPSLatitude: '9/1 52/1 0/1' } })
      .jpeg()
      .toBuffer()
    assert.ok((await sharp(blue).metadata()).exif)
    const made = await cropped(blue, { proportion: 1, width: 480, focus: { x: 90, y: 10 } })
    const head = await sharp(made).metadata()
    assert.deepEqual(
      [head.width, head.height, head.format, head.exif, head.xmp],
      [480, 480, 'webp', undefined, undefined],
    )
    assert.ok(!made.includes('Exif') && !made.includes('GPS'))
    const { data } = await sharp(made).extract({ left: 400, top: 40, width: 1, height: 1 }).raw().toBuffer({
      resolveWithObject: true,
    })
    assert.ok(data[0]! > 150 && data[2]! < 80, `${[...data]}`)
  })

  test('a small picture is cut, never blown up', async () => {
    const small = await sharp({ create: { width: 90, height: 60, channels: 3, background: '#999' } })
      .png()
      .toBuffer()
    const head = await sharp(await cropped(small, { proportion: 1, width: 960, focus: { x: 50, y: 50 } })).metadata()
    assert.deepEqual([head.width, head.height], [60, 60])
  })
})
