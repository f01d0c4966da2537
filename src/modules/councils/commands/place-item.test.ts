import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { addPost } from '#modules/identity/index.ts'
import { unitId } from '#modules/units/index.ts'
import { newId } from '#platform/ids.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedCouncil, storedItem } from '../factory.ts'
import { listInterests } from '../queries/item.ts'
import { listAgenda } from '../queries/sitting.ts'
import { placeItem } from './place-item.ts'

const db = await testDatabase()
const keeper = await anOfficial(db, 'officer', 'so-noi-vu')
const council = await storedCouncil(db, keeper, 4, now)
const { sittingId } = await storedItem(db, council, now)
const form = { sittingId, title: 'Thông qua quy chế', unitId: unitId('so-noi-vu'), ruleKey: 'viec-khac' }

describe('placeItem', () => {
  test('puts a matter at the end of the agenda', async () => {
    await placeItem({ db, actor: keeper, now }, { id: newId(), ...form })
    const agenda = await listAgenda(db, sittingId)
    assert.deepEqual(agenda.map(({ ord, title }) => [ord, title]).at(-1), [2, 'Thông qua quy chế'])
  })

  test('finds who is tied: by post, by a post of the past, by what they did', async () => {
    const [now_, past, mentor] = council.members.slice(1).map(({ actor }) => actor.id) as [string, string, string]
    const commune = unitId('xa-chau-dien')
    const post = { role: 'officer' as const, unitId: commune, title: 'Công chức' }
    await addPost(db, { officialId: now_, ...post, from: '2024-01-01' })
    await addPost(db, { officialId: past, ...post, from: '2022-01-01' })
    await db
      .updateTable('identity.post')
      .set({ valid_to: '2023-06-01' })
      .where('official_id', '=', past)
      .where('unit_id', '=', commune)
      .execute()
    const people = [
      { officialId: mentor, why: 'mentor' as const },
      { officialId: keeper.id, why: 'author' as const },
    ]
    const { itemId } = await storedItem(db, council, now, { unitIds: [commune], people })
    const found = (await listInterests(db, itemId)).map(({ memberId, why, declared }) => [
      council.members.findIndex(({ id }) => id === memberId),
      why,
      declared,
    ])
    assert.deepEqual(found.toSorted(), [
      [1, 'unit', false],
      [2, 'past_unit', false],
      [3, 'mentor', false],
    ])
  })

  test('is refused to a plain member, without a rule and without words', async () => {
    const place = (actor: typeof keeper, over = {}) => placeItem({ db, actor, now }, { id: newId(), ...form, ...over })
    await assert.rejects(place(council.members[3]!.actor), { kind: 'forbidden' })
    await assert.rejects(place(keeper, { ruleKey: 'khong-co' }), { fields: { ruleKey: 'noRule' } })
    await assert.rejects(place(keeper, { title: ' ' }), { fields: { title: 'required' } })
  })
})
