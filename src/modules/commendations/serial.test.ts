import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { newSerial, readSerial, serialSigns } from './serial.ts'

const chance = () => randomBytes(1)[0]!
const someSerial = fc
  .tuple(fc.integer({ min: 2000, max: 2099 }), fc.array(fc.nat(247), { minLength: 8, maxLength: 8 }))
  .map(([year, bytes]) => newSerial(year, () => bytes.shift()!))
/** Where the signs stand in «GS-2024-7K3M-92XQ-R» that are covered by the check. */
const places = [3, 4, 5, 6, 8, 9, 10, 11, 13, 14, 15, 16, 18]
const put = (serial: string, at: number, sign: string) => serial.slice(0, at) + sign + serial.slice(at + 1)

describe('the number of a certificate', () => {
  test('names its year, has no sign that is taken for another, and is hardly ever the same twice', () => {
    const made = new Set(Array.from({ length: 5000 }, () => newSerial(2024, chance)))
    assert.equal(made.size, 5000)
    for (const serial of made) assert.match(serial, /^GS-2024(-[0-9A-HJKMNP-TV-Y]{4}){2}-[0-9A-HJKMNP-TV-Y]$/)
    assert.equal(new Set(serialSigns).size, 31)
  })

  test('is read however it is typed', () => {
    const serial = newSerial(2024, () => 1)
    const plain = serial.replaceAll('-', '')
    for (const typed of [serial, ` ${serial.toLowerCase()} `, plain, plain.slice(2), serial.replaceAll('-', ' – ')])
      assert.deepEqual(readSerial(typed), { serial }, typed)
    assert.deepEqual(readSerial(serial.replaceAll('1', 'I')), { serial })
    assert.deepEqual(readSerial(serial.replaceAll('0', 'o')), { serial })
    assert.deepEqual(readSerial('GS-2024'), { fault: 'wrongLength' })
    assert.deepEqual(readSerial('GS-2024-Đ123-1234-1'), { fault: 'wrongSign' })
    assert.deepEqual(readSerial(' - '), { fault: 'empty' })
  })

  test('one wrong sign is always found', () => {
    fc.assert(
      fc.property(someSerial, fc.nat(12), fc.nat(30), (serial, place, sign) => {
        const at = places[place]!
        const typed = put(serial, at, serialSigns[sign]!)
        const read = readSerial(typed)
        assert.ok(typed === serial ? 'serial' in read : 'fault' in read, typed)
      }),
    )
  })

  test('two signs that changed places are always found', () => {
    fc.assert(
      fc.property(someSerial, fc.nat(12), fc.nat(12), (serial, one, other) => {
        const [a, b] = [places[one]!, places[other]!]
        const typed = put(put(serial, a, serial[b]!), b, serial[a]!)
        const read = readSerial(typed)
        assert.ok(typed === serial ? 'serial' in read : 'fault' in read, typed)
      }),
    )
  })
})
