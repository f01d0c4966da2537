import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addDays } from '#platform/text/dates.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay } from '#test/world.ts'
import { isLive } from './consent.ts'
import { storedConsent, storedExemplar } from './factory.ts'
import { expireConsents } from './jobs.ts'
import { hasConsent, listEnded } from './queries/consent.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const day = '2024-06-11'

test('the morning after its last day, a use without another consent is named; a renewed one is not', async () => {
  const [ended, renewed, open] = [
    await storedExemplar(db, officer),
    await storedExemplar(db, officer),
    await storedExemplar(db, officer),
  ]
  for (const id of [ended, renewed]) await storedConsent(db, id, officer, { until: '2024-06-10' })
  await storedConsent(db, renewed, officer, { givenOn: '2024-06-11' })
  await storedConsent(db, open, officer, { until: '2024-06-11' })

  assert.deepEqual(await listEnded(db, addDays(day, -7), day), [{ exemplarId: ended, use: 'portal' }])
  assert.deepEqual(await listEnded(db, '2024-06-11', '2024-06-11'), [])
  for (const _ of ['once', 'again']) await expireConsents.run({ db, now: someDay }, {}) // may run twice
})

test('the database and the rule agree on the days a consent holds', async () => {
  const id = await storedExemplar(db, officer)
  await storedConsent(db, id, officer, { use: 'print', givenOn: '2024-05-03', until: '2024-05-06' })
  for (let day = '2024-05-01'; day < '2024-05-09'; day = addDays(day, 1)) {
    const term = { givenOn: '2024-05-03', until: '2024-05-06', withdrawnOn: null }
    assert.equal(await hasConsent(db, id, 'print', day), isLive(term, day), day)
  }
})
