import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, deskOf } from '#test/world.ts'
import { storedModel, storedRecognised } from '../factory.ts'
import { paths, publicPaths } from '../paths.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const source = deskOf(db, officer)
const asker = deskOf(db, await anOfficial(db, 'officer', 'xa-an-phu-tan'))
const nobody = deskOf(db, undefined)
const exemplarId = await storedRecognised(db, officer)
await storedModel(db, exemplarId)
const { slug } = await db.selectFrom('replication.model').select('slug').executeTakeFirstOrThrow()

describe('asking to learn', () => {
  test('a reader asks on the portal, the source answers on its desk, the answer is read under the receipt', async () => {
    const form = publicPaths.learn(slug)
    assert.match(await (await nobody.request(form)).text(), /Muốn học cách làm này/)
    const told = { kind: 'question', who: 'Cô Ba', told: 'Lót đáy bằng gì?', contact: '', agreed: 'on' }
    const refused = await nobody.post(form, { ...told, who: '' })
    assert.equal(refused.status, 422)
    assert.match(await refused.text(), /href="#who"/)
    const { headers } = await nobody.post(form, told)
    const receipt = headers.get('location')!
    assert.match(await (await nobody.request(receipt)).text(), /Chờ trả lời/)

    const list = await (await source.request(paths.list('learning'))).text()
    const request = /\/lam-viec\/nhan-rong\/hoc-hoi\/[\w-]+/.exec(list)![0]
    const bad = await source.post(`${request}/tra-loi`, { version: '1', outcome: 'answered', answer: '' })
    assert.equal(bad.status, 422)
    assert.equal((await asker.request(request)).status, 404)
    await source.post(`${request}/tra-loi`, { version: '1', outcome: 'answered', answer: 'Bạt nhựa hai lớp' })
    assert.match(await (await nobody.request(receipt)).text(), /Bạt nhựa hai lớp/)
  })

  test('a unit asks from the card', async () => {
    const refused = await asker.post(paths.ask(exemplarId), { kind: 'visit', told: '' })
    assert.equal(refused.status, 422)
    assert.match(await refused.text(), /href="#ask-told"/)
    const { headers } = await asker.post(paths.ask(exemplarId), { kind: 'visit', told: '10 người' })
    assert.match(await (await asker.request(headers.get('location')!)).text(), /Chờ trả lời[\s\S]*10 người/)
    assert.doesNotMatch(await (await source.request(paths.card(exemplarId))).text(), /id="ask"/)
  })
})

test('whoever needs something finds public models, without an account, with why each was found', async () => {
  const { name } = await db.selectFrom('replication.model').select('name').executeTakeFirstOrThrow()
  for (const path of [publicPaths.need, `/km${publicPaths.need}`, `/en${publicPaths.need}`])
    assert.equal((await nobody.request(path)).status, 200)
  const found = await (await nobody.request(`${publicPaths.need}?viec=${encodeURIComponent(name)}`)).text()
  const card = `href="${publicPaths.model(slug)}"`
  assert.ok(found.includes(card))
  assert.ok(!(await (await nobody.request(`${publicPaths.need}?viec=zzqx`)).text()).includes(card))
})
