import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'

type Name = { vi: string; km: string; en: string }
type Clause = { code: string; parent: string | null; text: string; order: number; asks: string | null }
type Field = {
  code: number
  clause: string
  slug: string
  name: Name
  about: Name
  topics: { slug: string; name: Name }[]
}
type Target = { clause: string; quotaClass: string; meaning: string; counts: string; from: string; to: string } & {
  min: number | null
  max: number | null
}
type Plan = {
  programme: { from: string; to: string; issuer: string }
  clauses: Clause[]
  fields: Field[]
  targets: Target[]
  deadlines: { clause: string; kind: string; month: number; day: number }[]
}
type Movement = {
  key: string
  name: Name
  launchedBy: string
  from: string
  to: string | null
  document: string | null
}
type Anniversary = { key: string; name: Name; calendar: string; month: number; day: number }
type Criterion = { code: string; text: Name; max: Record<string, number> }

const read = (path: string) => readFileSync(new URL(`../seeds/${path}`, import.meta.url), 'utf8')
const load = <T>(path: string): T => JSON.parse(read(path)) as T
const words = (text: string) => text.replace(/\s+/g, ' ').trim()

const { programme, clauses, fields, targets, deadlines } = load<Plan>('plan/programme-2023-2025.json')
const { movements } = load<{ movements: Movement[] }>('plan/movements.json')
const { anniversaries } = load<{ anniversaries: Anniversary[] }>('plan/anniversaries.json')
const { set } = load<{ set: { criteria: Criterion[] } }>('criteria/common-four.json')
const fullText = words(read('plan/ke-hoach-2023-2025.txt'))

/** The clauses that ask something of somebody, by the plan's own numbering, bullets lettered in their order. */
const asking = [
  ...['I.1.a', 'I.1.b', 'I.1.c', 'I.2.a', 'I.2.b', 'I.2.c', 'I.2.d', 'I.2.e'],
  ...['II.1', 'II.2', 'II.3', 'II.4', 'II.5', 'II.6'],
  ...['III.1', 'III.2.a', 'III.2.b', 'III.2.c', 'III.2.d', 'III.3', 'III.4', 'III.5', 'III.6'],
  ...['IV.1', 'IV.2', 'IV.2.a', 'IV.2.b', 'IV.2.c', 'IV.2.d', 'IV.2.e', 'V.1', 'V.2'],
  ...['VI.1.a', 'VI.1.b', 'VI.1.c', 'VI.1.d', 'VI.2.a', 'VI.2.b', 'VI.2.c', 'VI.3', 'VI.4'],
]

describe('the plan as data', () => {
  test('every clause that asks something is there, in the order of the plan', () => {
    assert.deepEqual(
      clauses.filter(({ asks }) => asks).map(({ code }) => code),
      asking,
    )
    assert.deepEqual(
      clauses.map(({ order }) => order),
      clauses.map((_, index) => index + 1),
    )
  })

  test('a clause speaks in the exact words of the plan, and the words run on in its order', () => {
    let at = 0
    for (const { code, text } of clauses) {
      const found = fullText.indexOf(words(text), at)
      assert.ok(found >= 0, `${code} is not in the plan after the clause before it`)
      at = found
    }
  })

  test('the clauses leave no paragraph of the plan out', () => {
    const held = words(clauses.map(({ text }) => text).join(' '))
    const body = read('plan/ke-hoach-2023-2025.txt').split('\n\n').slice(3)
    const left = body.map((it) => words(it).replace(/^([-+]|[IVX]+\.|\d\.) /, '')).filter((it) => !held.includes(it))
    // Of these two headings the words stand as titles; their clauses hold the paragraph beneath.
    assert.deepEqual(
      left.map((it) => it.slice(0, 22)),
      ['LĨNH VỰC VÀ NỘI DUNG T', 'Phát hiện, xây dựng, b'],
    )
  })

  test('every clause hangs under the one its number names', () => {
    for (const { code, parent } of clauses) {
      assert.equal(parent, code.includes('.') ? code.slice(0, code.lastIndexOf('.')) : null)
      if (parent) assert.ok(clauses.some((it) => it.code === parent))
    }
  })

  test('six fields hold 5, 3, 7, 6, 1 and 1 topics', () => {
    assert.deepEqual(
      fields.map(({ code, topics }) => [code, topics.length]),
      [5, 3, 7, 6, 1, 1].map((count, index) => [index + 1, count]),
    )
    const slugs = fields.flatMap(({ slug, topics }) => [slug, ...topics.map((it) => `${slug}/${it.slug}`)])
    assert.equal(new Set(slugs).size, slugs.length)
    assert.ok(slugs.every((it) => /^[a-z-]+(\/[a-z-]+)?$/.test(it)))
  })

  test('a department owes one exemplar a year, a district five, a commune two, the others as they can', () => {
    assert.deepEqual(owed('IV.2.d'), { department: [1, null], district: [5, null], commune: [2, null] })
    const free = targets.filter(({ meaning }) => meaning === 'free')
    assert.deepEqual(
      free.map(({ quotaClass, clause }) => [clause, quotaClass]),
      [
        ['IV.2.d', 'central_agency'],
        ['IV.2.d', 'enterprise'],
      ],
    )
  })

  test('a district sends one or two to the nation, a department one', () => {
    assert.deepEqual(owed('IV.2.e'), { district: [1, 2], department: [1, 1] })
  })

  test('every kind of unit owes one exchange a year', () => {
    const every = ['department', 'district', 'commune', 'central_agency', 'enterprise']
    assert.deepEqual(owed('III.2.b'), Object.fromEntries(every.map((it) => [it, [1, null]])))
  })

  test('what a district owes ends with the districts; communes and departments go on to the end of the plan', () => {
    for (const { quotaClass, from, to } of targets) {
      assert.equal(from, programme.from)
      assert.equal(to, quotaClass === 'district' ? '2025-07-01' : programme.to)
    }
  })

  test('units report at the end of November', () => {
    assert.deepEqual(deadlines, [{ clause: 'VI.2.c', kind: 'annual_report', month: 11, day: 30 }])
  })

  test('the four common standards are those of the plan, and weigh a hundred for every kind of subject', () => {
    const text = words(clauses.find(({ code }) => code === 'IV.1')?.text ?? '')
    assert.deepEqual(
      set.criteria.map(({ code }) => code),
      ['C1', 'C2', 'C3', 'C4'],
    )
    for (const { text: stated } of set.criteria) assert.ok(text.includes(`+ ${stated.vi}`), stated.vi)
    for (const kind of ['individual', 'collective', 'household', 'model'])
      assert.equal(
        set.criteria.reduce((sum, { max }) => sum + (max[kind] ?? Number.NaN), 0),
        100,
      )
  })

  test('a movement says who launched it, and never ends before it began', () => {
    assert.ok(movements.length >= 8)
    for (const { key, launchedBy, from, to } of movements) {
      assert.ok(launchedBy, key)
      assert.ok(to === null || from < to, key)
    }
  })

  test('an anniversary is a day that its calendar has', () => {
    const has = ({ calendar, month, day }: Anniversary) =>
      calendar === 'lunar'
        ? month <= 12 && day <= 30
        : new Date(Date.UTC(2024, month - 1, day)).getUTCMonth() === month - 1
    assert.deepEqual(
      anniversaries.filter((it) => !has(it)).map(({ key }) => key),
      [],
    )
    const days = anniversaries.map(({ calendar, month, day }) => `${calendar} ${day}/${month}`)
    for (const day of ['solar 11/6', 'solar 19/5', 'solar 2/9', 'solar 3/2', 'lunar 10/3', 'lunar 15/10', 'khmer 14/4'])
      assert.ok(days.includes(day), day)
  })

  test('every name stands in Vietnamese, Khmer and English', () => {
    const names = [
      ...fields.flatMap(({ name, about, topics }) => [name, about, ...topics.map((it) => it.name)]),
      ...movements.map(({ name }) => name),
      ...anniversaries.map(({ name }) => name),
      ...set.criteria.map(({ text }) => text),
    ]
    assert.deepEqual(
      names.filter(({ vi, km, en }) => !vi || !/^\p{Script=Khmer}/u.test(km) || !en),
      [],
    )
    for (const items of [movements, anniversaries])
      assert.equal(new Set(items.map(({ key }) => key)).size, items.length)
  })
})

/** What each quota class owes under a clause: [at least, at most]. */
function owed(clause: string): Record<string, [number | null, number | null]> {
  const bound = targets.filter((it) => it.clause === clause && it.meaning !== 'free')
  return Object.fromEntries(bound.map(({ quotaClass, min, max }) => [quotaClass, [min, max]]))
}
