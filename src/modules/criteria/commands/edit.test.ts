import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay } from '#test/world.ts'
import { aDraft } from '../factory.ts'
import { editSet } from './edit.ts'

const db = await testDatabase()
const now = someDay
const officer = await anOfficial(db, 'officer', 'so-giao-duc-va-dao-tao')
const stranger = await anOfficial(db, 'head', 'huyen-cau-ke')
const entries = (id: string) =>
  db.selectFrom('audit.entry').selectAll().where('about_id', '=', id).orderBy('id').execute()
const draft = await aDraft(db, officer, now)
const said = { id: draft.id, version: 1, name: 'Nhà giáo tận tụy', passMark: '75' }

describe('editing a draft', () => {
  test('the pass mark cannot go below that of the common set', async () => {
    await assert.rejects(editSet({ db, actor: officer, now }, { ...said, passMark: '59' }), {
      fields: { passMark: 'passMarkBelow' },
    })
  })

  test('another unit may not, and an older version is refused with what stands', async () => {
    await assert.rejects(editSet({ db, actor: stranger, now }, said), { kind: 'forbidden' })
    await assert.rejects(editSet({ db, actor: officer, now }, { ...said, version: 7 }), {
      kind: 'stale',
      saved: { name: 'Tiêu chuẩn của sở', passMark: '60', version: '1' },
    })
    await assert.rejects(editSet({ db, actor: officer, now }, { ...said, passMark: '101' }), {
      fields: { passMark: 'tooLarge' },
    })
  })

  test('a higher mark is kept, and it is in the audit trail', async () => {
    await editSet({ db, actor: officer, now }, said)
    const row = await db
      .selectFrom('criteria.criteria_set')
      .selectAll()
      .where('id', '=', draft.id)
      .executeTakeFirstOrThrow()
    assert.deepEqual([row.pass_mark, row.name_vi, row.revision], [75, 'Nhà giáo tận tụy', 2])
    assert.equal((await entries(draft.id)).at(-1)?.action, 'criteria.edit')
  })
})
