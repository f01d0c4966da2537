import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedForState, trailOf } from '../factory.ts'
import { postNotice } from './post-notice.ts'
import { recordObjection } from './record-objection.ts'

const db = await testDatabase()
const department = await anOfficial(db, 'head', 'so-noi-vu')
const province = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const stranger = await anOfficial(db, 'head', 'xa-an-phu-tan')

async function posted() {
  const { id } = await storedForState(db, department, now)
  const { id: noticeId } = await postNotice({ db, actor: province, now }, { id, version: 2 })
  return { id, noticeId }
}

const said = { body: 'Không đúng sự thật về số tiền.', name: 'Bà Bảy', contact: '0900 000 000' }

describe('recordObjection', () => {
  test('what is said and who says it lie apart; the audit trail has neither', async () => {
    const { id, noticeId } = await posted()
    const { id: objectionId } = await recordObjection({ db, actor: province, now }, { id, version: 3, ...said })
    const row = await db
      .selectFrom('commendations.objection')
      .selectAll()
      .where('id', '=', objectionId)
      .executeTakeFirst()
    assert.deepEqual([row?.notice_id, row?.body], [noticeId, said.body])
    const who = await db
      .selectFrom('commendations.objector')
      .selectAll()
      .where('objection_id', '=', objectionId)
      .execute()
    assert.deepEqual(who, [{ objection_id: objectionId, name: said.name, contact: said.contact }])
    assert.ok((await trailOf(db, id)).includes('recordObjection'))
    const entries = JSON.stringify(await db.selectFrom('audit.entry').selectAll().where('about_id', '=', id).execute())
    for (const word of Object.values(said)) assert.ok(!entries.includes(word), word)
  })

  test('not by a stranger, not without words, not once the notice is over', async () => {
    const { id } = await posted()
    const record = (over: object, actor = province, at = now) =>
      recordObjection({ db, actor, now: at }, { id, version: 3, ...said, ...over })
    await assert.rejects(record({}, stranger), { kind: 'forbidden' })
    await assert.rejects(record({ body: ' ' }), { fields: { body: 'required' } })
    await assert.rejects(record({}, province, new Date('2024-06-26T02:00:00Z')), {
      message: 'commendations.noticeOver',
    })
  })
})
