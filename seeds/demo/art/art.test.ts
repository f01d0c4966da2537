import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import sharp from 'sharp'
import { artKeys, drawArt, type PortraitSeed, portrait } from './index.ts'

const people: PortraitSeed[] = (['man', 'woman'] as const).flatMap((gender) =>
  (['young', 'adult', 'old'] as const).flatMap((age) =>
    [true, false].flatMap((khmer) => [0, 1, 2, 3].map((n) => ({ gender, age, khmer, n }))),
  ),
)

describe('the pictures of the demo', () => {
  test('every picture is a well-formed SVG of its size that a printer can render', async () => {
    for (const key of artKeys) {
      const svg = drawArt(key)
      const { format, width, height } = await sharp(Buffer.from(svg)).metadata()
      assert.equal(format, 'svg', key)
      assert.ok(['1200×800', '800×1000'].includes(`${width}×${height}`), `${key} is ${width}×${height}`)
      const { dominant, entropy } = await sharp(Buffer.from(svg)).resize(120).stats()
      assert.ok(dominant && entropy > 1.5, `${key} is nearly blank`)
    }
  })

  test('a picture is the same each time it is drawn, and no two are alike', () => {
    const drawn = artKeys.map(drawArt)
    assert.deepEqual(artKeys.map(drawArt), drawn)
    assert.equal(new Set(drawn).size, artKeys.length)
  })

  test('no picture carries script, a link outside itself or a broken number', () => {
    for (const svg of [...artKeys.map(drawArt), ...people.map(portrait)]) {
      assert.doesNotMatch(svg, /<script|\son\w+=|javascript:|href="(?!#)|NaN|undefined|Infinity|\[object/i)
      for (const [, id] of svg.matchAll(/(?:href="#|url\(#)([\w-]+)/g)) assert.ok(svg.includes(`id="${id}"`), `#${id}`)
    }
  })

  test('no picture weighs more than 40 kB', () => {
    for (const key of artKeys) {
      const bytes = Buffer.byteLength(drawArt(key))
      assert.ok(bytes <= 40_000, `${key} weighs ${bytes}`)
    }
  })

  test('a portrait is the same for the same person and differs for another', () => {
    const drawn = people.map(portrait)
    assert.deepEqual(people.map(portrait), drawn)
    assert.equal(new Set(drawn).size, people.length)
  })

  test('a name nobody has drawn is refused', () => {
    assert.throws(() => drawArt('khong-co'), /khong-co/)
  })
})
