import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { csv } from './csv.ts'

describe('a table for spreadsheets', () => {
  test('begins with the mark that Excel knows UTF-8 by, and ends its lines as RFC 4180 says', () => {
    assert.equal(csv(['ten', 'so'], [{ ten: 'Đức', so: 2 }]), '\ufefften,so\r\nĐức,2\r\n')
  })
  test('quotes what holds a comma, a quote or a line; a missing value is an empty cell', () => {
    assert.equal(
      csv(['a', 'b', 'c'], [{ a: 'x, y', b: 'nói "có"', c: null }]),
      '\ufeffa,b,c\r\n"x, y","nói ""có""",\r\n',
    )
  })
  test('never hands a spreadsheet a formula', () => {
    assert.match(csv(['a'], [{ a: '=HYPERLINK("x")' }]), /"'=HYPERLINK/)
  })
})
