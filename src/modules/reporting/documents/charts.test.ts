import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { barChart } from './bar-chart.ts'
import { unitMap } from './unit-map.ts'

const place = (unitId: string, lon: number, lat: number, name = unitId) => ({ unitId, name, lon, lat, outlines: null })
const three = [place('a', 106.3, 9.9, 'Long <Đức>'), place('b', 106.4, 9.8), place('c', 106.2, 9.7)]

describe('the bars of a report', () => {
  test('every bar is as long as its share of the longest, whatever the figures', () => {
    const bars = fc.array(fc.record({ label: fc.string(), value: fc.nat(10_000) }), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(bars, (all) => {
        const wide = [...barChart(all).matchAll(/<rect [^>]*width="(\d+)" height="16"/g)].map((it) => Number(it[1]))
        const most = Math.max(1, ...all.map(({ value }) => value))
        assert.deepEqual(
          wide,
          all.map(({ value }) => Math.round((value / most) * 300)),
        ) // prettier-ignore
      }),
    )
  })

  test('a label cannot break the drawing', () => {
    assert.match(barChart([{ label: 'Tin <b> & bài', value: 1 }]), /Tin &lt;b&gt; &amp; bài/)
  })
})

describe('the map of a report', () => {
  test('says every commune with its figure, the darker the more', () => {
    const svg = unitMap(
      three,
      new Map([
        ['a', 9],
        ['b', 1],
      ]),
    )! // prettier-ignore
    assert.equal((svg.match(/<path /g) ?? []).length, 3)
    assert.match(svg, /Long &lt;Đức&gt;<tspan[^>]*>9</)
    const fills = [...svg.matchAll(/<path [^>]*fill="(#\w+)"/g)].map((it) => it[1])
    assert.equal(new Set(fills).size, 3)
    assert.equal(fills[2], '#f5f5f4') // none at all stands apart
  })

  test('there is none of two places', () => assert.equal(unitMap(three.slice(0, 2), new Map()), undefined))
})
