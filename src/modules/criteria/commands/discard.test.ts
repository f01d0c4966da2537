import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay } from '#test/world.ts'
import { aDraft } from '../factory.ts'
import { discardDraft } from './discard.ts'

const db = await testDatabase()
const now = someDay
const officer = await anOfficial(db, 'officer', 'so-giao-duc-va-dao-tao')
const stranger = await anOfficial(db, 'head', 'huyen-cau-ke')
const entries = (id: string) =>
  db.selectFrom('audit.entry').selectAll().where('about_id', '=', id).orderBy('id').execute()
const sets = (id: string) => db.selectFrom('criteria.criteria_set').select('id').where('id', '=', id).execute()

describe('discarding a draft', () => {
  test('another unit may not, and an older version is refused', async () => {
    const { id } = await aDraft(db, officer, now, 'model')
    await assert.rejects(discardDraft({ db, actor: stranger, now }, { id, version: 1 }), { kind: 'forbidden' })
    await assert.rejects(discardDraft({ db, actor: officer, now }, { id, version: 2 }), { kind: 'stale' })
    await assert.rejects(discardDraft({ db, actor: officer, now }, { id, version: '' }), {
      fields: { version: 'notANumber' },
    })
    assert.equal((await sets(id)).length, 1)
  })

  test('it goes with all its criteria, and it is in the audit trail', async () => {
    const { id } = await aDraft(db, officer, now, 'household')
    await discardDraft({ db, actor: officer, now }, { id, version: 1 })
    assert.deepEqual(await sets(id), [])
    assert.equal((await entries(id)).at(-1)?.action, 'criteria.discard')
  })
})
