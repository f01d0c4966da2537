import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { storedFile } from '#modules/exemplars/factory.ts'
import { unitId } from '#modules/units/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedInspection } from '../factory.ts'
import { answerRemedy } from './answer-remedy.ts'
import { returnRemedy } from './return-remedy.ts'

const db = await testDatabase()
const office = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const keeper = await anOfficial(db, 'officer', 'xa-chau-dien')
const leader = await anOfficial(db, 'officer', 'so-noi-vu')
const { remedyId, visitId, inspector } = await storedInspection(db, { now, office, keeper, leader, stage: 'concluded' })
/** Each act a minute after the one before, so that the last word is the last. */
let minutes = 0
const next = () => new Date(now.getTime() + 60_000 * ++minutes)
const back = (over: object = {}, actor = inspector) =>
  returnRemedy({ db, actor, now: next() }, { remedyId, version: 1, reason: 'Chưa có chữ ký', ...over })
const answer = async (version: number) => {
  const fileId = await storedFile(db, unitId('xa-chau-dien'), 'ke-hoach.pdf', keeper)
  await answerRemedy({ db, actor: keeper, now: next() }, { remedyId, version, text: 'Đã lập', fileId })
}

describe('returnRemedy', () => {
  test('only what was answered goes back, with what is missing, and never by the unit itself', async () => {
    await assert.rejects(back(), { kind: 'conflict' })
    await answer(1)
    await assert.rejects(back({ version: 2 }, keeper), { kind: 'forbidden' })
    await assert.rejects(back({ version: 2, reason: '' }), { fields: { reason: 'required' } })
    assert.equal((await db.selectFrom('inspections.word').select('id').execute()).length, 1)
  })

  test('the unit answers anew; after the term the office that sent the team gives back', async () => {
    await back({ version: 2 })
    await answer(3)
    await back({ version: 4 }, office)
    const words = await db.selectFrom('inspections.word').select('kind').orderBy('said_at').orderBy('id').execute()
    assert.equal(words.filter(({ kind }) => kind === 'return').length, 2)
    const of = db.selectFrom('audit.entry').select('action').where('about_id', '=', visitId)
    assert.ok((await of.execute()).some(({ action }) => action === 'inspections.returnRemedy'))
  })
})
