import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { newId } from '#platform/ids.ts'
import { unitId } from '#modules/units/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { addPost, findActorById } from './index.ts'
import { movePostsWithUnits } from './jobs.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const other = await anOfficial(db, 'head', 'xa-hoa-an')
const [from, second, to] = ['xa-chau-dien', 'xa-hoa-an', 'xa-tam-ngai'].map(unitId) as [string, string, string]
const reform = { reformId: newId(now), on: '2024-09-01', document: 'Nghị quyết 12/NQ-HĐND' }
const heirs = [
  { fromId: from, toId: to },
  { fromId: second, toId: to },
]
const posts = () => db.selectFrom('identity.post').selectAll().orderBy('valid_from').orderBy('id').execute()

describe('a reform of units', () => {
  test('takes the posts along from its day: the same person, the same role, the same title', async () => {
    await movePostsWithUnits.run({ db, now }, { ...reform, heirs })
    for (const [actor, old] of [
      [officer, from],
      [other, second],
    ] as const) {
      assert.equal((await findActorById(db, actor.id, '2024-08-31'))?.post.unitId, old)
      const after = await findActorById(db, actor.id, '2024-09-01')
      assert.deepEqual([after?.post.unitId, after?.post.role, after?.posts.length], [to, actor.post.role, 1])
    }
    const next = (await posts()).find(({ follows_id }) => follows_id === officer.post.id)
    assert.equal(next?.basis, 'Nghị quyết 12/NQ-HĐND')
    const entries = await db.selectFrom('audit.entry').select('id').where('action', '=', 'identity.movePosts').execute()
    assert.equal(entries.length, 2)
  })

  test('told twice, moves nothing twice', async () => {
    const before = await posts()
    await movePostsWithUnits.run({ db, now }, { ...reform, heirs })
    assert.deepEqual(await posts(), before)
  })

  test('a post that names its units stays where it is held, and never comes to reach more than they', async () => {
    const named = [unitId('xa-an-phu-tan')]
    const post = { officialId: other.id, role: 'inspector', unitId: from, title: 'Thành viên đoàn' }
    const id = await addPost(db, { ...post, from: '2024-06-01', to: '2024-12-01', reaches: named })
    await movePostsWithUnits.run({ db, now }, { ...reform, reformId: newId(now), heirs })
    const held = (await findActorById(db, other.id, '2024-09-02'))!.posts.filter(({ role }) => role === 'inspector')
    assert.deepEqual(
      held.map((it) => [it.id, it.unitId, [...it.reach]]),
      [[id, from, named]],
    )
  })
})
