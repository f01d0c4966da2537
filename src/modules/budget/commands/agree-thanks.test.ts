import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, deskOf, someDay as now } from '#test/world.ts'
import { audited, storedFund, storedGift } from '../factory.ts'
import { paths } from '../paths.ts'
import { addIncome } from './add-income.ts'
import { agreeThanks } from './agree-thanks.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const stranger = await anOfficial(db, 'officer', 'huyen-cau-ke')
const { sponsorId } = await storedGift(db, officer, now)
const fundId = await storedFund(db, officer, now)
await addIncome(
  { db, actor: officer, now },
  {
    ...{ id: fundId, version: 2, kind: 'donation', amount: '7.000.000', onDay: '06/01/2024', document: 'PT 1' },
    sponsorId,
  },
)
const scene = { db, actor: officer, now }
const desk = deskOf(db, officer)
const open = async () => (await (await deskOf(db, undefined)).request('/tri-an')).text()
const row = () => db.selectFrom('budget.sponsor').selectAll().where('id', '=', sponsorId).executeTakeFirstOrThrow()

describe('thanks to a sponsor', () => {
  test('another unit may not, how they agreed is asked, and nobody is named in public before', async () => {
    const input = { id: sponsorId, version: 1, agrees: 'on', consent: 'Thư ngày 02/05' }
    await assert.rejects(agreeThanks({ ...scene, actor: stranger }, input), { kind: 'forbidden' })
    await assert.rejects(agreeThanks(scene, { ...input, consent: '' }), { fields: { consent: 'required' } })
    assert.equal((await row()).thanked_on, null)
    assert.doesNotMatch(await open(), /Dừa sáp/)
  })

  test('named once they agreed, with sums only where they wished, and off again when they withdraw', async () => {
    await desk.post(paths.thanks(sponsorId), { version: '1', agrees: 'on', consent: 'Thư ngày 02/05' })
    assert.match(await open(), /Hợp tác xã Dừa sáp/)
    assert.doesNotMatch(await open(), /7\.000\.000|Lu chứa/)
    assert.equal((await audited(db, 'budget.agreeThanks', sponsorId)).length, 1)
    await agreeThanks(scene, { id: sponsorId, version: 2, agrees: 'on', publicSums: 'on', consent: 'Thư ngày 02/05' })
    assert.match(await open(), /7\.000\.000 đồng; 10 cái Lu chứa nước mưa/)
    await agreeThanks(scene, { id: sponsorId, version: 3 })
    assert.doesNotMatch(await open(), /Dừa sáp/)
  })

  test('the letter of thanks tells what was given, for the unit alone', async () => {
    const answer = await desk.request(paths.thanksLetter(sponsorId, 'docx'))
    assert.equal(answer.status, 200)
    assert.equal((await deskOf(db, stranger).request(paths.thanksLetter(sponsorId, 'docx'))).status, 403)
    assert.match(await (await desk.request(paths.sponsors())).text(), /thu-cam-on\.pdf/)
  })
})
