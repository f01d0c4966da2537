import assert from 'node:assert/strict'
import { test } from 'node:test'
import { storedExemplar } from '#modules/exemplars/factory.ts'
import { unitId } from '#modules/units/index.ts'
import { scopeOf } from '#platform/access/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial } from '#test/world.ts'
import { storedSteps } from '../factory.ts'
import { showBoard } from './board.ts'
import { countFigures } from './figures.ts'

const db = await testDatabase()
const now = new Date('2024-11-20T02:00:00Z')
const officer = await anOfficial(db, 'officer', 'xa-chau-dien', now)
const province = await anOfficial(db, 'officer', 'tinh-tra-vinh', now)

test('an adoption that failed counts until the day it was written down: past figures stay, later ones leave it out', async () => {
  const id = await storedExemplar(db, officer)
  const day = { nominated: '2024-03-05', recognised: '2024-04-02', published: '2024-05-01', adopted: '2024-06-03' }
  await storedSteps(db, id, officer, { ...day, failed: '2024-09-10' })
  const counted = async (cutOff: string) => {
    const board = await showBoard(db, scopeOf(province), { year: 2024, asOf: cutOff }, 'then', '2024-12-01')
    const row = board.find((it) => it.id === unitId('xa-chau-dien'))!
    const { ids } = await countFigures(db, { unitId: unitId('xa-chau-dien'), isProvince: false, year: 2024, cutOff })
    const figures = (['I3q', 'I9', 'I9a', 'I9d', 'I9m'] as const).map((code) => ids.get(code)?.length ?? 0)
    return { replicated: row.counted.replicated.length, figures }
  }
  assert.deepEqual(await counted('2024-09-09'), { replicated: 1, figures: [1, 1, 1, 0, 1] })
  assert.deepEqual(await counted('2024-09-10'), { replicated: 0, figures: [0, 1, 0, 1, 0] })
})
