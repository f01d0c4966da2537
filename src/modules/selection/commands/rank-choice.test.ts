import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay } from '#test/world.ts'
import { audited, choiceRow, storedChoice, storedRound } from '../factory.ts'
import { rankChoice } from './rank-choice.ts'

const db = await testDatabase()
const now = someDay
const office = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const commune = await anOfficial(db, 'officer', 'xa-chau-dien')
const district = await anOfficial(db, 'officer', 'huyen-cau-ke')
const roundId = await storedRound(db, office)
const [a, b, c] = [
  await storedChoice(db, roundId, commune, { ord: 1 }),
  await storedChoice(db, roundId, commune, { ord: 2 }),
  await storedChoice(db, roundId, commune, { ord: 3 }),
]
const ranks = async () => [
  (await choiceRow(db, a.id)).ord,
  (await choiceRow(db, b.id)).ord,
  (await choiceRow(db, c.id)).ord,
]
const input = { choiceId: c.id, version: 1, rank: '1' }
const scene = { db, actor: district, now }

describe('rankChoice', () => {
  test('nobody but the unit may, and nothing is written', async () => {
    for (const actor of [office, commune])
      await assert.rejects(rankChoice({ ...scene, actor }, input), { kind: 'forbidden' })
    assert.deepEqual(await ranks(), [1, 2, 3])
  })

  test('bad input names its field, and a stale form is refused', async () => {
    await assert.rejects(rankChoice(scene, { ...input, rank: '4' }), { fields: { rank: 'tooLarge' } })
    await assert.rejects(rankChoice(scene, { ...input, rank: 'nhất' }), { fields: { rank: 'notANumber' } })
    await assert.rejects(rankChoice(scene, { ...input, version: 3 }), { kind: 'stale' })
  })

  test('the reserve becomes the first, the others move down', async () => {
    await rankChoice(scene, input)
    assert.deepEqual(await ranks(), [2, 3, 1])
    assert.equal((await audited(db, 'selection.rankChoice', c.id)).length, 1)
  })
})
