import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { storedConsent } from '#modules/exemplars/factory.ts'
import { consentGiven, withdrawConsent } from '#modules/exemplars/index.ts'
import { announce } from '#platform/events.ts'
import { portalOf, testDatabase } from '#test/database.ts'
import { work } from '#test/worker.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { correctStory } from './commands/correct.ts'
import { publishStory } from './commands/publish.ts'
import { withdrawShown } from './commands/withdraw-shown.ts'
import { aBody, libraryOfCover, storedPerson, storedPicture, storedShowable, storedStory } from './factory.ts'
import { settleRunOut } from './jobs.ts'

const db = await testDatabase()
const portalDb = portalOf(db)
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const head = await anOfficial(db, 'head', 'xa-chau-dien')
const scene = { db, actor: officer, now }
const shownBy = async (storyId: string) => {
  const rows = await portalDb.selectFrom('portal.picture').select('id').where('story_id', '=', storyId).execute()
  return rows.map(({ id }) => id)
}
const isOut = async (storyId: string) =>
  (await portalDb.selectFrom('portal.story').select('id').where('id', '=', storyId).execute()).length === 1
const coverOf = async (storyId: string) =>
  (await db.selectFrom('stories.story').select('cover_id').where('id', '=', storyId).executeTakeFirstOrThrow())
    .cover_id!
const versionOf = async (id: string) =>
  (await db.selectFrom('stories.library_picture').select('version').where('id', '=', id).executeTakeFirstOrThrow())
    .version

describe('a picture that lacks something keeps its story in', () => {
  test('the cover and a picture in the text are both named, with what each lacks', async () => {
    const id = await storedStory(db, officer, { withoutCover: true, state: 'approved' })
    const cover = await storedPicture(db, id, officer, { rights: 'unknown' })
    const inText = await storedPicture(db, id, officer)
    const { library_id } = await db
      .selectFrom('stories.picture')
      .select('library_id')
      .where('id', '=', inText)
      .executeTakeFirstOrThrow()
    await storedPerson(db, library_id, officer)
    const body = JSON.stringify(aBody({ picture: inText, alt: 'Bà Sáu trước nhà', caption: '', credit: '' }))
    await db.updateTable('stories.story').set({ cover_id: cover, body }).where('id', '=', id).execute()
    await assert.rejects(publishStory(scene, { id, version: 2 }), {
      kind: 'invalid',
      fields: { [`anh-${cover}`]: 'stories.lack.rights', [`anh-${inText}`]: 'stories.lack.consent' },
      saved: { who: '«Mương nước giữa hai liếp dừa», «Bà Sáu trước nhà»' },
    })
    assert.equal(await isOut(id), false)
  })

  test('a picture of the story that the text does not show stands against nothing', async () => {
    const id = await storedStory(db, officer, { state: 'approved' })
    await storedPicture(db, id, officer, { rights: 'unknown', alt: '' })
    await publishStory(scene, { id, version: 2 })
    assert.equal(await isOut(id), true)
  })

  test('a correction obeys as well', async () => {
    const id = await storedStory(db, officer, { state: 'published' })
    await db
      .updateTable('stories.library_picture')
      .set({ shown: 'unknown' })
      .where('id', '=', await libraryOfCover(db, id))
      .execute()
    await db.updateTable('stories.story').set({ title: 'Tựa đã sửa' }).where('id', '=', id).execute()
    const { version } = await db
      .selectFrom('stories.story')
      .select('version')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    const cover = await coverOf(id)
    await assert.rejects(correctStory({ ...scene, actor: head }, { id, version, correction: 'Sửa tựa' }), {
      fields: { [`anh-${cover}`]: 'stories.lack.shown' },
    })
  })
})

describe('a picture that is out', () => {
  test('stays while nobody has said anything of it', async () => {
    const id = await storedStory(db, officer, { state: 'published' })
    await db
      .updateTable('stories.library_picture')
      .set({ rights: 'unknown', shown: 'unknown' })
      .where('id', '=', await libraryOfCover(db, id))
      .execute()
    await settleRunOut.run({ db, now }, {})
    assert.deepEqual(await shownBy(id), [await coverOf(id)])
  })

  test('is served no more once somebody in it withdraws; the story stays out', async () => {
    const id = await storedStory(db, officer, { state: 'published' })
    const libraryId = await libraryOfCover(db, id)
    const personId = await storedPerson(db, libraryId, officer, { uses: ['portal'] })
    assert.deepEqual(await shownBy(id), [await coverOf(id)])
    await withdrawShown(scene, { id: libraryId, version: await versionOf(libraryId), personId, reason: 'Không muốn' })
    assert.deepEqual([await shownBy(id), await isOut(id)], [[], true])
  })

  test('goes when an exemplar in it withdraws in their own record, also from a story about others', async () => {
    const id = await storedStory(db, officer, { state: 'published' })
    const exemplarId = await storedShowable(db, officer, 'Kim Sô Phia')
    await storedPerson(db, await libraryOfCover(db, id), officer, { exemplarId })
    const { id: consentId } = await db
      .selectFrom('exemplars.consent')
      .select('id')
      .where('exemplar_id', '=', exemplarId)
      .executeTakeFirstOrThrow()
    await withdrawConsent(scene, { id: exemplarId, consentId, on: '11/06/2024', reason: 'Xin rút' })
    await work(db)
    assert.deepEqual([await shownBy(id), await isOut(id)], [[], true])
    const entry = await db
      .selectFrom('audit.entry')
      .selectAll()
      .where('about_id', '=', await libraryOfCover(db, id))
      .executeTakeFirstOrThrow()
    assert.deepEqual([entry.action, entry.actor_id], ['stories.takeOutPicture', null])
  })

  test('goes the morning after its right or a consent ran out, wherever the same file stands', async () => {
    const [id, copy] = [
      await storedStory(db, officer, { state: 'published' }),
      await storedStory(db, officer, { state: 'published' }),
    ]
    const [libraryId, other] = [await libraryOfCover(db, id), await libraryOfCover(db, copy)]
    await db
      .updateTable('files.file')
      .set((it) => ({
        sha256: it
          .selectFrom('files.file as f')
          .innerJoin('stories.library_picture as l', 'l.file_id', 'f.id')
          .select('f.sha256')
          .where('l.id', '=', libraryId),
      }))
      .where('id', '=', (it) => it.selectFrom('stories.library_picture').select('file_id').where('id', '=', other))
      .execute()
    await storedPerson(db, libraryId, officer, { uses: ['portal'], until: '2024-06-10' })
    await settleRunOut.run({ db, now: new Date('2024-06-10T02:00:00Z') }, {})
    assert.equal((await shownBy(id)).length, 1)
    for (let i = 0; i < 2; i++) await settleRunOut.run({ db, now }, {})
    assert.deepEqual([await shownBy(id), await shownBy(copy)], [[], []])
  })

  test('comes back when the consent is given anew', async () => {
    const id = await storedStory(db, officer, { state: 'published' })
    const exemplarId = await storedShowable(db, officer)
    await storedPerson(db, await libraryOfCover(db, id), officer, { exemplarId })
    await db
      .updateTable('exemplars.consent')
      .set({ until: '2024-06-10' })
      .where('exemplar_id', '=', exemplarId)
      .execute()
    await settleRunOut.run({ db, now }, {})
    assert.deepEqual(await shownBy(id), [])
    await storedConsent(db, exemplarId, officer)
    await announce(db, consentGiven, { exemplarId, use: 'portal' })
    await work(db)
    assert.deepEqual(await shownBy(id), [await coverOf(id)])
  })
})
