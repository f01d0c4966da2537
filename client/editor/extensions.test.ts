import assert from 'node:assert/strict'
import { test } from 'node:test'
import { getSchema } from '@tiptap/core'
import { fromBlocks } from '#platform/rich-text/build.ts'
import { checkDocument } from '#platform/rich-text/check.ts'
import { marks, nodes } from '#platform/rich-text/schema.ts'
import { extensionsOf } from './extensions.ts'

const schema = getSchema(extensionsOf('/anh'))

test('the editor knows exactly the parts that the server accepts, with the same attributes', () => {
  assert.deepEqual(Object.keys(schema.nodes).sort(), Object.keys(nodes).sort())
  assert.deepEqual(Object.keys(schema.marks).sort(), Object.keys(marks).sort())
  for (const [name, spec] of Object.entries(nodes)) {
    assert.deepEqual(Object.keys(schema.nodes[name]?.spec.attrs ?? {}), Object.keys(spec.attrs ?? {}), name)
  }
  for (const [name, spec] of Object.entries(marks)) {
    assert.deepEqual(Object.keys(schema.marks[name]?.spec.attrs ?? {}), Object.keys(spec.attrs ?? {}), name)
  }
})

test('a document goes through the editor unchanged and is accepted again', () => {
  const doc = fromBlocks([
    { p: 'Sáng nào ông cũng ra ruộng.\nNước còn ngọt.' },
    { h: 'Bốn mùa sau' },
    { quote: 'Tôi không giữ bí quyết.', by: 'Ông Thạch Phiên' },
    { figure: { what: 'Tiền còn lại', before: '38 triệu', after: '112 triệu' } },
    { picture: 'lua-tom', alt: 'Bờ ruộng', caption: 'Bờ ruộng nhà ông' },
    { steps: [{ title: 'Đo độ mặn', text: 'Ghi mỗi sáng.' }] },
    { list: ['một', 'hai'] },
  ])
  const parsed = schema.nodeFromJSON(doc)
  parsed.check()
  assert.deepEqual(checkDocument(parsed.toJSON()), { ok: true, doc })
})

test('what the editor makes when it is empty is accepted', () => {
  const empty = schema.topNodeType.createAndFill()
  assert.ok(empty && checkDocument(empty.toJSON()).ok)
})
