import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { storedConsent, storedExemplar } from '#modules/exemplars/factory.ts'
import { unitId } from '#modules/units/index.ts'
import { scopeOf } from '#platform/access/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial } from '#test/world.ts'
import { libraryOfCover, storedLibraryPicture, storedPerson, storedStory } from '../factory.ts'
import { standingOf } from '../picture-lacks.ts'
import { getStory } from '../repository/story.ts'
import { listLibrary } from './library-list.ts'
import { readPictureFacts } from './picture-facts.ts'
import { readNeeds } from './readiness.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const stranger = await anOfficial(db, 'editor', 'xa-an-phu-tan')
const day = '2024-06-11'
const all = { state: null, unitId: null, find: '' }
const paged = { day, page: 1, size: 500 }
const list = (over: Partial<Parameters<typeof listLibrary>[2]> = {}, scope = scopeOf(officer)) =>
  listLibrary(db, scope, { ...all, ...over }, paged)

describe('the picture library', () => {
  test('stands where the rule says, whatever its rights and people', async () => {
    const ends = [null, '2024-06-10', day, '2024-07-11', '2024-07-12']
    for (const rights of ['own', 'permission', 'agency', 'public_domain', 'unknown'] as const)
      for (const [at, rights_until] of ends.entries()) {
        const id = await storedLibraryPicture(db, officer, { rights })
        const told = at % 2 ? { holder: 'TTXVN', terms: 'Một lần' } : {}
        await db
          .updateTable('stories.library_picture')
          .set({ rights_until, ...told })
          .where('id', '=', id)
          .execute()
      }
    for (const until of ends)
      for (const relation of ['self', 'guardian'] as const)
        for (const isMinor of [false, true]) {
          const own = await storedLibraryPicture(db, officer)
          await storedPerson(db, own, officer, { uses: ['portal'], until, relation, isMinor })
          const theirs = await storedLibraryPicture(db, officer)
          const exemplarId = await storedExemplar(db, officer)
          await storedConsent(db, exemplarId, officer, { until, relation })
          await storedPerson(db, theirs, officer, { exemplarId, isMinor })
        }
    const held = await storedExemplar(db, officer)
    await storedConsent(db, held, officer)
    await db
      .updateTable('exemplars.exemplar')
      .set({ stage: 'on_hold', held_stage: 'verified', hold_reason: 'Có đơn' })
      .where('id', '=', held)
      .execute()
    await storedPerson(db, await storedLibraryPicture(db, officer), officer, { exemplarId: held })
    await storedPerson(db, await storedLibraryPicture(db, officer), officer)
    await storedPerson(db, await storedLibraryPicture(db, officer), officer, { uses: ['press'] })
    await storedLibraryPicture(db, officer, { shown: 'people' })
    await storedLibraryPicture(db, officer, { alt: '' })
    const { pictures, count } = await list()
    assert.equal(count, pictures.length)
    assert.ok(count > 60, `${count}`)
    const facts = await readPictureFacts(
      db,
      pictures.map(({ id }) => id),
    )
    for (const { id, standing } of pictures) assert.equal(standing, standingOf(facts.get(id)!, day), id)
    assert.deepEqual(new Set(pictures.map(({ standing }) => standing)), new Set(['complete', 'ending', 'lacking']))
  })

  test('is narrowed by state, by desk, and by any word with or without its marks', async () => {
    const id = await storedLibraryPicture(db, officer, { alt: 'Cầu khỉ qua rạch Bần' })
    const shown = async (over: Parameters<typeof list>[0]) => (await list(over)).pictures.map((it) => it.id)
    assert.deepEqual(await shown({ find: 'rach ban' }), [id])
    await storedPerson(db, id, officer)
    assert.deepEqual(await shown({ find: 'kim thi sau', state: 'lacking' }).then((ids) => ids.includes(id)), true)
    assert.ok(!(await shown({ state: 'complete' })).includes(id))
    assert.deepEqual(await shown({ unitId: unitId('xa-an-phu-tan') }), [])
    const child = await storedLibraryPicture(db, officer)
    await storedPerson(db, child, officer, { isMinor: true })
    assert.ok((await shown({ state: 'minors' })).includes(child))
  })

  test('shows a desk its own pictures, and none of a record that is closed to the reader', async () => {
    const libraryId = await storedLibraryPicture(db, stranger, { unitKey: 'xa-an-phu-tan' })
    assert.ok(!(await list()).pictures.some(({ id }) => id === libraryId))
    const exemplarId = await storedExemplar(db, officer)
    await storedStory(db, officer, { exemplarIds: [exemplarId] })
    const closed = await list({}, scopeOf(officer, [exemplarId]))
    const open = await list()
    assert.equal(open.count - closed.count, 1)
  })

  test('whoever may not know a record reads that somebody did not agree, not who', async () => {
    const exemplarId = await storedExemplar(db, officer, { subject: { name: 'Kim Thị Kín' } })
    const storyId = await storedStory(db, officer)
    await storedPerson(db, await libraryOfCover(db, storyId), officer, { exemplarId })
    const story = await getStory(db, storyId)
    const whoOf = async (closed: string[]) => (await readNeeds(db, story, day, closed)).pictures[0]?.lacks
    assert.deepEqual(await whoOf([]), [{ lack: 'consent', who: 'Kim Thị Kín' }])
    assert.deepEqual(await whoOf([exemplarId]), [{ lack: 'consent', who: '' }])
  })
})
