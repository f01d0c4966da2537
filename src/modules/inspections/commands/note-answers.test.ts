import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { storedFile } from '#modules/exemplars/factory.ts'
import { unitId } from '#modules/units/index.ts'
import { newId } from '#platform/ids.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedInspection } from '../factory.ts'
import { noteAnswers } from './note-answers.ts'

const db = await testDatabase()
const office = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const keeper = await anOfficial(db, 'officer', 'xa-chau-dien')
const stranger = await anOfficial(db, 'officer', 'xa-an-phu-tan')
const leader = await anOfficial(db, 'officer', 'so-noi-vu')
const sent = await storedInspection(db, { now, year: 2023, office, keeper, leader, stage: 'sent' })
const checked = await storedInspection(db, { now, office, keeper, leader, stage: 'selfChecked' })
const items = await db.selectFrom('inspections.item').selectAll().orderBy('ord').execute()
const plain = items.find(({ needs }) => needs === 'nothing')!
const pictured = items.find(({ needs }) => needs === 'photo')!
const mark = (over: object = {}) => ({ id: newId(), itemId: plain.id, verdict: 'met', comment: '', at: now, ...over })
const note = (visitId: string, marks: unknown, actor = keeper, known = {}) =>
  noteAnswers({ db, actor, now }, { visitId, marks, known })
const answers = (side: string, visitId = checked.visitId) =>
  db.selectFrom('inspections.answer').selectAll().where('visit_id', '=', visitId).where('side', '=', side).execute()

describe('noteAnswers', () => {
  test('the unit answers for itself, with what the records knew that day; nobody else does', async () => {
    await assert.rejects(note(sent.visitId, [mark()], stranger), { kind: 'forbidden' })
    await assert.rejects(note(sent.visitId, [mark()], office), { kind: 'forbidden' })
    await note(sent.visitId, [mark({ itemId: items[1]!.id, comment: 'Quyết định số 5' })], keeper, { regulations: 1 })
    const [answer] = await answers('self', sent.visitId)
    assert.deepEqual([answer?.verdict, answer?.known, answer?.noted_by], ['met', 1, keeper.id])
    const entry = await db.selectFrom('audit.entry').selectAll().where('about_id', '=', sent.visitId).executeTakeFirst()
    assert.equal(entry?.action, 'inspections.noteAnswers')
  })

  test('the team waits until the unit has sent its own answers; the unit answers no more after that', async () => {
    await assert.rejects(note(sent.visitId, [mark()], sent.inspector), { message: 'inspections.selfFirst' })
    await assert.rejects(note(checked.visitId, [mark()]), { message: 'inspections.selfSent' })
    assert.deepEqual(await answers('team', sent.visitId), [])
  })

  test('what is not met needs words, and an item that needs a photograph has one', async () => {
    const refused = (it: object, fields: object) =>
      assert.rejects(note(checked.visitId, [mark(it)], checked.inspector), { fields })
    await refused({ verdict: 'unmet' }, { comment: 'inspections.needsComment' })
    await refused({ itemId: pictured.id }, { file: 'inspections.needsPhoto' })
    const strange = await storedFile(db, unitId('xa-chau-dien'), 'anh.jpg', stranger)
    await refused({ itemId: pictured.id, fileId: strange }, { file: 'inspections.notYourFile' })
    await refused({ verdict: 'tốt' }, { 'marks.0.verdict': 'notAChoice' })
    assert.deepEqual(await answers('team'), [])
  })

  test('of two notes of one item the later stands, whatever comes first and however often', async () => {
    const early = mark({ at: new Date('2024-06-11T01:00:00Z'), verdict: 'partly', comment: 'Mới nhìn qua' })
    const late = mark({ at: new Date('2024-06-11T01:30:00Z'), comment: 'Đã xem sổ' })
    await note(checked.visitId, [late, early], checked.inspector)
    await note(checked.visitId, [early, late], checked.inspector)
    const [answer, ...others] = await answers('team')
    assert.deepEqual([answer?.id, answer?.comment, others], [late.id, 'Đã xem sổ', []])
  })

  test('of what a device sends, what is whole is kept and the rest is named', async () => {
    const [good, bad] = [mark({ itemId: items[2]!.id }), mark({ itemId: items[3]!.id, verdict: 'unmet' })]
    const { faulty } = await note(checked.visitId, [good, bad], checked.inspector)
    assert.deepEqual(faulty, [{ id: bad.id, fields: { comment: 'inspections.needsComment' } }])
    assert.ok((await answers('team')).some(({ id }) => id === good.id))
  })
})
