import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { sharedPart, shinglesOf } from './shingles.ts'

const words = fc.array(fc.constantFrom('lúa', 'nước', 'ấp', 'bà', 'cháo', 'cầu', 'tre', 'sông', 'giồng', 'dừa'), {
  maxLength: 60,
})

test('a passage that was copied is found whole, whatever stands around it and however its marks were typed', () => {
  const copied = 'sáng thứ Ba nào bà cũng nấu sáu mươi phần cháo cho người bệnh'
  const whole = shinglesOf(`Ở Phong Thạnh, ${copied}. Ba năm nay chưa nghỉ buổi nào.`)
  assert.equal(sharedPart(shinglesOf(copied.toUpperCase().normalize('NFD')), whole), 1)
  assert.equal(sharedPart(shinglesOf('Ông vá cầu tre cho bọn nhỏ qua kinh tới lớp'), whole), 0)
})

test('the share lies between nothing and all, is the same both ways, and all of a text with itself', () => {
  fc.assert(
    fc.property(words, words, (one, other) => {
      const [a, b] = [shinglesOf(one.join(' ')), shinglesOf(other.join(' '))]
      const share = sharedPart(a, b)
      assert.ok(share >= 0 && share <= 1)
      assert.equal(share, sharedPart(b, a))
      assert.equal(sharedPart(a, a), a.size === 0 ? 0 : 1)
    }),
  )
})
