import assert from 'node:assert/strict'
import { test } from 'node:test'
import { storedRecognised } from '#modules/replication/factory.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial } from '#test/world.ts'
import { storedEvent } from '../factory.ts'
import { listExchanges } from './counted.ts'

test('an exchange counts for its host and year once it took place and an exemplar appeared; nothing else does', async () => {
  const db = await testDatabase()
  const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
  const exemplarIds = [await storedRecognised(db, officer)]
  const counts = await storedEvent(db, officer, { state: 'held', exemplarIds })
  const closed = await storedEvent(db, officer, { state: 'closed', exemplarIds })
  await storedEvent(db, officer, { state: 'held' })
  await storedEvent(db, officer, { state: 'announced', exemplarIds })
  await storedEvent(db, officer, { state: 'cancelled', exemplarIds })
  await storedEvent(db, officer, { state: 'held', kind: 'conference', exemplarIds })
  const found = await listExchanges(db, { from: '2024-01-01', to: '2025-01-01' })
  assert.deepEqual(found.map(({ eventId }) => eventId).sort(), [counts, closed].sort())
  assert.deepEqual([found[0]?.unitId, found[0]?.on], [officer.post.unitId, '2024-06-20'])
  assert.deepEqual(await listExchanges(db, { from: '2025-01-01', to: '2026-01-01' }), [])
})
