import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedCouncil, storedItem, storedPdf } from '../factory.ts'
import { getSitting } from '../queries/sitting.ts'
import { closeSitting } from './close-sitting.ts'
import { drawUpMinutes } from './draw-up-minutes.ts'
import { keepSigned } from './keep-signed-minutes.ts'

const db = await testDatabase()
const keeper = await anOfficial(db, 'officer', 'so-noi-vu')
const council = await storedCouncil(db, keeper, 3, now)
const [docxId, pdfId, scan] = [
  await storedPdf(db, keeper, now),
  await storedPdf(db, keeper, now),
  await storedPdf(db, keeper, now),
]
const drawUp = (id: string, over: object = {}, actor = keeper) =>
  drawUpMinutes({ db, actor, now }, { id, version: 3, docxId, pdfId, ...over })

async function closed() {
  const { sittingId: id } = await storedItem(db, council, now)
  await closeSitting({ db, actor: keeper, now }, { id, version: 2 })
  return id
}

describe('drawUpMinutes', () => {
  test('keeps the minutes of a closed sitting as they were made, by its secretary too', async () => {
    const id = await closed()
    await drawUp(id, {}, council.members[1]!.actor)
    const kept = await getSitting(db, id)
    assert.deepEqual([kept.docxId, kept.pdfId, kept.version], [docxId, pdfId, 4])
    const entries = await db
      .selectFrom('audit.entry')
      .select('id')
      .where('action', '=', 'councils.drawUpMinutes')
      .execute()
    assert.equal(entries.length, 1)
  })

  test('is refused to a plain member, to a stale form, while the sitting is held, and once they are signed', async () => {
    const id = await closed()
    await assert.rejects(drawUp(id, {}, council.members[2]!.actor), { kind: 'forbidden' })
    await assert.rejects(drawUp(id, { version: 2 }), { kind: 'stale' })
    await assert.rejects(drawUp(id, { docxId: '' }), { fields: { form: 'notMade' } })
    const { sittingId } = await storedItem(db, council, now)
    await assert.rejects(drawUp(sittingId, { version: 2 }), { fields: { form: 'stillSitting' } })
    await drawUp(id)
    await keepSigned({ db, actor: keeper, now }, { id, version: 4, fileId: scan })
    await assert.rejects(drawUp(id, { version: 5 }), { fields: { form: 'signedAlready' } })
  })
})
