import assert from 'node:assert/strict'
import { test } from 'node:test'
import { unitId } from '#modules/units/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedSigned } from './factory.ts'
import { tellOfAwarded } from './jobs.ts'

const db = await testDatabase()
const head = await anOfficial(db, 'head', 'xa-chau-dien')
const tips = () => db.selectFrom('exemplars.tip').selectAll().execute()

test('whom a movement brought to light by a decision, and of whom no record is kept, becomes one tip', async () => {
  const { decisionId, awardId, id } = await storedSigned(db, head, now, { merit: 'themed' })
  await tellOfAwarded.run({ db, now }, { decisionId })
  assert.deepEqual(await tips(), [], 'who has a record needs no tip')

  await db.updateTable('commendations.award').set({ exemplar_id: null }).where('id', '=', awardId).execute()
  for (const _ of ['once', 'again']) await tellOfAwarded.run({ db, now }, { decisionId })
  const [tip, ...others] = await tips()
  assert.deepEqual([others, tip?.channel, tip?.came_of, tip?.received_by], [[], 'movement', awardId, null])
  assert.deepEqual([tip?.unit_id, tip?.state], [unitId('xa-chau-dien'), 'new'])

  await db.updateTable('exemplars.tip').set({ came_of: null, due_on: '2024-07-01' }).execute()
  await db.updateTable('commendations.dossier').set({ merit: 'service' }).where('id', '=', id).execute()
  await tellOfAwarded.run({ db, now }, { decisionId })
  assert.equal((await tips()).length, 1, 'a title of service is no news of anybody')
})
