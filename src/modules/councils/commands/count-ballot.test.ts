import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { markOf, newReceipt } from '../envelope.ts'
import { declaredClear, openedBallot, storedCouncil, storedItem } from '../factory.ts'
import { getItem, isCounted, listMarks, lockBallot } from '../queries/item.ts'
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
