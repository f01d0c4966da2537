import assert from 'node:assert/strict'
import { test } from 'node:test'
import { storedExemplar } from '#modules/exemplars/factory.ts'
import { unitId } from '#modules/units/index.ts'
import { scopeOf } from '#platform/access/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, deskOf } from '#test/world.ts'
import { storedSteps } from '../factory.ts'
import { paths } from '../paths.ts'
import { showBoard } from '../queries/board.ts'

const db = await testDatabase()
const end = new Date('2024-12-31T05:00:00Z')
const province = await anOfficial(db, 'officer', 'tinh-tra-vinh', end)
const commune = await anOfficial(db, 'officer', 'xa-chau-dien', end)
const counted = await storedExemplar(db, commune, { subject: { name: 'Kim Thị Đẹp' } })
await storedSteps(db, counted, commune, {
  ...{ nominated: '2024-02-10', recognised: '2024-03-20', recogniserKey: 'huyen-cau-ke' },
  ...{ published: '2024-05-02', adopted: '2024-08-15' },
})
const down = await storedExemplar(db, commune, { subject: { name: 'Sơn Thị Lành' } })
await storedSteps(db, down, commune, {
  recognised: '2024-03-21',
  published: '2024-05-03',
  takenDown: '2024-06-01',
  adopted: '2024-06-02',
})

const boardOn = (asOf: string, view: 'then' | 'now' = 'then', today = '2024-12-31', year = 2024) =>
  showBoard(db, scopeOf(province), { year, asOf }, view, today)
const numbers = async (asOf: string, key: string) => {
  const line = (await boardOn(asOf)).find(({ id }) => id === unitId(key))!
  const { nominated, recognised, publicised, replicated } = line.counted
  return [nominated, recognised, publicised, replicated].map((it) => it.length)
}

test('a commune’s row counts what it keeps, its district’s what it recognised', async () => {
  assert.deepEqual(await numbers('2024-12-31', 'xa-chau-dien'), [1, 2, 1, 1])
  assert.deepEqual(await numbers('2024-12-31', 'huyen-cau-ke'), [1, 1, 1, 1])
})

test('on an earlier day, what happened later does not exist', async () => {
  assert.deepEqual(await numbers('2024-05-31', 'xa-chau-dien'), [1, 2, 2, 0])
  assert.deepEqual(await numbers('2024-03-20', 'xa-chau-dien'), [1, 1, 0, 0])
  assert.deepEqual(await numbers('2024-03-19', 'huyen-cau-ke'), [0, 0, 0, 0])
})

test('in 2024 nine districts owe five each and 106 communes two', async () => {
  const lines = await boardOn('2024-12-31')
  const districts = lines.filter(({ quotaClass }) => quotaClass === 'district')
  const communes = lines.filter(({ quotaClass }) => quotaClass === 'commune')
  assert.equal(districts.length, 9)
  assert.equal(communes.length, 106)
  assert.ok(districts.every(({ owed }) => owed?.min === 5))
  assert.ok(communes.every(({ owed }) => owed?.min === 2))
})

test('in 2025 districts owe until 30 June, and are shown with their last day after it', async () => {
  const before = await boardOn('2025-06-30', 'then', '2025-12-31', 2025)
  const after = await boardOn('2025-12-31', 'then', '2025-12-31', 2025)
  const district = (lines: typeof before) => lines.find(({ id }) => id === unitId('huyen-cau-ke'))!
  assert.equal(district(before).lastDay, null)
  assert.equal(district(after).lastDay, '2025-06-30')
  assert.equal(district(after).owed?.min, 5)
})

test('the board of 2024 is the same digits after the reform, and rolls up to the units of today', async () => {
  const apart = await boardOn('2024-12-31')
  const later = await boardOn('2024-12-31', 'then', '2026-01-10')
  assert.deepEqual(later, apart)
  const rolled = await boardOn('2024-12-31', 'now', '2026-01-10')
  const heir = rolled.find(({ parts }) => parts.includes(unitId('xa-chau-dien')))!
  assert.equal(heir.id === unitId('xa-chau-dien'), false)
  assert.deepEqual(heir.counted.replicated, [counted])
  const owed = (lines: typeof apart) => lines.reduce((sum, it) => sum + (it.owed?.min ?? 0), 0)
  assert.equal(owed(rolled), owed(apart))
})

test('every figure of the board opens exactly its records', async () => {
  const desk = deskOf(db, province, { now: end })
  const page = await (await desk.request(paths.board({ nam: 2024, khoi: 'commune' }))).text()
  assert.match(page, /Chỉ tiêu năm 2024/)
  const row = /<tr id="dv-[^"]*">(?:(?!<\/tr>).)*Châu Điền(?:(?!<\/tr>).)*<\/tr>/s.exec(page)![0]
  const links = [...row.matchAll(/href="([^"]*danh-sach[^"]*)"[^>]*>(\d+)/g)]
  assert.equal(links.length, 4)
  for (const [, href, figure] of links) {
    const list = await (await desk.request(href!.replaceAll('&amp;', '&'))).text()
    assert.equal((list.match(/<th scope="row">/g) ?? []).length, Number(figure), href)
  }
})

test('a commune sees its own row, and a unit out of reach is not found', async () => {
  const desk = deskOf(db, commune, { now: end })
  const page = await (await desk.request(paths.board())).text()
  assert.match(page, /Xã Châu Điền/)
  assert.doesNotMatch(page, /Xã Hòa Ân/)
  const other = paths.boardList({ nam: 2024, 'don-vi': unitId('xa-hoa-an'), cot: 'recognised' })
  assert.equal((await desk.request(other)).status, 404)
})

test('a day that cannot be falls back to the last that can', async () => {
  const desk = deskOf(db, province, { now: end })
  for (const day of ['31/02/2024', '01/01/2031', 'abc', "'; drop table"])
    assert.match(await (await desk.request(paths.board({ nam: 2024, 'den-ngay': day }))).text(), /31\/12\/2024/)
})

for (const moc of [undefined, 'nay'])
  test(`by parts, ${moc ? 'as now' : 'as then'}, every figure opens exactly its records`, async () => {
    await everyFigureOpens(moc)
  })

test('a commune alone has its parts and no map', async () => {
  const page = await (await deskOf(db, commune, { now: end }).request(paths.breakdown({ nam: 2024 }))).text()
  assert.match(page, /theo-field/)
  assert.doesNotMatch(page, /<svg class="map"/)
})

async function everyFigureOpens(moc: string | undefined): Promise<void> {
  const desk = deskOf(db, province, { now: moc ? new Date('2025-09-01T05:00:00Z') : end })
  const page = await (await desk.request(paths.breakdown({ nam: 2024, khoi: 'commune', moc }))).text()
  // The register knows where the communes of today lie, not where all of those of then did.
  if (moc) assert.equal(page.split('<svg class="map"')[1]!.split('</svg>')[0]!.match(/<a /g)!.length, 41)
  else assert.match(page, /moc=nay[^"]*#ban-do/)
  const links = [...page.matchAll(/href="([^"]*danh-sach[^"]*theo[^"]*)"[^>]*>(\d+)/g)]
  assert.ok(links.some(([, , figure]) => Number(figure) > 0))
  for (const [, href, figure] of links.filter(([, , it]) => Number(it) > 0)) {
    const list = await (await desk.request(href!.replaceAll('&amp;', '&'))).text()
    assert.equal((list.match(/<th scope="row">/g) ?? []).length, Number(figure), href)
  }
}
