import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedStory } from '../factory.ts'
import { addEdition } from '../repository/edition.ts'
import { addPlan } from '../repository/release.ts'
import { getStory } from '../repository/story.ts'
import { publishStory } from './publish.ts'
import { setEmbargo } from './set-embargo.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const head = await anOfficial(db, 'head', 'huyen-cau-ke')
const stranger = await anOfficial(db, 'editor', 'xa-an-phu-tan')
const until = { untilDay: '12/06/2024', untilHour: '08:00' }
const embargoOf = async (id: string) =>
  (await db.selectFrom('stories.story').select('embargo_until').where('id', '=', id).executeTakeFirst())?.embargo_until

describe('keeping a story in', () => {
  test('nobody lets it out before that moment, the database neither; from then on it goes; it is in the audit trail', async () => {
    const id = await storedStory(db, officer, { state: 'approved' })
    await setEmbargo({ db, actor: officer, now }, { id, version: 2, ...until })
    const entry = await db.selectFrom('audit.entry').selectAll().where('about_id', '=', id).executeTakeFirst()
    assert.equal(entry?.action, 'stories.setEmbargo')
    const publish = (at: string) => publishStory({ db, actor: officer, now: new Date(at) }, { id, version: 3 })
    await assert.rejects(publish('2024-06-12T00:59:59Z'), { fields: { form: 'stories.embargoed' } })
    const story = await getStory(db, id)
    await assert.rejects(addEdition(db, story, { by: officer.id, at: now, correction: null }), /embargo/)
    await publish('2024-06-12T01:00:00Z')
  })

  test('who set it may put it off further; an earlier day, or none, takes somebody who may approve the text', async () => {
    const id = await storedStory(db, officer, { state: 'approved' })
    const set = (actor: typeof officer, version: number, over: object) =>
      setEmbargo({ db, actor, now }, { id, version, ...until, ...over })
    await set(officer, 2, {})
    await set(officer, 3, { untilDay: '13/06/2024' })
    for (const over of [{ untilDay: '', untilHour: '' }, { untilHour: '07:59' }])
      await assert.rejects(set(officer, 4, over), { fields: { untilDay: 'stories.embargoEased' } })
    assert.deepEqual(await embargoOf(id), new Date('2024-06-13T01:00:00Z'))
    await set(head, 4, { untilHour: '07:59' })
    await set(head, 5, { untilDay: '', untilHour: '' })
    assert.equal(await embargoOf(id), null)
  })

  test('once it has passed it binds nobody', async () => {
    const id = await storedStory(db, officer, { state: 'approved' })
    await setEmbargo({ db, actor: officer, now }, { id, version: 2, ...until })
    const later = new Date('2024-06-12T01:00:00Z')
    await setEmbargo({ db, actor: officer, now: later }, { id, version: 3, untilDay: '', untilHour: '' })
    assert.equal(await embargoOf(id), null)
  })

  test('a moment that passed, one after its plan, a desk elsewhere and a story that is out are refused', async () => {
    const id = await storedStory(db, officer, { state: 'approved' })
    const set = (actor: typeof officer, over: object) =>
      setEmbargo({ db, actor, now }, { id, version: 2, ...until, ...over })
    await assert.rejects(set(officer, { untilDay: '10/06/2024' }), { fields: { untilDay: 'stories.momentPast' } })
    await assert.rejects(set(officer, { untilHour: 'x' }), { fields: { untilHour: 'stories.notAnHour' } })
    await assert.rejects(set(stranger, {}), { kind: 'forbidden' })
    await addPlan(db, id, { for: new Date(now.getTime() + 60_000), by: officer.id, at: now })
    await assert.rejects(set(officer, {}), { fields: { untilDay: 'stories.plannedBefore' } })
    assert.equal(await embargoOf(id), null)
    const out = await storedStory(db, officer, { state: 'published' })
    await assert.rejects(set(officer, { id: out }), { message: 'wrongState' })
  })
})
