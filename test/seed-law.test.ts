import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'

type Row = Record<string, unknown> & { from: string; to: string | null; basis: string; grade: string }
const read = (name: string): Row[] => JSON.parse(readFileSync(`seeds/law/${name}.json`, 'utf8')).rows

/** What tells one rule of a file from another, whenever each holds. */
const keys: Record<string, readonly string[]> = {
  ...{ titles: ['key'], prizes: ['title', 'recipient'], routes: ['route', 'unitKind'], clocks: ['key'] },
  ...{ conditions: ['title', 'key'], papers: ['key', 'category', 'procedure'], 'base-salary': [] },
  ...{ 'fund-sources': ['key'], 'fund-ceilings': ['key'] },
}

test('a rule of law follows the one before it without a gap and without lying over it', () => {
  for (const [file, names] of Object.entries(keys)) {
    const rules = Map.groupBy(read(file), (row) => names.map((name) => row[name]).join('/'))
    for (const [rule, rows] of rules) {
      const inOrder = rows.toSorted((a, b) => (a.from < b.from ? -1 : 1))
      for (const [at, row] of inOrder.slice(1).entries())
        assert.equal(inOrder[at]?.to, row.from, `${file}: ${rule} from ${row.from}`)
    }
  }
})

test('every row says where it stands and how sure that is', () => {
  for (const file of Object.keys(keys))
    for (const row of read(file))
      assert.ok(row.basis && ['A', 'B', 'C', 'own'].includes(row.grade), JSON.stringify(row))
})

test('what a title names of other files is there', () => {
  const rules = new Set(
    JSON.parse(readFileSync('seeds/law/ballot-rules.json', 'utf8')).rules.map((it: { key: string }) => it.key),
  )
  const titles = new Set(read('titles').map(({ key }) => key))
  for (const { key, ballotRule } of read('titles')) assert.ok(ballotRule === null || rules.has(ballotRule), `${key}`)
  for (const { title } of [...read('prizes'), ...read('conditions')]) assert.ok(titles.has(title), `${title}`)
})
