import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { storedFile } from '#modules/exemplars/factory.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedDraft, storedSigned } from '../factory.ts'
import { signCopy } from './sign-copy.ts'

const db = await testDatabase()
const head = await anOfficial(db, 'head', 'xa-chau-dien')
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const copyOf = async (id: string) =>
  (await db.selectFrom('commendations.decision').select('copy_file_id').where('id', '=', id).executeTakeFirst())
    ?.copy_file_id
const by = { certificate: 'Lâm Văn Phước', issuer: 'Tổ chức chứng thực', serial: '0A11' }
const aFile = (actor = head) => storedFile(db, head.post.unitId, 'quyet-dinh.pdf', actor)

describe('signCopy', () => {
  test('keeps what was signed as the signed copy; the trail names the certificate', async () => {
    const { decisionId } = await storedSigned(db, head, now)
    const fileId = await aFile()
    await signCopy({ db, actor: head, now }, { id: decisionId, version: 2, fileId, ...by })
    assert.equal(await copyOf(decisionId), fileId)
    const entry = await db
      .selectFrom('audit.entry')
      .selectAll()
      .where('action', '=', 'commendations.signCopy')
      .where('about_id', '=', decisionId)
      .executeTakeFirstOrThrow()
    assert.deepEqual(entry.input, { id: decisionId, version: 2, fileId, ...by })
  })

  test('an officer may not, and nothing is written', async () => {
    const { decisionId } = await storedSigned(db, head, now)
    const sign = signCopy(
      { db, actor: officer, now },
      { id: decisionId, version: 2, fileId: await aFile(officer), ...by },
    )
    await assert.rejects(sign, { kind: 'forbidden' })
    assert.equal(await copyOf(decisionId), null)
  })

  test('a draft, a stale form and somebody else’s file are refused', async () => {
    const { decisionId } = await storedDraft(db, head, now)
    const fileId = await aFile()
    await assert.rejects(signCopy({ db, actor: head, now }, { id: decisionId, version: 1, fileId, ...by }), {
      message: 'wrongState',
    })
    const signed = await storedSigned(db, head, now)
    const again = (over: object) =>
      signCopy({ db, actor: head, now }, { id: signed.decisionId, version: 2, fileId, ...by, ...over })
    await assert.rejects(again({ version: 1 }), { kind: 'stale' })
    await assert.rejects(again({ fileId: await aFile(officer) }), { fields: { fileId: 'notAChoice' } })
    await assert.rejects(again({ serial: '' }), { fields: { serial: 'required' } })
  })
})
