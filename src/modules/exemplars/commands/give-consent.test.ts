import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { unitId } from '#modules/units/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay } from '#test/world.ts'
import { storedExemplar, storedFile } from '../factory.ts'
import { hasConsent } from '../queries/consent.ts'
import { giveConsent } from './give-consent.ts'

const db = await testDatabase()
const now = someDay
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const reviewer = await anOfficial(db, 'officer', 'huyen-cau-ke')
const stranger = await anOfficial(db, 'head', 'xa-an-phu-tan')
const entries = (id: string) => db.selectFrom('audit.entry').selectAll().where('about_id', '=', id).execute()
const given = {
  uses: ['portal', 'radio'],
  giver: 'Thạch Thị Sa Mol',
  relation: 'self',
  givenOn: '01/06/2024',
  until: '31/12/2025',
}
const paper = (actor = officer) => storedFile(db, unitId('xa-chau-dien'), 'phieu-dong-y.pdf', actor)
const consents = (id: string) =>
  db.selectFrom('exemplars.consent').selectAll().where('exemplar_id', '=', id).orderBy('use').execute()

describe('giveConsent', () => {
  test('a person agrees to several uses in one form, one row each, and it is in the audit trail', async () => {
    const id = await storedExemplar(db, officer)
    const fileId = await paper()
    await giveConsent({ db, actor: officer, now }, { id, ...given, fileId })

    assert.deepEqual(
      (await consents(id)).map(({ use, until, file_id }) => [use, until, file_id]),
      [
        ['portal', '2025-12-31', fileId],
        ['radio', '2025-12-31', fileId],
      ],
    )
    assert.equal(await hasConsent(db, id, 'radio', '2024-06-11'), true)
    assert.equal(await hasConsent(db, id, 'radio', '2024-05-31'), false)
    assert.equal(await hasConsent(db, id, 'radio', '2026-01-01'), false)
    assert.equal(await hasConsent(db, id, 'press', '2024-06-11'), false)
    assert.equal((await entries(id))[0]?.action, 'exemplars.giveConsent')
  })

  test('for a minor the guardian speaks', async () => {
    const id = await storedExemplar(db, officer, { subject: { birthYear: 2010, guardian: 'Thạch Sa Rương' } })
    const fileId = await paper()
    await assert.rejects(giveConsent({ db, actor: officer, now }, { id, ...given, fileId }), {
      fields: { relation: 'exemplars.needsGuardian' },
    })
    await giveConsent(
      { db, actor: officer, now },
      { id, ...given, relation: 'guardian', giver: 'Thạch Sa Rương', fileId },
    )
    assert.equal((await consents(id)).length, 2)
  })

  test('another commune may not, and nothing is written', async () => {
    const id = await storedExemplar(db, officer)
    const fileId = await paper(stranger)
    await assert.rejects(giveConsent({ db, actor: stranger, now }, { id, ...given, fileId }), { kind: 'forbidden' })
    assert.deepEqual([await entries(id), await consents(id)], [[], []])
  })

  test('a use, a giver and the proof are required, on a day that has come', async () => {
    const id = await storedExemplar(db, officer)
    const fileId = await paper()
    const give = (over: object) => giveConsent({ db, actor: officer, now }, { id, ...given, fileId, ...over })
    await assert.rejects(give({ uses: [], giver: '' }), { fields: { uses: 'exemplars.chooseUse', giver: 'required' } })
    await assert.rejects(give({ fileId: '' }), { fields: { file: 'exemplars.needsProof' } })
    await assert.rejects(give({ fileId: await paper(reviewer) }), { fields: { file: 'notAChoice' } })
    await assert.rejects(give({ givenOn: '12/06/2024' }), { fields: { givenOn: 'exemplars.inFuture' } })
    await assert.rejects(give({ until: '31/05/2024' }), { fields: { until: 'exemplars.endsBeforeGiven' } })
    assert.deepEqual(await consents(id), [])
  })
})
