import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { newReceipt } from '../envelope.ts'
import { declaredClear, openedBallot, storedCouncil, storedItem } from '../factory.ts'
import { listBallots } from '../queries/ballot.ts'
import { getItem } from '../queries/item.ts'
import { cancelBallot } from './cancel-ballot.ts'
import { castVote } from './cast-vote.ts'

const db = await testDatabase()
const keeper = await anOfficial(db, 'officer', 'so-noi-vu')
const council = await storedCouncil(db, keeper, 3, now)

describe('cancelBallot', () => {
  test('destroys what was cast and lets the item have another ballot', async () => {
    const { itemId } = await storedItem(db, council, now)
    await declaredClear(db, council, itemId, now)
    const { id } = await openedBallot(db, council, itemId, now)
    const actor = council.members[0]!.actor
    await castVote({ db, actor, now }, { id, choice: 'approve', receipt: newReceipt() })
    const cancelIt = (over: object, by = keeper) =>
      cancelBallot({ db, actor: by, now }, { id, version: 1, reason: 'Đổi quy chế', ...over })
    await assert.rejects(cancelIt({}, council.members[2]!.actor), { kind: 'forbidden' })
    await assert.rejects(cancelIt({ version: 3 }), { kind: 'stale' })
    await assert.rejects(cancelIt({ reason: '' }), { fields: { reason: 'required' } })
    await cancelIt({})
    assert.equal(
      (await db.selectFrom('councils.envelope').select('sealed').where('ballot_id', '=', id).execute()).length,
      0,
    )
    assert.equal((await getItem(db, itemId)).state, 'placed')
    await openedBallot(db, council, itemId, new Date(now.getTime() + 60_000))
    assert.deepEqual(
      (await listBallots(db, itemId)).map(({ state, cancelledWhy }) => [state, cancelledWhy]),
      [
        ['cancelled', 'Đổi quy chế'],
        ['open', null],
      ],
    )
    await assert.rejects(castVote({ db, actor, now }, { id, choice: 'approve', receipt: newReceipt() }), {
      kind: 'conflict',
    })
  })
})
