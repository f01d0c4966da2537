import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { fieldId } from '#modules/programmes/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { aBody, storedStory } from '../factory.ts'
import { freeSlug } from '../repository/address.ts'
import { getStory } from '../repository/story.ts'
import { correctStory } from './correct.ts'
import { saveStory } from './save.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const head = await anOfficial(db, 'head', 'huyen-cau-ke')
const correction = 'Bản trước ghi 12 hộ, số đúng là 14 hộ.'
const editions = (id: string) =>
  db.selectFrom('stories.edition').selectAll().where('story_id', '=', id).orderBy('number').execute()

/** A published story whose working copy says something else since. */
async function changed(): Promise<string> {
  const id = await storedStory(db, officer, { state: 'published' })
  const { coverId, standfirst } = await getStory(db, id)
  const words = { title: 'Vườn dừa giúp 14 hộ', standfirst, author: 'Minh Thư', fieldId: fieldId(6), coverId }
  await saveStory({ db, actor: officer, now }, { id, version: 2, ...words, body: aBody() })
  return id
}

describe('correcting a story', () => {
  test('readers get a new edition with the note, the old one ends as replaced, and it is in the audit trail', async () => {
    const id = await changed()
    await correctStory({ db, actor: head, now }, { id, version: 3, correction })

    const [old, young] = await editions(id)
    assert.deepEqual([old?.end_reason, old?.ended_at], ['replaced', now])
    assert.deepEqual([young?.number, young?.title, young?.correction], [2, 'Vườn dừa giúp 14 hộ', correction])
    assert.equal(young?.ended_at, null)
    const entry = await db
      .selectFrom('audit.entry')
      .selectAll()
      .where('about_id', '=', id)
      .where('action', '=', 'stories.correct')
      .executeTakeFirst()
    assert.equal(entry?.actor_id, head.id)
  })

  test('readers are told what was wrong', async () => {
    const id = await changed()
    await assert.rejects(correctStory({ db, actor: head, now }, { id, version: 3, correction: '' }), {
      fields: { correction: 'required' },
    })
  })

  test('the one who wrote the correction does not send it out alone, and nothing is written', async () => {
    const id = await changed()
    await assert.rejects(correctStory({ db, actor: officer, now }, { id, version: 3, correction }), {
      kind: 'forbidden',
    })
    assert.equal((await editions(id)).length, 1)
  })

  test('a text that did not change has nothing to correct; an older version is refused', async () => {
    const id = await storedStory(db, officer, { state: 'published' })
    await assert.rejects(correctStory({ db, actor: head, now }, { id, version: 2, correction }), {
      message: 'stories.nothingChanged',
    })
    const other = await changed()
    await assert.rejects(correctStory({ db, actor: head, now }, { id: other, version: 2, correction }), {
      kind: 'stale',
    })
  })

  test('the address follows the title; where it was before leads there, and is kept from every other story', async () => {
    const id = await changed()
    const addressOf = async (it: string) =>
      (await db.selectFrom('stories.story').select('slug').where('id', '=', it).executeTakeFirstOrThrow()).slug
    const before = await addressOf(id)
    await correctStory({ db, actor: head, now }, { id, version: 3, correction })
    const after = await addressOf(id)
    assert.match(after, /^vuon-dua-giup-14-ho(-[0-9a-z]{4})?$/)
    const former = db.selectFrom('stories.former_address').select(['slug', 'left_at']).where('story_id', '=', id)
    assert.deepEqual(await former.execute(), [{ slug: before, left_at: now }])
    assert.notEqual(await freeSlug(db, before), before)
    assert.equal(await freeSlug(db, before, id), before)
  })

  test('the consent is asked again', async () => {
    const id = await changed()
    const { exemplarIds } = await getStory(db, id)
    await db.deleteFrom('exemplars.consent').where('exemplar_id', 'in', exemplarIds).execute()
    await assert.rejects(correctStory({ db, actor: head, now }, { id, version: 3, correction }), {
      fields: { form: 'stories.noConsent' },
    })
  })
})
