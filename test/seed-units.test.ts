import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import {
  begin,
  byKey,
  end,
  holdsOn,
  newCommunes,
  oldCommunes,
  type Period,
  type Relation,
  successions,
  type Unit,
  units,
} from '#test/unit-register.ts'

const during = (inner: Period, outer: Period) => begin(outer) <= begin(inner) && end(inner) <= end(outer)
const periodOf = ({ from, until }: Relation): Period => ({ from, to: until })
const alive = (kind: string, day: string) => units.filter((unit) => unit.kind === kind && holdsOn(day)(unit))
const parents = (unit: Unit) => unit.relations.filter(({ kind }) => kind === 'administrative').map(periodOf)
const nameOf = (unit: Unit) => unit.names[0]?.name ?? ''
const shortOf = (unit: Unit) => unit.names[0]?.short ?? ''
const codeOf = (unit: Unit) => unit.codes[0]?.code ?? ''
const byStart = (a: Period, b: Period) => begin(a).localeCompare(begin(b))

/** Periods, in order, each with the one before it. */
const neighbours = (periods: Period[]) => {
  const sorted = periods.toSorted(byStart)
  return sorted.slice(1).map((period, at) => ({ before: end(sorted[at] ?? period), period }))
}

/** The periods that begin before the one before them has ended. */
const overlaps = (periods: Period[]) => neighbours(periods).filter(({ before, period }) => begin(period) < before)

/** Whether the periods cover the whole, without a gap and without holding twice on one day. */
const tile = (periods: Period[], whole: Period) =>
  periods.map(begin).toSorted()[0] === begin(whole) &&
  periods.map(end).toSorted().at(-1) === end(whole) &&
  neighbours(periods).every(({ before, period }) => begin(period) === before)

/** Fails with the keys of the units that break a rule, so that the file can be mended at once. */
const noUnit = (breaks: (unit: Unit) => boolean) =>
  assert.deepEqual(
    units.filter(breaks).map(({ key }) => key),
    [],
  )

describe('the register of units', () => {
  test('has one province, nine districts and 106 communes in November 2024', () => {
    assert.deepEqual(
      alive('province', '2024-11-15').map(({ key }) => key),
      ['tinh-tra-vinh'],
    )
    assert.equal(alive('district', '2024-11-15').length, 9)
    assert.equal(alive('commune', '2024-11-15').length, 106)
  })

  test('has 104 communes from New Year 2025, when Phường 2 and Phường 6 went into Phường 3', () => {
    assert.equal(alive('commune', '2024-12-31').length, 106)
    assert.equal(alive('commune', '2025-01-01').length, 104)
    assert.equal(alive('commune', '2025-03-15').length, 104)
    const gone = oldCommunes.filter(({ to }) => to === '2025-01-01').map(({ key }) => key)
    assert.deepEqual(gone, ['phuong-2-tra-vinh', 'phuong-6'])
    assert.ok(gone.every((key) => successions.some(({ from, to }) => from === key && to === 'phuong-3')))
  })

  test('counts 85 xã, 10 thị trấn and 9 phường in the last list with districts', () => {
    const lastList = alive('commune', '2025-06-30').map(nameOf)
    const count = (type: string) => lastList.filter((name) => name.startsWith(`${type} `)).length
    assert.deepEqual([count('Xã'), count('Thị trấn'), count('Phường')], [85, 10, 9])
  })

  test('has 41 communes, no district and the new province from July 2025', () => {
    assert.deepEqual(
      alive('province', '2025-07-01').map(({ key }) => key),
      ['tinh-vinh-long'],
    )
    assert.equal(alive('district', '2025-07-01').length, 0)
    assert.equal(alive('commune', '2025-07-15').length, 41)
    assert.equal(newCommunes.filter((unit) => nameOf(unit).startsWith('Phường ')).length, 6)
  })

  test('knows a unit by one key that is no code, in plain letters', () => {
    assert.equal(byKey.size, units.length)
    noUnit(
      ({ key, codes }) =>
        !/^[a-z]+(-[a-z0-9]+)+$/.test(key) || /\d{2,}/.test(key) || codes.some((it) => it.code === key),
    )
  })

  test('gives all 41 communes a code used before: 21 named a unit called otherwise, 11 of them another place', () => {
    const holder = new Map(oldCommunes.map((unit) => [codeOf(unit), unit]))
    const reused = newCommunes.flatMap((unit) => {
      const before = holder.get(codeOf(unit))
      return before ? [{ before, unit }] : []
    })
    assert.equal(reused.length, 41)
    assert.equal(reused.filter(({ before, unit }) => nameOf(before) !== nameOf(unit)).length, 21)
    assert.equal(reused.filter(({ before, unit }) => shortOf(before) !== shortOf(unit)).length, 11)
    assert.ok(reused.every(({ before, unit }) => before.key !== unit.key))
  })

  test('never lets one code name two units on the same day', () => {
    const all = units.flatMap(({ codes }) => codes)
    const twice = Map.groupBy(all, ({ code }) => code)
    assert.deepEqual(
      [...twice].filter(([, periods]) => overlaps(periods).length > 0).map(([code]) => code),
      [],
    )
  })

  test('names a unit, in one way at a time, for as long as it exists', () => {
    noUnit((unit) => !tile(unit.names, unit))
    noUnit((unit) => unit.names.some(({ name, short }) => !name.trim() || !short.trim()))
  })

  test('never holds two quota classes, codes or like flags at once, nor any outside its life', () => {
    noUnit((unit) => overlaps(unit.quotaClasses).length > 0 || overlaps(unit.codes).length > 0)
    noUnit((unit) => [...Map.groupBy(unit.flags, ({ flag }) => flag).values()].some((it) => overlaps(it).length > 0))
    noUnit((unit) => ![...unit.quotaClasses, ...unit.codes, ...unit.flags].every((it) => during(it, unit)))
  })

  test('gives every unit but a province exactly one administrative parent at any time', () => {
    noUnit((unit) => (unit.kind === 'province' ? parents(unit).length > 0 : !tile(parents(unit), unit)))
  })

  test('relates a unit only to units that exist as long as the relation', () => {
    noUnit((unit) =>
      unit.relations.some((relation) => {
        const other = byKey.get(relation.to)
        return !other || other === unit || !during(periodOf(relation), other) || !during(periodOf(relation), unit)
      }),
    )
  })

  test('puts a commune under a district before July 2025 and under the province after', () => {
    const parentKind = (unit: Unit) =>
      byKey.get(unit.relations.find(({ kind }) => kind === 'administrative')?.to ?? '')?.kind
    assert.ok(oldCommunes.every((unit) => parentKind(unit) === 'district'))
    assert.ok(newCommunes.every((unit) => parentKind(unit) === 'province'))
  })

  test('puts communes and districts, and nothing else, in the quota classes of that name', () => {
    noUnit(({ kind, quotaClasses }) => (kind === 'commune' || kind === 'district') && quotaClasses[0]?.class !== kind)
    noUnit(
      ({ kind, quotaClasses }) =>
        quotaClasses.some((it) => it.class === 'commune' || it.class === 'district') &&
        !['commune', 'district'].includes(kind),
    )
  })

  test('places the 41 communes on the map of the province', () => {
    const outside = newCommunes.filter(({ centre }) => {
      const [lon, lat] = centre ?? [0, 0]
      return lon < 105.9 || lon > 106.6 || lat < 9.5 || lat > 10.1
    })
    assert.deepEqual(outside, [])
    assert.equal(new Set(newCommunes.map(({ centre }) => String(centre))).size, 41)
  })

  test('marks every area flag as to be confirmed', () => {
    noUnit(({ flags }) => flags.some(({ toConfirm }) => !toConfirm))
  })

  test('keeps the keys that the rest of the product is seeded by', () => {
    const places = [
      'tinh-tra-vinh',
      'tinh-vinh-long',
      'huyen-cau-ke',
      'xa-chau-dien',
      'so-giao-duc-va-dao-tao',
      'so-noi-vu',
    ]
    const bodies = [
      'mat-tran-tinh',
      'ban-tuyen-giao-tinh-uy',
      'dai-phat-thanh-truyen-hinh',
      'hoi-dong-thi-dua-khen-thuong-tinh',
    ]
    assert.deepEqual(
      [...places, ...bodies].filter((key) => !byKey.has(key)),
      [],
    )
  })
})
