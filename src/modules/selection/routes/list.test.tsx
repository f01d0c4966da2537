import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, deskOf } from '#test/world.ts'
import { choiceRow, storedChoice, storedRound } from '../factory.ts'
import { paths } from '../paths.ts'

const db = await testDatabase()
const office = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const commune = await anOfficial(db, 'officer', 'xa-chau-dien')
const district = await anOfficial(db, 'officer', 'huyen-cau-ke')
const roundId = await storedRound(db, office)
const a = await storedChoice(db, roundId, commune, { state: 'passed' })
const textOf = async (path: string, actor = office) => (await deskOf(db, actor).request(path)).text()

describe('the province’s list', () => {
  test('trying somebody shows what it changes and writes nothing', async () => {
    const page = await textOf(`${paths.list(roundId)}?thu=1&chon=${a.id}`)
    assert.match(page, /Đang thử danh sách 1 điển hình, chưa chốt/)
    assert.match(page, /Địa bàn: Cầu Kè<\/th><td[^>]*>0<\/td><td[^>]*>1<\/td><td[^>]*>\+1</)
    assert.equal((await choiceRow(db, a.id)).listed, null)
  })

  test('is the standing office’s alone', async () => {
    assert.equal((await deskOf(db, district).request(paths.list(roundId))).status, 403)
    assert.equal((await deskOf(db, district).request(paths.packets(roundId))).status, 403)
  })
})

describe('the sheet of a unit', () => {
  test('is read by the unit and those above it, not by another district', async () => {
    const { unit_id } = await choiceRow(db, a.id)
    for (const actor of [office, district]) assert.match(await textOf(paths.sheet(roundId, unit_id), actor), /Thạch Sa/)
    const other = await anOfficial(db, 'officer', 'huyen-tra-cu')
    assert.equal((await deskOf(db, other).request(paths.sheet(roundId, unit_id))).status, 404)
    assert.equal((await deskOf(db, other).request(paths.choice(a.id))).status, 404)
  })

  test('a commune reads that its class chooses nobody', async () => {
    assert.match(await textOf(paths.round(roundId), commune), /không thuộc nhóm chọn giới thiệu/)
  })
})
