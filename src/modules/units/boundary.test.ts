import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { testDatabase } from '../../../test/database.ts'
import { centreOf, readAreas, type Ring, type Shape } from './boundary.ts'
import { keepBoundaries, matchAreas, unitId } from './index.ts'

const square = (lon: number, lat: number, side = 0.1): Ring => [
  [lon, lat],
  [lon + side, lat],
  [lon + side, lat + side],
  [lon, lat + side],
  [lon, lat],
]
const feature = (properties: object, coordinates: Ring[], type = 'Polygon') => ({
  type: 'Feature',
  properties,
  geometry: { type, coordinates },
})
const collection = (...features: object[]) => JSON.stringify({ type: 'FeatureCollection', features })
const shape = (lon: number, lat: number): Shape => ({ type: 'MultiPolygon', coordinates: [[square(lon, lat)]] })

describe('a file of boundaries', () => {
  test('is read with what each area calls itself', () => {
    const [area] = readAreas(collection(feature({ code: 29365, name: 'Xã Tập Ngãi' }, [square(106.2, 9.8)])))
    assert.deepEqual([area?.code, area?.key, area?.name], ['29365', undefined, 'Xã Tập Ngãi'])
    assert.deepEqual(area?.shape.coordinates[0]?.[0]?.length, 5)
  })

  test('that is none is refused with the place of its first fault', () => {
    assert.throws(() => readAreas('<kml/>'), /not JSON/)
    assert.throws(() => readAreas('{"type":"Topology"}'), /type/)
    assert.throws(() => readAreas(collection()), /features/)
    const metres = collection(feature({ code: '1' }, [square(580_000, 1_090_000)]))
    assert.throws(() => readAreas(metres), /features\.0\.geometry\.coordinates\.0\.0\.0: .*degrees, within Vietnam/)
    const line = collection(feature({ code: '1' }, [square(106, 9)], 'LineString'))
    assert.throws(() => readAreas(line), /geometry/)
  })

  test('loses points that a map would not show, and no others', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -0.0003, max: 0.0003, noNaN: true }), { maxLength: 60 }), (offsets) => {
        const side = offsets.map((off, at): Ring[0] => [106.2 + (0.1 * (at + 1)) / (offsets.length + 1), 9.8 + off])
        const ring: Ring = [[106.2, 9.8], ...side, [106.3, 9.8], [106.3, 9.9], [106.2, 9.9], [106.2, 9.8]]
        const [area] = readAreas(collection(feature({ code: '1' }, [ring])))
        const thinned = area!.shape.coordinates[0]![0]!
        assert.ok(thinned.length <= ring.length && thinned.length >= 4)
        for (const corner of [
          [106.3, 9.9],
          [106.2, 9.9],
        ]) // prettier-ignore
          assert.ok(thinned.some(([x, y]) => x === corner[0] && y === corner[1]))
      }),
    )
  })

  test('has its middle in the largest part', () => {
    const { lon, lat } = centreOf({
      type: 'MultiPolygon',
      coordinates: [[square(107, 10, 0.01)], [square(106, 9, 0.2)]],
    })
    assert.ok(Math.abs(lon - 106.1) < 1e-9 && Math.abs(lat - 9.1) < 1e-9)
  })
})

describe('boundaries of units', async () => {
  const db = await testDatabase()
  const areas = (...list: object[]) => readAreas(collection(...list.map((it) => feature(it, [square(106.2, 9.8)]))))

  test('belong to the unit that had the code that day, or that the key names', async () => {
    const old = await matchAreas(db, areas({ code: '29365' }, { key: 'xa-chau-dien' }, { code: 'x' }), '2024-11-01')
    const now = await matchAreas(db, areas({ code: '29365' }, { code: '29365' }), '2025-07-01')
    assert.deepEqual(old.matched.map(({ unitName }) => unitName).includes('Xã Châu Điền'), true)
    assert.equal(old.unknown.length, 1)
    assert.notEqual(old.matched[0]?.unitId, now.matched[0]?.unitId)
    assert.equal(now.twice.length, 1)
    assert.equal(now.without.length, 40)
  })

  test('hold from their day; the older stay for their time, and a unit without a centre point gets one', async () => {
    const id = unitId('xa-chau-dien')
    await db.updateTable('units.unit').set({ lon: null, lat: null }).where('id', '=', id).execute()
    const keep = (from: string, lon: number) =>
      keepBoundaries(db, { from, source: 'Sở', now: new Date(), areas: [{ unitId: id, shape: shape(lon, 9.8) }] })
    await keep('2024-01-01', 106.1)
    await keep('2025-01-01', 106.2)
    await keep('2025-01-01', 106.3)
    const rows = await db
      .selectFrom('units.boundary')
      .select(['valid_from', 'valid_to', 'shape'])
      .where('unit_id', '=', id)
      .orderBy('valid_from')
      .execute()
    assert.deepEqual(
      rows.map((it) => [it.valid_from, it.valid_to]),
      [
        ['2024-01-01', '2025-01-01'],
        ['2025-01-01', null],
      ],
    )
    assert.deepEqual(rows[1]?.shape, shape(106.3, 9.8))
    const unit = await db.selectFrom('units.unit').select(['lon', 'lat']).where('id', '=', id).executeTakeFirstOrThrow()
    assert.ok(Math.abs(unit.lon! - 106.15) < 1e-9 && Math.abs(unit.lat! - 9.85) < 1e-9)
  })
})
