import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedInspection } from '../factory.ts'
import { noteFinding } from './note-finding.ts'
import { setRemedy } from './set-remedy.ts'
import { signMinutes } from './sign-minutes.ts'

const db = await testDatabase()
const office = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const keeper = await anOfficial(db, 'officer', 'xa-chau-dien')
const leader = await anOfficial(db, 'officer', 'so-noi-vu')
const at = { now, office, keeper, leader }
const signed = await storedInspection(db, { ...at, stage: 'minuted' })
const done = await storedInspection(db, { ...at, year: 2023, stage: 'concluded' })
const input = { what: 'Bổ sung minh chứng', owner: 'Ông Sơn Ngọc Tài', dueOn: '30/06/2024' }
const set = (it: typeof signed, over: object = {}, actor = it.inspector) =>
  setRemedy(
    { db, actor, now },
    { ...input, ...{ visitId: it.visitId, findingId: it.findingId }, version: it.version, ...over },
  )
const remedies = (findingId: string) =>
  db.selectFrom('inspections.remedy').selectAll().where('finding_id', '=', findingId).execute()

describe('setRemedy', () => {
  test('the team says what is to be done, by whom and when, for a finding of this inspection', async () => {
    await assert.rejects(set(signed, {}, keeper), { kind: 'forbidden' })
    await assert.rejects(set(signed, { owner: '' }), { fields: { owner: 'required' } })
    await assert.rejects(set(signed, { dueOn: '10/06/2024' }), { fields: { dueOn: 'inspections.inPast' } })
    await assert.rejects(set(signed, { findingId: done.findingId }), { kind: 'missing' })
    assert.equal((await remedies(signed.findingId)).length, 1)
    const { id } = await set(signed)
    const row = (await remedies(signed.findingId)).find((it) => it.id === id)
    assert.deepEqual([row?.owner, row?.due_on, row?.closed_on], ['Ông Sơn Ngọc Tài', '2024-06-30', null])
    const of = db.selectFrom('audit.entry').select('action').where('about_id', '=', signed.visitId)
    assert.equal((await of.executeTakeFirst())?.action, 'inspections.setRemedy')
  })

  test('what is set after the team signed is no part of what the unit signs; the office may set it too', async () => {
    const { visitId, version, inspector } = await storedInspection(db, { ...at, year: 2022, stage: 'answered' })
    const scene = { db, actor: inspector, now }
    const found = { visitId, version, itemId: '', finding: 'Chưa có kế hoạch', recommendation: 'Lập kế hoạch' }
    const { id: findingId } = await noteFinding(scene, found)
    const of = { visitId, findingId, ...input }
    await setRemedy(scene, { ...of, version: version + 1 })
    const who = { visitId, name: 'Lê Văn Tám', title: 'Trưởng đoàn', visitedOn: '10/06/2024' }
    await signMinutes(scene, { ...who, version: version + 2 })
    const later = new Date(now.getTime() + 60_000)
    await assert.rejects(setRemedy({ db, actor: office, now: later }, { ...of, version: version + 3 }), {
      kind: 'forbidden',
    })
    await setRemedy({ ...scene, now: later }, { ...of, version: version + 3 })
    await signMinutes({ db, actor: keeper, now: later }, { ...who, version: version + 4 })
    const signatures = db.selectFrom('inspections.signature').select('sha256').where('visit_id', '=', visitId)
    assert.equal(new Set((await signatures.execute()).map(({ sha256 }) => sha256)).size, 1)
    await setRemedy({ db, actor: office, now: later }, { ...of, version: version + 5 })
    assert.equal((await remedies(findingId)).length, 3)
  })

  test('nothing is added once it is concluded', async () => {
    await assert.rejects(set(done), { kind: 'conflict' })
  })
})
