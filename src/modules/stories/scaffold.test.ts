import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { checkDocument } from '#platform/rich-text/check.ts'
import { scaffold } from './scaffold.ts'

const household = {
  name: 'Hộ ông Thạch Sa Rương',
  kind: 'household',
  summary: 'Trữ 900 m³ nước mưa trong mương vườn, giữ 1,2 ha dừa sáp qua mùa hạn mặn.',
  achievements: [
    { what: 'Thu nhập mỗi năm', before: '96 triệu đồng', after: '310 triệu đồng' },
    { what: 'Cho cây giống, ngày công', before: null, after: null },
  ],
}

describe('the beginnings of a story', () => {
  test('are named after the exemplar and carry its figures', () => {
    const { title, standfirst, body } = scaffold(household)
    assert.equal(title, household.name)
    assert.equal(standfirst, household.summary)
    assert.deepEqual(
      body.content.find(({ type }) => type === 'figure'),
      {
        type: 'figure',
        attrs: { what: 'Thu nhập mỗi năm', before: '96 triệu đồng', after: '310 triệu đồng' },
      },
    )
  })

  test('are a document that the desk can save, also of a bare record and of very long facts', () => {
    const long = { what: 'Làm đường '.repeat(60), before: 'x '.repeat(90), after: 'y '.repeat(90) }
    for (const source of [household, { ...household, achievements: [] }, { ...household, achievements: [long] }])
      assert.ok(checkDocument(scaffold(source).body).ok)
  })

  test('of a model leave room for how to do the same', () => {
    const { body } = scaffold({ ...household, kind: 'model' })
    assert.match(JSON.stringify(body), /Làm theo thế nào/)
  })
})
