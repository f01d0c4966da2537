import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { listDaysOff } from './queries/days-off.ts'
import { afterWorkingDays, isWorkingDay } from './working-day.ts'

const db = await testDatabase()
const days = await listDaysOff(db, '2023-01-01')

test('working days leave out weekends', () => {
  // 11/06/2024 is a Tuesday.
  assert.equal(afterWorkingDays('2024-06-11', 3, days), '2024-06-14')
  assert.equal(afterWorkingDays('2024-06-11', 4, days), '2024-06-17')
  assert.equal(afterWorkingDays('2024-06-15', 1, days), '2024-06-17')
})

test('five working days that begin before Tết end after it', () => {
  assert.equal(afterWorkingDays('2024-02-06', 5, days), '2024-02-20')
  assert.equal(afterWorkingDays('2025-01-24', 1, days), '2025-02-03')
})

test('a Saturday that is worked in exchange for a holiday is a working day, the holiday is not', () => {
  assert.deepEqual([isWorkingDay('2024-04-29', days), isWorkingDay('2024-05-04', days)], [false, true])
})

test('every row of the calendar is to be confirmed, and only weekend days are worked in exchange', async () => {
  const rows = await db.selectFrom('programmes.day_off').selectAll().execute()
  assert.ok(rows.length > 50 && rows.every(({ to_confirm }) => to_confirm))
  await assert.rejects(
    db
      .insertInto('programmes.day_off')
      .values({
        ...{
          day: '2024-06-11',
          name_vi: 'x',
          name_km: 'x',
          name_en: 'x',
          worked: true,
          legal_basis: 'x',
          grade: 'own',
        },
        to_confirm: true,
      })
      .execute(),
  )
})
