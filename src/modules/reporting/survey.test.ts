import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { faultOf, tallyOf } from './survey.ts'

describe('a short question to units', () => {
  test('an answer must fit its question', () => {
    assert.deepEqual(
      [faultOf('number', '12'), faultOf('number', 'mười'), faultOf('number', '-1'), faultOf('number', '')],
      [undefined, 'notANumber', 'notANumber', 'required'],
    )
    assert.deepEqual(
      [faultOf('yes_no', 'yes'), faultOf('yes_no', 'có'), faultOf('text', null)],
      [...[undefined, 'notAChoice', 'required']],
    )
  })

  test('numbers are summed, yes is counted, words are not', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(999_999_999)), (all) => {
        assert.equal(
          tallyOf('number', all.map(String)),
          all.reduce((sum, it) => sum + it, 0),
        ) // prettier-ignore
      }),
    )
    assert.equal(tallyOf('yes_no', ['yes', 'no', 'yes']), 2)
    assert.equal(tallyOf('text', ['một']), undefined)
  })
})
