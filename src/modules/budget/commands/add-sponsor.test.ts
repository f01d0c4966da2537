import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { unitId } from '#modules/units/index.ts'
import { audited } from '../factory.ts'
import { addSponsor } from './add-sponsor.ts'

const db = await testDatabase()
const commune = await anOfficial(db, 'officer', 'xa-chau-dien')
const district = await anOfficial(db, 'officer', 'huyen-cau-ke')
const scene = { db, actor: commune, now }
const input = { unitId: unitId('xa-chau-dien'), kind: 'person', name: 'Ông Sáu Lu', contact: '0900 000 000' }
const rows = () => db.selectFrom('budget.sponsor').selectAll().execute()

describe('addSponsor', () => {
  test('nobody but the unit itself may, and nothing is written', async () => {
    await assert.rejects(addSponsor({ ...scene, actor: district }, input), { kind: 'forbidden' })
    assert.deepEqual(await rows(), [])
  })

  test('bad input names its field', async () => {
    await assert.rejects(addSponsor(scene, { ...input, name: '' }), { fields: { name: 'required' } })
    await assert.rejects(addSponsor(scene, { ...input, kind: 'x' }), { fields: { kind: 'notAChoice' } })
  })

  test('a sponsor is unnamed unless they say otherwise, and their name stays out of the audit trail', async () => {
    const { id } = await addSponsor(scene, input)
    assert.deepEqual([(await rows())[0]?.id, (await rows())[0]?.may_name], [id, false])
    const [entry] = await audited(db, 'budget.addSponsor', id)
    assert.ok(entry && !JSON.stringify(entry.input).includes('Sáu Lu'))
  })
})
