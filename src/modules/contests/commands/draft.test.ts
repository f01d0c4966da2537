import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay } from '#test/world.ts'
import { unitId } from '#modules/units/index.ts'
import { someTerms } from '../factory.ts'
import { readTermsOf } from '../queries/terms.ts'
import { draftContest } from './draft.ts'

const db = await testDatabase()
const now = someDay
const officer = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const stranger = await anOfficial(db, 'officer', 'xa-chau-dien')
const row = (id: string) => db.selectFrom('contests.contest').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const actions = async (id: string) =>
  (await db.selectFrom('audit.entry').select('action').where('about_id', '=', id).orderBy('at').execute()).map(
    (it) => it.action,
  )

describe('draftContest', () => {
  test('a unit drafts a contest with its categories, criteria, prizes and tie rule', async () => {
    const { id } = await draftContest({ db, actor: officer, now }, someTerms)

    const { state, slug, unit_id } = await row(id)
    assert.deepEqual(
      [state, slug, unit_id],
      ['draft', 'cuoc-thi-viet-guong-sang-quanh-ta-2024', unitId('tinh-tra-vinh')],
    )
    const terms = await readTermsOf(db, id)
    assert.deepEqual(terms.categories, ['Bài viết', 'Phóng sự'])
    assert.deepEqual(terms.criteria[0], { name: 'Nội dung', maxPoints: 60 })
    assert.deepEqual(terms.prizes[0], { name: 'Giải Nhất', count: 1, amount: 5_000_000 })
    assert.deepEqual(await actions(id), ['contests.draft'])
  })

  test('for another unit it may not be drafted, and nothing is written', async () => {
    const before = await db.selectFrom('contests.contest').select('id').execute()
    const elsewhere = { ...someTerms, unitId: unitId('tinh-tra-vinh') }
    await assert.rejects(draftContest({ db, actor: stranger, now }, elsewhere), { kind: 'forbidden' })
    assert.deepEqual(await db.selectFrom('contests.contest').select('id').execute(), before)
  })

  test('name, dates in order, and a tie rule that is one of the known', async () => {
    const draft = (over: object) => draftContest({ db, actor: officer, now }, { ...someTerms, ...over })
    await assert.rejects(draft({ name: '', closesOn: '' }), { fields: { name: 'required', closesOn: 'required' } })
    await assert.rejects(draft({ closesOn: '01/05/2024' }), { fields: { closesOn: 'contests.beforeOpening' } })
    await assert.rejects(draft({ tieRule: 'dice' }), { fields: { tieRule: 'notAChoice' } })
    await assert.rejects(draft({ criterionPoints: ['60', ''] }), { fields: { 'criterionPoints.1': 'required' } })
    await assert.rejects(draft({ judgesNeeded: '1' }), { fields: { judgesNeeded: 'tooSmall' } })
  })
})
