import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay } from '#test/world.ts'
import { choiceRow, storedChoice, storedRound } from './factory.ts'
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
})
