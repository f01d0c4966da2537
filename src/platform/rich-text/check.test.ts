import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fromBlocks, type SimpleBlock } from './build.ts'
import { checkDocument } from './check.ts'
import { limits } from './schema.ts'
import { plainText } from './text.ts'

const doc = (...content: unknown[]) => ({ type: 'doc', content })
const paragraph = (text: string, marks?: unknown[]) => ({
  type: 'paragraph',
  content: [{ type: 'text', text, ...(marks && { marks }) }],
})
const errorsOf = (json: unknown) => {
  const checked = checkDocument(json)
  return checked.ok ? [] : checked.errors.map(({ path, code }) => `${path} ${code}`)
}

const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .filter((s) => !/\p{Cc}|\p{Cs}/u.test(s) && s.trim() !== '')
const block: fc.Arbitrary<SimpleBlock> = fc.oneof(
  words.map((p) => ({ p })),
  words.map((h) => ({ h })),
  fc.record({ quote: words, by: words }),
  fc.record({ figure: fc.record({ what: words, before: words, after: words }) }),
  fc.record({ picture: fc.constantFrom('lua-tom', 'phien'), alt: words, caption: words }),
  fc.record({ steps: fc.array(fc.record({ title: words, text: words }), { minLength: 1, maxLength: 3 }) }),
  fc.record({ list: fc.array(words, { minLength: 1, maxLength: 3 }) }),
)

test('whatever is built from simple parts is a document, and reading it twice changes nothing', () => {
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 8 }), (blocks) => {
      const once = checkDocument(fromBlocks(blocks))
      assert.ok(once.ok)
      assert.deepEqual(checkDocument(JSON.parse(JSON.stringify(once.doc))), once)
    }),
  )
})

test('every paragraph is found again in the plain text', () => {
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 8 }), (texts) => {
      const plain = plainText(fromBlocks(texts.map((p) => ({ p }))))
      for (const text of texts) assert.ok(plain.includes(text.normalize('NFC')))
    }),
  )
})

test('anything at all is either read as a document or refused with a reason', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), (json) => {
      const checked = checkDocument(json)
      assert.ok(checked.ok || checked.errors.length > 0)
    }),
  )
})

test('a part that the schema does not name is refused, with its place', () => {
  assert.deepEqual(errorsOf(doc({ type: 'iframe' })), ['content[0] richText.unknownNode'])
  assert.deepEqual(errorsOf(doc({ type: 'constructor' })), ['content[0] richText.unknownNode'])
  assert.deepEqual(errorsOf(doc(paragraph('a', [{ type: 'underline' }]))), [
    'content[0].content[0].marks[0] richText.unknownMark',
  ])
  assert.deepEqual(errorsOf(doc({ ...paragraph('a'), onclick: 'x' })), ['content[0].onclick richText.unknownAttribute'])
  assert.deepEqual(errorsOf('<p>a</p>'), [' richText.notDocument'])
})

test('a part in the wrong place is refused', () => {
  assert.deepEqual(errorsOf(doc({ type: 'text', text: 'a' })), ['content[0] richText.unknownNode'])
  assert.deepEqual(errorsOf(doc({ type: 'bulletList', content: [paragraph('a')] })), [
    'content[0].content[0] richText.unknownNode',
  ])
  const listFirst = {
    type: 'listItem',
    content: [{ type: 'bulletList', content: [{ type: 'listItem', content: [paragraph('a')] }] }],
  }
  assert.deepEqual(errorsOf(doc({ type: 'bulletList', content: [listFirst] })), [
    'content[0].content[0].content[0] richText.unknownNode',
  ])
})

test('an address that could run or mislead is refused', () => {
  for (const href of [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:x',
    'data:text/html,x',
    '//ke-gian.example',
    '/\\ke-gian',
    '',
  ]) {
    const errors = errorsOf(doc(paragraph('a', [{ type: 'link', attrs: { href } }])))
    assert.ok(
      errors.some((error) => error.endsWith('richText.badLink') || error.endsWith('richText.badText')),
      href,
    )
  }
  for (const href of ['https://vinhlong.gov.vn/a', '/tin-bai/mot-bai', '#lam-theo', 'mailto:a@b.vn']) {
    assert.deepEqual(errorsOf(doc(paragraph('a', [{ type: 'link', attrs: { href } }]))), [], href)
  }
  const video = (href: string) => doc({ type: 'videoLink', attrs: { href, title: 'Phim' } })
  assert.deepEqual(errorsOf(video('/phim')), ['content[0].attrs.href richText.badLink'])
  assert.deepEqual(errorsOf(video('https://thtv.vn/phim')), [])
})

test('a picture needs its id and words for those who cannot see it', () => {
  assert.deepEqual(errorsOf(doc({ type: 'picture', attrs: { id: '../x', alt: '' } })), [
    'content[0].attrs.id richText.badAttribute',
    'content[0].attrs.alt richText.required',
  ])
})

test('decomposed letters are stored composed', () => {
  const checked = checkDocument(doc(paragraph('Gương Sáng'.normalize('NFD'))))
  assert.ok(checked.ok)
  assert.equal(plainText(checked.doc), 'Gương Sáng'.normalize('NFC'))
})

test('a text that is too long, too deep or has too many parts is refused', () => {
  assert.deepEqual(errorsOf(doc(paragraph('a'.repeat(limits.characters + 1)))), [' richText.tooLong'])
  assert.ok(errorsOf(doc(...Array.from({ length: limits.nodes }, () => paragraph('a')))).includes(' richText.tooMany'))
  const nest = (depth: number): unknown =>
    depth === 0
      ? paragraph('a')
      : { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph('a'), nest(depth - 1)] }] }
  assert.deepEqual(errorsOf(doc(nest(2))), [])
  assert.ok(errorsOf(doc(nest(20))).every((error) => error.endsWith('richText.tooDeep')))
})
