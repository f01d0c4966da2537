import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { agreedTo, storedForm, storedStory } from '#modules/stories/factory.ts'
import { storedMember } from '../factory.ts'
import { recordTalk } from './record-talk.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const speaker = await anOfficial(db, 'editor', 'xa-chau-dien')
const stranger = await anOfficial(db, 'officer', 'xa-an-phu-tan')
const id = await storedMember(db, officer, { part: 'rapporteur', officialId: speaker.id })
const { id: formId, storyId } = await storedForm(db, officer, 'briefing', { text: 'Một câu mở.' })
const told = { carriedOn: '10/06/2024', audience: 'Bà con ấp Rùm Sóc', place: 'Nhà sinh hoạt ấp', listeners: '42' }
const talk = (over: object = {}, actor = officer) => recordTalk({ db, actor, now }, { id, storyId, ...told, ...over })
const talks = () =>
  db
    .selectFrom('training.talk as t')
    .innerJoin('stories.delivery as d', 'd.id', 't.id')
    .select(['d.channel', 'd.form_id', 'd.story_id', 'd.outlet', 'd.carried_on', 't.listeners'])
    .execute()

describe('recording a talk', () => {
  test('only of a story whose people agreed to it, not by somebody elsewhere, not of a day to come; nothing is written', async () => {
    await assert.rejects(talk(), { fields: { storyId: 'notAChoice' } })
    await agreedTo(db, storyId, 'press', officer)
    await assert.rejects(talk({}, stranger), { kind: 'forbidden' })
    await assert.rejects(talk({ carriedOn: '12/06/2024' }), { fields: { carriedOn: 'training.notADay' } })
    await assert.rejects(talk({ listeners: 'nhiều' }), { fields: { listeners: 'notANumber' } })
    await assert.rejects(talk({ id: await storedMember(db, officer) }), { message: 'training.notARapporteur' })
    await assert.rejects(talk({ storyId: await storedStory(db, officer) }), { fields: { storyId: 'notAChoice' } })
    assert.deepEqual(await talks(), [])
  })

  test('it is a spoken line of the ledger and counts as publicised; by the kit where there is one, which is then read', async () => {
    await talk({}, speaker)
    await db
      .updateTable('stories.form')
      .set({ state: 'approved', approved_by: officer.id, approved_at: now })
      .where('id', '=', formId)
      .execute()
    await talk({ listeners: '7' })
    const rows = await talks()
    assert.deepEqual(
      rows.map((it) => [it.channel, it.story_id, it.outlet, it.carried_on, it.listeners, it.form_id !== null]).sort(),
      [
        ['spoken', storyId, 'Trần Thị Mỹ Nhân', '2024-06-10', 42, false],
        ['spoken', storyId, 'Trần Thị Mỹ Nhân', '2024-06-10', 7, true],
      ].sort(),
    )
    const counted = await db.selectFrom('stories.publicised').selectAll().execute()
    assert.ok(counted.length > 0)
    const [reading] = await db.selectFrom('training.kit_reading').selectAll().execute()
    assert.deepEqual([reading?.member_id, reading?.form_id], [id, formId])
    const actions = await db.selectFrom('audit.entry').select('action').where('about_id', '=', id).execute()
    assert.equal(actions.filter((it) => it.action === 'training.recordTalk').length, 2)
  })
})
