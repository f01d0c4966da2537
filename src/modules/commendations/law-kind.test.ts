import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readFigure } from './law-kind.ts'

test('a multiplier is typed with a comma, a sum with full stops', () => {
  assert.equal(readFigure('prize', '0,8'), 0.8)
  assert.equal(readFigure('salary', '2.530.000'), 2_530_000)
  assert.equal(readFigure('clock', '10'), 10)
})

test('what is no figure is none', () => {
  for (const typed of ['', 'mười', '-1', '0,8']) assert.equal(readFigure('salary', typed), undefined, typed)
  for (const typed of ['', '1,234', 'x', '1.000.000']) assert.equal(readFigure('prize', typed), undefined, typed)
  assert.equal(readFigure('clock', '0'), undefined)
})
