import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { unitId } from '#modules/units/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial } from '#test/world.ts'
import { audited } from '../factory.ts'
import { openRound } from './open-round.ts'

const db = await testDatabase()
const now = new Date('2024-10-15T02:00:00Z')
const province = await anOfficial(db, 'officer', 'tinh-tra-vinh', now)
const scene = { db, actor: province, now }
const input = { unitId: unitId('tinh-tra-vinh'), year: '2024', cutOff: '30/11/2024', dueOn: '30/11/2024' }
const rounds = () => db.selectFrom('reporting.round').select('id').execute()

describe('openRound', () => {
  test('a district may not, and nothing is written', async () => {
    const district = await anOfficial(db, 'head', 'huyen-cau-ke', now)
    const own = { ...input, unitId: unitId('huyen-cau-ke') }
    await assert.rejects(openRound({ ...scene, actor: district }, own), { kind: 'forbidden' })
    await assert.rejects(openRound({ ...scene, actor: district }, input), { kind: 'forbidden' })
    assert.deepEqual(await rounds(), [])
  })

  for (const [field, code, wrong] of [
    ['cutOff', 'reporting.cutOffYear', { cutOff: '30/11/2023' }],
    ['cutOff', 'notADate', { cutOff: '31/11/2024' }],
    ['dueOn', 'reporting.dueBeforeCutOff', { dueOn: '29/11/2024' }],
    ['year', 'reporting.noProgramme', { year: '2030', cutOff: '30/11/2030', dueOn: '30/11/2030' }],
  ] as const)
    test(`${code} is named at ${field}`, async () => {
      await assert.rejects(openRound(scene, { ...input, ...wrong }), { kind: 'invalid', fields: { [field]: code } })
      assert.deepEqual(await rounds(), [])
    })

  test('opening freezes who owes: every unit with a quota class on the cut-off day, to the province', async () => {
    const { id } = await openRound(scene, input)
    const rows = await db.selectFrom('reporting.expected').selectAll().where('round_id', '=', id).execute()
    const districts = await db.selectFrom('units.unit').select('id').where('kind', '=', 'district').execute()
    assert.ok(districts.every((it) => rows.some(({ unit_id }) => unit_id === it.id)))
    assert.ok(rows.every(({ to_unit_id }) => to_unit_id === unitId('tinh-tra-vinh')))
    assert.equal(
      rows.some(({ unit_id }) => unit_id === unitId('xa-cau-ke-vinh-long')),
      false,
    )
    assert.equal((await audited(db, 'reporting.open-round', id)).length, 1)
  })

  test('a year has one round', async () => {
    await assert.rejects(openRound(scene, input), { kind: 'conflict', fields: { year: 'reporting.roundExists' } })
  })
})
