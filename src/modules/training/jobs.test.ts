import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { startPractice } from './commands/start-practice.ts'
import { wipePractices } from './jobs.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')

describe('wiping practice years', () => {
  test('one is wiped when it ended or stood for a day, once; a young one is left alone', async () => {
    const [old, young] = [
      await startPractice({ db, actor: officer, now }, { token: 'token-0123456789abcdef' }),
      await startPractice(
        { db, actor: await anOfficial(db, 'head', 'xa-chau-dien'), now: new Date(now.getTime() + 86_000_000) },
        { token: 'token-fedcba9876543210' },
      ),
    ]
    const wiped: string[] = []
    const later = new Date(now.getTime() + 86_500_000)
    const run = () => wipePractices.run({ db, now: later, wipePractice: async (id) => void wiped.push(id) }, null)
    await run()
    await run()
    assert.deepEqual(wiped, [old.id])
    const rows = await db.selectFrom('training.practice').select(['id', 'ended_at', 'wiped_at']).execute()
    assert.deepEqual(rows.find((it) => it.id === young.id)?.wiped_at, null)
    assert.deepEqual(rows.find((it) => it.id === old.id)?.ended_at, later)
  })

  test('where no place for them is known nothing is said to be wiped', async () => {
    await wipePractices.run({ db, now: new Date(now.getTime() + 900_000_000) }, null)
    const standing = await db.selectFrom('training.practice').select('id').where('wiped_at', 'is', null).execute()
    assert.equal(standing.length, 1)
  })
})
