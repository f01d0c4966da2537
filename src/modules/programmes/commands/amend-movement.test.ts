import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { scopeOf } from '#platform/access/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, deskOf, someDay as now } from '#test/world.ts'
import { audited, movementForm } from '../factory.ts'
import { paths } from '../paths.ts'
import { listMovements } from '../queries/movement.ts'
import { amendMovement } from './amend-movement.ts'
import { enterMovement } from './enter-movement.ts'

const db = await testDatabase()
const commune = await anOfficial(db, 'officer', 'xa-chau-dien')
const above = await anOfficial(db, 'head', 'huyen-cau-ke')
const scene = { db, actor: commune, now }
const { id } = await enterMovement(scene, movementForm())
const form = (over: object = {}) => ({
  ...{ ...movementForm(), movementId: id, version: '1', on: '01/06/2024', name: 'Ấp sáng, đường sạch' },
  ...over,
})
const was = () => db.selectFrom('programmes.movement_was').selectAll().where('movement_id', '=', id).execute()

describe('amendMovement', () => {
  test('who is not of the unit may not, and nothing is written', async () => {
    await assert.rejects(amendMovement({ ...scene, actor: above }, form()), { kind: 'forbidden' })
    assert.deepEqual(await was(), [])
  })

  test('bad input names its field', async () => {
    await assert.rejects(amendMovement(scene, form({ name: '' })), { fields: { name: 'required' } })
    await assert.rejects(amendMovement(scene, form({ on: '01/01/2025' })), { fields: { on: 'programmes.afterItsEnd' } })
    await assert.rejects(amendMovement(scene, form({ on: '31/12/2023' })), {
      fields: { on: 'programmes.beforeLastChange' },
    })
  })

  test('newer words hold from a day on, the older stay to be read; a stale form is refused', async () => {
    await amendMovement(scene, form())
    assert.equal((await audited(db, 'programmes.amendMovement', id)).length, 1)
    assert.deepEqual(
      (await was()).map((it) => [it.name, it.until_on]),
      [['Ấp sáng đèn', '2024-06-01']],
    )
    const page = await (await deskOf(db, commune).request(paths.movement(id))).text()
    assert.match(page, /<h1[^>]*>Ấp sáng, đường sạch/)
    assert.match(page, /01\/06\/2024[\s\S]*Ấp sáng đèn/)
    await assert.rejects(amendMovement(scene, form()), { kind: 'stale' })
  })

  test('a change that lies ahead is told beside the words of today, which lists and choices go by until then', async () => {
    const ahead = form({ version: '2', on: '01/09/2024', name: 'Ấp sáng, đường sạch, nhà ngăn nắp' })
    await amendMovement(scene, ahead)
    const page = await (await deskOf(db, commune).request(paths.movement(id))).text()
    assert.match(page, /<h1[^>]*>Ấp sáng, đường sạch</)
    assert.match(page, /Sẽ đổi[\s\S]*01\/09\/2024[\s\S]*nhà ngăn nắp/)
    const named = async (day: string) =>
      (await listMovements(db, scopeOf(commune), 'vi', { days: [day] })).find((it) => it.id === id)?.name
    assert.deepEqual([await named('2024-08-31'), await named('2024-09-01')], ['Ấp sáng, đường sạch', ahead.name])
    const edit = await (await deskOf(db, commune).request(paths.amendMovement(id))).text()
    assert.match(edit, /value="01\/09\/2024"[\s\S]*nhà ngăn nắp/)
  })
})
