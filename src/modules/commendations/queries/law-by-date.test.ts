import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { testDatabase } from '#test/database.ts'
import { addDays } from '#platform/text/dates.ts'
import { findingsOf } from '../eligibility.ts'
import type { Merit, RecipientKind } from '../law.ts'
import { prizeOf } from '../prize.ts'
import { findPrize, listTitles } from './law.ts'

type Row = { key: string; from: string; to: string | null; merits: Merit[]; recipients: RecipientKind[] }
type Prize = {
  title: string
  recipient: RecipientKind
  from: string
  to: string | null
  multiplier: number
  roundTo: number
}
type Salary = { amount: number; from: string; to: string | null }

const rowsOf = <T>(name: string): T[] => JSON.parse(readFileSync(`seeds/law/${name}.json`, 'utf8')).rows
const titles = rowsOf<Row>('titles')
const prizes = rowsOf<Prize>('prizes')
const salaries = rowsOf<Salary>('base-salary')
const holds = (day: string) => (row: { from: string; to: string | null }) =>
  row.from <= day && (row.to === null || day < row.to)

const db = await testDatabase()
/** Any day from before the oldest law to after the newest, and every day on which a row begins or ends, with its neighbours. */
const edges = [...new Set([...titles, ...prizes, ...salaries].flatMap(({ from, to }) => (to ? [from, to] : [from])))]
const aDay = fc.oneof(
  fc.integer({ min: 0, max: 3800 }).map((days) => addDays('2017-01-01', days)),
  fc.tuple(fc.constantFrom(...edges), fc.constantFrom(-1, 0, 1)).map(([day, by]) => addDays(day, by)),
)

test('on any day the titles in force are those whose rows hold then, each once, and only they may be proposed', async () => {
  await fc.assert(
    fc.asyncProperty(aDay, async (day) => {
      const found = await listTitles(db, day, 'vi')
      const expected = titles.filter(holds(day)).map(({ key }) => key)
      assert.deepEqual(found.map(({ key }) => key).toSorted(), expected.toSorted())
      assert.equal(new Set(expected).size, expected.length, `one row of a title on ${day}`)
      for (const title of found) {
        const [merit, recipientKind] = [title.merits[0]!, title.recipients[0]!]
        const asked = { title, merit, recipientKind, year: 2024, conditions: [], held: [], words: {} }
        const stateOn = (on: string) => findingsOf({ ...asked, day: on })[0]?.state
        assert.equal(stateOn(day), 'met')
        assert.equal(stateOn(addDays(title.validFrom, -1)), 'unmet')
        if (title.validTo) assert.equal(stateOn(title.validTo), 'unmet')
      }
    }),
    { numRuns: 60 },
  )
})

test('on any day a prize is the multiple of that day times the base salary of that day, rounded up by that day’s rule', async () => {
  const cases = [...new Set(prizes.map(({ title, recipient }) => `${title} ${recipient}`))]
  let paid = 0
  await fc.assert(
    fc.asyncProperty(aDay, fc.constantFrom(...cases), async (day, which) => {
      const [titleKey, kind] = which.split(' ') as [string, RecipientKind]
      const line = await findPrize(db, { titleKey, kind }, day)
      const rule = prizes.find((it) => it.title === titleKey && it.recipient === kind && holds(day)(it))
      const salary = salaries.find(holds(day))
      assert.equal(line === undefined, !rule || !salary, `${which} on ${day}`)
      if (!line || !rule || !salary) return
      paid++
      const exact = BigInt(Math.round(rule.multiplier * 1000)) * BigInt(salary.amount)
      const unit = 1000n * BigInt(rule.roundTo)
      assert.equal(BigInt(prizeOf(line)), ((exact + unit - 1n) / unit) * BigInt(rule.roundTo), `${which} on ${day}`)
    }),
    { numRuns: 150 },
  )
  assert.ok(paid > 20, `${paid} of the cases pay something`)
})
