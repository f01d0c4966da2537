import assert from 'node:assert/strict'
import { buffer } from 'node:stream/consumers'
import { describe, test } from 'node:test'
import { MPEGDecoder } from 'mpg123-decoder'
import { testDatabase } from '#test/database.ts'
import { anOfficial, aStore, someDay as now } from '#test/world.ts'
import { aBody, agreedTo, storedStory } from './factory.ts'
import { readAloud } from './jobs.ts'

const db = await testDatabase()
const files = aStore()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const readAll = () => readAloud.run({ db, files, now }, {})
const readingsOf = (storyId: string) =>
  db
    .selectFrom('stories.reading as r')
    .leftJoin('files.file as f', 'f.id', 'r.file_id')
    .select(['r.edition_id', 'f.sha256', 'f.type'])
    .where('r.story_id', '=', storyId)
    .execute()

describe('a story that is out is read aloud as it stands', () => {
  test('once, by the voice, with an entry of the product’s own; Khmer, drafts and what came down stay silent', async () => {
    const body = aBody({ p: 'Từ ngày 05/6/2023, UBND xã giao ông 2,5 ha đất giồng.' })
    const storyId = await storedStory(db, officer, { state: 'published', body })
    const silent = [
      await storedStory(db, officer, { state: 'published', language: 'km' }),
      await storedStory(db, officer),
      await storedStory(db, officer, { state: 'taken_down' }),
    ]
    for (let times = 0; times < 2; times++) await readAll()

    const [reading, second] = await readingsOf(storyId)
    assert.equal(second, undefined)
    assert.equal(reading?.type, 'audio/mpeg')
    const decoder = new MPEGDecoder()
    await decoder.ready
    const { samplesDecoded, sampleRate } = decoder.decode(new Uint8Array(await buffer(files.stream(reading!.sha256!))))
    assert.ok(samplesDecoded / sampleRate > 5, 'too short to be the story')
    const actions = await db.selectFrom('audit.entry').select('action').where('about_id', '=', storyId).execute()
    assert.ok(actions.some(({ action }) => action === 'stories.readAloud'))
    for (const id of silent) assert.deepEqual(await readingsOf(id), [])
  })

  test('not whoever withdrew the consent to the radio, until they agree again', async () => {
    const storyId = await storedStory(db, officer, { state: 'published' })
    await agreedTo(db, storyId, 'radio', officer)
    const people = db.selectFrom('stories.story_exemplar').select('exemplar_id').where('story_id', '=', storyId)
    const consent = db.updateTable('exemplars.consent').where('exemplar_id', 'in', people).where('use', '=', 'radio')
    await consent.set({ withdrawn_on: '2024-06-01', withdrawn_at: now, withdrawn_by: officer.id }).execute()
    await readAll()
    assert.deepEqual(await readingsOf(storyId), [])
    await agreedTo(db, storyId, 'radio', officer)
    await readAll()
    assert.equal((await readingsOf(storyId)).length, 1)
  })

  test('words that the voice cannot speak are noted, and the next story is read', async () => {
    const broken = await storedStory(db, officer, { state: 'published' })
    const empty = {
      title: ' ',
      standfirst: '',
      author: '',
      body: JSON.stringify({ type: 'doc', content: [{ type: 'paragraph' }] }),
    }
    await db.updateTable('stories.edition').set(empty).where('story_id', '=', broken).execute()
    await readAll()
    const [reading] = await readingsOf(broken)
    assert.deepEqual([reading?.sha256, reading === undefined], [null, false])
  })
})
