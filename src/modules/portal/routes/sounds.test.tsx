import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { parseRssFeed } from 'feedsmith'
import { unitId } from '#modules/units/index.ts'
import { agreedTo, storedForm } from '#modules/stories/factory.ts'
import { newId } from '#platform/ids.ts'
import { fromBlocks } from '#platform/rich-text/build.ts'
import { portalOf, testDatabase } from '#test/database.ts'
import { anOfficial, aStore } from '#test/world.ts'
import { createPortal } from '../index.ts'

const db = await testDatabase()
const files = aStore()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const sound = Buffer.from('một tệp âm thanh của bài, chỉ để thử đường đi của nó')

/** A story that is out with an approved, spoken form. */
async function heard(kind: 'radio' | 'loudspeaker', over: { text?: string; priority?: string } = {}) {
  const { id, storyId } = await storedForm(db, officer, kind, over.text ? { text: over.text } : {})
  await agreedTo(db, storyId, 'radio', officer)
  const sha256 = await files.put(Buffer.concat([sound, Buffer.from(id)]))
  const fileId = newId()
  const kept = { unit_id: unitId('xa-chau-dien'), uploaded_at: new Date(), uploaded_by: officer.id }
  const file = { id: fileId, sha256, name: 'doc.mp3', type: 'audio/mpeg', size: sound.length + id.length, ...kept }
  await db.insertInto('files.file').values(file).execute()
  await db
    .updateTable('stories.form')
    .set({ state: 'approved', approved_at: new Date(), sound_id: fileId, sound_kind: 'voice' })
    .$if(over.priority !== undefined, (it) => it.set({ priority: over.priority! }))
    .where('id', '=', id)
    .execute()
  const story = await db.selectFrom('stories.story').select('slug').where('id', '=', storyId).executeTakeFirstOrThrow()
  return { id, storyId, sha256, slug: story.slug }
}

describe('a story read aloud', () => {
  let app: ReturnType<typeof createPortal>
  before(() => {
    const now = () => new Date()
    app = createPortal({ portalDb: portalOf(db), files, demo: false, baseUrl: 'http://localhost', now })
    app.onError((error, c) => c.text(error.message, 'status' in error ? (error.status as 404) : 500))
  })
  const ask = (path: string, headers = {}) => app.request(path, { headers })

  test('its page has a player, and the sound comes whole or in the part that a player asks for', async () => {
    const { sha256, slug } = await heard('radio')
    assert.match(await (await ask(`/tin-bai/${slug}`)).text(), new RegExp(`<audio[^>]* src="/am-thanh/${sha256}.mp3"`))
    const whole = await ask(`/am-thanh/${sha256}.mp3`)
    const bytes = Buffer.from(await whole.arrayBuffer())
    assert.deepEqual([whole.status, whole.headers.get('content-type')], [200, 'audio/mpeg'])
    assert.equal(Number(whole.headers.get('content-length')), bytes.length)
    const part = await ask(`/am-thanh/${sha256}.mp3`, { range: 'bytes=4-9' })
    assert.deepEqual([part.status, part.headers.get('content-range')], [206, `bytes 4-9/${bytes.length}`])
    assert.deepEqual(Buffer.from(await part.arrayBuffer()), bytes.subarray(4, 10))
    const end = await ask(`/am-thanh/${sha256}.mp3`, { range: 'bytes=-3' })
    assert.deepEqual(Buffer.from(await end.arrayBuffer()), bytes.subarray(-3))
    assert.equal((await ask(`/am-thanh/${sha256}.mp3`, { range: 'bytes=9999-' })).status, 416)
  })

  test('without the consent to the radio, or once the story went on, nothing is heard', async () => {
    const { sha256, storyId } = await heard('radio')
    const exemplars = db.selectFrom('stories.story_exemplar').select('exemplar_id').where('story_id', '=', storyId)
    const consent = db.updateTable('exemplars.consent').where('exemplar_id', 'in', exemplars).where('use', '=', 'radio')
    await consent.set({ until: '2024-05-02' }).execute()
    assert.equal((await ask(`/am-thanh/${sha256}.mp3`)).status, 404)
    await consent.set({ until: null }).execute()
    assert.equal((await ask(`/am-thanh/${sha256}.mp3`)).status, 200)
    const edition = db.updateTable('stories.edition').where('story_id', '=', storyId)
    await edition.set({ ended_at: new Date(), end_reason: 'replaced' }).execute()
    assert.equal((await ask(`/am-thanh/${sha256}.mp3`)).status, 404)
  })

  test('without a form of its own the page is heard as the voice read it, and falls silent with the consent to the radio', async () => {
    const { sha256, storyId, slug } = await heard('radio')
    const live = db.selectFrom('stories.edition').select('id').where('story_id', '=', storyId)
    const form = db.deleteFrom('stories.form').where('story_id', '=', storyId).returning('sound_id')
    const [edition, { sound_id: fileId }] = await Promise.all([
      live.executeTakeFirstOrThrow(),
      form.executeTakeFirstOrThrow(),
    ])
    const reading = { edition_id: edition.id, story_id: storyId, file_id: fileId, made_at: new Date() }
    await db.insertInto('stories.reading').values(reading).execute()
    assert.match(await (await ask(`/tin-bai/${slug}`)).text(), /giọng máy/)
    assert.equal((await ask(`/am-thanh/${sha256}.mp3`)).status, 200)
    const people = db.selectFrom('stories.story_exemplar').select('exemplar_id').where('story_id', '=', storyId)
    await db
      .updateTable('exemplars.consent')
      .set({ withdrawn_on: '2024-06-01', withdrawn_at: new Date(), withdrawn_by: officer.id })
      .where('exemplar_id', 'in', people)
      .where('use', '=', 'radio')
      .execute()
    assert.doesNotMatch(await (await ask(`/tin-bai/${slug}`)).text(), /<audio/)
    assert.equal((await ask(`/am-thanh/${sha256}.mp3`)).status, 404)
  })

  test('sound within a text is heard while that text is out, with its words beside it', async () => {
    const { storyId, slug } = await heard('radio')
    const clipId = newId()
    const fileId = newId()
    const sha256 = await files.put(Buffer.from(`tiếng máy dệt chiếu ${clipId}`))
    const kept = { unit_id: unitId('xa-chau-dien'), uploaded_at: new Date(), uploaded_by: officer.id }
    await db
      .insertInto('files.file')
      .values({ id: fileId, sha256, name: 'may.mp3', type: 'audio/mpeg', size: 58, ...kept })
      .execute()
    const words = { title: 'Tiếng khung dệt', transcript: 'Khung gỗ gõ đều.', credit: 'Minh Thư' }
    await db
      .insertInto('stories.clip')
      .values({ id: clipId, story_id: storyId, file_id: fileId, ...words, added_at: new Date() })
      .execute()
    assert.equal((await ask(`/am-thanh/${sha256}.mp3`)).status, 404, 'nothing that is out holds it')
    const body = JSON.stringify(fromBlocks([{ p: 'Chị dệt chiếu.' }, { sound: { id: clipId, ...words } }]))
    await db.updateTable('stories.edition').set({ body }).where('story_id', '=', storyId).execute()
    const page = await (await ask(`/tin-bai/${slug}`)).text()
    assert.match(page, new RegExp(`<audio[^>]* src="/am-thanh/${sha256}.mp3"[^>]*>[\\s\\S]*Khung gỗ gõ đều`))
    assert.equal((await ask(`/am-thanh/${sha256}.mp3`)).status, 200)
  })

  test('loudspeakers find the bulletins of their unit in a feed that another reader understands, the urgent first', async () => {
    await heard('loudspeaker', { text: 'Bản tin thường <1> & dài.' })
    const urgent = await heard('loudspeaker', { text: 'Bản tin khẩn.', priority: 'urgent' })
    const answer = await ask('/phat-thanh.xml?don-vi=huyen-cau-ke')
    assert.match(answer.headers.get('content-type')!, /rss\+xml/)
    const feed = parseRssFeed(await answer.text())
    assert.deepEqual(
      feed.items!.map((it) => [it.description, it.categories?.[0]?.name]),
      [
        ['Bản tin khẩn.', 'Khẩn'],
        ['Bản tin thường <1> & dài.', 'Bình thường'],
      ],
    )
    const [enclosure] = feed.items![0]!.enclosures!
    assert.deepEqual(
      [enclosure!.url, enclosure!.type],
      [`http://localhost/am-thanh/${urgent.sha256}.mp3`, 'audio/mpeg'],
    )
    assert.equal(parseRssFeed(await (await ask('/phat-thanh.xml?don-vi=xa-an-phu-tan')).text()).items?.length ?? 0, 0)
    assert.equal((await ask('/phat-thanh.xml?don-vi=khong-co')).status, 404)
  })
})
