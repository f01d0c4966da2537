import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay } from '#test/world.ts'
import { openedContest } from '../factory.ts'
import { closeContest } from './close.ts'

const db = await testDatabase()
const now = someDay
const officer = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const stranger = await anOfficial(db, 'officer', 'xa-chau-dien')
const row = (id: string) => db.selectFrom('contests.contest').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const actions = async (id: string) =>
  (await db.selectFrom('audit.entry').select('action').where('about_id', '=', id).orderBy('at').execute()).map(
    (it) => it.action,
  )

describe('closeContest', () => {
  test('a contest with results is closed for good', async () => {
    const id = await openedContest(db, officer, now)
    await db.updateTable('contests.contest').set({ state: 'results', results_at: now }).where('id', '=', id).execute()
    await closeContest({ db, actor: officer, now }, { id, version: 2 })
    assert.equal((await row(id)).state, 'closed')
    assert.equal((await actions(id)).at(-1), 'contests.close')
  })

  test('one without results is not; another unit may not; the version is asked', async () => {
    const id = await openedContest(db, officer, now)
    await assert.rejects(closeContest({ db, actor: officer, now }, { id, version: 2 }), {
      fields: { form: 'contests.noResults' },
    })
    await assert.rejects(closeContest({ db, actor: stranger, now }, { id, version: 2 }), { kind: 'forbidden' })
    await assert.rejects(closeContest({ db, actor: officer, now }, { id, version: 'x' }), {
      fields: { version: 'notANumber' },
    })
    assert.equal((await row(id)).state, 'open')
  })
})
