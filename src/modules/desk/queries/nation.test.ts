import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { storedChoice, storedRound } from '../../selection/factory.ts'
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
