import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { countedBallot, storedCouncil, storedPdf } from '../factory.ts'
import { lockBallot } from '../queries/ballot.ts'
import { drawUpTallySheet } from './draw-up-tally-sheet.ts'
import { keepSignedSheet } from './keep-signed-tally-sheet.ts'

const db = await testDatabase()
const keeper = await anOfficial(db, 'officer', 'so-noi-vu')
const council = await storedCouncil(db, keeper, 3, now)
const [docxId, pdfId, scan] = [
  await storedPdf(db, keeper, now),
  await storedPdf(db, keeper, now),
  await storedPdf(db, keeper, now),
]
const drawUp = (id: string, over: object = {}, actor = keeper) =>
  drawUpTallySheet(
    { db, actor, now },
    { id, version: 2, counters: ' Lâm Thị Ba \n\nSơn Văn Tư\nLâm Thị Ba', docxId, pdfId, ...over },
  )

describe('drawUpTallySheet', () => {
  test('keeps the sheet as it was made, and who counted, in the trail too', async () => {
    const { id, itemId } = await countedBallot(db, council, now)
    await drawUp(id)
    const kept = await lockBallot(db, id)
    assert.deepEqual([kept.docxId, kept.pdfId, kept.counters], [docxId, pdfId, ['Lâm Thị Ba', 'Sơn Văn Tư']])
    const entry = await db
      .selectFrom('audit.entry')
      .select(['about_id', 'actor_id'])
      .where('action', '=', 'councils.drawUpTallySheet')
      .where('subject_id', '=', id)
      .executeTakeFirstOrThrow()
    assert.deepEqual(entry, { about_id: itemId, actor_id: keeper.id })
  })

  test('is refused to a plain member, to a stale form, with names nobody can read, and once it is signed', async () => {
    const { id } = await countedBallot(db, council, now)
    await assert.rejects(drawUp(id, {}, council.members[2]!.actor), { kind: 'forbidden' })
    await assert.rejects(drawUp(id, { version: 1 }), { kind: 'stale' })
    await assert.rejects(drawUp(id, { counters: 'x'.repeat(121) }), { fields: { counters: 'countersWrong' } })
    await assert.rejects(drawUp(id, { counters: 'a\u0000b' }), { fields: { counters: 'countersWrong' } })
    await assert.rejects(drawUp(id, { pdfId: '' }), { fields: { form: 'notMade' } })
    assert.equal((await lockBallot(db, id)).docxId, null)
    await keepSignedSheet({ db, actor: keeper, now }, { id, version: 2, fileId: scan })
    await assert.rejects(drawUp(id, { version: 3 }), { fields: { form: 'signedAlready' } })
  })
})
