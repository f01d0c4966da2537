import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay } from '#test/world.ts'
import { audited, choiceRow, delegateRow, storedChoice, storedDelegate, storedRound } from './factory.ts'
import { dropWithExemplar, dropWithoutConsent } from './jobs.ts'

const db = await testDatabase()
const now = someDay
const office = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const commune = await anOfficial(db, 'officer', 'xa-chau-dien')
const roundId = await storedRound(db, office)
const a = await storedChoice(db, roundId, commune, { state: 'passed', listed: 'main' })
const b = await storedChoice(db, roundId, commune, { state: 'sent', ord: 2 })

describe('who may no longer be introduced', () => {
  test('falls out when the consent to the Centre ends, not when another does', async () => {
    await dropWithoutConsent.run({ db, now }, { exemplarId: a.exemplarId, use: 'portal' })
    assert.equal((await choiceRow(db, a.id)).state, 'passed')
    for (const _ of [1, 2]) await dropWithoutConsent.run({ db, now }, { exemplarId: a.exemplarId, use: 'central' })
    const { state, listed, note } = await choiceRow(db, a.id)
    assert.deepEqual([state, listed, note], ['dropped', null, 'Không còn sự đồng ý cho giới thiệu Trung ương.'])
  })

  test('falls out when the record is withdrawn', async () => {
    await dropWithExemplar.run({ db, now }, { exemplarId: b.exemplarId })
    assert.equal((await choiceRow(db, b.id)).state, 'dropped')
  })

  test('and goes with no delegation that has not left yet', async () => {
    const id = await storedDelegate(db, office, commune, { exemplarId: b.exemplarId })
    for (const _ of [1, 2]) await dropWithExemplar.run({ db, now }, { exemplarId: b.exemplarId })
    const { state, reason } = await delegateRow(db, id)
    assert.deepEqual([state, reason], ['withdrawn', 'Hồ sơ điển hình đã rút.'])
    assert.equal((await audited(db, 'selection.withdrawDelegate', id)).length, 1)
  })
})
