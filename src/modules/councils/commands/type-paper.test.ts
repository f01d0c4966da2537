import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { declaredClear, openedBallot, storedCouncil, storedItem } from '../factory.ts'
import { listTypists, readVoters } from '../queries/ballot.ts'
import { typePaper } from './type-paper.ts'

const db = await testDatabase()
const keeper = await anOfficial(db, 'officer', 'so-noi-vu')
const council = await storedCouncil(db, keeper, 6, now)
const secretary = council.members[1]!.actor

describe('typePaper', () => {
  test('takes paper ballots only when two people typed the same, and shows where they differ', async () => {
    const { itemId } = await storedItem(db, council, now, { written: [4] })
    await declaredClear(db, council, itemId, now)
    const { id, urn } = await openedBallot(db, council, itemId, now)
    const members = [council.members[3]!.id, council.members[4]!.id]
    const typed = { id, members, approve: 1, against: 1, abstain: 0, invalid: 0, privateKey: urn.privateKey }
    const type = (actor: typeof keeper, over = {}) => typePaper({ db, actor, now }, { ...typed, ...over })

    await assert.rejects(type(council.members[2]!.actor), { kind: 'forbidden' })
    await assert.rejects(type(keeper, { approve: 2 }), { fields: { approve: 'paperSum' } })
    await assert.rejects(type(keeper, { approve: '' }), { kind: 'invalid' })
    await type(keeper)
    await type(keeper) // the same person again takes the place of their own
    assert.deepEqual(await listTypists(db, id), [keeper.id])
    await assert.rejects(type(secretary, { approve: 2, against: 0 }), {
      fields: { approve: 'typedDifferently', against: 'typedDifferently' },
    })
    await type(secretary)

    assert.deepEqual(await listTypists(db, id), [])
    const voters = await readVoters(db, id)
    assert.deepEqual(
      members.map((it) => voters.get(it)),
      ['paper', 'written'],
    )
    assert.equal(
      (await db.selectFrom('councils.envelope').select('sealed').where('ballot_id', '=', id).execute()).length,
      2,
    )
    const kept = await db.selectFrom('audit.entry').select('input').where('action', '=', 'councils.typePaper').execute()
    assert.ok(kept.length > 0 && kept.every(({ input }) => !JSON.stringify(input).includes('approve')))
    await assert.rejects(type(keeper), { fields: { members: 'notOnPaper' } })
  })
})
