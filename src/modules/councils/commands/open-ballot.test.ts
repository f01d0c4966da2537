import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { newId } from '#platform/ids.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { newUrn } from '../envelope.ts'
import { declaredClear, openedBallot, storedCouncil, storedItem } from '../factory.ts'
import { lockBallot, readVoters } from '../queries/ballot.ts'
import { openBallot } from './open-ballot.ts'

const db = await testDatabase()
const keeper = await anOfficial(db, 'officer', 'so-noi-vu')
const council = await storedCouncil(db, keeper, 6, now)
const form = (id: string) => ({ id, ballotId: newId(), version: 1, method: 'approve', publicKey: newUrn().publicKey })
const open = (id: string, over = {}, actor = keeper) => openBallot({ db, actor, now }, { ...form(id), ...over })

describe('openBallot', () => {
  test('freezes the rule and who may vote; who is tied or away may not', async () => {
    const people = [{ officialId: council.members[4]!.actor.id, why: 'mentor' as const }]
    const { itemId } = await storedItem(db, council, now, { people, absent: [5] })
    await declaredClear(db, council, itemId, now)
    const { id } = await openedBallot(db, council, itemId, now)
    const { rule, secret, members, publicKey } = await lockBallot(db, id)
    assert.deepEqual([rule.threshold, rule.denominator, secret, members], ['90', 'all', true, 6])
    assert.ok(publicKey)
    assert.deepEqual(
      [...(await readVoters(db, id)).keys()].toSorted(),
      council.members
        .slice(0, 4)
        .map((it) => it.id)
        .toSorted(),
    )
    await assert.rejects(open(itemId, { version: 2 }), { fields: { form: 'ballotIsOpen' } })
  })

  test('waits until everybody there has said whether anything ties them, and for a quorum', async () => {
    const { itemId } = await storedItem(db, council, now)
    await declaredClear(db, council, itemId, now, [3])
    await assert.rejects(open(itemId), { fields: { form: 'undeclared' } })
    const few = await storedItem(db, council, now, { absent: [1, 2, 3] })
    await declaredClear(db, council, few.itemId, now)
    await assert.rejects(open(few.itemId), { fields: { form: 'noQuorumYet' } })
  })

  test('is refused to a plain member, to a stale form, and with fewer than two to choose from', async () => {
    const { itemId } = await storedItem(db, council, now)
    await declaredClear(db, council, itemId, now)
    await assert.rejects(open(itemId, {}, council.members[3]!.actor), { kind: 'forbidden' })
    await assert.rejects(open(itemId, { version: 5 }), { kind: 'stale' })
    await assert.rejects(open(itemId, { method: 'choose', options: 'Một người' }), {
      fields: { options: 'twoOptions' },
    })
    const many = Array.from({ length: 31 }, (_, at) => `Người ${at}`).join('\n')
    await assert.rejects(open(itemId, { method: 'rank', options: many }), { fields: { options: 'tooManyOptions' } })
    await assert.rejects(open(itemId, { method: 'dem' }), { fields: { method: 'notAChoice' } })
    assert.equal(
      (await db.selectFrom('councils.ballot').select('id').where('item_id', '=', itemId).execute()).length,
      0,
    )
  })
})
