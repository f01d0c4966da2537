import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { storedConsent, storedExemplar } from '#modules/exemplars/factory.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedShowable, storedStory } from '../factory.ts'
import { publishStory } from './publish.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const stranger = await anOfficial(db, 'editor', 'xa-an-phu-tan')
const editions = (id: string) =>
  db.selectFrom('stories.edition').selectAll().where('story_id', '=', id).orderBy('number').execute()
const stateOf = async (id: string) =>
  (await db.selectFrom('stories.story').select('state').where('id', '=', id).executeTakeFirstOrThrow()).state

describe('publishing a story', () => {
  test('makes its first edition, which is found with and without tone marks, and it is in the audit trail', async () => {
    const id = await storedStory(db, officer, { state: 'approved' })
    await publishStory({ db, actor: officer, now }, { id, version: 2 })

    const [edition] = await editions(id)
    assert.equal(await stateOf(id), 'published')
    assert.deepEqual([edition?.number, edition?.published_at, edition?.ended_at], [1, now, null])
    assert.match(edition!.folded, /^vuon dua sap giu nuoc mua .*thu nhap moi nam/)
    assert.match(edition!.exact, /^vườn dừa sáp giữ nước mưa/)
    const entry = await db.selectFrom('audit.entry').selectAll().where('about_id', '=', id).executeTakeFirst()
    assert.equal(entry?.action, 'stories.publish')
  })

  test('is refused while somebody in it has not agreed to the portal, naming them', async () => {
    const agreed = await storedShowable(db, officer, 'Lê Thị Hoa')
    const silent = await storedShowable(db, officer, 'Kim Sô Phia')
    await db.deleteFrom('exemplars.consent').where('exemplar_id', '=', silent).execute()
    await storedConsent(db, silent, officer, { use: 'press' })
    const id = await storedStory(db, officer, { state: 'approved', exemplarIds: [agreed, silent] })
    await assert.rejects(publishStory({ db, actor: officer, now }, { id, version: 2 }), {
      kind: 'conflict',
      fields: { form: 'stories.noConsent' },
      saved: { who: 'Kim Sô Phia' },
    })
    assert.deepEqual([await stateOf(id), await editions(id)], ['approved', []])
  })

  test('asks on the very day: a consent that ended yesterday is none', async () => {
    const exemplarId = await storedShowable(db, officer)
    await db
      .updateTable('exemplars.consent')
      .set({ until: '2024-06-10' })
      .where('exemplar_id', '=', exemplarId)
      .execute()
    const id = await storedStory(db, officer, { state: 'approved', exemplarIds: [exemplarId] })
    const publish = (day: Date) => publishStory({ db, actor: officer, now: day }, { id, version: 2 })
    await assert.rejects(publish(now), { fields: { form: 'stories.noConsent' } })
    await publish(new Date('2024-06-10T15:00:00Z'))
  })

  test('is refused while the exemplar is on hold, or not recognised by anybody', async () => {
    const held = await storedShowable(db, officer)
    await db
      .updateTable('exemplars.exemplar')
      .set({ stage: 'on_hold', held_stage: 'recognised', hold_reason: 'Có đơn thư' })
      .where('id', '=', held)
      .execute()
    const emerging = await storedExemplar(db, officer)
    await storedConsent(db, emerging, officer)
    for (const [exemplarId, form] of [
      [held, 'stories.onHold'],
      [emerging, 'stories.notRecognised'],
    ] as const) {
      const id = await storedStory(db, officer, { state: 'approved', exemplarIds: [exemplarId] })
      await assert.rejects(publishStory({ db, actor: officer, now }, { id, version: 2 }), { fields: { form } })
    }
  })

  test('a desk elsewhere may not, and nothing is written', async () => {
    const id = await storedStory(db, officer, { state: 'approved' })
    await assert.rejects(publishStory({ db, actor: stranger, now }, { id, version: 2 }), { kind: 'forbidden' })
    assert.deepEqual(await editions(id), [])
  })

  test('a story that nobody approved, or that changed since, stays in', async () => {
    for (const state of ['draft', 'in_review'] as const) {
      const id = await storedStory(db, officer, { state })
      const version = state === 'draft' ? 1 : 2
      await assert.rejects(publishStory({ db, actor: officer, now }, { id, version }), { message: 'wrongState' })
    }
    const id = await storedStory(db, officer, { state: 'approved' })
    await assert.rejects(publishStory({ db, actor: officer, now }, { id, version: 1 }), { kind: 'stale' })
    await assert.rejects(publishStory({ db, actor: officer, now }, { id: 'x', version: 2 }), {
      fields: { id: 'required' },
    })
  })
})
