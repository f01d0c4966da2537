import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { newId } from '#platform/ids.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { declaredClear, openedBallot, storedCouncil, storedItem } from '../factory.ts'
import { readPresence } from '../queries/sitting.ts'
import { notePresence } from './note-presence.ts'

const db = await testDatabase()
const keeper = await anOfficial(db, 'officer', 'so-noi-vu')
const council = await storedCouncil(db, keeper, 3, now)
const [a, b, c] = council.members.map(({ id }) => id) as [string, string, string]
const scene = { db, actor: keeper, now }

describe('notePresence', () => {
  test('says who is there and who votes in writing, in place of what was said before', async () => {
    const { sittingId: id } = await storedItem(db, council, now)
    await notePresence(scene, { id, version: 2, present: [a, b], written: c })
    assert.deepEqual(
      [...(await readPresence(db, id))].toSorted(),
      [
        [a, 'present'],
        [b, 'present'],
        [c, 'written'],
      ].toSorted(),
    )
  })

  test('is refused to a plain member, to a stale form, for strangers, for one person in two ways, and while a vote is open', async () => {
    const { sittingId: id, itemId } = await storedItem(db, council, now)
    const note = (over: object, actor = keeper) =>
      notePresence({ ...scene, actor }, { id, version: 2, present: [a], ...over })
    await assert.rejects(note({}, council.members[2]!.actor), { kind: 'forbidden' })
    await assert.rejects(note({ version: 1 }), { kind: 'stale' })
    await assert.rejects(note({ present: newId() }), { fields: { present: 'notAMember' } })
    await assert.rejects(note({ written: [a] }), { fields: { written: 'bothWays' } })
    await declaredClear(db, council, itemId, now)
    await openedBallot(db, council, itemId, now)
    await assert.rejects(note({}), { kind: 'conflict', fields: { form: 'ballotIsOpen' } })
  })
})
