import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { withdrawConsent } from '#modules/exemplars/index.ts'
import { testDatabase } from '#test/database.ts'
import { work } from '#test/worker.ts'
import { anOfficial, aStore, someDay as now } from '#test/world.ts'
import { approveForm } from './commands/approve-form.ts'
import { correctStory } from './commands/correct.ts'
import { takeDown } from './commands/take-down.ts'
import { agreedTo, storedDelivery, storedForm } from './factory.ts'

const db = await testDatabase()
const files = aStore()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const head = await anOfficial(db, 'head', 'xa-chau-dien')

const formOf = (id: string) => db.selectFrom('stories.form').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const dueOf = async (storyId: string) => {
  const lines = await db.selectFrom('stories.delivery').selectAll().where('story_id', '=', storyId).execute()
  return Object.fromEntries(lines.map(({ channel, due, due_reason }) => [channel, due && [due, due_reason]]))
}

/** A story carried on the radio and in print, with an approved radio script. */
async function carried() {
  const { id, storyId } = await storedForm(db, officer, 'radio')
  for (const use of ['radio', 'print'] as const) await agreedTo(db, storyId, use, officer)
  await approveForm({ db, actor: head, now }, { id, version: 1 })
  for (const channel of ['radio', 'print'] as const) await storedDelivery(db, officer, channel, storyId)
  const { exemplar_id: exemplarId } = await db
    .selectFrom('stories.story_exemplar')
    .select('exemplar_id')
    .where('story_id', '=', storyId)
    .executeTakeFirstOrThrow()
  return { formId: id, storyId, exemplarId }
}

describe('what follows for what was carried', () => {
  test('an approved script is spoken once, and its sound is a file of the desk', async () => {
    const { formId } = await carried()
    await work(db, { files })
    const { sound_id, sound_kind } = await formOf(formId)
    assert.equal(sound_kind, 'voice')
    const file = await db.selectFrom('files.file').selectAll().where('id', '=', sound_id!).executeTakeFirstOrThrow()
    assert.deepEqual([file.type, file.unit_id], ['audio/mpeg', officer.post.unitId])
    assert.ok((await files.size(file.sha256)) > 5000)
    await work(db, { files })
    assert.equal((await formOf(formId)).sound_id, sound_id)
  })

  test('a consent to the radio alone is withdrawn: script and broadcasts are called back, the page and print stay', async () => {
    const { formId, storyId, exemplarId } = await carried()
    const consent = await db
      .selectFrom('exemplars.consent')
      .select(['id', 'exemplar_id'])
      .where('exemplar_id', '=', exemplarId)
      .where('use', '=', 'radio')
      .executeTakeFirstOrThrow()
    await withdrawConsent(
      { db, actor: officer, now },
      { id: exemplarId, consentId: consent.id, alsoUses: [], on: '11/06/2024', reason: 'Gia đình xin thôi' },
    )
    await work(db, { files })
    assert.deepEqual([(await formOf(formId)).state, (await formOf(formId)).end_reason], ['ended', 'consent_withdrawn'])
    assert.deepEqual(await dueOf(storyId), { radio: ['recall', 'consent_withdrawn'], print: null })
    const live = await db.selectFrom('stories.edition').select('ended_at').where('story_id', '=', storyId).execute()
    assert.deepEqual(live, [{ ended_at: null }])
  })

  test('a correction follows to every place, and makes the script stale', async () => {
    const { formId, storyId } = await carried()
    await db
      .updateTable('stories.story')
      .set({ title: 'Vườn dừa sáp giữ nước ngọt' })
      .where('id', '=', storyId)
      .execute()
    const { version } = await db
      .selectFrom('stories.story')
      .select('version')
      .where('id', '=', storyId)
      .executeTakeFirstOrThrow()
    await correctStory({ db, actor: head, now }, { id: storyId, version, correction: 'Bản trước ghi sai tên vườn.' })
    await work(db, { files })
    assert.deepEqual(await dueOf(storyId), { radio: ['correct', 'corrected'], print: ['correct', 'corrected'] })
    const { edition_id } = await formOf(formId)
    const made = await db
      .selectFrom('stories.edition')
      .select('ended_at')
      .where('id', '=', edition_id)
      .executeTakeFirst()
    assert.notEqual(made!.ended_at, null)
  })

  test('a story that is taken down takes everything with it', async () => {
    const { formId, storyId } = await carried()
    const { version } = await db
      .selectFrom('stories.story')
      .select('version')
      .where('id', '=', storyId)
      .executeTakeFirstOrThrow()
    await takeDown({ db, actor: head, now }, { id: storyId, version, reason: 'Sai sự thật' })
    await work(db, { files })
    assert.equal((await formOf(formId)).state, 'ended')
    assert.deepEqual(await dueOf(storyId), { radio: ['recall', 'taken_down'], print: ['recall', 'taken_down'] })
  })

  test('what others carried counts as publicised from its day, until it is called back', async () => {
    const { exemplarId, storyId } = await carried()
    const publicised = () =>
      db
        .selectFrom('stories.publicised')
        .select(['on_day', 'ended_at'])
        .where('exemplar_id', '=', exemplarId)
        .orderBy('on_day')
        .execute()
    assert.deepEqual(
      (await publicised()).map(({ on_day, ended_at }) => [String(on_day), ended_at]),
      [
        ['2024-06-01', null],
        ['2024-06-02', null],
        ['2024-06-02', null],
      ],
    )
    await db
      .updateTable('stories.delivery')
      .set({ due: 'recall', due_reason: 'taken_down', due_at: now })
      .where('story_id', '=', storyId)
      .execute()
    assert.equal((await publicised()).filter(({ ended_at }) => ended_at).length, 2)
  })
})
