import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { findClock, findPrize, findStep, getTitle, listConditions, listPapers, listTitles } from './law.ts'
import { titleId } from '../seed.ts'

const db = await testDatabase()

test('who decides is read as of the day: the district’s power went to the commune', async () => {
  const deciders = async (day: string) =>
    (await listTitles(db, day, 'vi')).find(({ key }) => key === 'ap-khom-van-hoa')?.deciders
  assert.deepEqual(await deciders('2025-06-30'), ['district'])
  assert.deepEqual(await deciders('2025-07-01'), ['commune'])
  assert.deepEqual(await listTitles(db, '2017-09-30', 'vi'), [])
})

test('what was decided in 2023 is judged by the law of 2023', async () => {
  const title = (await listTitles(db, '2023-12-31', 'vi')).find(({ key }) => key === 'bang-khen-tinh')
  assert.match(title?.legalBasis ?? '', /15\/2003\/QH11/)
  const prize = await findPrize(db, { titleKey: 'bang-khen-tinh', kind: 'individual' }, '2023-06-11')
  assert.deepEqual([prize?.multiplier, prize?.baseSalary], [1, 1_490_000])
})

test('what was not read in an official text is to be confirmed', async () => {
  for (const title of await listTitles(db, '2025-10-01', 'vi'))
    assert.equal(title.toConfirm, title.grade !== 'A', title.key)
})

test('a title is found again as it was fixed', async () => {
  const title = await getTitle(db, titleId('giay-khen', '2024-01-01'), 'en')
  assert.deepEqual([title.key, title.validTo], ['giay-khen', '2025-07-01'])
  assert.ok(title.deciders.includes('district'))
})

test('papers by procedure; the short one is open to a sudden deed and not to yearly merit', async () => {
  const keys = async (procedure: 'full' | 'simplified', merit: 'merit' | 'sudden') =>
    (await listPapers(db, { titleKey: 'bang-khen-tinh', category: 'form', procedure, merit }, '2024-06-11', 'vi')).map(
      ({ key, required }) => `${key}${required ? '*' : ''}`,
    )
  assert.deepEqual(await keys('full', 'merit'), ['to-trinh*', 'bao-cao*', 'bien-ban*', 'xac-nhan', 'y-kien-cap-uy'])
  assert.deepEqual(await keys('simplified', 'sudden'), ['to-trinh*', 'bao-cao-tom-tat*'])
  assert.deepEqual(await keys('simplified', 'merit'), [])
})

test('conditions, clocks, steps and prizes of a day', async () => {
  const [condition] = await listConditions(db, 'chien-si-thi-dua-tinh', '2024-06-11', 'vi')
  assert.deepEqual(condition?.params, { title: 'chien-si-thi-dua-co-so', times: 3, consecutive: true })
  assert.deepEqual((await findClock(db, 'dot-xuat', '2024-06-11'))?.amount, 72)
  assert.equal((await findStep(db, 'sector', 'commune', '2024-06-11'))?.go, 'sector')
  const prize = (day: string) => findPrize(db, { titleKey: 'bang-khen-tinh', kind: 'individual' }, day)
  assert.deepEqual(
    [(await prize('2024-06-11'))?.baseSalary, (await prize('2024-07-01'))?.baseSalary],
    [1_800_000, 2_340_000],
  )
  assert.equal(await prize('2017-09-30'), undefined)
})

test('a row of law can be ended, never rewritten or taken out', async () => {
  const row = db.updateTable('commendations.clock').where('key', '=', 'hiep-y')
  await assert.rejects(row.set({ amount: 99 }).execute(), /does not change/)
  await assert.rejects(db.deleteFrom('commendations.clock').where('key', '=', 'hiep-y').execute(), /does not change/)
  await row.where('valid_to', 'is', null).set({ valid_to: '2026-01-01' }).execute()
  assert.equal(await findClock(db, 'hiep-y', '2026-01-01'), undefined)
})
