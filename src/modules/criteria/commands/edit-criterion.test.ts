import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay } from '#test/world.ts'
import { aDraft, asItStands } from '../factory.ts'
import { readSet } from '../queries/shape.ts'
import { editCriterion } from './edit-criterion.ts'

const db = await testDatabase()
const now = someDay
const officer = await anOfficial(db, 'officer', 'so-giao-duc-va-dao-tao')
const stranger = await anOfficial(db, 'head', 'huyen-cau-ke')
const entries = (id: string) =>
  db.selectFrom('audit.entry').selectAll().where('about_id', '=', id).orderBy('id').execute()
const draft = await aDraft(db, officer, now)
const first = draft.criteria[0]!
const edit = (over: Record<string, string>, actor = officer, version = 1) =>
  editCriterion({ db, actor, now }, { id: draft.id, criterionId: first.id, version, ...asItStands(first), ...over })

describe('editing a criterion of the common set', () => {
  test('it cannot be loosened: not its points, its words, how it is judged, nor whom it is for', async () => {
    await assert.rejects(edit({ 'max.individual': '24' }), { fields: { 'max.individual': 'weightBelow' } })
    await assert.rejects(edit({ text: 'Chấp hành tương đối tốt' }), { fields: { text: 'baseWordsStay' } })
    await assert.rejects(edit({ kind: 'informational' }), { fields: { kind: 'baseKindStays' } })
    await assert.rejects(edit({ mayNotApply: '1' }), { fields: { mayNotApply: 'baseApplies' } })
  })

  test('another unit may not, and an older version is refused', async () => {
    await assert.rejects(edit({}, stranger), { kind: 'forbidden' })
    await assert.rejects(edit({}, officer, 3), { kind: 'stale' })
    assert.deepEqual((await readSet(db, draft.id, 'vi')).criteria[0], first)
  })

  test('it can be asked for more strictly, and it is in the audit trail', async () => {
    await edit({ 'max.individual': '30', 'min.individual': '20', more: 'Ba năm liền' })
    const kept = (await readSet(db, draft.id, 'vi')).criteria[0]!
    assert.deepEqual([kept.points.individual, kept.more], [{ max: 30, min: 20 }, 'Ba năm liền'])
    assert.equal((await entries(draft.id)).at(-1)?.action, 'criteria.editCriterion')
  })
})
