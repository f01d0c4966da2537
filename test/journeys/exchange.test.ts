import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { storedEvent, storedParticipant } from '#modules/events/factory.ts'
import { addOfficial, addPost, findActorById } from '#modules/identity/index.ts'
import { unitId } from '#modules/units/index.ts'
import type { Db } from '#platform/db.ts'
import { browser, ownProduct } from '../product.ts'
import { visitor } from './visitor.ts'

// An exchange with the network gone: forty people come in, each is kept on the device and arrives once (III.2.b).
const now = new Date('2024-06-20T01:20:00Z')
let eventId = ''
const product = await ownProduct(now, fill)
const chromium = await browser()
const phone = await visitor(product, chromium, 'xa', { viewport: { width: 390, height: 844 } })
const door = () => `/lam-viec/su-kien/${eventId}/diem-danh`
const here = '[data-list-form] li [data-here]:not([hidden])'
const arrivals = () => product.db.selectFrom('events.arrival').select(['participant_id', 'mark_id']).execute()

describe('an exchange with the network gone', { concurrency: 1 }, () => {
  test('forty people are noted without a network, and the page opens again without one', async () => {
    await phone.visit(door())
    await phone.page.waitForFunction(async (path) => (await caches.match(path)) !== undefined, door())
    await phone.page.context().setOffline(true)
    for (let at = 0; at < 39; at++) await phone.page.locator('[data-list-form] button').first().click()
    await phone.page.locator('[name="code"]').fill(await lastCode())
    await phone.page.locator('[data-code-form] button[type=submit]').first().click()
    assert.match(await phone.words('[data-said]'), /40.*máy này đang giữ|máy này đang giữ.*40/i)

    await phone.page.reload()
    assert.equal(await phone.page.locator('h1').innerText(), 'Điểm danh')
    assert.equal(await phone.page.locator(here).count(), 40)
    assert.deepEqual(await arrivals(), [])
  })

  test('when the network is back all forty arrive, none twice, whatever another device sent meanwhile', async () => {
    const other = await visitor(product, chromium, 'xa', { viewport: { width: 1280, height: 900 } })
    await other.visit(door())
    for (let at = 0; at < 5; at++) {
      await other.page.locator('[data-list-form] button').first().click()
      await other.page.waitForFunction(
        (n) => document.querySelector('[data-count]')!.textContent!.includes(`${n}`),
        at + 1,
      )
    }
    await phone.page.context().setOffline(false)
    await phone.page.waitForFunction(() => !Object.keys(localStorage).some((key) => key.startsWith('gs-arrivals')))
    const came = await arrivals()
    assert.deepEqual([came.length, new Set(came.map((it) => it.participant_id)).size], [40, 40])
    await other.visit(door())
    assert.match(await other.words('[data-count]'), /40/)
    assert.equal(await other.page.locator(here).count(), 40)
  })

  test('who signs out leaves no names on the machine', async () => {
    await phone.page.goto(`${product.url}/lam-viec`)
    const isKept = () => phone.page.evaluate(async (path) => (await caches.match(path)) !== undefined, door())
    assert.equal(await isKept(), true)
    await phone.page.evaluate(() => document.querySelector<HTMLFormElement>('form[action="/dang-xuat"]')!.submit())
    await phone.page.waitForURL('**/dang-nhap*')
    await phone.page.waitForFunction(async (path) => (await caches.match(path)) === undefined, door())
  })
})

const lastCode = async () => (await phone.page.locator('[data-list-form] li:has(button)').getAttribute('data-code'))!

async function fill(db: Db): Promise<void> {
  const by = { username: 'xa', email: null, passwordHash: null, createdAt: new Date('2023-01-02T01:00:00Z') }
  const officialId = await addOfficial(db, { name: 'Nguyễn Thị Thảo Vy', ...by })
  await addPost(db, {
    officialId,
    role: 'officer',
    unitId: unitId('xa-chau-dien'),
    title: 'Cán bộ',
    from: '2023-01-01',
  })
  const keeper = (await findActorById(db, officialId, '2024-06-20'))!
  eventId = await storedEvent(db, keeper, { state: 'announced' })
  for (let at = 1; at <= 40; at++) await storedParticipant(db, eventId, `Khách thứ ${at}`)
}
