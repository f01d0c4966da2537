import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { fieldId } from '#modules/programmes/index.ts'
import { unitId } from '#modules/units/index.ts'
import { scopeOf } from '#platform/access/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, deskOf, someDay as now } from '#test/world.ts'
import { storedShowable, storedStory } from '../factory.ts'
import { paths } from '../paths.ts'
import { countBalance, listTold, listWaitingToBeTold } from '../queries/balance.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'huyen-cau-ke')
const stranger = await anOfficial(db, 'officer', 'huyen-tra-cu')
const counted = { from: '2024-01-01', to: '2025-01-01', day: '2024-06-11' }
const [told, shut] = [await storedShowable(db, officer), await storedShowable(db, officer, 'Người Bị Đóng')]
const waiting = await storedShowable(db, officer, 'Kim Chưa Kể')
const storyId = await storedStory(db, officer, { state: 'published', exemplarIds: [told] })
await storedStory(db, officer, { state: 'published', exemplarIds: [shut] })
await db.updateTable('exemplars.subject').set({ gender: 'male' }).where('name', '<>', 'Thạch Sa Rương').execute()
await db.updateTable('exemplars.subject').set({ gender: 'female' }).where('name', '=', 'Thạch Sa Rương').execute()

const balance = async (scope = scopeOf(officer), over = {}) => {
  const tallies = await countBalance(db, scope, unitId('huyen-cau-ke'), { ...counted, ...over })
  const own = tallies.find((it) => it.unitId === unitId('xa-chau-dien'))
  return own && [own.told, own.women, own.khmer, own.direct, own.waiting]
}
const page = async (path: string, actor = officer) => {
  const answer = await deskOf(db, actor, { now }).request(path)
  assert.equal(answer.status, 200, path)
  return answer.text()
}

describe('the balance meter', () => {
  test('counts who is told and still is, of them women, Khmer and direct workers, and who is recognised and not told', async () => {
    assert.deepEqual(await balance(), [2, 1, 2, 2, 1])
    assert.deepEqual(await balance(scopeOf(officer), { from: '2024-07-01' }), [0, 0, 0, 0, 1])
    await db
      .updateTable('stories.edition')
      .set({ ended_at: now, end_reason: 'taken_down' })
      .where('story_id', '=', storyId)
      .execute()
    assert.deepEqual(await balance(), [1, 0, 1, 1, 2])
    await db
      .updateTable('stories.edition')
      .set({ ended_at: null, end_reason: null })
      .where('story_id', '=', storyId)
      .execute()
  })

  test('every cell is its list: the same people, and none who is closed to the reader or out of scope', async () => {
    const cell = { units: [unitId('xa-chau-dien')], fieldId: fieldId(6), group: null }
    const ids = async (scope = scopeOf(officer)) => {
      const lists = [await listTold(db, scope, cell, counted), await listWaitingToBeTold(db, scope, cell, counted)]
      return lists.map((list) => list.map(({ id }) => id).sort())
    }
    assert.deepEqual(await ids(), [[told, shut].sort(), [waiting]])
    assert.deepEqual(await ids(scopeOf(officer, [shut, waiting])), [[told], []])
    assert.deepEqual(await balance(scopeOf(officer, [shut, waiting])), [1, 1, 1, 1, 0])
    assert.deepEqual(await ids(scopeOf(stranger)), [[], []])
    const women = await listTold(db, scopeOf(officer), { ...cell, group: 'women' }, counted)
    assert.deepEqual(
      women.map(({ id }) => id),
      [told],
    )
  })

  test('the page shows places by field, an empty cell leads to whom one could write about', async () => {
    const table = await page(`${paths.balance()}?nam=2024`)
    assert.match(table, /Châu Điền[\s\S]*class="fig"[^>]*>2</)
    const early = await page(`${paths.balance()}?nam=2024&quy=1`)
    const list = /href="([^"]*)">1 chưa kể<span class="vh">: [^<]*Châu Điền</.exec(early)?.[1]?.replaceAll('&amp;', '&')
    assert.match(await page(list!), /Chưa có bài nào trong kỳ|Kim Chưa Kể[\s\S]*Lên kế hoạch viết/)
    assert.match(early, /An Phú Tân/)
    assert.doesNotMatch(await page(paths.balance(), stranger), /Châu Điền/)
    assert.equal((await deskOf(db, officer).request(`${paths.balanceList()}?nam=x&quy=9&noi=1&nhom=z`)).status, 200)
  })
})
