import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedFile } from '#modules/exemplars/factory.ts'
import { storedDraft, storedSigned, trailOf } from '../factory.ts'
import { keepCopy } from './keep-copy.ts'

const db = await testDatabase()
const commune = await anOfficial(db, 'head', 'xa-chau-dien')
const stranger = await anOfficial(db, 'head', 'xa-an-phu-tan')

const copyOf = async (id: string) =>
  (await db.selectFrom('commendations.decision').select('copy_file_id').where('id', '=', id).executeTakeFirst())
    ?.copy_file_id

describe('keepCopy', () => {
  test('the signed copy lies with the decision, and is in the audit trail', async () => {
    const { decisionId } = await storedSigned(db, commune, now)
    const fileId = await storedFile(db, commune.post.unitId, 'quyet-dinh.pdf', commune)
    await keepCopy({ db, actor: commune, now }, { id: decisionId, version: 2, fileId })
    assert.equal(await copyOf(decisionId), fileId)
    assert.ok((await trailOf(db, decisionId)).includes('keepCopy'))
  })

  test('not by a stranger, not somebody else’s file, not with a draft', async () => {
    const { decisionId } = await storedSigned(db, commune, now)
    const [own, theirs] = [
      await storedFile(db, commune.post.unitId, 'a.pdf', commune),
      await storedFile(db, stranger.post.unitId, 'b.pdf', stranger),
    ]
    const put = (input: object, actor = commune) =>
      keepCopy({ db, actor, now }, { id: decisionId, version: 2, fileId: own, ...input })
    await assert.rejects(put({}, stranger), { kind: 'forbidden' })
    await assert.rejects(put({ fileId: theirs }), { fields: { file: 'notAChoice' } })
    assert.equal(await copyOf(decisionId), null)
    const draft = await storedDraft(db, commune, now)
    await assert.rejects(put({ id: draft.decisionId, version: 1 }), { message: 'wrongState' })
  })
})
