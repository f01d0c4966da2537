import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { unitId } from '#modules/units/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, deskOf, someDay as now } from '#test/world.ts'
import { audited, movementForm } from '../factory.ts'
import { paths } from '../paths.ts'
import { isMovementOf } from '../queries/movement.ts'
import { enterMovement } from './enter-movement.ts'

const db = await testDatabase()
const commune = await anOfficial(db, 'officer', 'xa-chau-dien')
const province = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const other = await anOfficial(db, 'head', 'xa-an-phu-tan')
const editor = await anOfficial(db, 'editor', 'xa-chau-dien')
const count = async () => (await db.selectFrom('programmes.movement').select('id').execute()).length

describe('enterMovement', () => {
  test('a unit enters its own; it is in the audit trail, and chosen by that unit alone', async () => {
    const { id } = await enterMovement({ db, actor: commune, now }, movementForm())
    assert.equal((await audited(db, 'programmes.enterMovement', id)).length, 1)
    const row = await db.selectFrom('programmes.movement').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
    assert.deepEqual([row.unit_id, row.scope, row.to_confirm], [unitId('xa-chau-dien'), 'unit', false])
    const chosen = (key: string, day: string) => isMovementOf(db, id, unitId(key), [day])
    assert.deepEqual(
      [await chosen('xa-chau-dien', '2024-06-11'), await chosen('xa-an-phu-tan', '2024-06-11')],
      [true, false],
    )
    assert.equal(await chosen('xa-chau-dien', '2025-01-01'), false, 'not after its last day')

    const open = (actor: typeof commune) => deskOf(db, actor).request(paths.movement(id))
    assert.deepEqual(
      [(await open(commune)).status, (await open(province)).status, (await open(other)).status],
      [200, 200, 404],
    )
    assert.doesNotMatch(await (await deskOf(db, other).request(paths.movements())).text(), /Ấp sáng đèn/)
  })

  test('the province enters one for all of it, with its names in other languages', async () => {
    const { id } = await enterMovement(
      { db, actor: province, now },
      movementForm({ scope: 'province', nameEn: 'Clean canals' }),
    )
    assert.equal(await isMovementOf(db, id, unitId('xa-an-phu-tan'), ['2024-06-11']), true)
    assert.match(await (await deskOf(db, other).request(paths.movements())).text(), /Ấp sáng đèn/)
  })

  test('a commune may enter none of the province, an editor none at all; nothing is written', async () => {
    const before = await count()
    for (const [actor, scope] of [
      [commune, 'province'],
      [commune, 'national'],
      [editor, 'unit'],
    ] as const)
      await assert.rejects(enterMovement({ db, actor, now }, movementForm({ scope })), { kind: 'forbidden' })
    assert.equal(await count(), before)
  })

  test('bad input names its field; the same name at the same time is there already', async () => {
    const scene = { db, actor: commune, now }
    for (const [over, fields] of [
      [{ name: '' }, { name: 'required' }],
      [{ scope: 'world' }, { scope: 'notAChoice' }],
      [{ lastDay: '31/12/2023' }, { lastDay: 'programmes.endsBefore' }],
      [{ fieldId: unitId('xa-chau-dien') }, { fieldId: 'notAChoice' }],
      [{ name: 'ấp  sáng đèn'.replace('  ', ' ') }, { name: 'programmes.movementThere' }],
    ] as const)
      await assert.rejects(enterMovement(scene, movementForm(over)), { fields })
  })
})
