import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { mapCells, mapShapes, type Spot } from './cells.ts'
import { mapStepsOf, stepOf } from './steps.ts'

const points = Array.from({ length: 41 }, (_, index) => ({
  lon: 106.1 + ((index * 37) % 41) / 90,
  lat: 9.6 + ((index * 23) % 41) / 100,
}))
const size = (polygon: Spot[]) =>
  Math.abs(
    polygon.reduce((sum, [x, y], at) => {
      const [nextX, nextY] = polygon[(at + 1) % polygon.length]!
      return sum + (x * nextY - nextX * y) / 2
    }, 0),
  )

describe('the sketch of communes', () => {
  const { width, height, cells } = mapCells(points)

  test('has a cell for every commune, within the drawing', () => {
    assert.equal(cells.length, points.length)
    for (const {
      outlines: [outline = []],
    } of cells) {
      assert.ok(outline.length >= 3)
      for (const [x, y] of outline) assert.ok(x >= 0 && x <= width && y >= 0 && y <= height)
    }
  })

  test('gives cells that do not overlap: together they are no larger than the drawing', () => {
    const all = cells.reduce((sum, { outlines: [outline = []] }) => sum + size(outline), 0)
    assert.ok(all < width * height && all > (width * height) / 3)
  })

  test('puts north above south and each name within its cell', () => {
    const north = points.reduce((best, it, at) => (it.lat > points[best]!.lat ? at : best), 0)
    const south = points.reduce((best, it, at) => (it.lat < points[best]!.lat ? at : best), 0)
    assert.ok(cells[north]!.centre[1] < cells[south]!.centre[1])
    for (const {
      outlines: [outline = []],
      centre,
    } of cells) {
      const xs = outline.map(([x]) => x)
      assert.ok(centre[0] > Math.min(...xs) && centre[0] < Math.max(...xs))
    }
  })

  test('is empty when there are too few places to part an area', () => {
    assert.deepEqual(mapCells(points.slice(0, 2)).cells, [])
  })

  test('colours by steps that leave no count out', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40), { maxLength: 60 }), (counts) => {
        const steps = mapStepsOf(counts)
        assert.equal(steps[0]!.from, 0)
        assert.equal(steps.at(-1)!.to, undefined)
        for (const [index, { from, to }] of steps.entries()) {
          assert.ok(to === undefined || to >= from)
          assert.equal(steps[index + 1]?.from, to === undefined ? undefined : to + 1)
        }
        for (const count of counts) {
          const { from, to } = steps[stepOf(steps, count) - 1]!
          assert.ok(count >= from && (to === undefined || count <= to))
        }
      }),
    )
  })
})

describe('the map of official boundaries', () => {
  const box = (lon: number, lat: number, side: number): [number, number][] => [
    [lon, lat],
    [lon + side, lat],
    [lon + side, lat + side],
    [lon, lat + side],
  ]
  const { width, height, cells } = mapShapes([
    [[box(106.1, 9.6, 0.2)]],
    [[box(106.3, 9.6, 0.1)], [box(106.45, 9.65, 0.02)]],
  ])

  test('keeps every part of a place, its proportions and its neighbours', () => {
    assert.deepEqual(
      cells.map(({ outlines }) => outlines.length),
      [1, 2],
    )
    const [left, right] = cells.map(({ outlines }) => outlines[0]!)
    assert.ok(Math.abs(size(left!) / size(right!) - 4) < 1e-6)
    assert.deepEqual(left![1], right![0])
    for (const { outlines } of cells)
      for (const [x, y] of outlines.flat()) assert.ok(x >= 0 && x <= width && y >= 0 && y <= height)
  })

  test('puts the name into the largest part, and north is up', () => {
    const [x, y] = cells[1]!.centre
    const [[left, bottom], [right], [, top]] = cells[1]!.outlines[0] as [Spot, Spot, Spot]
    assert.ok(x > left && x < right && y > top && y < bottom)
  })
})
