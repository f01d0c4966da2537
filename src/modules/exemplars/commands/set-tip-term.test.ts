import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial } from '#test/world.ts'
import { storedTip } from '../factory.ts'
import { eraseTipContacts } from '../jobs.ts'
import { getTipTerm } from '../queries/tip-term.ts'
import { setTipTerm } from './set-tip-term.ts'

const db = await testDatabase()
const now = new Date('2025-11-01T03:00:00Z')
const officer = await anOfficial(db, 'officer', 'tinh-vinh-long')
const commune = await anOfficial(db, 'officer', 'xa-cau-ke-vinh-long')
const inspector = await anOfficial(db, 'inspector', 'tinh-vinh-long')
const asked = { from: '01/12/2025', answeredMonths: '12', unansweredMonths: '6', source: 'Quyết định 12/QĐ-UBND' }
const contactOf = async (id: string) =>
  (await db.selectFrom('exemplars.tip').select('contact').where('id', '=', id).executeTakeFirstOrThrow()).contact

describe('how long what a citizen told is kept', () => {
  test('is set by the province from a day on, and in the audit trail; the days before keep their term', async () => {
    const { id } = await setTipTerm({ db, actor: officer, now }, asked)
    assert.deepEqual(await getTipTerm(db, '2025-11-30'), { answeredMonths: 24, unansweredMonths: 24 })
    assert.deepEqual(await getTipTerm(db, '2025-12-01'), { answeredMonths: 12, unansweredMonths: 6 })
    const entry = await db.selectFrom('audit.entry').select('action').where('subject_id', '=', id).execute()
    assert.deepEqual(entry, [{ action: 'exemplars.setTipTerm' }])
    await setTipTerm({ db, actor: officer, now }, { ...asked, answeredMonths: '18' })
    assert.equal((await getTipTerm(db, '2025-12-01')).answeredMonths, 18)
  })

  test('an unanswered tip is forgotten by the term of the day on which it came, not of a later one', async () => {
    const [promised, later] = [await storedTip(db, commune), await storedTip(db, commune)] // on 18 November
    await db.updateTable('exemplars.tip').set({ received_at: '2025-12-02' }).where('id', '=', later).execute()
    await eraseTipContacts.run({ db, now: new Date('2026-06-03T00:00:00Z') }, {})
    assert.deepEqual([await contactOf(promised), await contactOf(later)], ['0912345678', null])
    await eraseTipContacts.run({ db, now: new Date('2027-11-19T00:00:00Z') }, {})
    assert.equal(await contactOf(promised), null)
  })

  test('who is not of the standing office may not, and nothing is written', async () => {
    for (const actor of [commune, inspector])
      await assert.rejects(setTipTerm({ db, actor, now }, { ...asked, from: '02/12/2025' }), { kind: 'forbidden' })
    assert.equal((await getTipTerm(db, '2025-12-02')).answeredMonths, 18)
  })

  test('a day that has begun, a term without end, and no source are told at their fields', async () => {
    await assert.rejects(setTipTerm({ db, actor: officer, now }, { ...asked, from: '01/11/2025' }), {
      fields: { from: 'exemplars.onlyLater' },
    })
    await assert.rejects(setTipTerm({ db, actor: officer, now }, { ...asked, answeredMonths: '0', source: ' ' }), {
      fields: { answeredMonths: 'tooSmall', source: 'required' },
    })
  })
})
