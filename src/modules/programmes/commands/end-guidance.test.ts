import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { unitId } from '#modules/units/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, deskOf, someDay as now } from '#test/world.ts'
import { audited, guidanceForm } from '../factory.ts'
import { endGuidance } from './end-guidance.ts'
import { issueGuidance } from './issue-guidance.ts'
import { readGuidance } from './read-guidance.ts'

const db = await testDatabase()
const district = await anOfficial(db, 'officer', 'huyen-cau-ke')
const commune = await anOfficial(db, 'officer', 'xa-chau-dien')
const scene = { db, actor: district, now }
const { id } = await issueGuidance(scene, guidanceForm({ units: [unitId('xa-chau-dien')] }))
const form = { guidanceId: id, version: '1', on: '10/06/2024', reason: 'Hướng dẫn 20/HD-UBND thay thế' }

describe('endGuidance', () => {
  test('whoever was sent it may not, and nothing is written', async () => {
    await assert.rejects(endGuidance({ ...scene, actor: commune }, form), { kind: 'forbidden' })
    const row = await db.selectFrom('programmes.guidance').select('ended_on').executeTakeFirstOrThrow()
    assert.equal(row.ended_on, null)
  })

  test('bad input names its field', async () => {
    await assert.rejects(endGuidance(scene, { ...form, reason: '' }), { fields: { reason: 'required' } })
    await assert.rejects(endGuidance(scene, { ...form, on: '01/01/2020' }), { fields: { on: 'programmes.endsBefore' } })
  })

  test('nobody is asked to read it any more', async () => {
    await endGuidance(scene, form)
    assert.equal((await audited(db, 'programmes.endGuidance', id)).length, 1)
    assert.doesNotMatch(await (await deskOf(db, commune).request('/lam-viec')).text(), /Đọc văn bản hướng dẫn/)
    await assert.rejects(readGuidance({ db, actor: commune, now }, { guidanceId: id }), { kind: 'conflict' })
  })
})
