import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, deskOf, someDay } from '#test/world.ts'
import { audited, storedChoice, storedRound } from '../factory.ts'
import { recordFeedback } from './record-feedback.ts'

const db = await testDatabase()
const now = new Date('2024-12-20T02:00:00Z')
const office = await anOfficial(db, 'officer', 'tinh-tra-vinh', now)
const commune = await anOfficial(db, 'officer', 'xa-chau-dien', now)
const roundId = await storedRound(db, office)
const { id: choiceId, exemplarId } = await storedChoice(db, roundId, commune, { state: 'submitted', listed: 'main' })
const scene = { db, actor: office, now }
const input = {
  choiceId,
  kind: 'chosen',
  onDay: '10/12/2024',
  words: 'Chọn đăng trong tháng 1',
  document: '',
  link: '',
}
const rows = () => db.selectFrom('selection.feedback').selectAll().execute()

describe('recordFeedback', () => {
  test('who does not run the round may not, and nothing is written', async () => {
    const district = await anOfficial(db, 'head', 'huyen-cau-ke', someDay)
    for (const actor of [district, commune])
      await assert.rejects(recordFeedback({ ...scene, actor }, input), { kind: 'forbidden' })
    assert.deepEqual(await rows(), [])
  })

  test('bad input names its field; who was not introduced has no answer', async () => {
    for (const [field, code, wrong] of [
      ['onDay', 'selection.inFuture', { onDay: '21/12/2024' }],
      ['kind', 'notAChoice', { kind: 'lost' }],
      ['link', 'selection.notALink', { link: 'javascript:alert(1)' }],
      ['words', 'required', { words: '' }],
    ] as const)
      await assert.rejects(recordFeedback(scene, { ...input, ...wrong }), { fields: { [field]: code } })
    const sent = await storedChoice(db, roundId, commune, { state: 'sent', ord: 2 })
    await assert.rejects(recordFeedback(scene, { ...input, choiceId: sent.id }), { message: 'selection.notSubmitted' })
  })

  test('it stands on the exemplar’s line of life at the nation', async () => {
    const { id } = await recordFeedback(scene, input)
    assert.equal((await audited(db, 'selection.recordFeedback', id))[0]?.about_id, exemplarId)
    const page = await (await deskOf(db, office, { now }).request(`/lam-viec/dien-hinh/${exemplarId}`)).text()
    assert.match(page, /Trung ương chọn/)
    assert.match(page, /10\/12\/2024/)
  })
})
