import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedCouncil, storedItem } from '../factory.ts'
import { hiddenMatters } from '../queries/hidden.ts'
import { listInterests, readDeclarations } from '../queries/item.ts'
import { declareInterest } from './declare-interest.ts'

const db = await testDatabase()
const keeper = await anOfficial(db, 'officer', 'so-noi-vu')
const council = await storedCouncil(db, keeper, 3, now)
const [first, second] = council.members.map(({ actor }) => actor) as [typeof keeper, typeof keeper]

describe('declareInterest', () => {
  test('opens the matter to who says that nothing ties them, and to nobody before', async () => {
    const { itemId: id, matterId } = await storedItem(db, council, now)
    const isHidden = async () => (await hiddenMatters(db, first.id, '2024-06-11')).includes(matterId)
    assert.equal(await isHidden(), true)
    await declareInterest({ db, actor: first, now }, { id, clear: 'yes' })
    assert.equal(await isHidden(), false)
    assert.equal((await hiddenMatters(db, keeper.id, '2024-06-11')).length, 0)
  })

  test('keeps a tie with its reason, and the matter closed', async () => {
    const { itemId: id, matterId } = await storedItem(db, council, now)
    await declareInterest({ db, actor: second, now }, { id, clear: 'no', why: 'kin', said: 'Em ruột' })
    assert.deepEqual(
      (await listInterests(db, id)).map(({ why, said, declared }) => [why, said, declared]),
      [['kin', 'Em ruột', true]],
    )
    assert.ok((await hiddenMatters(db, second.id, '2024-06-11')).includes(matterId))
  })

  test('is for members, once, and a tie needs its kind and words', async () => {
    const { itemId: id } = await storedItem(db, council, now)
    const declare = (actor: typeof keeper, over: object) => declareInterest({ db, actor, now }, { id, ...over })
    await assert.rejects(declare(keeper, { clear: 'yes' }), { kind: 'forbidden' })
    await assert.rejects(declare(first, {}), { fields: { clear: 'notAChoice' } })
    await assert.rejects(declare(first, { clear: 'no', said: 'Em ruột' }), { fields: { why: 'required' } })
    await assert.rejects(declare(first, { clear: 'no', why: 'kin' }), { fields: { said: 'required' } })
    assert.equal((await readDeclarations(db, id)).size, 0)
    await declare(first, { clear: 'yes' })
    await assert.rejects(declare(first, { clear: 'no', why: 'kin', said: 'x' }), { kind: 'conflict' })
  })
})
