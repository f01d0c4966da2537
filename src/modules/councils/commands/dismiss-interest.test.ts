import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { declaredClear, storedCouncil, storedItem } from '../factory.ts'
import { getElectorate } from '../queries/electorate.ts'
import { getItem, listInterests } from '../queries/item.ts'
import { dismiss } from './dismiss-interest.ts'

const db = await testDatabase()
const keeper = await anOfficial(db, 'officer', 'so-noi-vu')
const council = await storedCouncil(db, keeper, 4, now)
const chair = council.members[0]!.actor

async function withTie(of: number) {
  const people = [{ officialId: council.members[of]!.actor.id, why: 'nominator' as const }]
  const { itemId: id } = await storedItem(db, council, now, { people })
  const [tie] = await listInterests(db, id)
  return { id, interestId: tie!.id }
}

describe('dismissInterest', () => {
  test('lets a member vote whose tie does not bind; the reason stays', async () => {
    const it = await withTie(2)
    await declaredClear(db, council, it.id, now)
    const voters = async () => (await getElectorate(db, await getItem(db, it.id))).voters.length
    assert.equal(await voters(), 3)
    await dismiss({ db, actor: chair, now }, { ...it, reason: 'Chỉ chuyển văn bản' })
    assert.equal(await voters(), 4)
    assert.equal((await listInterests(db, it.id))[0]?.dismissedWhy, 'Chỉ chuyển văn bản')
  })

  test('never one’s own, never by a plain member, never without a reason, never twice', async () => {
    const own = await withTie(0)
    await assert.rejects(dismiss({ db, actor: chair, now }, { ...own, reason: 'Không sao' }), { kind: 'forbidden' })
    const other = await withTie(2)
    await assert.rejects(dismiss({ db, actor: council.members[3]!.actor, now }, { ...other, reason: 'x' }), {
      kind: 'forbidden',
    })
    await assert.rejects(dismiss({ db, actor: chair, now }, { ...other, reason: ' ' }), {
      fields: { reason: 'required' },
    })
    await dismiss({ db, actor: chair, now }, { ...other, reason: 'Chỉ chuyển văn bản' })
    await assert.rejects(dismiss({ db, actor: chair, now }, { ...other, reason: 'Lần hai' }), { kind: 'conflict' })
  })
})
