import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { renderToString } from 'preact-render-to-string'
import { type DeskFrame, DeskPage } from './desk-page.tsx'
import { Pagination, shownPages } from './pagination.tsx'
import { PortalPage } from './portal-page.tsx'
import { Table } from './table.tsx'

const frame: DeskFrame = {
  official: 'Nguyễn Thị Thảo Vy',
  postName: 'Cán bộ thi đua',
  unitName: 'UBND xã Châu Điền',
  posts: [
    { id: 'xa', label: 'UBND xã Châu Điền', sub: 'Cán bộ', current: true },
    { id: 'to', label: 'Tổ tuyên truyền', sub: 'Tổ trưởng', current: false },
  ],
  menu: [{ title: 'Điển hình', items: [{ label: 'Hồ sơ', href: '/lam-viec/dien-hinh', count: 2, current: true }] }],
  demo: true,
  path: '/lam-viec/dien-hinh',
}
const desk = (demo: boolean) =>
  renderToString(
    <DeskPage title="Hồ sơ" locale="vi" frame={{ ...frame, demo }}>
      <h1>Hồ sơ</h1>
    </DeskPage>,
  )

test('the desk offers every other post as a button of its own form, and not the one in use', () => {
  const shown = desk(true)
  assert.match(shown, /<form method="post" action="\/lam-viec\/chuc-danh">.*name="post" value="to"/)
  assert.ok(!shown.includes('value="xa"'))
})

test('sample data is announced on the desk and on the portal, and only then', () => {
  const portal = (demo: boolean) =>
    renderToString(<PortalPage demo={demo} title="Trang" locale="vi" path="/" children={null} />)
  for (const page of [desk, portal]) {
    assert.match(page(true), /người và số liệu đều là hư cấu/)
    assert.ok(!page(false).includes('hư cấu'))
  }
})

test('no page carries a script or a style of its own, which the browser is told to refuse', () => {
  const portal = renderToString(
    <PortalPage demo={false} title="</title><blink>" locale="vi" path="/" children={null} />,
  )
  for (const shown of [desk(true), portal]) {
    assert.ok(!/ style=| on[a-z]+=|<style/.test(shown))
    assert.ok(!/<script(?![^>]* src=)/.test(shown))
  }
  assert.ok(!portal.includes('<blink>'))
})

test('a page in Khmer stands under its own address and names its other languages', () => {
  const alternates = [{ locale: 'vi' as const, href: '/tin-bai/a' }]
  const shown = renderToString(
    <PortalPage {...{ alternates }} demo={false} title="A" locale="km" path="/tin-bai/a" children={null} />,
  )
  assert.match(shown, /<link rel="canonical" href="\/km\/tin-bai\/a"/)
  assert.match(shown, /hreflang="vi" href="\/tin-bai\/a"/)
  assert.match(shown, /<a href="\/en" lang="en">/)
  assert.match(shown, /href="\/km\/mo-hinh"/)
})

test('a pager always shows the first, the last and the present page, in order, without a page twice', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 500 }), (a, b) => {
      const [page, pages] = [Math.min(a, b), Math.max(a, b)]
      const numbers = shownPages(page, pages).filter((n) => n !== undefined)
      for (const n of [1, page, pages]) assert.ok(numbers.includes(n))
      assert.deepEqual(
        numbers,
        [...new Set(numbers)].sort((x, y) => x - y),
      )
    }),
  )
  assert.equal(renderToString(<Pagination page={1} pages={1} href={String} />), '')
})

test('a table names its rows and columns, and each value on a phone', () => {
  const shown = renderToString(
    <Table
      caption="Hai hồ sơ"
      columns={[
        { key: 'ten', label: 'Tên' },
        { key: 'so', label: 'Số', numeric: true },
      ]}
      rows={[{ ten: 'A & B', so: 2 }]}
      stack
    />,
  )
  assert.match(shown, /<th scope="col">Tên<\/th><th scope="col" class="r">Số<\/th>/)
  assert.match(shown, /<th scope="row">A &amp; B<\/th><td class="r" data-th="Số">2<\/td>/)
})
