import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { storedExemplar } from '#modules/exemplars/factory.ts'
import { unitId } from '#modules/units/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay } from '#test/world.ts'
import { audited, choiceRow, storedCandidate, storedRound } from '../factory.ts'
import { choose } from './choose.ts'

const db = await testDatabase()
const now = someDay
const office = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const commune = await anOfficial(db, 'officer', 'xa-chau-dien')
const district = await anOfficial(db, 'officer', 'huyen-cau-ke')
const roundId = await storedRound(db, office)
const exemplarId = await storedCandidate(db, commune)
const input = { roundId, unitId: unitId('huyen-cau-ke'), exemplarId, why: 'Bảy xã làm theo.' }
const rows = () => db.selectFrom('selection.choice').select('id').execute()

describe('choose', () => {
  test('nobody but the unit itself may, and nothing is written', async () => {
    for (const actor of [commune, office])
      await assert.rejects(choose({ db, actor, now }, input), { kind: 'forbidden' })
    assert.deepEqual(await rows(), [])
  })

  test('a record that is not recognised, or another district’s, is no candidate; bad input names its field', async () => {
    const emerging = await storedExemplar(db, commune)
    const elsewhere = await anOfficial(db, 'officer', 'huyen-cang-long')
    const scene = { db, actor: district, now }
    await assert.rejects(choose(scene, { ...input, exemplarId: emerging }), {
      fields: { exemplarId: 'selection.notACandidate' },
    })
    const theirs = { ...input, unitId: unitId('huyen-cang-long') }
    await assert.rejects(choose({ ...scene, actor: elsewhere }, theirs), {
      fields: { exemplarId: 'selection.notACandidate' },
    })
    await assert.rejects(choose(scene, { ...input, why: '' }), { fields: { why: 'required' } })
  })

  test('a commune’s class chooses nobody', async () => {
    const own = { ...input, unitId: unitId('xa-chau-dien') }
    await assert.rejects(choose({ db, actor: commune, now }, own), { message: 'selection.noQuota' })
  })

  test('it stands at the end of the unit’s list, once a round, and is in the audit trail of the record', async () => {
    const { id } = await choose({ db, actor: district, now }, input)
    const other = await choose(
      { db, actor: district, now },
      { ...input, exemplarId: await storedCandidate(db, commune, { name: 'Kim Sa Ri' }) },
    )
    assert.deepEqual([(await choiceRow(db, id)).ord, (await choiceRow(db, other.id)).ord], [1, 2])
    assert.equal((await audited(db, 'selection.choose', id))[0]?.about_id, exemplarId)
    await assert.rejects(choose({ db, actor: district, now }, input), {
      fields: { exemplarId: 'selection.chosenAlready' },
    })
  })
})
