import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedCouncil, storedItem, storedPdf } from '../factory.ts'
import { getSitting } from '../queries/sitting.ts'
import { closeSitting } from './close-sitting.ts'
import { keepSigned } from './keep-signed-minutes.ts'

const db = await testDatabase()
const keeper = await anOfficial(db, 'officer', 'so-noi-vu')
const council = await storedCouncil(db, keeper, 3, now)
const scan = await storedPdf(db, keeper, now)
const keep = (id: string, over: object = {}, actor = keeper) =>
  keepSigned({ db, actor, now }, { id, version: 3, fileId: scan, ...over })

describe('keepSigned', () => {
  test('keeps the signed minutes of a closed sitting, and the trail says who sent them', async () => {
    const { sittingId: id } = await storedItem(db, council, now)
    await assert.rejects(keep(id, { version: 2 }), { fields: { form: 'stillSitting' } })
    await closeSitting({ db, actor: keeper, now }, { id, version: 2 })
    await keep(id)
    assert.equal((await getSitting(db, id)).fileId, scan)
    const entry = await db
      .selectFrom('audit.entry')
      .select(['actor_id', 'subject_id'])
      .where('action', '=', 'councils.keepSignedMinutes')
      .executeTakeFirstOrThrow()
    assert.deepEqual(entry, { actor_id: keeper.id, subject_id: id })
  })

  test('is refused to a plain member, to a stale form and without a file', async () => {
    const { sittingId: id } = await storedItem(db, council, now)
    await closeSitting({ db, actor: keeper, now }, { id, version: 2 })
    await assert.rejects(keep(id, {}, council.members[2]!.actor), { kind: 'forbidden' })
    await assert.rejects(keep(id, { version: 2 }), { kind: 'stale' })
    await assert.rejects(keep(id, { fileId: '' }), { fields: { file: 'required' } })
    assert.equal((await getSitting(db, id)).fileId, null)
  })
})
