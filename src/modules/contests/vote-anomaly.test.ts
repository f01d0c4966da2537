import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { networkOf, reportVotes, type Vote } from './vote-anomaly.ts'

const hour = 3_600_000
const many = (count: number, of: (at: number) => Partial<Vote>): Vote[] =>
  Array.from({ length: count }, (_, at) => ({ entryId: 'a', at: at * hour, network: `n${at}`, ...of(at) }))

describe('how the votes of readers came in', () => {
  test('votes over days from everywhere are as they should be; too few say nothing', () => {
    assert.deepEqual(reportVotes(many(30, () => ({})))[0]?.anomalies, [])
    assert.deepEqual(reportVotes(many(9, () => ({ at: 0, network: 'n' })))[0]?.anomalies, [])
  })

  test('most within an hour, or many from one network, stand out', () => {
    assert.deepEqual(reportVotes(many(12, (at) => ({ at: at < 7 ? at : at * hour })))[0]?.anomalies, ['burst'])
    const [report] = reportVotes(many(12, (at) => ({ network: at < 5 ? 'school' : `n${at}` })))
    assert.deepEqual([report?.topNetwork, report?.anomalies], [5, ['network']])
    assert.deepEqual([networkOf('10.1.2.3'), networkOf('2001:db8:1:2::3')], ['10.1.2', '2001:db8:1'])
  })

  test('every vote is counted once, in whatever order they came', () => {
    const vote = fc.record({
      ...{ entryId: fc.constantFrom('a', 'b', 'c'), at: fc.nat(20 * hour), network: fc.constantFrom('x', 'y', 'z') },
    })
    fc.assert(
      fc.property(fc.array(vote, { maxLength: 40 }), (votes) => {
        const reports = reportVotes(votes)
        assert.equal(
          reports.reduce((sum, it) => sum + it.votes, 0),
          votes.length,
        )
        for (const it of reports)
          assert.ok(it.busiestHour >= 1 && it.busiestHour <= it.votes && it.topNetwork <= it.votes)
        assert.deepEqual(reportVotes(votes.toReversed()), reports)
      }),
    )
  })
})
