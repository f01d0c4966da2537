import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { storedFile } from '#modules/exemplars/factory.ts'
import { findActorById } from '#modules/identity/index.ts'
import { answerRemedy } from '#modules/inspections/index.ts'
import { storedInspection } from '../../inspections/factory.ts'
import { unitId } from '#modules/units/index.ts'
import type { Actor } from '#platform/access/index.ts'
import { testDatabase } from '../../../../test/database.ts'
import { anOfficial, deskOf, someDay as now } from '../../../../test/world.ts'

const db = await testDatabase()
const office = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const keeper = await anOfficial(db, 'head', 'xa-chau-dien')
const neighbour = await anOfficial(db, 'officer', 'xa-an-phu-tan')
const at = { now, office, keeper }
const leader = () => anOfficial(db, 'officer', 'so-noi-vu')
const page = async (actor: Actor, on = now) =>
  (await deskOf(db, actor, { now: on }).request('/lam-viec?xem=cho')).text()

describe('«Việc hôm nay» of inspections', () => {
  test('the unit is asked to look at itself; the team has the visit before it once that was sent', async () => {
    const sent = await storedInspection(db, { ...at, year: 2021, leader: await leader(), stage: 'sent' })
    const checked = await storedInspection(db, { ...at, year: 2022, leader: await leader(), stage: 'selfChecked' })
    assert.match(await page(keeper), new RegExp(`cuoc/${sent.visitId}/bang-kiem`))
    assert.doesNotMatch(await page(neighbour), /Tự kiểm tra/)
    assert.doesNotMatch(await page(sent.inspector), /Kiểm tra Xã Châu Điền/)
    assert.match(await page(checked.inspector), new RegExp(`cuoc/${checked.visitId}/bang-kiem`))
  })

  test('what is minuted waits for the leader, what the unit shows for the team; after the term for nobody there', async () => {
    const minuted = await storedInspection(db, { ...at, year: 2023, leader: await leader(), stage: 'minuted' })
    assert.match(await page(minuted.inspector), /Ra kết luận kiểm tra/)
    const due = { stage: 'concluded' as const, dueOn: '2024-06-20', until: '2024-06-30' }
    const done = await storedInspection(db, { ...at, year: 2024, leader: await leader(), ...due })
    assert.match(await page(keeper), /Khắc phục sau kiểm tra: Lập kế hoạch bồi dưỡng/)
    const fileId = await storedFile(db, unitId('xa-chau-dien'), 'ke-hoach.pdf', keeper)
    await answerRemedy({ db, actor: keeper, now }, { remedyId: done.remedyId, version: 1, text: 'Đã lập', fileId })
    assert.doesNotMatch(await page(keeper), new RegExp(`khac-phuc/${done.remedyId}`))
    assert.match(await page(done.inspector), new RegExp(`khac-phuc/${done.remedyId}`))
    const later = new Date('2024-07-10T02:00:00Z')
    const former = (await findActorById(db, done.inspector.id, '2024-07-10'))!
    assert.doesNotMatch(await page(former, later), new RegExp(done.remedyId))
    assert.match(await page(office, later), new RegExp(`Xã Châu Điền chưa khắc phục xong[\\s\\S]*${done.remedyId}`))
  })
})
