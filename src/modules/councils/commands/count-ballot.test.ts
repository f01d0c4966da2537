import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { markOf, newReceipt } from '../envelope.ts'
import { declaredClear, openedBallot, storedCouncil, storedItem } from '../factory.ts'
import { isCounted, listMarks, lockBallot } from '../queries/ballot.ts'
import { getItem } from '../queries/item.ts'
import { castVote } from './cast-vote.ts'
import { countBallot } from './count-ballot.ts'
import { typePaper } from './type-paper.ts'

const db = await testDatabase()
const keeper = await anOfficial(db, 'officer', 'so-noi-vu')
const council = await storedCouncil(db, keeper, 15, now)
const scene = { db, actor: keeper, now }

/** Fifteen members, one recused, one away voting in writing, one on paper: the rest by device. */
async function voted(against: number) {
  const people = [{ officialId: council.members[14]!.actor.id, why: 'mentor' as const }]
  const { itemId } = await storedItem(db, council, now, { written: [13], people })
  await declaredClear(db, council, itemId, now)
  const { id, urn } = await openedBallot(db, council, itemId, now)
  const receipts: string[] = []
  for (let at = 0; at < 12; at++) {
    receipts.push(newReceipt())
    await castVote(
      { ...scene, actor: council.members[at]!.actor },
      { id, choice: at < against ? 'against' : 'approve', receipt: receipts[at] },
    )
  }
  const paper = {
    id,
    members: [council.members[12]!.id, council.members[13]!.id],
    approve: 2,
    against: 0,
    abstain: 0,
    invalid: 0,
  }
  const both = async () => {
    await typePaper(scene, { ...paper, privateKey: urn.privateKey })
    await assert.rejects(countBallot(scene, { id, version: 1, privateKey: urn.privateKey }), {
      fields: { form: 'typedOnce' },
    })
    await typePaper({ ...scene, actor: council.members[0]!.actor }, { ...paper, privateKey: urn.privateKey })
  }
  await both()
  return { id, itemId, urn, receipts }
}

describe('countBallot', () => {
  test('of fifteen with one recused, fourteen in favour reach 90 % of all; each finds their own ballot', async () => {
    const { id, itemId, urn, receipts } = await voted(0)
    await countBallot(scene, { id, version: 1, privateKey: urn.privateKey })
    const { passed, words, state } = await getItem(db, itemId)
    assert.deepEqual([passed, words, state], [true, '14 trên 15 ủy viên, 93,3 %, đạt 90 %', 'concluded'])
    assert.deepEqual((await lockBallot(db, id)).tally, [{ choice: ['approve'], count: 14 }])
    assert.equal((await db.selectFrom('councils.envelope').select('sealed').execute()).length, 0)
    assert.equal((await listMarks(db, id)).length, 14)
    assert.equal(await isCounted(db, id, markOf(id, { receipt: receipts[3]!, choice: ['approve'] })), true)
    assert.equal(await isCounted(db, id, markOf(id, { receipt: receipts[3]!, choice: ['against'] })), false)
    const { rows } = {
      rows: await db.selectFrom('audit.entry').select('input').where('action', '=', 'councils.countBallot').execute(),
    }
    assert.ok(rows.every(({ input }) => !JSON.stringify(input).includes(urn.privateKey)))
  })

  test('with thirteen it does not, and says so', async () => {
    const { id, itemId, urn } = await voted(1)
    await countBallot(scene, { id, version: 1, privateKey: urn.privateKey })
    const { passed, words } = await getItem(db, itemId)
    assert.deepEqual([passed, words], [false, '13 trên 15 ủy viên, 86,7 %, chưa đạt 90 %'])
  })

  test('of a ranked ballot passes by the rule, orders by points, and keeps sums alone: no order can be read anywhere', async () => {
    const { itemId } = await storedItem(db, council, now, { ruleKey: 'chien-si-thi-dua-co-so' })
    await declaredClear(db, council, itemId, now)
    const options = ['Kim', 'Sơn', 'Lý']
    const { id, urn } = await openedBallot(db, council, itemId, now, { method: 'rank', options })
    const receipts = council.members.map(() => newReceipt())
    for (const [at, { actor }] of council.members.entries())
      await castVote(
        { ...scene, actor },
        { id, ranks: at < 10 ? ['2', '1', ''] : ['1', '', '2'], receipt: receipts[at] },
      )
    await countBallot(scene, { id, version: 1, privateKey: urn.privateKey })

    const { tally, outcome } = await lockBallot(db, id)
    assert.deepEqual(tally, [
      { choice: ['Kim'], count: 15 },
      { choice: ['Sơn'], count: 10 },
      { choice: ['Lý'], count: 5 },
    ])
    assert.deepEqual(outcome!.places, [
      { option: 'Kim', points: 35, place: 1 },
      { option: 'Sơn', points: 30, place: 2 },
    ])
    assert.deepEqual([outcome!.cast, outcome!.invalid, outcome!.attendance.present], [15, 0, 15])
    const { words, passed } = await getItem(db, itemId)
    assert.equal(passed, true)
    assert.match(words!, /^hạng 1: Kim, 35 điểm \(15 trên 15 ủy viên, 100 %, đạt 2\/3\); hạng 2: Sơn/)
    assert.match(words!, /; Lý: 5 trên 15 ủy viên, 33,3 %, chưa đạt 2\/3$/)
    assert.equal(await isCounted(db, id, markOf(id, { receipt: receipts[0]!, choice: ['Sơn', 'Kim'] })), true)
    assert.equal(await isCounted(db, id, markOf(id, { receipt: receipts[0]!, choice: ['Kim', 'Sơn'] })), false)
  })

  test('of several named options says each one’s arithmetic, and which stood together on a ballot nowhere', async () => {
    const { itemId } = await storedItem(db, council, now, { ruleKey: 'chien-si-thi-dua-co-so' })
    await declaredClear(db, council, itemId, now)
    const options = ['Kim', 'Sơn']
    const { id, urn } = await openedBallot(db, council, itemId, now, { method: 'choose', options })
    for (const [at, { actor }] of council.members.entries())
      await castVote({ ...scene, actor }, { id, choice: at < 12 ? ['Kim'] : options, receipt: newReceipt() })
    await countBallot(scene, { id, version: 1, privateKey: urn.privateKey })
    assert.equal(
      (await getItem(db, itemId)).words,
      'Kim: 15 trên 15 ủy viên, 100 %, đạt 2/3; Sơn: 3 trên 15 ủy viên, 20 %, chưa đạt 2/3',
    )
    assert.deepEqual((await lockBallot(db, id)).tally, [
      { choice: ['Kim'], count: 15 },
      { choice: ['Sơn'], count: 3 },
    ])
  })

  test('is refused to a plain member, to a stale form, without the urn’s key, and twice', async () => {
    const { id, urn } = await voted(2)
    const count = (over: object, actor = keeper) =>
      countBallot({ ...scene, actor }, { id, version: 1, privateKey: urn.privateKey, ...over })
    await assert.rejects(count({}, council.members[5]!.actor), { kind: 'forbidden' })
    await assert.rejects(count({ version: 4 }), { kind: 'stale' })
    await assert.rejects(count({ privateKey: null }), { fields: { form: 'urnKeyLost' } })
    await count({})
    await assert.rejects(count({ version: 2 }), { kind: 'conflict' })
  })
})
