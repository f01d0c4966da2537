import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay } from '#test/world.ts'
import { storedConsent, storedExemplar } from '../factory.ts'
import { hasConsent } from '../queries/consent.ts'
import { withdrawConsent } from './withdraw-consent.ts'

const db = await testDatabase()
const now = someDay
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const reviewer = await anOfficial(db, 'officer', 'huyen-cau-ke')
const stranger = await anOfficial(db, 'head', 'xa-an-phu-tan')
const entries = (id: string) => db.selectFrom('audit.entry').selectAll().where('about_id', '=', id).execute()
const said = { on: '11/06/2024', reason: 'Gia đình không muốn đăng nữa' }

describe('withdrawConsent', () => {
  for (const [who, actor] of [
    ['the keeping unit', officer],
    ['the unit above', reviewer],
  ] as const)
    test(`${who} writes the withdrawal down; the use ends that day, the row stays, and it is in the audit trail`, async () => {
      const id = await storedExemplar(db, officer)
      const consentId = await storedConsent(db, id, officer)
      await withdrawConsent({ db, actor, now }, { id, consentId, ...said })

      const row = await db
        .selectFrom('exemplars.consent')
        .selectAll()
        .where('id', '=', consentId)
        .executeTakeFirstOrThrow()
      assert.deepEqual(
        [row.withdrawn_on, row.withdrawn_by, row.withdrawn_reason],
        ['2024-06-11', actor.id, said.reason],
      )
      assert.equal(await hasConsent(db, id, 'portal', '2024-06-11'), false)
      assert.equal(await hasConsent(db, id, 'portal', '2024-06-10'), true)
      assert.equal((await entries(id))[0]?.action, 'exemplars.withdrawConsent')
    })

  test('every consent for the use ends, and other uses only where the person says so', async () => {
    const id = await storedExemplar(db, officer)
    const consentId = await storedConsent(db, id, officer)
    await storedConsent(db, id, officer, { givenOn: '2024-05-20' })
    for (const use of ['radio', 'press'] as const) await storedConsent(db, id, officer, { use })
    await withdrawConsent({ db, actor: officer, now }, { id, consentId, ...said, alsoUses: 'radio' })

    const live = await Promise.all(
      (['portal', 'radio', 'press'] as const).map((use) => hasConsent(db, id, use, '2024-06-11')),
    )
    assert.deepEqual(live, [false, false, true])
  })

  test('another commune may not, and nothing is written', async () => {
    const id = await storedExemplar(db, officer)
    const consentId = await storedConsent(db, id, officer)
    await assert.rejects(withdrawConsent({ db, actor: stranger, now }, { id, consentId, ...said }), {
      kind: 'forbidden',
    })
    assert.deepEqual(await entries(id), [])
    assert.equal(await hasConsent(db, id, 'portal', '2024-06-11'), true)
  })

  test('a reason and a day between the consent and today are required', async () => {
    const id = await storedExemplar(db, officer)
    const consentId = await storedConsent(db, id, officer)
    const end = (over: object) => withdrawConsent({ db, actor: officer, now }, { id, consentId, ...said, ...over })
    await assert.rejects(end({ reason: '' }), { fields: { reason: 'required' } })
    await assert.rejects(end({ on: '12/06/2024' }), { fields: { on: 'exemplars.inFuture' } })
    await assert.rejects(end({ on: '30/04/2024' }), { fields: { on: 'exemplars.beforeGiven' } })
  })

  test('what was withdrawn is not withdrawn again, and another record’s consent is not found', async () => {
    const [id, other] = [await storedExemplar(db, officer), await storedExemplar(db, officer)]
    const consentId = await storedConsent(db, id, officer)
    await assert.rejects(withdrawConsent({ db, actor: officer, now }, { id: other, consentId, ...said }), {
      kind: 'missing',
    })
    await withdrawConsent({ db, actor: officer, now }, { id, consentId, ...said })
    await assert.rejects(withdrawConsent({ db, actor: officer, now }, { id, consentId, ...said }), { kind: 'conflict' })
  })
})
