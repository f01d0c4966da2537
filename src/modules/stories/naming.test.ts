import assert from 'node:assert/strict'
import { test } from 'node:test'
import { searchable } from '#platform/text/search.ts'
import { isNamedIn, wordsNaming } from './naming.ts'

const letter = {
  vi: 'Giấy khen của Chủ tịch Ủy ban nhân dân xã',
  km: 'លិខិតសរសើររបស់ប្រធានឃុំ',
  en: 'Letter of merit of the commune chairman',
}
const words = wordsNaming('12/QĐ-UBND', [letter])
const names = (text: string) => isNamedIn(searchable(text), words)

test('an honour is named by the number of its decision, by its title, and by what people call it', () => {
  assert.ok(names('theo Quyết định số 12/QĐ-UBND ngày 10/6'))
  assert.ok(names('được tặng Giấy  khen của Chủ tịch Ủy ban nhân dân xã'))
  assert.ok(names('Năm ấy bà được GIẤY KHEN.'))
  assert.ok(names('She was given a letter of merit.'))
  assert.ok(names('គាត់ទទួលបានលិខិតសរសើរ'))
})

test('another number, another honour and half a word name nothing', () => {
  assert.ok(!names('theo Quyết định số 112/QĐ-UBND'))
  assert.ok(!names('được tặng Bằng khen của Chủ tịch tỉnh'))
  assert.ok(!names('chiếc tủ giấy khenh khang'))
})
