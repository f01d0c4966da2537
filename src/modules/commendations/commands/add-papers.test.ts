import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedEvidence, storedFile } from '#modules/exemplars/factory.ts'
import { dossierNow, storedDossier, storedSent, trailOf } from '../factory.ts'
import { addPapers } from './add-papers.ts'

const db = await testDatabase()
const commune = await anOfficial(db, 'head', 'xa-chau-dien')
const stranger = await anOfficial(db, 'head', 'xa-an-phu-tan')

const papersOf = (id: string) =>
  db
    .selectFrom('commendations.dossier_paper')
    .select(['paper_key', 'title', 'evidence_id'])
    .where('dossier_id', '=', id)
    .execute()

describe('addPapers', () => {
  test('takes a piece of the evidence again and a new file, and is in the audit trail', async () => {
    const { id, exemplarId } = await storedDossier(db, commune, now)
    const evidenceId = await storedEvidence(db, exemplarId, commune)
    const fileId = await storedFile(db, commune.post.unitId, 'bien-ban.pdf', commune)
    await addPapers(
      { db, actor: commune, now },
      { id, version: 1, paperKey: 'bien-ban', evidenceIds: evidenceId, fileId },
    )
    const papers = await papersOf(id)
    assert.deepEqual(papers.map(({ evidence_id }) => evidence_id).sort(), [evidenceId, null].sort())
    assert.ok(papers.some(({ title }) => title === 'bien-ban.pdf'))
    assert.deepEqual(await trailOf(db, id), ['open', 'addPapers'])
  })

  test('another unit may not, and nothing is written', async () => {
    const { id, exemplarId } = await storedDossier(db, commune, now)
    const evidenceId = await storedEvidence(db, exemplarId, commune)
    const input = { id, version: 1, paperKey: 'bien-ban', evidenceIds: evidenceId }
    await assert.rejects(addPapers({ db, actor: stranger, now }, input), { kind: 'forbidden' })
    assert.deepEqual(await papersOf(id), [])
  })

  test('nothing chosen, evidence of somebody else, the same piece twice, and somebody else’s file name their field', async () => {
    const { id, exemplarId } = await storedDossier(db, commune, now)
    const other = await storedDossier(db, commune, now)
    const add = (input: object) =>
      addPapers({ db, actor: commune, now }, { id, version: 1, paperKey: 'bien-ban', ...input })
    await assert.rejects(add({}), { fields: { file: 'commendations.noPaper', evidenceIds: 'commendations.noPaper' } })
    const theirs = await storedEvidence(db, other.exemplarId, commune)
    await assert.rejects(add({ evidenceIds: theirs }), { fields: { evidenceIds: 'notAChoice' } })
    const fileId = await storedFile(db, stranger.post.unitId, 'la.pdf', stranger)
    await assert.rejects(add({ fileId }), { fields: { file: 'notAChoice' } })
    const own = await storedEvidence(db, exemplarId, commune)
    await add({ evidenceIds: own })
    await assert.rejects(add({ version: 2, evidenceIds: own }), {
      fields: { evidenceIds: 'commendations.thereAlready' },
    })
    assert.equal((await dossierNow(db, id)).version, 2)
  })

  test('not to a dossier that is on its way', async () => {
    const { id, exemplarId } = await storedSent(db, commune, now)
    const evidenceIds = await storedEvidence(db, exemplarId, commune)
    await assert.rejects(
      addPapers({ db, actor: commune, now }, { id, version: 2, paperKey: 'bien-ban', evidenceIds }),
      {
        message: 'wrongState',
      },
    )
  })
})
