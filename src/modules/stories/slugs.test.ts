import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isWished, wishedSlug } from './slugs.ts'

test('an address is made of the title, of a translation’s original, or says that it is a story', () => {
  assert.equal(wishedSlug({ title: 'Cầu Ông Tám', language: 'vi' }), 'cau-ong-tam')
  assert.equal(wishedSlug({ title: 'ស្ពាន', language: 'km', original: { slug: 'cau-ong-tam' } }), 'cau-ong-tam-km')
  assert.equal(wishedSlug({ title: 'ស្ពាន', language: 'km' }), 'bai')
})

test('four signs that tell it from another story’s leave it the wished one; a longer title does not', () => {
  for (const slug of ['cau-ong-tam', 'cau-ong-tam-x3f0']) assert.ok(isWished(slug, 'cau-ong-tam'), slug)
  for (const slug of ['cau-ong', 'cau-ong-tam-mot-hai', 'cau-ong-tam-', 'cau-ong-tamx3f0'])
    assert.ok(!isWished(slug, 'cau-ong-tam'), slug)
})
