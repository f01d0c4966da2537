import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { answerOutside, ledHtml, requestInside, secretIn } from './mount.ts'

const at = (path: string, init: RequestInit = {}) => new Request(`http://localhost${path}`, init)

describe('the address of practice', () => {
  test('the practised product sees its own cookies and none of the real one’s, nor the other way round', async () => {
    const cookie = 'gs_phien=real; gs_luyen_tap=secret; gs_trong_gs_phien=played'
    const request = at('/luyen-tap/lam-viec/dien-hinh?trang=2', { headers: { cookie } })
    const inner = requestInside(request)
    assert.deepEqual(
      [new URL(inner.url).pathname, new URL(inner.url).search, inner.headers.get('cookie'), secretIn(request)],
      ['/lam-viec/dien-hinh', '?trang=2', 'gs_phien=played', 'secret'],
    )
    const answer = new Response(null, {
      status: 303,
      headers: { location: '/lam-viec', 'set-cookie': 'gs_phien=new; Path=/; HttpOnly' },
    })
    const outer = await answerOutside(answer, '')
    assert.deepEqual(
      [outer.headers.get('location'), outer.headers.getSetCookie()],
      ['/luyen-tap/lam-viec', ['gs_trong_gs_phien=new; Path=/luyen-tap; HttpOnly']],
    )
  })

  test('every address of a page leads back into practice; texts, other sites and built parts stay', () => {
    const page = ledHtml(
      '<a href="/lam-viec">“/lam-viec”</a><form action="/dang-xuat"><a href="https://a.vn/x">a</a><a href="//b.vn">b</a>' +
        '<img src="/anh/1.jpg" srcset="/anh/1.jpg 1x, /anh/2.jpg 2x"><script src="/assets/desk.js"></script>' +
        '<x-y data-upload="/lam-viec/tep" data-key="vy" upload="/lam-viec/anh"></x-y><a href="#noi-dung">c</a><input value="/a">',
    )
    assert.equal(
      page,
      '<a href="/luyen-tap/lam-viec">“/lam-viec”</a><form action="/luyen-tap/dang-xuat"><a href="https://a.vn/x">a</a><a href="//b.vn">b</a>' +
        '<img src="/luyen-tap/anh/1.jpg" srcset="/luyen-tap/anh/1.jpg 1x, /luyen-tap/anh/2.jpg 2x"><script src="/assets/desk.js"></script>' +
        '<x-y data-upload="/luyen-tap/lam-viec/tep" data-key="vy" upload="/luyen-tap/lam-viec/anh"></x-y><a href="#noi-dung">c</a><input value="/a">',
    )
  })

  test('the bar stands on every page, and no page is kept by anybody', async () => {
    const html = '<html><body class="x"><main>Trang</main></body></html>'
    const made = new Response(html, { headers: { 'content-type': 'text/html', etag: '"1"' } })
    const answer = await answerOutside(made, '<aside>GIẢ</aside>')
    assert.match(await answer.text(), /<body class="x"><aside>GIẢ<\/aside><main>/)
    assert.equal(answer.headers.get('cache-control'), 'private, no-store')
    assert.equal(answer.headers.get('etag'), null)
  })
})
