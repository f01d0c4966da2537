import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { dong, dongInWords, mostAtOnce, readDong, showDong } from './amount.ts'

test('a sum is read as people type it, and a fraction is refused', () => {
  for (const typed of ['1.500.000', '1 500 000', '1500000', ' 1.500.000 đồng', '1500000đ', '1\u00a0500\u00a0000 VNĐ'])
    assert.equal(readDong(typed), 1_500_000n, typed)
  for (const typed of [
    '1,5',
    '1.5',
    '1.500.00',
    '-3',
    '1e6',
    '0x10',
    '',
    'một triệu',
    '1.500,5',
    '1..500',
    '9'.repeat(19),
  ])
    assert.equal(readDong(typed), null, typed)
})

test('a form’s sum is above nothing and below a million million', () => {
  const code = (typed: unknown) => dong.safeParse(typed).error?.issues[0]?.message
  assert.equal(dong.parse('12.000.000'), '12000000')
  assert.equal(code(''), 'required')
  assert.equal(code(undefined), 'required')
  assert.equal(code('0'), 'tooSmall')
  assert.equal(code('1,5'), 'budget.notDong')
  assert.equal(code('1000000000000'), 'tooLarge')
  assert.equal(code(String(mostAtOnce)), undefined)
})

test('whatever is shown is read back as the very same sum', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 999_999_999_999_999n }), (sum) => {
      assert.equal(readDong(showDong(sum)), sum)
      assert.equal(readDong(String(sum)), sum)
    }),
  )
})

test('words begin with a capital letter', () => {
  assert.equal(dongInWords(3_510_000n), 'Ba triệu năm trăm mười nghìn đồng')
  assert.equal(dongInWords(0n), 'Không đồng')
})
