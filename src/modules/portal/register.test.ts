import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { countByCommune, countByUnit } from './place-counts.ts'
import type { Entry } from './queries/catalogue.ts'
import { areaOf, findUnits, heirOf, kinOf, type Register, type Unit } from './register.ts'

const unit = (id: string, kind: string, more: Partial<Unit> = {}): [string, Unit] => [
  id,
  {
    ...{ id, slug: id, kind, name: `Xã ${id}`, short: id, km: null, valid_from: null, valid_to: null },
    ...{ lon: 106, lat: 9.8, parent_id: null },
    ...more,
  },
]
const ended = { valid_to: '2025-07-01' }
const register: Register = {
  fields: [],
  topics: [],
  units: new Map([
    unit('old-province', 'province', ended),
    unit('province', 'province'),
    unit('district', 'district', { parent_id: 'old-province', ...ended }),
    unit('Châu Điền', 'commune', { parent_id: 'district', ...ended }),
    unit('Hòa Ân', 'commune', { parent_id: 'district', ...ended }),
    unit('Phong Phú', 'commune', { parent_id: 'district', ...ended }),
    unit('Cầu Kè', 'commune', { parent_id: 'province' }),
    unit('Phong Thạnh', 'commune', { parent_id: 'province' }),
  ]),
  successions: [
    ['Châu Điền', 'Cầu Kè', 'whole'],
    ['Hòa Ân', 'Cầu Kè', 'whole'],
    ['Phong Phú', 'Phong Thạnh', 'whole'],
    ['district', 'Cầu Kè', 'part'],
    ['district', 'Phong Thạnh', 'part'],
    ['old-province', 'province', 'whole'],
  ].map(([from_id, to_id, part]) => ({ from_id: from_id!, to_id: to_id!, part: part!, on_date: '2025-07-01' })),
}

describe('units over time', () => {
  test('a commune of today has the stories of those it was made of, not those of its neighbours in the old district', () => {
    assert.deepEqual(areaOf(register, 'Cầu Kè').sort(), ['Châu Điền', 'Cầu Kè', 'Hòa Ân'])
  })

  test('a province has all below it, and what the former province had', () => {
    assert.equal(areaOf(register, 'province').length, register.units.size)
  })

  test('a commune that ended goes on in its heir; a district that was shared out has no one heir', () => {
    assert.equal(heirOf(register, 'Châu Điền')?.id, 'Cầu Kè')
    assert.equal(heirOf(register, 'district')?.id, 'district')
    assert.deepEqual(
      kinOf(register, 'district').after.map(({ id }) => id),
      ['Cầu Kè', 'Phong Thạnh'],
    )
  })

  test('stories of former communes count for their heirs on the map, those of a district for none', () => {
    const counts = countByCommune(
      register,
      new Map([
        ['Châu Điền', 2],
        ['Hòa Ân', 1],
        ['Cầu Kè', 4],
        ['district', 9],
      ]),
    )
    assert.deepEqual(
      counts.map(({ unit: { id }, count }) => [id, count]),
      [
        ['Cầu Kè', 7],
        ['Phong Thạnh', 0],
      ],
    )
  })

  test('each unit counts what its page lists: its own stories, those below it, those it took over, each once', () => {
    const story = (unitId: string, places: string[]) =>
      ({ unitId, places, followedBy: [] as string[], exemplars: [] as string[] }) as Entry
    const stories = [story('Châu Điền', ['Châu Điền', 'Hòa Ân']), story('province', ['Phong Phú'])]
    const counts = countByUnit(register, stories)
    for (const id of register.units.keys()) {
      const units = new Set(areaOf(register, id))
      const listed = stories.filter((it) => units.has(it.unitId) || it.places.some((place) => units.has(place)))
      assert.equal(counts.get(id) ?? 0, listed.length, id)
    }
    assert.equal(counts.get('Cầu Kè'), 1)
  })

  test('a place is found by its name without marks, today’s before those of the past', () => {
    assert.deepEqual(
      findUnits(register, 'cau ke').map(({ id }) => id),
      ['Cầu Kè'],
    )
    assert.deepEqual(
      findUnits(register, 'xa chau dien').map(({ id }) => id),
      ['Châu Điền'],
    )
    assert.deepEqual(findUnits(register, 'c'), [])
  })
})
