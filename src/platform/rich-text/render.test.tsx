import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderToString } from 'preact-render-to-string'
import { fromBlocks } from './build.ts'
import type { RichDocument } from './document.ts'
import { RichText } from './render.tsx'

const html = (doc: RichDocument) =>
  renderToString(<RichText doc={doc} locale="vi" picture={(id) => (id === 'lua-tom' ? stored : undefined)} />)
const stored = { src: '/anh/1.webp', width: 1200, height: 800, alt: 'Ruộng lúa', credit: 'Ảnh: Sơn Thị Lài' }

test('what was typed is shown as text, never as markup', () => {
  const shown = html(fromBlocks([{ p: '<script>alert(1)</script>' }, { quote: 'a & b', by: '"x" <b>' }]))
  assert.ok(!shown.includes('<script') && !shown.includes('<b>'))
  assert.ok(shown.includes('&lt;script>'))
})

test('a picture is named and described; one that may not be shown leaves no trace', () => {
  const shown = html(
    fromBlocks([
      { picture: 'lua-tom', alt: 'Bờ ruộng', caption: 'Bờ ruộng nhà ông' },
      { picture: 'da-rut', alt: 'Người rút' },
    ]),
  )
  assert.match(shown, /alt="Bờ ruộng"/)
  assert.match(shown, /Ảnh: Sơn Thị Lài/)
  assert.ok(!shown.includes('Người rút'))
})

test('figures that follow one another stand in one table', () => {
  const figure = (what: string) => ({ figure: { what, before: '1', after: '2' } })
  const shown = html(fromBlocks([figure('Thu nhập'), figure('Số hộ'), { p: 'Rồi' }, figure('Đất')]))
  assert.equal(shown.match(/<table>/g)?.length, 2)
  assert.equal(shown.match(/<th scope="row">/g)?.length, 3)
})

test('marks nest around the text they set apart', () => {
  const marks = [{ type: 'bold' as const }, { type: 'link' as const, attrs: { href: '/tim' } }]
  const shown = html({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'tìm', marks }] }] })
  assert.equal(shown, '<p><b><a href="/tim">tìm</a></b></p>')
})

test('pictures that follow one another stand in one gallery, whatever empty lines lie between; one alone stands by itself', () => {
  const one = { picture: 'lua-tom', alt: 'Bờ ruộng' }
  const shown = html(fromBlocks([one, { p: '' }, one, { p: 'Rồi' }, one, { picture: 'da-rut', alt: 'Người rút' }]))
  assert.equal(shown.match(/class="gallery" aria-label="2 ảnh"/g)?.length, 1)
  assert.equal(shown.match(/<li><figure>/g)?.length, 2)
  assert.equal(shown.match(/<figure>/g)?.length, 3)
})

test('in a gallery a picture is cut around what matters in it, by itself it stands whole', () => {
  const size = { width: 960, height: 640, alt: 'Bờ ruộng' }
  const picture = () => ({ ...size, src: '/whole', inGallery: { ...size, src: '/cut' } })
  const one = { picture: 'lua-tom', alt: 'Bờ ruộng' }
  const srcs = (...blocks: Parameters<typeof fromBlocks>[0]) =>
    [
      ...renderToString(<RichText doc={fromBlocks(blocks)} locale="vi" picture={picture} />).matchAll(/src="([^"]*)"/g),
    ].map(([, it]) => it)
  assert.deepEqual(srcs(one, { p: 'Rồi' }), ['/whole'])
  assert.deepEqual(srcs(one, one), ['/cut', '/cut'])
})
