import assert from 'node:assert/strict'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, test } from 'node:test'
import { storedSigned } from '#modules/commendations/factory.ts'
import { storedAchievement } from '#modules/exemplars/factory.ts'
import { storedShowable } from '#modules/stories/factory.ts'
import { demoDay } from '#seeds/demo/make.ts'
import { at } from '#seeds/demo/stage.ts'
import { browser, demoProduct } from '../product.ts'
import { actorOf } from './council/stage.ts'
import { visitor } from './visitor.ts'

const product = await demoProduct()
const { db } = product
const chromium = await browser()
const name = 'Thạch Sa Mol Vàng'
const actor = await actorOf(db, 'xa')
const exemplarId = await storedShowable(db, actor, name)
const achievementId = await storedAchievement(db, exemplarId, 'Vá 3,2 km đường ấp không lấy công', 90)
const { decisionId, awardId } = await storedSigned(db, actor, at(demoDay, 10), { exemplarId, achievementId })
const [commune, reader] = [await visitor(product, chromium, 'xa'), await visitor(product, chromium)]
const root = '/lam-viec/khen-thuong'
const open = (id: string) => commune.page.locator(`#${id} > summary`).click()
const pdfAt = async (path: string) => {
  const answer = await commune.page.request.get(product.url + path)
  assert.equal(answer.headers()['content-type'], 'application/pdf', path)
  return await answer.body()
}

/** Looks again until the file that was ordered is there, as somebody would. */
async function file(path: string): Promise<Buffer> {
  for (let times = 0; times < 60; times++) {
    await commune.visit(path)
    const [link] = await commune.page.getByRole('link', { name: /^Mở tệp PDF/ }).all()
    const isRunning = (await commune.page.locator('main progress').count()) > 0
    if (link && !isRunning) return await pdfAt((await link.getAttribute('href'))!)
    await pause(500)
  }
  throw new Error('the file was not made within half a minute')
}

describe('a commune prints its letters of merit', () => {
  test('a printer is written down, its sheet measured with a ruler, and what it does wrong put right', async () => {
    await commune.visit(`${root}/may-in`)
    await commune.fill({ name: 'Canon phòng họp', width: '297', height: '210' })
    await commune.press('Thêm máy in')
    const sheet = await commune.page.getByRole('link', { name: 'Tờ đo (PDF)' }).getAttribute('href')
    assert.equal((await pdfAt(sheet!)).subarray(0, 5).toString(), '%PDF-')
    await commune.fill({ left: '17,5', top: '21', across: '57' })
    await commune.press('Căn chỉnh theo số đo')
    assert.match(await commune.words('#do-across-error'), /lệch quá xa/)
    await commune.fill({ across: '257' })
    await commune.press('Căn chỉnh theo số đo')
    assert.match(await commune.words('main'), /phải 2,5 mm, xuống -1 mm, cỡ 100 %/)
  })

  test('the place of the name is moved on the unit’s own paper, and confirmed', async () => {
    await commune.visit(`${root}/mau-giay`)
    await commune.press(/^Giấy khen/)
    await open('vi-tri')
    await commune.fill({ recipient_y: '400', source: 'Đo trên phôi năm 2025' })
    await commune.press('Lưu vị trí của đơn vị')
    assert.match(await commune.words('#vi-tri-recipient_y-error'), /\S/)
    await commune.fill({ recipient_y: '100,5', confirmed: '1' })
    await commune.press('Lưu vị trí của đơn vị')
    assert.match(await commune.words('main'), /Đã đối chiếu/)
  })

  test('the whole decision is one file, ready a moment later', async () => {
    await commune.visit(`${root}/quyet-dinh/${decisionId}`)
    await commune.press('Cấp giấy chứng nhận')
    await commune.press('In')
    assert.equal((await file(`${root}/quyet-dinh/${decisionId}`)).subarray(0, 5).toString(), '%PDF-')
  })

  test('on the page of the award a second print asks why, and the log has both', async () => {
    await commune.press(name)
    assert.ok(commune.page.url().endsWith(`/khen/${awardId}`))
    await open('in-giay')
    await commune.fill({ paper: 'preprinted' })
    await commune.press('In')
    assert.match(await commune.words('#in-giay-reason-error'), /đã in trước đó/)
    assert.match(await commune.words('#in-giay-printerId-error'), /chọn máy in/)
    await commune.page.locator('#in-giay-printerId').selectOption({ index: 1 })
    await commune.fill({ reason: 'misprint', note: 'Lệch 3 mm' })
    await commune.press('In')
    await file(`${root}/khen/${awardId}`)
    const words = await commune.words('main')
    for (const part of [/In lần đầu/, /In sai, in lệch\. Lệch 3 mm/, /Canon phòng họp/]) assert.match(words, part)
  })

  test('another is given out in its place; whoever scans the old one is told so, and no name', async () => {
    const serial = /GS-\d{4}[\w-]+/.exec(await commune.words('main'))![0]
    await open('cap-lai')
    await commune.fill({ cause: 'damaged' })
    await commune.page.locator('#cap-lai-note').fill('Ướt mưa, theo đơn')
    await commune.press('Cấp lại giấy khác')
    assert.match(await commune.words('main'), /Đã thay bằng giấy khác[\s\S]*Ướt mưa, theo đơn/)
    await reader.visit(`/xac-minh/${serial}`)
    assert.doesNotMatch(await reader.words('main'), new RegExp(name))
    const fresh = [...(await commune.words('main')).matchAll(/GS-\d{4}[\w-]+/g)].map(([it]) => it)
    assert.notEqual(fresh[0], serial)
    await reader.visit(`/xac-minh/${fresh[0]}`)
    assert.match(await reader.words('main'), new RegExp(name))
  })
})
