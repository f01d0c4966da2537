import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { storedConsent } from '#modules/exemplars/factory.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedShowable } from '../factory.ts'
import { askInterview } from './ask-interview.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const agency = await anOfficial(db, 'editor', 'dai-phat-thanh-truyen-hinh')
const asked = (exemplarId: string) =>
  db.selectFrom('stories.interview').selectAll().where('exemplar_id', '=', exemplarId).execute()
const sent = { outlet: 'Đài Trà Vinh', purpose: 'Cách giữ nước', wished: 'Tuần tới' }

describe('askInterview', () => {
  test('an agency asks the unit that keeps the record, and it is in the audit trail', async () => {
    const id = await storedShowable(db, officer)
    await storedConsent(db, id, officer, { use: 'press' })
    const made = await askInterview({ db, actor: agency, now }, { id, ...sent })
    const [it] = await asked(id)
    assert.deepEqual(
      [it!.id, it!.state, it!.unit_id, it!.agency_id],
      [made.id, 'asked', officer.post.unitId, agency.post.unitId],
    )
    const entry = db.selectFrom('audit.entry').select('action').where('subject_id', '=', made.id)
    assert.equal((await entry.executeTakeFirstOrThrow()).action, 'stories.askInterview')
  })

  test('nobody asks for who did not agree to the press, and only an agency asks', async () => {
    const unasked = await storedShowable(db, officer)
    await assert.rejects(askInterview({ db, actor: agency, now }, { id: unasked, ...sent }), { kind: 'missing' })
    await storedConsent(db, unasked, officer, { use: 'press' })
    await assert.rejects(askInterview({ db, actor: officer, now }, { id: unasked, ...sent }), { kind: 'forbidden' })
    assert.deepEqual(await asked(unasked), [])
  })

  test('what about, and when, is asked at its field', async () => {
    const id = await storedShowable(db, officer)
    await storedConsent(db, id, officer, { use: 'press' })
    const empty = { id, outlet: 'Đài', purpose: ' ', wished: '' }
    await assert.rejects(askInterview({ db, actor: agency, now }, empty), {
      fields: { purpose: 'required', wished: 'required' },
    })
  })
})
