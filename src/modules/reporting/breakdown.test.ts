import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { areas, breakDown, kinds, people, type Traits } from './breakdown.ts'
import { columns, type Counted } from './quota.ts'

const fields = ['f1', 'f2', 'f3']
const traits = fc.uniqueArray(
  fc.record({
    id: fc.uuid(),
    fieldId: fc.constantFrom(...fields),
    kind: fc.constantFrom(...kinds),
    people: fc.subarray([...people]),
    areas: fc.subarray([...areas]),
  }),
  { selector: ({ id }) => id, maxLength: 20 },
)

test('fields and kinds part the board: each exemplar stands in one of each; people and areas only where they hold', () => {
  fc.assert(
    fc.property(traits, fc.array(fc.boolean(), { minLength: 20, maxLength: 20 }), (all: Traits[], chosen) => {
      const ids = all.filter((_, at) => chosen[at]).map(({ id }) => id)
      const counted = Object.fromEntries(columns.map((column) => [column, ids])) as Counted
      const parts = breakDown(counted, all, fields)
      for (const group of ['field', 'kind'] as const) {
        const found = parts.filter((it) => it.group === group).flatMap((it) => it.counted.replicated)
        assert.deepEqual(found.toSorted(), ids.toSorted())
      }
      for (const key of people) {
        const part = parts.find((it) => it.group === 'people' && it.key === key)!
        assert.deepEqual(
          part.counted.nominated,
          ids.filter((id) => all.find((it) => it.id === id)!.people.includes(key)),
        )
      }
    }),
  )
})

test('a part without anybody is there, and is empty', () => {
  const parts = breakDown({ nominated: [], recognised: [], publicised: [], replicated: [] }, [], fields)
  assert.equal(parts.length, fields.length + kinds.length + people.length + areas.length)
  assert.ok(parts.every(({ counted }) => columns.every((column) => counted[column].length === 0)))
})
