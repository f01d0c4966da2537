import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { compactVerify, createLocalJWKSet } from 'jose'
import { revokeAwards } from '#modules/commendations/index.ts'
import { anAct, storedSignedMany } from '#modules/commendations/factory.ts'
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
const words = async (path: string) =>
  (await (await site.request(path)).text()).replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ')

describe('verifying a certificate', () => {
  test('says what the paper says, however the serial is typed, and nothing more', async () => {
    assert.equal(issued.status, 303)
    const serial = serialOf(0)
    for (const typed of [serial, serial.toLowerCase(), serial.replaceAll('-', ' '), serial.slice(3)]) {
      const page = await words(`/xac-minh?so=${encodeURIComponent(typed)}`)
      assert.match(page, new RegExp(`Còn hiệu lực: ${serial}`), typed)
      assert.match(page, /Thạch Thị Sa Mol/)
      assert.match(page, /Số \d+\/QĐ-UBND ngày 10\/06\/2024 của Chủ tịch Ủy ban nhân dân xã Châu Điền/)
    }
    const html = await (await site.request(`/xac-minh/${serial}`)).text()
    for (const hidden of [decisionId, awards[0]!.id, awards[0]!.exemplarId!, '1980', 'Ô Rồm', '270'])
      assert.ok(!html.includes(hidden), hidden)
    for (const language of ['km', 'en'])
      assert.equal((await site.request(`/${language}/xac-minh/${serial}`)).status, 200)
  })

  test('a mistyped serial is told so, one that was never given out is unknown', async () => {
    const serial = serialOf(0)
    const wrong = `${serial.slice(0, -1)}${serial.endsWith('7') ? '8' : '7'}`
    assert.match(await words(`/xac-minh?so=${wrong}`), /Có một ký tự gõ nhầm/)
    assert.match(await words('/xac-minh?so=GS-2024'), /thiếu hoặc thừa/)
    assert.match(await words('/xac-minh?so='), /Hãy gõ số xác minh/)
    const never = await site.request('/xac-minh/GS-2024-0000-0000-8')
    assert.ok([200, 404].includes(never.status))
    assert.doesNotMatch(await never.text(), /Sa Mol/)
  })

  test('the credential verifies by the published keys alone', async () => {
    const keys = createLocalJWKSet(await (await site.request('/.well-known/jwks.json')).json())
    const answer = await site.request(`/xac-minh/${serialOf(0)}/chung-nhan`)
    assert.equal(answer.headers.get('content-type'), 'application/vc+jwt')
    const { payload } = await compactVerify(await answer.text(), keys)
    assert.match(new TextDecoder().decode(payload), /OpenBadgeCredential/)
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
    assert.match(page, /Đã thu hồi: GS-2024.*Thu hồi ngày 11\/06\/2024\. Nhóm lý do: Kê khai không đúng sự thật/)
    for (const hidden of ['Sa Mol', 'Vá 3,2 km', 'Kê khai số mét']) assert.ok(!page.includes(hidden), hidden)
    assert.equal((await site.request(`/xac-minh/${serialOf(1)}/chung-nhan`)).status, 404)
    assert.match(await words(`/xac-minh/${serialOf(0)}`), /Còn hiệu lực/)
  })
})
