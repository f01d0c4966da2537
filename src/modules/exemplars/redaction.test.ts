import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { callNamesOf, redact, tells } from './redaction.ts'

const blanks = { name: '[tên]', unit: '[đơn vị]' }
const name = 'Thạch Thị Mộng Quờn'
const secrets = {
  names: [name, 'ĐH-2024-0007'],
  callNames: callNamesOf(name),
  units: ['Xã Châu Điền', 'Châu Điền', 'An'],
}
const clean = (text: string) => redact(text, secrets, blanks)

describe('taking names out of a text', () => {
  test('however the name is written: capitals, without marks, decomposed, with more spaces', () => {
    for (const written of [
      name,
      name.toUpperCase(),
      'thach thi mong quon',
      name.normalize('NFD'),
      name.replaceAll(' ', '  '),
    ])
      assert.equal(clean(`Bà ${written}, 52 tuổi`), 'Bà [tên], 52 tuổi')
  })

  test('the name in speech goes where it stands as a name, and words that only look alike stay', () => {
    assert.equal(clean('Chị Quờn và cô Mộng Quờn cùng dạy'), 'Chị [tên] và cô [tên] cùng dạy')
    assert.equal(clean('quờn quệt; Quờng'), 'quờn quệt; Quờng')
    assert.equal(clean('Bà QUỜN, tức mong quon; ba quon'), 'Bà [tên], tức [tên]; ba [tên]')
    assert.equal(clean('đi quon quén; bà quờn.'), 'đi quon quén; bà [tên].')
  })

  test('units go, and a short one takes nothing out of other words', () => {
    assert.equal(clean('Ở xã Châu Điền, ấp An; giữ an toàn'), 'Ở [đơn vị], ấp [đơn vị]; giữ an toàn')
    assert.equal(clean('CHAU DIEN'), '[đơn vị]')
  })

  test('the code of the record goes', () => assert.equal(clean('hồ sơ đh-2024-0007.'), 'hồ sơ [tên].'))

  test('wherever a name stands among any words, nothing of it is left and all else is', () => {
    const words = fc.array(fc.constantFrom('cầu', 'đường', '3,2 km', 'và', 'năm 2024', '…', '(ảnh)'), { maxLength: 6 })
    const written = fc.constantFrom(name, name.toLowerCase(), name.toUpperCase(), 'Thach Thi Mong Quon', 'Châu  Điền')
    fc.assert(
      fc.property(words, written, words, (before, secret, after) => {
        const text = [...before, secret, ...after].join(' ')
        assert.equal(tells(text, secrets), true)
        const blank = secret.startsWith('Châu') ? '[đơn vị]' : '[tên]'
        assert.equal(clean(text), [...before, blank, ...after].join(' '))
        assert.equal(tells(clean(text), secrets), false)
      }),
    )
  })
})
