import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, deskOf, someDay as now } from '#test/world.ts'
import { audited, movementForm } from '../factory.ts'
import { paths } from '../paths.ts'
import { closeMovement } from './close-movement.ts'
import { enterMovement } from './enter-movement.ts'

const db = await testDatabase()
const commune = await anOfficial(db, 'officer', 'xa-chau-dien')
const other = await anOfficial(db, 'head', 'xa-an-phu-tan')
const scene = { db, actor: commune, now }
const { id } = await enterMovement(scene, movementForm({ lastDay: '' }))
const form = { movementId: id, version: '1', lastDay: '31/05/2024', why: 'Báo cáo tổng kết 12/BC-UBND' }
const end = async () =>
  (await db.selectFrom('programmes.movement').select('valid_to').where('id', '=', id).executeTakeFirstOrThrow())
    .valid_to

describe('closeMovement', () => {
  test('another unit may not, and nothing is written', async () => {
    await assert.rejects(closeMovement({ ...scene, actor: other }, form), { kind: 'forbidden' })
    assert.equal(await end(), null)
  })

  test('bad input names its field', async () => {
    await assert.rejects(closeMovement(scene, { ...form, why: '' }), { fields: { why: 'required' } })
    await assert.rejects(closeMovement(scene, { ...form, lastDay: '01/01/2020' }), {
      fields: { lastDay: 'programmes.endsBefore' },
    })
  })

  test('it is over from the day after, stands among those that are, and does not end twice', async () => {
    await closeMovement(scene, form)
    assert.equal(await end(), '2024-06-01')
    assert.equal((await audited(db, 'programmes.closeMovement', id)).length, 1)
    const list = async (part?: string) => (await deskOf(db, commune).request(paths.movements(part))).text()
    assert.match(await list('da-qua'), /Ấp sáng đèn/)
    assert.doesNotMatch(await list(), /Ấp sáng đèn/)
    await assert.rejects(closeMovement(scene, { ...form, version: '2' }), { kind: 'conflict' })
  })
})
