import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedInspection } from '../factory.ts'
import { conclude } from './conclude.ts'
import { noteRefusal } from './note-refusal.ts'
import { signMinutes } from './sign-minutes.ts'

const db = await testDatabase()
const office = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const keeper = await anOfficial(db, 'officer', 'xa-chau-dien')
const leader = await anOfficial(db, 'officer', 'so-noi-vu')
const { visitId, version, inspector } = await storedInspection(db, { now, office, keeper, leader, stage: 'answered' })
const input = {
  visitId,
  name: 'Kiên Thị Sa Rinh',
  title: 'Chủ tịch',
  refusal: 'Không đồng ý mục 3',
  witnesses: 'Ông A, ấp 1',
}
const note = (over: object = {}, actor = inspector) => noteRefusal({ db, actor, now }, { ...input, version, ...over })
const visit = () => db.selectFrom('inspections.visit').selectAll().where('id', '=', visitId).executeTakeFirstOrThrow()

describe('noteRefusal', () => {
  test('nobody refuses what the team has not signed; the unit does not write it down; reason and witnesses are named', async () => {
    await assert.rejects(note(), { message: 'inspections.teamFirst' })
    const team = { visitId, version, name: 'Lê Văn Tám', title: 'Trưởng đoàn', visitedOn: '10/06/2024', words: '' }
    await signMinutes({ db, actor: inspector, now }, team)
    await assert.rejects(note({ version: version + 1 }, keeper), { kind: 'forbidden' })
    const bare = { version: version + 1, refusal: ' ', witnesses: '' }
    await assert.rejects(note(bare), { fields: { refusal: 'required', witnesses: 'required' } })
    assert.equal((await visit()).state, 'planned')
  })

  test('a refusal closes the minutes once, is in the history, and the inspection can be concluded', async () => {
    await note({ version: version + 1 })
    assert.equal((await visit()).state, 'minuted')
    await assert.rejects(note({ version: version + 2 }, office), { kind: 'conflict' })
    const of = db.selectFrom('audit.entry').select('action').where('about_id', '=', visitId)
    assert.ok((await of.execute()).some(({ action }) => action === 'inspections.noteRefusal'))
    const end = { visitId, version: version + 2, number: '31/KL-ĐKT', concludedOn: '11/06/2024', conclusion: 'Đã làm.' }
    await conclude({ db, actor: inspector, now }, end)
    assert.equal((await visit()).state, 'concluded')
  })
})
