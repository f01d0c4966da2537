import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { strFromU8, unzipSync } from 'fflate'
import { storedConsent } from '#modules/exemplars/factory.ts'
import { storedShowable, storedStory } from '#modules/stories/factory.ts'
import { browser, demoProduct } from '../product.ts'
import { actorOf } from './council/stage.ts'
import { giveCover } from './cover.ts'
import { visitor } from './visitor.ts'

const product = await demoProduct()
const { db } = product
const chromium = await browser()
const actor = await actorOf(db, 'xa')
const exemplarId = await storedShowable(db, actor, 'Kim Thị Ngọc Lan Bưng')
await storedConsent(db, exemplarId, actor, { use: 'press' })
const storyId = await storedStory(db, actor, {
  ...{ state: 'published', exemplarIds: [exemplarId], withoutCover: true, title: 'Người mở lớp chữ Khmer ở Bưng Lớn' },
})
await giveCover(product, actor, storyId, 'Lớp học chữ Khmer')
const phone = { viewport: { width: 390, height: 844 } }
const province = await visitor(product, chromium, 'tinh', { viewport: { width: 1280, height: 800 } })
const agency = await visitor(product, chromium, 'bao', { ...phone, acceptDownloads: true })
const commune = await visitor(product, chromium, 'xa', phone)

describe('the province, a station and a commune work together', () => {
  test('a programme is recorded with its parties; what is wrong stands at its field', async () => {
    await province.visit('/lam-viec/bien-tap/phoi-hop')
    await province.page.locator('summary', { hasText: 'Ghi chương trình' }).click()
    const programme = {
      ...{ subject: 'Tuyên truyền điển hình tiên tiến', documentNo: '12/CTr-SNV-BPTTH', signedOn: '15/08/2025' },
      ...{ validFrom: '15/08/2025', validTo: '01/01/2026' },
    }
    await province.fill({ ...programme, parties: 'Sở Nội vụ Vĩnh Long' })
    await province.press('Ghi chương trình')
    assert.match(await province.words('#add-parties-error'), /ít nhất hai bên/)
    await province.fill({ parties: 'Sở Nội vụ Vĩnh Long\nBáo và phát thanh, truyền hình Vĩnh Long' })
    await province.press('Ghi chương trình')
    assert.match(
      await province.words('#noi-dung'),
      /12\/CTr-SNV-BPTTH.*0 chuyên mục · 0 bộ tư liệu đã nhận · 0 lần phát, in/,
    )
  })

  test('the commune names whom the press may call', async () => {
    await commune.visit('/lam-viec/bien-tap/phoi-hop')
    await commune.fill({ name: 'Nguyễn Thị Thảo Vy', phone: '0294 3834 123' })
    await commune.press('Lưu đầu mối')
    assert.equal(await commune.page.locator('#contact-phone').inputValue(), '0294 3834 123')
  })

  test('the station opens a column, finds who is offered, takes the kit, and is told what may be used', async () => {
    await agency.visit('/lam-viec/bien-tap/phoi-hop')
    await agency.page.locator('summary', { hasText: 'Ghi chuyên mục đã mở' }).click()
    const column = {
      name: 'Gương sáng quê mình',
      outlet: 'THVL1',
      openedBy: 'Báo và PT-TH Vĩnh Long',
      since: '01/09/2025',
    }
    await agency.fill({ ...column, frequency: '18 giờ thứ Năm hằng tuần' })
    await agency.press('Ghi chuyên mục đã mở')
    assert.match(await agency.words('#noi-dung'), /Gương sáng quê mình THVL1 · 18 giờ thứ Năm/)
    await agency.visit('/lam-viec/bien-tap/bao-chi')
    await agency.fill({ tim: 'ngoc lan bung' })
    await agency.press('Lọc')
    await agency.press('Kim Thị Ngọc Lan Bưng')
    assert.match(await agency.words('main'), /Đầu mối báo chí Nguyễn Thị Thảo Vy/)
    await agency.press(/^Nhận bộ tư liệu/)
    const [download] = await Promise.all([
      agency.page.waitForEvent('download'),
      agency.page
        .getByRole('link', { name: /^Tải tệp ZIP/ })
        .first()
        .click(),
    ])
    const zip = unzipSync(new Uint8Array(readFileSync(await download.path())))
    const notes = strFromU8(zip['doc-truoc.txt']!)
    assert.match(notes, /Kim|Bưng Lớn/)
    assert.match(notes, /Đầu mối liên hệ: Nguyễn Thị Thảo Vy/)
    assert.match(notes, /KHÔNG ĐƯỢC DÙNG\r\n- mạng xã hội/)
    assert.ok(zip['anh/anh-1.jpg'] && zip['bai-viet.docx'])
  })

  test('an interview is asked for, answered, agreed to by the person, and takes place', async () => {
    await agency.fill({ purpose: 'Cách mở lớp', wished: 'Tuần tới, tại lớp' }, '[aria-labelledby="phong-van"]')
    await agency.press('Gửi đề nghị')
    assert.match(await agency.words('main'), /Chờ đơn vị trả lời/)
    const address = new URL(agency.page.url()).pathname
    await commune.visit(address)
    await commune.fill({ answer: 'Chiều thứ Ba, tại lớp' })
    await commune.press('Trả lời')
    await commune.fill({ agreedBy: 'Kim Thị Ngọc Lan Bưng', agreedOn: '17/11/2025' })
    await commune.press('Ghi ý kiến đồng ý')
    await agency.visit(address)
    await agency.fill({ endedOn: '18/11/2025', note: 'Phát ngày 20/11' })
    await agency.press('Ghi đã gặp')
    assert.match(await agency.words('main'), /Đã thực hiện/)
  })

  test('the station tells what it broadcast: it counts as publicised, and stands under the programme', async () => {
    await agency.visit(`/lam-viec/bien-tap/bao-chi/${exemplarId}`)
    const sent = { channel: 'television', outlet: 'THVL1', carriedOn: '10/11/2025', seconds: '240' }
    await agency.fill(sent, '[aria-labelledby="ghi"]')
    await agency.press('Ghi vào sổ')
    const counted = db.selectFrom('stories.publicised').select('on_day').where('exemplar_id', '=', exemplarId)
    assert.ok((await counted.execute()).some((it) => String(it.on_day) === '2025-11-10'))
    await province.visit('/lam-viec/bien-tap/phoi-hop')
    await province.press('Tuyên truyền điển hình tiên tiến')
    assert.match(await province.words('main'), /Truyền hình Người mở lớp chữ Khmer ở Bưng Lớn THVL1, 4 phút 0 giây/)
  })

  test('the story comes down: who took the kit and who broadcast it are told, and the kit opens no more', async () => {
    await commune.visit(`/lam-viec/bien-tap/${storyId}`)
    const kit = await db
      .selectFrom('stories.delivery')
      .select('id')
      .where('story_id', '=', storyId)
      .where('channel', '=', 'kit')
      .executeTakeFirstOrThrow()
    await takeItDown()
    for (let tries = 0; tries < 60; tries++) {
      const line = await db
        .selectFrom('stories.delivery')
        .select('due')
        .where('id', '=', kit.id)
        .executeTakeFirstOrThrow()
      if (line.due) break
      await agency.page.waitForTimeout(250)
    }
    await agency.visit('/lam-viec/bien-tap/bao-chi')
    assert.match(await agency.words('main'), /Người mở lớp chữ Khmer ở Bưng Lớn.*Cần thu hồi/)
    assert.equal(await agency.visit(`/lam-viec/bien-tap/bo-tu-lieu/${kit.id}`), 409)
    assert.match(await agency.words('body'), /không dùng được nữa/)
  })
})

async function takeItDown() {
  const form = commune.page.locator('form[action$="/go"]')
  await form.locator('textarea, input[type=text]').first().fill('Cần xác minh lại số liệu')
  await Promise.all([commune.page.waitForEvent('load'), form.getByRole('button').click()])
  await commune.look()
}
