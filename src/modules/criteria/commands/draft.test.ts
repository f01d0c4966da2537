import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay } from '#test/world.ts'
import { commonSetId } from '../factory.ts'
import { readSet } from '../queries/shape.ts'
import { draftSet } from './draft.ts'

const db = await testDatabase()
const now = someDay
const officer = await anOfficial(db, 'officer', 'so-giao-duc-va-dao-tao')
const stranger = await anOfficial(db, 'head', 'huyen-cau-ke')
const entries = (id: string) =>
  db.selectFrom('audit.entry').selectAll().where('about_id', '=', id).orderBy('id').execute()

describe('drafting a set', () => {
  test('a draft carries over every criterion of the common set, and it is in the audit trail', async () => {
    const { id } = await draftSet(
      { db, actor: officer, now },
      { sourceId: commonSetId, name: 'Nhà giáo', subjectKind: 'individual' },
    )
    const [draft, base] = [await readSet(db, id, 'vi'), await readSet(db, commonSetId, 'vi')]
    assert.equal(draft.state, 'draft')
    assert.deepEqual(
      draft.criteria.map(({ baseId, points }) => [baseId, points]),
      base.criteria.map(({ id: of, points }) => [of, { individual: points.individual }]),
    )
    assert.equal((await entries(id))[0]?.action, 'criteria.draft')
  })

  test('a unit has one draft for a field and kind at a time', async () => {
    const again = { sourceId: commonSetId, name: 'Hộ', subjectKind: 'household' }
    await draftSet({ db, actor: officer, now }, again)
    await assert.rejects(draftSet({ db, actor: officer, now }, again), { fields: { subjectKind: 'draftExists' } })
  })

  test('a judge may not, and what is missing or strange is named at its field', async () => {
    const judge = await anOfficial(db, 'judge', 'so-giao-duc-va-dao-tao')
    const before = await db.selectFrom('criteria.criteria_set').selectAll().execute()
    await assert.rejects(draftSet({ db, actor: judge, now }, { sourceId: commonSetId, name: 'x' }), {
      kind: 'forbidden',
    })
    await assert.rejects(draftSet({ db, actor: officer, now }, { sourceId: commonSetId, name: ' ' }), {
      fields: { name: 'required' },
    })
    await assert.rejects(draftSet({ db, actor: stranger, now }, { sourceId: officer.id, name: 'x' }), {
      fields: { sourceId: 'notAChoice' },
    })
    assert.equal((await db.selectFrom('criteria.criteria_set').selectAll().execute()).length, before.length)
  })
})
