import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { correctionFor, crossAt, wantedOn } from './calibration.ts'

describe('calibrating a printer', () => {
  test('one that is right is left as it is', () => {
    assert.deepEqual(correctionFor(wantedOn(297), 297), { offsetX: 0, offsetY: 0, scale: 100 })
  })

  test('one that prints 2,5 mm too far left and 1 mm too low is moved 2,5 mm right and 1 mm up', () => {
    const measured = { left: 17.5, top: 21, across: 257 }
    assert.deepEqual(correctionFor(measured, 297), { offsetX: 2.5, offsetY: -1, scale: 100 })
  })

  test('whatever a printer does wrong, what it prints after it stands where it should, to a tenth of a millimetre', () => {
    const millimetres = (from: number, to: number) => fc.double({ min: from, max: to, noNaN: true })
    fc.assert(
      fc.property(
        ...[millimetres(0.93, 1.07), millimetres(-15, 15), millimetres(-15, 15), millimetres(150, 420)],
        millimetres(0, 1),
        (stretch, right, down, width, share) => {
          const printed = (x: number, by: number) => stretch * x + by
          const across = stretch * (width - 2 * crossAt)
          const measured = { left: printed(crossAt, right), top: printed(crossAt, down), across }
          const found = correctionFor(measured, width)!
          const told = (at: number, offset: number) => (at * found.scale) / 100 + offset
          const at = share * width
          assert.ok(Math.abs(printed(told(at, found.offsetX), right) - at) < 0.1)
          assert.ok(Math.abs(printed(told(at, found.offsetY), down) - at) < 0.1)
        },
      ),
    )
  })

  test('what no printer does is a slip of the ruler', () => {
    assert.equal(correctionFor({ left: 20, top: 20, across: 25.7 }, 297), undefined)
    assert.equal(correctionFor({ left: 200, top: 20, across: 257 }, 297), undefined)
  })
})
