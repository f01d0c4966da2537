import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { secondsOf } from '#platform/speech/sentences.ts'
import { type Card, longestScript, scriptOf } from './card.ts'

const card: Card = {
  ...{ name: 'Dừa sáp bằng nước mưa', exemplarName: 'Thạch Sa Rương', unitName: 'Xã Châu Điền' },
  ...{ problem: 'Mùa khô nước mặn 4‰', conditions: 'Đất giồng cát', cost: '12 triệu đồng/công', duration: '18 tháng' },
  ...{ results: 'Tăng 3 lần thu nhập', limits: 'Không hợp đất trũng', contact: 'Hội Nông dân xã Châu Điền' },
  steps: [
    { title: 'Đào mương', text: '' },
    { title: 'Trữ nước mưa', text: '' },
  ],
}

describe('a model card as it is heard', () => {
  test('tells whose way it is, each step, and whom to ask, with numbers in words', () => {
    const script = scriptOf(card)
    assert.match(script, /^Cách làm hay: Dừa sáp bằng nước mưa\.\nCách làm của Thạch Sa Rương, Xã Châu Điền\./)
    assert.match(script, /Bước một: Đào mương\.\nBước hai: Trữ nước mưa\./)
    assert.match(script, /mười hai triệu đồng/)
    assert.match(script, /Muốn học: Hội Nông dân xã Châu Điền\.$/)
  })

  test('never takes more than 90 seconds; what is needed most is kept', () => {
    const text = fc.integer({ min: 0, max: 260 }).map((words) => Array(words).fill('nước').join(' '))
    const any = fc.record({ problem: text, conditions: text, cost: text, results: text, limits: text, contact: text })
    fc.assert(
      fc.property(any, (over) => {
        const script = scriptOf({ ...card, ...over })
        assert.ok(secondsOf(script) <= longestScript)
        assert.match(script, /Bước hai: Trữ nước mưa/)
      }),
      { numRuns: 60 },
    )
  })
})
