import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { cellSays, fill, findCell, hasCell, type StatisticsForm, termOf } from './statistics.ts'

const { rows } = JSON.parse(readFileSync(new URL('../../../seeds/law/statistics-forms.json', import.meta.url), 'utf8'))
const form = (key: string): StatisticsForm => rows.find((it: { key: string }) => it.key === key)
const award = (id: string, ...marks: string[]) => ({ id, marks })
const none = new Map()

describe('a statistics form', () => {
  test('a record stands in every line and column whose marks it has, and in no other', () => {
    const filled = fill(
      form('0603'),
      [
        award('a', 'individual', 'direct', 'title:bang-khen-tinh', 'level:province', 'merit:themed'),
        award('b', 'collective', 'enterprise', 'title:co-thi-dua-tinh', 'level:province', 'merit:merit'),
        award('c', 'individual', 'title:giay-khen', 'level:base', 'merit:merit'),
      ],
      none,
    )
    const of = (id: string) => Object.values(filled.cells).flatMap(({ code, ids }) => (ids.includes(id) ? [code] : []))
    assert.deepEqual(of('a'), ['0603-01-bk', '0603-05-bk', '0603-10-bk', '0603-12-bk'])
    assert.deepEqual(of('b'), ['0603-01-co', '0603-02-co', '0603-03-co', '0603-11-co'])
    assert.deepEqual(of('c'), [])
  })

  test('every State commendation stands in exactly one column of the line of all, whatever it is', () => {
    const state = ['huan-chuong-dung-cam', 'co-thi-dua-chinh-phu', 'danh-hieu-moi'].flatMap((title) =>
      ['individual', 'collective'].map((kind) => award(`${title}/${kind}`, kind, `title:${title}`, 'level:state')),
    )
    const { cells, columns } = fill(form('0602'), state, none)
    const counted = columns.flatMap(({ code }) => cells[`0602-01-${code}`]!.ids).sort()
    assert.deepEqual(counted, state.map(({ id }) => id).sort())
  })

  test('what no record tells says nothing until somebody types it', () => {
    const typed = new Map([['0603-06-bk', { value: 2, reason: 'Sổ của Văn phòng', by: 'Lan', on: '2024-11-20' }]])
    const { cells } = fill(form('0603'), [], typed)
    assert.equal(cellSays(cells['0603-07-bk']!), null)
    assert.equal(cellSays(cells['0603-06-bk']!), 2)
    assert.equal(cellSays(cells['0603-01-bk']!), 0)
  })

  test('its lines each name a term, its cells are found by their code', () => {
    const terms = [
      termOf('2024-01-01', '2024-06-01'),
      termOf('2024-01-01', '2025-01-01'),
      termOf('2023-01-01', '2025-01-01'),
    ]
    terms.push(termOf('2021-01-01', '2024-06-01'), termOf('2016-01-01', null))
    assert.deepEqual(terms, ['term:under-1', 'term:1', 'term:1-3', 'term:3-5', 'term:5-up'])
    assert.equal(hasCell([form('0601')], '0601-02-tw'), true)
    assert.equal(hasCell([form('0601')], '0601-99-tw'), false)
    assert.equal(findCell([fill(form('0601'), [], none)], '0601-02-tw')?.line.code, '02')
    assert.equal(findCell([fill(form('0601'), [], none)], 'I2'), undefined)
  })
})
