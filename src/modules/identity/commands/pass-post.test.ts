import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, deskOf, someDay as now } from '#test/world.ts'
import { findActorById } from '../index.ts'
import { paths } from '../paths.ts'
import { passPost } from './pass-post.ts'

const db = await testDatabase()
const admin = await anOfficial(db, 'admin', 'tinh-tra-vinh')
const [leaving, coming] = [
  await anOfficial(db, 'officer', 'xa-chau-dien'),
  await anOfficial(db, 'officer', 'xa-hoa-an'),
]
const scene = { db, actor: admin, now }
const form = (over = {}) => ({
  ...{ postId: leaving.post.id, on: '15/07/2024', officialId: coming.id, basis: 'Quyết định 31/QĐ-UBND', ...over },
})
const count = async () => (await db.selectFrom('identity.post').select('id').execute()).length

describe('passing a post on', () => {
  test('bad input and impossible days name their field, and nothing is written', async () => {
    const before = await count()
    await assert.rejects(passPost(scene, form({ on: 'mai' })), { fields: { on: 'notADate' } })
    await assert.rejects(passPost(scene, form({ basis: '' })), { fields: { basis: 'required' } })
    await assert.rejects(passPost(scene, form({ on: '01/01/2023' })), { fields: { on: 'identity.beforePost' } })
    await assert.rejects(passPost(scene, form({ officialId: leaving.id })), {
      fields: { officialId: 'identity.sameOfficial' },
    })
    await assert.rejects(passPost(scene, form({ postId: admin.post.id, officialId: '' })), {
      fields: { officialId: 'identity.lastAdmin' },
    })
    assert.equal(await count(), before)
  })

  test('is an administrator’s above; others may not', async () => {
    await assert.rejects(passPost({ ...scene, actor: coming }, form()), { kind: 'forbidden' })
  })

  test('from the day on another holds it, and who held it before stands there for ever', async () => {
    const { id } = await passPost(scene, form())
    assert.equal((await findActorById(db, leaving.id, '2024-07-14'))?.post.id, leaving.post.id)
    assert.equal(await findActorById(db, leaving.id, '2024-07-15'), undefined)
    const units = (await findActorById(db, coming.id, '2024-07-15'))!.posts.map(({ unitId }) => unitId)
    assert.ok(units.includes(leaving.post.unitId))
    const page = await (await deskOf(db, admin).request(paths.unitPosts('xa-chau-dien'))).text()
    assert.match(page, /Quyết định 31\/QĐ-UBND/)
    assert.match(page, /14\/07\/2024/)
    await assert.rejects(passPost(scene, form({ officialId: '' })), { kind: 'conflict' })
    const entry = await db
      .selectFrom('audit.entry')
      .select('action')
      .where('subject_id', '=', id)
      .executeTakeFirstOrThrow()
    assert.equal(entry.action, 'identity.passPost')
  })

  test('three heads at once are told of', async () => {
    await anOfficial(db, 'head', 'xa-tam-ngai')
    await anOfficial(db, 'head', 'xa-tam-ngai')
    assert.match(
      await (await deskOf(db, admin).request(paths.unitPosts('xa-tam-ngai'))).text(),
      /Đang có 2 người đứng đầu/,
    )
  })
})
