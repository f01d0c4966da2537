import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, deskOf, someDay as now } from '#test/world.ts'
import { audited, storedDelegate, storedDelegation } from '../factory.ts'
import { confirmDelegate } from './confirm-delegate.ts'
import { settleDelegation } from './settle-delegation.ts'
import { withdrawDelegate } from './withdraw-delegate.ts'

const db = await testDatabase()
const office = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const district = await anOfficial(db, 'head', 'huyen-cau-ke')
const delegationId = await storedDelegation(db, office, {
  shares: [
    { kind: 'women', percent: 50, isWish: false, why: null },
    { kind: 'exemplars', percent: 70, isWish: true, why: null },
  ],
})
const scene = { db, actor: office, now }
const row = () =>
  db.selectFrom('selection.delegation').selectAll().where('id', '=', delegationId).executeTakeFirstOrThrow()
const input = async (over: object = {}) => ({ delegationId, version: (await row()).version, ...over })
const page = `/lam-viec/gioi-thieu-trung-uong/doan/${delegationId}`

describe('settleDelegation', () => {
  test('a district may not, and nothing is written', async () => {
    await assert.rejects(settleDelegation({ ...scene, actor: district }, await input()), { kind: 'forbidden' })
    assert.equal((await row()).settled_on, null)
  })

  test('nobody named, somebody unconfirmed, a rule that does not hold: each is refused by name; a wish takes a reason', async () => {
    await assert.rejects(settleDelegation(scene, await input()), { message: 'selection.nobodyNamed' })
    const delegateId = await storedDelegate(db, office, district, { delegationId })
    await assert.rejects(settleDelegation(scene, await input()), { message: 'selection.unconfirmed' })
    await confirmDelegate(scene, { delegateId, version: 1 })
    await db.updateTable('selection.delegate').set({ gender: 'male' }).where('id', '=', delegateId).execute()
    await assert.rejects(settleDelegation(scene, await input()), { fields: { form: 'selection.short_women' } })
    await db.updateTable('selection.delegate').set({ gender: 'female' }).where('id', '=', delegateId).execute()
    await assert.rejects(settleDelegation(scene, await input()), { fields: { exemplars: 'selection.explainShare' } })
    await assert.rejects(settleDelegation(scene, { ...(await input()), version: 9 }), { kind: 'stale' })
    assert.equal((await row()).settled_on, null)
  })

  test('settled with the reason of the wish, it has its paper; who falls out opens it again', async () => {
    await settleDelegation(scene, await input({ exemplars: 'Điển hình của đơn vị đang điều trị.' }))
    assert.equal((await row()).settled_on, '2024-06-11')
    assert.equal((await audited(db, 'selection.settleDelegation', delegationId)).length, 1)
    await assert.rejects(settleDelegation(scene, await input()), { message: 'selection.settledAlready' })
    const words = await (await deskOf(db, office).request(page)).text()
    assert.match(words, /Điển hình của đơn vị đang điều trị/)
    assert.equal((await deskOf(db, office).request(`${page}/giay-gioi-thieu.docx`)).status, 200)
    const delegate = await db.selectFrom('selection.delegate').select(['id', 'version']).executeTakeFirstOrThrow()
    await withdrawDelegate(scene, { delegateId: delegate.id, version: delegate.version, reason: 'Ốm' })
    assert.equal((await row()).settled_on, null)
    assert.equal((await deskOf(db, office).request(`${page}/giay-gioi-thieu.docx`)).status, 404)
  })
})
