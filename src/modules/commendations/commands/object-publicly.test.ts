import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { newId } from '#platform/ids.ts'
import { testDatabase } from '#test/database.ts'
import { faultsOfHtml } from '#test/valid-html.ts'
import { anOfficial, deskOf, someDay as now } from '#test/world.ts'
import { storedForState } from '../factory.ts'
import { noticePaths } from '../paths.ts'
import { objectPublicly } from './object-publicly.ts'
import { postNotice } from './post-notice.ts'

const db = await testDatabase()
const department = await anOfficial(db, 'head', 'so-noi-vu')
const province = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const said = { body: 'Số tiền không đúng.', name: 'Bà Bảy', contact: '0900 000 000' }

async function posted() {
  const { id } = await storedForState(db, department, now)
  const { id: noticeId } = await postNotice({ db, actor: province, now }, { id, version: 2 })
  return { id, noticeId }
}
const objections = (noticeId: string) =>
  db
    .selectFrom('commendations.objection as o')
    .leftJoin('commendations.objector as w', 'w.objection_id', 'o.id')
    .select(['o.body', 'w.name', 'w.contact'])
    .where('o.notice_id', '=', noticeId)
    .execute()

describe('objecting without an account', () => {
  test('is kept as what was told at the desk, who objects apart; the audit trail has no word of it', async () => {
    const { id, noticeId } = await posted()
    await objectPublicly({ db, now }, { id: noticeId, ...said })
    assert.deepEqual(await objections(noticeId), [said])
    const entries = await db.selectFrom('audit.entry').selectAll().where('about_id', '=', id).execute()
    assert.ok(entries.some(({ action, actor_id }) => action === 'commendations.objectPublicly' && actor_id === null))
    for (const word of Object.values(said)) assert.ok(!JSON.stringify(entries).includes(word), word)
  })

  test('not after its last day, nor on a dossier that was put on hold, nor on no notice', async () => {
    const { id, noticeId } = await posted()
    const late = new Date(now.getTime() + 90 * 86_400_000)
    await assert.rejects(objectPublicly({ db, now: late }, { id: noticeId, ...said }), { kind: 'missing' })
    await assert.rejects(objectPublicly({ db, now }, { id: newId(), ...said }), { kind: 'missing' })
    await db
      .updateTable('commendations.dossier')
      .set({ state: 'on_hold', held_state: 'moving', hold_kind: 'complaint', hold_reason: 'Có đơn' })
      .where('id', '=', id)
      .execute()
    await assert.rejects(objectPublicly({ db, now }, { id: noticeId, ...said }), { kind: 'missing' })
    assert.deepEqual(await objections(noticeId), [])
  })

  test('without words it is refused at the field, on its page, with what was typed', async () => {
    const { noticeId } = await posted()
    await assert.rejects(objectPublicly({ db, now }, { id: noticeId, body: ' ' }), { fields: { body: 'required' } })
    const reader = deskOf(db, undefined, { now })
    const list = await (await reader.request(noticePaths.all)).text()
    assert.match(list, new RegExp(noticePaths.one(noticeId)))
    assert.deepEqual(await faultsOfHtml(await reader.request(noticePaths.one(noticeId))), [])
    const refused = await reader.post(noticePaths.one(noticeId), { ...said, body: '' })
    assert.equal(refused.status, 422)
    const page = await refused.text()
    assert.match(page, /id="body-error"/)
    assert.match(page, /value="Bà Bảy"/)
    const sent = await reader.post(`/km${noticePaths.one(noticeId)}`, said)
    assert.equal(sent.headers.get('location'), `/km${noticePaths.one(noticeId)}?da-gui=1`)
    assert.equal((await objections(noticeId)).length, 1)
    assert.equal((await reader.request(noticePaths.one(newId()))).status, 404)
  })
})
