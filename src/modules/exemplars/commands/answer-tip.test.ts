import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedExemplar, storedTip } from '../factory.ts'
import { eraseTipContacts } from '../jobs.ts'
import { answerTip } from './answer-tip.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const stranger = await anOfficial(db, 'officer', 'xa-an-phu-tan')
const thanks = 'Cảm ơn bà, chúng tôi đã gặp ông Tư.'
const row = (id: string) => db.selectFrom('exemplars.tip').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const codeOf = async (id: string) =>
  (await db.selectFrom('exemplars.exemplar').select('code').where('id', '=', id).executeTakeFirstOrThrow()).code

describe('answering whoever told', () => {
  test('with the record that came of it, by its code as people type it; it is in the audit trail, and done once', async () => {
    const id = await storedTip(db, officer)
    const exemplarId = await storedExemplar(db, officer)
    const code = (await codeOf(exemplarId)).toLowerCase().replace('đ', 'd')
    const answer = { id, version: 1, outcome: 'recorded', code, answer: thanks }
    await answerTip({ db, actor: officer, now }, answer)
    const { state, exemplar_id, answer: said, closed_by } = await row(id)
    assert.deepEqual([state, exemplar_id, said, closed_by], ['recorded', exemplarId, thanks, officer.id])
    const entries = await db.selectFrom('audit.entry').select('action').where('about_id', '=', id).execute()
    assert.deepEqual(
      entries.map(({ action }) => action),
      ['exemplars.answerTip'],
    )
    await assert.rejects(answerTip({ db, actor: officer, now }, { ...answer, version: 2 }), { kind: 'conflict' })
  })

  test('another desk may not, and nothing is written', async () => {
    const id = await storedTip(db, officer)
    const answer = { id, version: 1, outcome: 'declined', code: '', answer: thanks }
    await assert.rejects(answerTip({ db, actor: stranger, now }, answer), { kind: 'forbidden' })
    assert.equal((await row(id)).state, 'new')
  })

  test('a record is named for what says that there is one; a code of another desk, or of a closed record, is not found', async () => {
    const id = await storedTip(db, officer)
    const own = await storedExemplar(db, officer)
    const far = await codeOf(await storedExemplar(db, stranger, { unitKey: 'xa-an-phu-tan' }))
    const answer = { id, version: 1, outcome: 'known', code: '', answer: thanks }
    await assert.rejects(answerTip({ db, actor: officer, now }, answer), { fields: { code: 'required' } })
    for (const odd of [{ code: far }, { code: 'ĐH-1999-0001' }, { code: await codeOf(own), unseen: [own] }])
      await assert.rejects(answerTip({ db, actor: officer, now }, { ...answer, ...odd }), {
        fields: { code: 'exemplars.noSuchCode' },
      })
    await assert.rejects(answerTip({ db, actor: officer, now }, { ...answer, outcome: 'x', answer: ' ' }), {
      fields: { outcome: 'notAChoice', answer: 'required' },
    })
  })

  test('two years after the answer, how to reach whoever told is erased', async () => {
    const [old, young] = [await storedTip(db, officer), await storedTip(db, officer)]
    const answer = { version: 1, outcome: 'declined', code: '', answer: thanks }
    await answerTip({ db, actor: officer, now: new Date('2024-01-05T03:00:00Z') }, { ...answer, id: old })
    await answerTip({ db, actor: officer, now: new Date('2024-03-05T03:00:00Z') }, { ...answer, id: young })
    await eraseTipContacts.run({ db, now: new Date('2026-02-01T00:00:00Z') }, {})
    assert.deepEqual([(await row(old)).contact, (await row(young)).contact], [null, '0912345678'])
  })
})
