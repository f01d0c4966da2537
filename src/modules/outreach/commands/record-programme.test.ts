import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { recallWithdrawnUse } from '#modules/stories/index.ts'
import { agreedTo, storedForm } from '#modules/stories/factory.ts'
import { newId } from '#platform/ids.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, deskOf, someDay as now } from '#test/world.ts'
import { recordProgramme } from './record-programme.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const stranger = await anOfficial(db, 'officer', 'xa-an-phu-tan')
/** A bulletin that was approved, of people who agreed to the radio. */
const bulletin = async () => {
  const form = await storedForm(db, officer, 'loudspeaker')
  await agreedTo(db, form.storyId, 'radio', officer)
  const approved = { state: 'approved', approved_by: stranger.id, approved_at: now }
  await db.updateTable('stories.form').set(approved).where('id', '=', form.id).execute()
  return form
}
const form = (forms: string[], over = {}) => ({
  ...{ kind: 'loudspeaker', begins: '17:00', outlet: 'Loa xã Châu Điền', carriedOn: '10/06/2024', forms, ...over },
})
const linesOf = (storyId: string) =>
  db.selectFrom('stories.delivery').selectAll().where('story_id', '=', storyId).execute()
const record = (actor: typeof officer, sent: object) => recordProgramme({ db, actor, now }, sent)

describe('a programme that was on air', () => {
  test('is a line for each bulletin, in its order, with when it began and how long it was; it counts', async () => {
    const [first, second] = [await bulletin(), await bulletin()]
    const { id } = await record(officer, form([second.id, first.id]))
    const [[one], [other]] = [await linesOf(first.storyId), await linesOf(second.storyId)]
    assert.deepEqual([other?.place, other?.channel, other?.form_id], ['17:00:00', 'loudspeaker', second.id])
    assert.ok(one!.place! > other!.place! && one!.seconds! > 0)
    assert.deepEqual([one?.carried_on, one?.recorded_by, one?.due], ['2024-06-10', officer.id, null])
    const counted = await db
      .selectFrom('stories.publicised')
      .select('on_day')
      .where('story_id', '=', first.storyId)
      .execute()
    assert.equal(counted.length, 2)
    const entry = await db.selectFrom('audit.entry').select('action').where('subject_id', '=', id).executeTakeFirst()
    assert.equal(entry?.action, 'outreach.recordProgramme')
  })

  test('is taken back with the consent to the radio', async () => {
    const it = await bulletin()
    await record(officer, form([it.id]))
    const { exemplar_id: exemplarId } = await db
      .selectFrom('stories.story_exemplar')
      .select('exemplar_id')
      .where('story_id', '=', it.storyId)
      .executeTakeFirstOrThrow()
    await db
      .updateTable('exemplars.consent')
      .set({ until: '2024-06-09' })
      .where('exemplar_id', '=', exemplarId)
      .where('use', '=', 'radio')
      .execute()
    await recallWithdrawnUse.run({ db, now }, { exemplarId, use: 'radio' })
    const [line] = await linesOf(it.storyId)
    assert.deepEqual([line?.due, line?.settled], ['recall', null])
  })

  test('of another desk, or with a bulletin that is not approved, is refused whole; nothing is written', async () => {
    const [mine, draft] = [await bulletin(), await storedForm(db, officer, 'loudspeaker')]
    await assert.rejects(record(stranger, form([mine.id])), { fields: { form: 'outreach.notOnAir' } })
    await assert.rejects(record(officer, form([mine.id, draft.id])), { fields: { form: 'outreach.notOnAir' } })
    await assert.rejects(record(officer, form([mine.id, newId()])), { fields: { form: 'outreach.notOnAir' } })
    const judge = await anOfficial(db, 'judge', 'tinh-tra-vinh')
    await assert.rejects(record(judge, form([mine.id])), { kind: 'forbidden' })
    assert.deepEqual(await linesOf(mine.storyId), [])
  })

  test('bad input names its field: no hour, no place, no bulletin, a day to come', async () => {
    const it = await bulletin()
    await assert.rejects(record(officer, form([], { begins: '25:00', outlet: ' ' })), {
      fields: { begins: 'outreach.notAnHour', outlet: 'required', forms: 'required' },
    })
    const tomorrow = form([it.id], { carriedOn: '12/06/2024' })
    await assert.rejects(record(officer, tomorrow), { fields: { carriedOn: 'outreach.inFuture' } })
  })

  test('on its page it is written down with one button, and a fault comes back at its field', async () => {
    const it = await bulletin()
    const desk = deskOf(db, officer)
    const address = `/lam-viec/phat-hanh/chuong-trinh?loai=loudspeaker&bat-dau=17:00&tt-${it.id}=1`
    assert.match(await (await desk.request(address)).text(), /Ghi vào sổ phát hành/)
    const bad = await desk.post(address, { ...form([it.id]), outlet: '' })
    assert.match(await bad.text(), /aria-invalid="true"/)
    const done = await desk.post(address, form([it.id]))
    assert.equal(done.status, 303)
    assert.match(await (await desk.request(done.headers.get('location')!)).text(), /Đã ghi vào sổ phát hành/)
    assert.equal((await linesOf(it.storyId)).length, 1)
  })
})
