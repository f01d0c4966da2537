import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { hiddenExemplars } from '#modules/councils/index.ts'
import { storedCouncil, storedItem } from '#modules/councils/factory.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay } from '#test/world.ts'
import { audited, storedChoice, storedRound } from '../factory.ts'
import { takeOpinion } from '../jobs.ts'
import { settleList } from './settle-list.ts'
import { toCouncil } from './to-council.ts'

const db = await testDatabase()
const now = someDay
const office = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const commune = await anOfficial(db, 'officer', 'xa-chau-dien')
const district = await anOfficial(db, 'officer', 'huyen-cau-ke')
const council = await storedCouncil(db, office, 3, now)
const { sittingId } = await storedItem(db, council, now)
const roundId = await storedRound(db, office)
const listed = await storedChoice(db, roundId, commune, { state: 'passed', listed: 'main' })
const scene = { db, actor: office, now }
const input = { roundId, version: 1, sittingId }
const row = () => db.selectFrom('selection.round').selectAll().where('id', '=', roundId).executeTakeFirstOrThrow()

describe('toCouncil', () => {
  test('a district may not, and nothing is written', async () => {
    await assert.rejects(toCouncil({ ...scene, actor: district }, input), { kind: 'forbidden' })
    assert.equal((await row()).council_item_id, null)
  })

  test('bad input names its field', async () => {
    await assert.rejects(toCouncil(scene, { ...input, sittingId: '' }), { fields: { sittingId: 'required' } })
    await assert.rejects(toCouncil(scene, { ...input, version: 5 }), { kind: 'stale' })
  })

  test('the list is one matter, closed to members until they say that nothing ties them, and stays as it is meanwhile', async () => {
    await toCouncil(scene, input)
    assert.equal((await audited(db, 'selection.toCouncil', roundId)).length, 1)
    const hidden = await hiddenExemplars(db, council.members[0]!.actor.id, '2024-06-11')
    assert.ok(hidden.includes(listed.exemplarId))
    const again = { roundId, version: (await row()).version }
    await assert.rejects(toCouncil(scene, { ...again, sittingId }), { message: 'selection.atCouncil' })
    await assert.rejects(settleList(scene, { ...again, main: [listed.id] }), { message: 'selection.atCouncil' })
  })

  test('what the council came to stands with the round, once', async () => {
    const itemId = (await row()).council_item_id!
    const told = { itemId, matterKind: 'selection', matterId: roundId, passed: true, words: '3/3 đồng ý' }
    for (const payload of [told, { ...told, words: 'lần hai' }]) await takeOpinion.run({ db, now }, payload)
    const { council_passed, council_words } = await row()
    assert.deepEqual([council_passed, council_words], [true, '3/3 đồng ý'])
  })
})
