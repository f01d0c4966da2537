import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { countedBallot, declaredClear, openedBallot, storedCouncil, storedItem, storedPdf } from '../factory.ts'
import { lockBallot } from '../queries/ballot.ts'
import { keepSignedSheet } from './keep-signed-tally-sheet.ts'

const db = await testDatabase()
const keeper = await anOfficial(db, 'officer', 'so-noi-vu')
const council = await storedCouncil(db, keeper, 3, now)
const [scan, better] = [await storedPdf(db, keeper, now), await storedPdf(db, keeper, now)]
const keep = (id: string, over: object = {}, actor = keeper) =>
  keepSignedSheet({ db, actor, now }, { id, version: 2, fileId: scan, ...over })

describe('keepSignedSheet', () => {
  test('keeps the signed sheet; a better scan takes its place, and the trail has both', async () => {
    const { id } = await countedBallot(db, council, now)
    await keep(id, {}, council.members[1]!.actor)
    await keep(id, { version: 3, fileId: better })
    assert.equal((await lockBallot(db, id)).signedId, better)
    const trail = await db
      .selectFrom('audit.entry')
      .select('input')
      .where('action', '=', 'councils.keepSignedTallySheet')
      .where('subject_id', '=', id)
      .orderBy('id')
      .execute()
    assert.deepEqual(
      trail.map(({ input }) => (input as { fileId: string }).fileId),
      [scan, better],
    )
  })

  test('is refused to a plain member, to a stale form, without a file, and before the count', async () => {
    const { id } = await countedBallot(db, council, now)
    await assert.rejects(keep(id, {}, council.members[2]!.actor), { kind: 'forbidden' })
    await assert.rejects(keep(id, { version: 9 }), { kind: 'stale' })
    await assert.rejects(keep(id, { fileId: '' }), { fields: { file: 'required' } })
    assert.equal((await lockBallot(db, id)).signedId, null)
    const { itemId } = await storedItem(db, council, now)
    await declaredClear(db, council, itemId, now)
    const open = await openedBallot(db, council, itemId, now)
    await assert.rejects(keep(open.id, { version: 1 }), { fields: { form: 'notCounted' } })
  })
})
