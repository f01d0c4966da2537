import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { storedExemplar } from '#modules/exemplars/factory.ts'
import { fieldId, movementId } from '#modules/programmes/index.ts'
import { unitId } from '#modules/units/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, deskOf, someDay as now } from '#test/world.ts'
import { storedShowable } from '../factory.ts'
import { paths } from '../paths.ts'
import { createStory } from './create.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const editor = await anOfficial(db, 'editor', 'huyen-tra-cu')
const exemplarId = await storedExemplar(db, officer)
const desk = unitId('xa-chau-dien')
const count = () =>
  db
    .selectFrom('stories.story')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()

describe('beginning a story', () => {
  test('a desk begins a draft about an exemplar, in its field, and it is in the audit trail', async () => {
    const input = { unitId: desk, title: ' Người vá đường ấp Ô Rồm ', exemplars: exemplarId }
    const { id } = await createStory({ db, actor: officer, now }, input)

    const row = await db.selectFrom('stories.story').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
    assert.deepEqual(
      [row.title, row.slug, row.state, row.field_id, row.version],
      ['Người vá đường ấp Ô Rồm', 'nguoi-va-duong-ap-o-rom', 'draft', fieldId(6), 1],
    )
    const about = await db.selectFrom('stories.story_exemplar').selectAll().where('story_id', '=', id).execute()
    assert.deepEqual(about, [{ story_id: id, exemplar_id: exemplarId }])
    const entry = await db.selectFrom('audit.entry').selectAll().where('about_id', '=', id).executeTakeFirstOrThrow()
    assert.deepEqual([entry.action, entry.actor_id], ['stories.create', officer.id])
  })

  test('a second story of the same title gets an address of its own, and a Khmer title one without its letters', async () => {
    const begin = (title: string) =>
      createStory({ db, actor: officer, now }, { unitId: desk, title, exemplars: [exemplarId], language: 'km' })
    const { id } = await begin('Người vá đường ấp Ô Rồm')
    const { id: khmer } = await begin('ចម្ការដូង')
    const slugOf = async (it: string) =>
      (await db.selectFrom('stories.story').select('slug').where('id', '=', it).executeTakeFirstOrThrow()).slug
    assert.match(await slugOf(id), /^nguoi-va-duong-ap-o-rom-[0-9a-f]{4}$/)
    assert.match(await slugOf(khmer), /^bai(-[0-9a-f]{4})?$/)
  })

  test('a desk elsewhere writes of whom the portal may show, and of nobody else it cannot see', async () => {
    const begin = (id: string) =>
      createStory(
        { db, actor: editor, now },
        { unitId: unitId('huyen-tra-cu'), title: 'Chuyện xã bạn', exemplars: [id] },
      )
    await begin(await storedShowable(db, officer))
    await assert.rejects(begin(exemplarId), { fields: { exemplars: 'notAChoice' } })
  })

  test('it may be about a movement that the desk meets and that runs', async () => {
    const begin = (movementId: string) =>
      createStory(
        { db, actor: officer, now },
        { unitId: desk, title: 'Xóm sáng đèn', exemplars: exemplarId, movementId },
      )
    const { id } = await begin(movementId('dan-van-kheo'))
    const row = await db
      .selectFrom('stories.story')
      .select('movement_id')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    assert.equal(row.movement_id, movementId('dan-van-kheo'))
    await assert.rejects(begin(desk), { fields: { movementId: 'notAChoice' } })
    assert.match(await (await deskOf(db, officer).request(paths.create())).text(), /name="movementId"/)
  })

  test('an official of another unit may not, and nothing is written', async () => {
    const before = await count()
    const input = { unitId: desk, title: 'Bài', exemplars: [exemplarId] }
    await assert.rejects(createStory({ db, actor: editor, now }, input), { kind: 'forbidden' })
    assert.deepEqual(await count(), before)
  })

  test('a title and an exemplar are needed, and a topic of the chosen field', async () => {
    await assert.rejects(createStory({ db, actor: officer, now }, { unitId: desk, title: ' ' }), {
      kind: 'invalid',
      fields: { title: 'required', exemplars: 'stories.needsExemplar' },
    })
    const topic = await db
      .selectFrom('programmes.topic')
      .select('id')
      .where('field_id', '!=', fieldId(1))
      .executeTakeFirstOrThrow()
    const input = { unitId: desk, title: 'Bài', exemplars: [exemplarId], fieldId: fieldId(1), topicId: topic.id }
    await assert.rejects(createStory({ db, actor: officer, now }, input), {
      fields: { topicId: 'stories.strangeTopic' },
    })
  })
})
