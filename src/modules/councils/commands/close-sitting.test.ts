import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { declaredClear, openedBallot, storedCouncil, storedItem } from '../factory.ts'
import { getSitting } from '../queries/sitting.ts'
import { closeSitting } from './close-sitting.ts'

const db = await testDatabase()
const keeper = await anOfficial(db, 'officer', 'so-noi-vu')
const council = await storedCouncil(db, keeper, 3, now)
const close = (id: string, version: number, actor = keeper) => closeSitting({ db, actor, now }, { id, version })

describe('closeSitting', () => {
  test('ends a sitting, once', async () => {
    const { sittingId } = await storedItem(db, council, now)
    await assert.rejects(close(sittingId, 2, council.members[2]!.actor), { kind: 'forbidden' })
    await assert.rejects(close(sittingId, 1), { kind: 'stale' })
    await close(sittingId, 2)
    assert.equal((await getSitting(db, sittingId)).state, 'closed')
    await assert.rejects(close(sittingId, 3), { kind: 'conflict' })
  })

  test('not while a vote is open', async () => {
    const { sittingId, itemId } = await storedItem(db, council, now)
    await declaredClear(db, council, itemId, now)
    await openedBallot(db, council, itemId, now)
    await assert.rejects(close(sittingId, 2), { fields: { form: 'ballotIsOpen' } })
  })
})
