import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { unitId } from '#modules/units/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay } from '#test/world.ts'
import { storedFile, storedInReview } from '../factory.ts'
import { recognise } from './recognise.ts'

const db = await testDatabase()
const now = someDay
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const reviewer = await anOfficial(db, 'officer', 'huyen-cau-ke')
const head = await anOfficial(db, 'head', 'huyen-cau-ke')
const stranger = await anOfficial(db, 'head', 'xa-an-phu-tan')
const entries = (id: string) => db.selectFrom('audit.entry').selectAll().where('about_id', '=', id).execute()
const exemplar = (id: string) =>
  db.selectFrom('exemplars.exemplar').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const nomination = (id: string) =>
  db.selectFrom('exemplars.nomination').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const decision = { decisionNo: ' 214/QĐ-UBND ', decidedOn: '28/05/2024', signer: 'Nguyễn Văn Đủ' }
const recognitions = (id: string) =>
  db.selectFrom('exemplars.recognition').selectAll().where('exemplar_id', '=', id).execute()

describe('recognise', () => {
  test('the head recognises by a decision, at the level of the unit, and it is in the audit trail', async () => {
    const { id, nominationId } = await storedInReview(db, { officer, reviewer }, 'assessed')
    const fileId = await storedFile(db, unitId('huyen-cau-ke'), 'quyet-dinh.pdf', head)
    await recognise({ db, actor: head, now }, { id, version: 1, ...decision, fileId })

    const [made] = await recognitions(id)
    assert.deepEqual([made?.decision_no, made?.decided_on, made?.level], ['214/QĐ-UBND', '2024-05-28', 'district'])
    assert.deepEqual([made?.unit_id, made?.file_id], [unitId('huyen-cau-ke'), fileId])
    assert.equal((await exemplar(id)).stage, 'recognised')
    const { state, closed_at } = await nomination(nominationId)
    assert.deepEqual([state, closed_at], ['recognised', now])
    assert.equal((await entries(id))[0]?.action, 'exemplars.recognise')
  })

  test('an officer of the district, who nominated, and another head may not, and nothing is written', async () => {
    const { id } = await storedInReview(db, { officer, reviewer }, 'assessed')
    for (const actor of [reviewer, officer, stranger])
      await assert.rejects(recognise({ db, actor, now }, { id, version: 1, ...decision }), { kind: 'forbidden' })
    assert.deepEqual([await entries(id), await recognitions(id)], [[], []])
  })

  test('number, day and signer are required; the day lies between the assessment and today', async () => {
    const { id } = await storedInReview(db, { officer, reviewer }, 'assessed')
    const decide = (over: object) => recognise({ db, actor: head, now }, { id, version: 1, ...decision, ...over })
    await assert.rejects(decide({ decisionNo: ' ', signer: '' }), {
      fields: { decisionNo: 'required', signer: 'required' },
    })
    await assert.rejects(decide({ decidedOn: '12/06/2024' }), { fields: { decidedOn: 'exemplars.inFuture' } })
    await assert.rejects(decide({ decidedOn: '19/05/2024' }), { fields: { decidedOn: 'exemplars.beforeAssessment' } })
  })

  test('a file that somebody else gave is refused', async () => {
    const { id } = await storedInReview(db, { officer, reviewer }, 'assessed')
    const fileId = await storedFile(db, unitId('xa-an-phu-tan'), 'cua-nguoi-khac.pdf', stranger)
    await assert.rejects(recognise({ db, actor: head, now }, { id, version: 1, ...decision, fileId }), {
      fields: { file: 'notAChoice' },
    })
  })

  test('before a passed assessment there is no recognition; a stale form is refused', async () => {
    const verified = await storedInReview(db, { officer, reviewer }, 'verified')
    await assert.rejects(recognise({ db, actor: head, now }, { id: verified.id, version: 1, ...decision }), {
      kind: 'conflict',
    })
    const { id } = await storedInReview(db, { officer, reviewer }, 'assessed')
    await assert.rejects(recognise({ db, actor: head, now }, { id, version: 2, ...decision }), { kind: 'stale' })
  })
})
