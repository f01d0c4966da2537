import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay } from '#test/world.ts'
import { aCriterion, aDraft } from '../factory.ts'
import { readSet } from '../queries/shape.ts'
import { addCriterion } from './add-criterion.ts'
import { removeCriterion } from './remove-criterion.ts'

const db = await testDatabase()
const now = someDay
const officer = await anOfficial(db, 'officer', 'so-giao-duc-va-dao-tao')
const stranger = await anOfficial(db, 'head', 'huyen-cau-ke')
const entries = (id: string) =>
  db.selectFrom('audit.entry').selectAll().where('about_id', '=', id).orderBy('id').execute()
const draft = await aDraft(db, officer, now)
const { id: ownId } = await addCriterion({ db, actor: officer, now }, { id: draft.id, version: 1, ...aCriterion() })
const remove = (criterionId: string, actor = officer, version = 2) =>
  removeCriterion({ db, actor, now }, { id: draft.id, criterionId, version })

describe('removing a criterion', () => {
  test('one of the common set cannot be left out', async () => {
    await assert.rejects(remove(draft.criteria[2]!.id), { kind: 'conflict', fields: { form: 'baseLeftOut' } })
  })

  test('another unit may not, a form of no criterion is named, and an older version is refused', async () => {
    await assert.rejects(remove(ownId, stranger), { kind: 'forbidden' })
    await assert.rejects(remove('x'), { fields: { criterionId: 'required' } })
    await assert.rejects(remove(ownId, officer, 1), { kind: 'stale' })
    assert.equal((await readSet(db, draft.id, 'vi')).criteria.length, 5)
  })

  test('one of the unit’s own goes, and it is in the audit trail', async () => {
    await remove(ownId)
    assert.equal((await readSet(db, draft.id, 'vi')).criteria.length, 4)
    assert.equal((await entries(draft.id)).at(-1)?.action, 'criteria.removeCriterion')
  })
})
