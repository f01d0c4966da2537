import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { base64url, compactVerify, createLocalJWKSet, decodeProtectedHeader, importJWK } from 'jose'
import { revokeAwards } from '#modules/commendations/index.ts'
import { anAct, storedSignedMany } from '#modules/commendations/factory.ts'
import { secretsInMemory } from '#platform/credentials/secret-store.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, deskOf, someDay as now } from '#test/world.ts'

const db = await testDatabase()
const head = await anOfficial(db, 'head', 'xa-chau-dien')
const desk = deskOf(db, head)
const site = deskOf(db, undefined)
const { decisionId, awards } = await storedSignedMany(db, head, now, 2)
const issued = await desk.post(`/lam-viec/khen-thuong/quyet-dinh/${decisionId}/cap-giay`, { version: '2' })
const serials = (await db.selectFrom('commendations.certificate').select(['serial', 'award_id']).execute()) as {
  serial: string
  award_id: string
}[]
const serialOf = (at: number) => serials.find(({ award_id }) => award_id === awards[at]!.id)!.serial
const wordsIn = (html: string) => html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ')
const words = async (path: string) => wordsIn(await (await site.request(path)).text())

describe('verifying a certificate', () => {
  test('says what the paper says, however the serial is typed, and nothing more', async () => {
    assert.equal(issued.status, 303)
    const serial = serialOf(0)
    for (const typed of [serial, serial.toLowerCase(), serial.replaceAll('-', ' '), serial.slice(3)]) {
      const page = await words(`/xac-minh?so=${encodeURIComponent(typed)}`)
      assert.match(page, /Còn hiệu lực Tra lúc 09:00, ngày 11\/06\/2024/, typed)
      assert.ok(page.includes(`Số xác minh ${serial}`), typed)
      assert.match(page, /Thạch Thị Sa Mol/)
      assert.match(page, /Số \d+\/QĐ-UBND ngày 10\/06\/2024 của Chủ tịch Ủy ban nhân dân xã Châu Điền/)
    }
    const html = await (await site.request(`/xac-minh/${serial}`)).text()
    for (const hidden of [decisionId, awards[0]!.id, awards[0]!.exemplarId!, '1980', 'Ô Rồm', '270'])
      assert.ok(!html.includes(hidden), hidden)
    for (const language of ['km', 'en'])
      assert.equal((await site.request(`/${language}/xac-minh/${serial}`)).status, 200)
  })

  test('a serial in the address is read as kindly: it leads to the page of the certificate', async () => {
    const serial = serialOf(0)
    for (const typed of [
      serial.toLowerCase(),
      serial.replaceAll('-', '%20'),
      serial.replaceAll('-', ''),
      serial.slice(3),
    ])
      for (const language of ['', '/km', '/en']) {
        const answer = await site.request(`${language}/xac-minh/${typed}`)
        assert.deepEqual(
          [answer.status, answer.headers.get('location')],
          [301, `${language}/xac-minh/${serial}`],
          typed,
        )
      }
    assert.equal((await site.request(`/xac-minh/${serial}`)).status, 200)
  })

  test('a mistyped serial is told so, one that was never given out is unknown', async () => {
    const never = 'GS-2024-0000-0000-R'
    const mistyped = 'GS-2024-0000-0000-8'
    for (const [path, status, said] of [
      [`/xac-minh/${never}`, 404, /Không có giấy mang số này GS-2024-0000-0000-R không có trong sổ cấp giấy/],
      [`/xac-minh?so=${never}`, 404, /Không có giấy mang số này/],
      [`/xac-minh/${mistyped}`, 404, /Có một ký tự gõ nhầm/],
      [`/xac-minh?so=${mistyped}`, 200, /Có một ký tự gõ nhầm/],
      ['/xac-minh/GS-2024', 404, /thiếu hoặc thừa/],
      ['/xac-minh?so=GS-2024', 200, /thiếu hoặc thừa/],
      ['/xac-minh/GS-2024-0000-0000-!', 404, /thiếu hoặc thừa/],
      ['/xac-minh/%E0%B8%81', 404, /không dùng trong số xác minh/],
      ['/xac-minh?so=', 200, /Hãy gõ số xác minh/],
    ] as const) {
      const answer = await site.request(path)
      const words = wordsIn(await answer.text())
      assert.equal(answer.status, status, path)
      assert.match(words, said, path)
      assert.doesNotMatch(words, /Còn hiệu lực|Sa Mol/)
    }
    const real = serialOf(0)
    const wrong = `${real.slice(0, -1)}${real.endsWith('7') ? '8' : '7'}`
    assert.match(await words(`/xac-minh/${wrong}`), /Có một ký tự gõ nhầm/)
  })

  test('the credential verifies by the published keys alone, found in each of the three ways that verifiers know', async () => {
    const answer = await site.request(`/xac-minh/${serialOf(0)}/chung-nhan`)
    assert.equal(answer.headers.get('content-type'), 'application/vc+jwt')
    assert.equal(answer.headers.get('access-control-allow-origin'), '*')
    const credential = await answer.text()
    const json = async (path: string) => (await (await site.request(path)).json()) as Record<string, unknown>
    const kid = new URL(decodeProtectedHeader(credential).kid!)
    assert.equal(kid.origin, 'http://localhost')
    const key = await json(kid.pathname)
    assert.equal(key['kid'], kid.toString())
    assert.ok(!('d' in key))
    const issuer = JSON.parse(new TextDecoder().decode(base64url.decode(credential.split('.')[1]!))).issuer
    const metadata = await json('/.well-known/jwt-vc-issuer/xac-minh/don-vi-cap')
    assert.equal(metadata['issuer'], issuer.id)
    for (const by of [
      createLocalJWKSet((await json('/.well-known/jwks.json')) as never),
      createLocalJWKSet(metadata['jwks'] as never),
      await importJWK(key),
    ]) {
      const { payload } = await compactVerify(credential, by as never)
      assert.match(new TextDecoder().decode(payload), /OpenBadgeCredential/)
    }
    const profile = await json('/xac-minh/don-vi-cap')
    assert.deepEqual(profile, {
      '@context': [
        'https://www.w3.org/ns/credentials/v2',
        'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
      ],
      ...{ id: issuer.id, type: ['Profile'], name: 'Tỉnh Trà Vinh', url: 'http://localhost/' },
    })
    assert.equal((await site.request('/xac-minh/khoa/AAAAAAAA')).status, 404)
  })

  test('nobody asks more than their share of a minute, whatever they write into the header', async () => {
    const path = `/xac-minh/${serialOf(0)}`
    const from = (remoteAddress: string) => ({ incoming: { socket: { remoteAddress } } })
    const asked = async (peer: string, where: string, n: number) =>
      (await site.request(where, { headers: { 'x-forwarded-for': `198.51.100.${n}` } }, from(peer))).status
    const pages = await Promise.all(Array.from({ length: 200 }, (_, n) => asked('203.0.113.9', path, n)))
    assert.equal(pages.filter((status) => status === 200).length, 120)
    assert.equal(pages.filter((status) => status === 429).length, 80)
    assert.equal(await asked('203.0.113.9', `${path}/chung-nhan`, 1), 429)
    assert.equal(await asked('203.0.113.9', `/km${path}`, 1), 429)
    assert.equal(await asked('203.0.113.10', `${path}/chung-nhan`, 1), 200)
  })

  test('where the key in use is not at hand nothing is issued, and the desk says why', async () => {
    const { decisionId: other } = await storedSignedMany(db, head, now, 1)
    const elsewhere = deskOf(db, head, { secrets: secretsInMemory() })
    const answer = await elsewhere.post(`/lam-viec/khen-thuong/quyet-dinh/${other}/cap-giay`, { version: '2' })
    assert.equal(answer.status, 409)
    assert.match(await answer.text(), /Máy này không giữ khóa ký đang dùng/)
    assert.equal((await db.selectFrom('commendations.certificate').select('id').execute()).length, serials.length)
  })

  test('the QR code stands on the desk, and not for strangers', async () => {
    const path = `/lam-viec/khen-thuong/quyet-dinh/${decisionId}/qr/${serialOf(0)}`
    assert.match(await (await desk.request(path)).text(), /^<svg/)
    const stranger = deskOf(db, await anOfficial(db, 'head', 'xa-an-phu-tan'))
    assert.equal((await stranger.request(path)).status, 404)
  })

  test('once it is taken back it says so with the class alone: no name, no deed, no credential', async () => {
    await revokeAwards(
      { db, actor: head, now },
      { id: decisionId, version: 2, awardIds: awards[1]!.id, ...(await anAct(db, head)) },
    )
    const page = await words(`/xac-minh/${serialOf(1)}`)
    assert.match(page, /Đã thu hồi Giấy này không còn giá trị từ ngày 11\/06\/2024/)
    assert.match(page, /Nhóm lý do Kê khai không đúng sự thật/)
    for (const hidden of ['Sa Mol', 'Vá 3,2 km', 'Kê khai số mét']) assert.ok(!page.includes(hidden), hidden)
    assert.equal((await site.request(`/xac-minh/${serialOf(1)}/chung-nhan`)).status, 404)
    assert.match(await words(`/xac-minh/${serialOf(0)}`), /Còn hiệu lực/)
  })
})
