import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay } from '#test/world.ts'
import { aCriterion, aDraft } from '../factory.ts'
import { readSet } from '../queries/shape.ts'
import { addCriterion } from './add-criterion.ts'

const db = await testDatabase()
const now = someDay
const officer = await anOfficial(db, 'officer', 'so-giao-duc-va-dao-tao')
const stranger = await anOfficial(db, 'head', 'huyen-cau-ke')
const entries = (id: string) =>
  db.selectFrom('audit.entry').selectAll().where('about_id', '=', id).orderBy('id').execute()
const draft = await aDraft(db, officer, now)
const add = (over: Record<string, string>, actor = officer, version = 1) =>
  addCriterion({ db, actor, now }, { id: draft.id, version, ...aCriterion(over) })

describe('adding a criterion', () => {
  test('what is missing or out of bounds is named at its field', async () => {
    await assert.rejects(add({ text: '', 'max.individual': 'hai' }), {
      fields: { text: 'required', 'max.individual': 'notANumber' },
    })
    await assert.rejects(add({ 'example.2': '' }), { fields: { 'example.2': 'needsExample' } })
    await assert.rejects(add({ 'min.individual': '21' }), { fields: { 'min.individual': 'floorAboveMost' } })
    await assert.rejects(add({ code: 'C1' }), { fields: { code: 'codeTaken' } })
  })

  test('another unit may not, and an older version is refused', async () => {
    await assert.rejects(add({}, stranger), { kind: 'forbidden' })
    await assert.rejects(add({}, officer, 9), { kind: 'stale' })
    assert.equal((await readSet(db, draft.id, 'vi')).criteria.length, 4)
  })

  test('it stands at the end with its levels, and it is in the audit trail', async () => {
    await add({})
    const added = (await readSet(db, draft.id, 'vi')).criteria.at(-1)!
    assert.deepEqual([added.code, added.baseId, added.points], ['R1', null, { individual: { max: 20, min: 0 } }])
    assert.deepEqual(
      added.levels.map(({ fromPercent }) => fromPercent),
      [0, 50],
    )
    assert.equal((await entries(draft.id)).at(-1)?.action, 'criteria.addCriterion')
  })
})
