import assert from 'node:assert/strict'
import { test } from 'node:test'
import { secretsInMemory } from '#platform/credentials/secret-store.ts'
import { newId } from '#platform/ids.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { declaredClear, openedBallot, storedCouncil, storedItem } from './factory.ts'
import { destroySpentKeys } from './jobs.ts'
import { urnKey } from './urn-key.ts'

const db = await testDatabase()

test('at the start every key is destroyed but those of open ballots and other secrets', async () => {
  const council = await storedCouncil(db, await anOfficial(db, 'officer', 'tinh-tra-vinh'), 5, now)
  const { itemId } = await storedItem(db, council, now)
  await declaredClear(db, council, itemId, now)
  const open = await openedBallot(db, council, itemId, now)
  const secrets = secretsInMemory()
  const names = [urnKey(open.id), urnKey(newId()), 'signing-2024']
  for (const name of names) await secrets.keep(name, 'x')
  await destroySpentKeys(db, secrets)
  assert.deepEqual(await secrets.list(), [names[0], names[2]])
})
