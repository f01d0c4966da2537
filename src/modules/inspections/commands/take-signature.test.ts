import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedInspection } from '../factory.ts'
import { signMinutes } from './sign-minutes.ts'
import { takeSignature } from './take-signature.ts'

const db = await testDatabase()
const office = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const keeper = await anOfficial(db, 'officer', 'xa-chau-dien')
const leader = await anOfficial(db, 'officer', 'so-noi-vu')
const { visitId, version, inspector } = await storedInspection(db, { now, office, keeper, leader, stage: 'answered' })
const input = { visitId, name: 'Kiên Thị Sa Rinh', title: 'Chủ tịch', words: 'Nhất trí', strokes: 'M10 10 L20 20 ' }
const take = (over: object = {}, actor = inspector) => takeSignature({ db, actor, now }, { ...input, version, ...over })
const signatures = () =>
  db.selectFrom('inspections.signature').selectAll().where('visit_id', '=', visitId).orderBy('side').execute()

describe('takeSignature', () => {
  test('only the team takes it, after its own, by a drawing that is one', async () => {
    await assert.rejects(take(), { message: 'inspections.teamFirst' })
    for (const actor of [keeper, office]) await assert.rejects(take({}, actor), { kind: 'forbidden' })
    await assert.rejects(take({ strokes: '' }), { fields: { strokes: 'required' } })
    await assert.rejects(take({ strokes: 'M1 2 <b>' }), { fields: { strokes: 'notAChoice' } })
    assert.deepEqual(await signatures(), [])
  })

  test('the minutes stand, it is said on whose device, and the drawing is not in the history', async () => {
    const team = { visitId, version, name: 'Lê Văn Tám', title: 'Trưởng đoàn', visitedOn: '10/06/2024', words: '' }
    await signMinutes({ db, actor: inspector, now }, team)
    await take({ version: version + 1 })
    const [own, unit] = await signatures()
    assert.deepEqual([own?.on_team_device, unit?.on_team_device, unit?.words], [false, true, 'Nhất trí'])
    assert.equal(own?.sha256, unit?.sha256)
    await assert.rejects(take({ version: version + 2 }), { kind: 'conflict' })
    const of = db.selectFrom('audit.entry').select(['action', 'input']).where('about_id', '=', visitId)
    const entry = (await of.execute()).find(({ action }) => action === 'inspections.takeSignature')
    assert.doesNotMatch(JSON.stringify(entry?.input), /strokes/)
  })
})
