import assert from 'node:assert/strict'
import { test } from 'node:test'
import { listMovements, programmePaths } from '#modules/programmes/index.ts'
import { scopeOf } from '#platform/access/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, deskOf } from '#test/world.ts'
import { storedExemplar } from '../factory.ts'

const db = await testDatabase()
const commune = await anOfficial(db, 'officer', 'xa-chau-dien')
const other = await anOfficial(db, 'officer', 'xa-an-phu-tan')

test('a movement shows who comes from it, each figure with its list, and each unit what is its own', async () => {
  const [movement] = await listMovements(db, scopeOf(commune), 'vi', { days: ['2024-06-11'] })
  await storedExemplar(db, commune, { movementId: movement!.id, subject: { name: 'Kim Thị Sa Rinh' } })
  const text = async (actor: typeof commune, path: string) =>
    (await (await deskOf(db, actor).request(path)).text()).replaceAll(/<[^>]*>/g, ' ')

  const list = programmePaths.ofMovement(movement!.id, 'dien-hinh')
  assert.match(await text(commune, programmePaths.movement(movement!.id)), /1 +Điển hình/)
  assert.match(await text(commune, list), /Kim Thị Sa Rinh/)
  assert.doesNotMatch(await text(other, list), /Kim Thị Sa Rinh/)
  assert.equal((await deskOf(db, commune).request(programmePaths.ofMovement(movement!.id, 'la'))).status, 404)
})
