import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { storedChoice, storedDelegate, storedDelegation, storedRound } from '../../selection/factory.ts'
import type { Actor } from '#platform/access/index.ts'
import { testDatabase } from '../../../../test/database.ts'
import { anOfficial, deskOf } from '../../../../test/world.ts'

const db = await testDatabase()
const now = new Date('2024-09-10T02:00:00Z')
const office = await anOfficial(db, 'officer', 'tinh-tra-vinh', now)
const commune = await anOfficial(db, 'officer', 'xa-chau-dien', now)
const district = await anOfficial(db, 'officer', 'huyen-cau-ke', now)
const roundId = await storedRound(db, office)
const page = async (actor: Actor) => (await deskOf(db, actor, { now }).request('/lam-viec')).text()

describe('«Việc hôm nay» of the choice for the nation', () => {
  test('a district that has sent nobody is asked to choose before the due day; a commune is not', async () => {
    assert.match(await page(district), /Chọn, gửi điển hình giới thiệu Trung ương năm 2024/)
    assert.doesNotMatch(await page(commune), /giới thiệu Trung ương năm/)
  })

  test('what is returned waits for the unit, what is sent or gathered for the standing office', async () => {
    const returned = await storedChoice(db, roundId, commune, { state: 'returned' })
    await storedChoice(db, roundId, commune, { state: 'sent', ord: 2 })
    await storedChoice(db, roundId, commune, { state: 'gathered', ord: 3 })
    const own = await page(district)
    assert.match(own, new RegExp(`lua-chon/${returned.id}`))
    assert.doesNotMatch(own, /Chọn, gửi điển hình/)
    const gathers = await page(office)
    assert.match(gathers, /Tổng hợp 1 điển hình đơn vị gửi, đợt năm 2024/)
    assert.match(gathers, /Thẩm định 1 điển hình/)
  })
})

describe('«Việc hôm nay» of a delegation', () => {
  const named = /Cử người vào đoàn/
  test('a unit is asked for names until every seat has one, then the standing office, until it is settled', async () => {
    const delegationId = await storedDelegation(db, office, { seats: 1, given: { 'huyen-cau-ke': 1 } })
    await db.updateTable('selection.delegation').set({ due_on: '2024-10-01' }).where('id', '=', delegationId).execute()
    assert.match(await page(district), named)
    assert.doesNotMatch(await page(commune), named)
    const delegateId = await storedDelegate(db, office, district, { delegationId })
    assert.doesNotMatch(await page(district), named)
    assert.match(await page(office), /Chốt 1 đại biểu/)
    await db.updateTable('selection.delegate').set({ state: 'confirmed' }).where('id', '=', delegateId).execute()
    const settles = await page(office)
    assert.doesNotMatch(settles, /Chốt 1 đại biểu/)
    assert.match(settles, /Chốt đoàn/)
    await db
      .updateTable('selection.delegation')
      .set({ settled_on: '2024-09-09', settled_by: office.id })
      .where('id', '=', delegationId)
      .execute()
    assert.doesNotMatch(await page(office), /Chốt đoàn/)
  })
})
