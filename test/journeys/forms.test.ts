import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { MPEGDecoder } from 'mpg123-decoder'
import { withdrawConsent } from '#modules/exemplars/index.ts'
import { storedConsent } from '#modules/exemplars/factory.ts'
import { aBody, storedShowable, storedStory } from '#modules/stories/factory.ts'
import { demoDay } from '#seeds/demo/make.ts'
import { at } from '#seeds/demo/stage.ts'
import { browser, demoProduct } from '../product.ts'
import { actorOf } from './council/stage.ts'
import { giveCover } from './cover.ts'
import { visitor } from './visitor.ts'

const product = await demoProduct()
const { db, url } = product
const chromium = await browser()
const actor = await actorOf(db, 'xa')
const exemplarId = await storedShowable(db, actor, 'Thạch Sa Rương Bạc')
await storedConsent(db, exemplarId, actor, { use: 'print' })
const storyId = await storedStory(db, actor, {
  ...{ state: 'published', exemplarIds: [exemplarId], withoutCover: true, title: 'Người giữ đập Ô Rồm' },
  body: aBody({ p: 'Từ ngày 05/6/2023, UBND xã giao ông 2,5 ha đất giồng.' }),
})
await giveCover(product, actor, storyId, 'Đập Ô Rồm')
const { slug } = await db.selectFrom('stories.story').select('slug').where('id', '=', storyId).executeTakeFirstOrThrow()
const story = `/lam-viec/bien-tap/${storyId}`
const commune = await visitor(product, chromium, 'xa')
const orientation = await visitor(product, chromium, 'tuyen-giao', { viewport: { width: 390, height: 844 } })
const reader = await visitor(product, chromium, undefined, { viewport: { width: 320, height: 700 } })

/** Waits for the worker until a page has these words, some seconds at most. */
async function until(they: typeof commune, path: string, words: RegExp): Promise<string> {
  for (let tries = 0; tries < 120; tries++) {
    const text = await (await they.page.context().request.get(url + path)).text()
    if (words.test(text)) break
    await they.page.waitForTimeout(250)
  }
  await they.visit(path)
  return they.words('main')
}

describe('one story in every form', () => {
  test('a bulletin is drafted in words as they are said; nobody approves their own, nor without that consent', async () => {
    await commune.visit(story)
    await commune.press('Bản tin loa truyền thanh')
    await commune.press('Soạn từ bài')
    const text = await commune.page.locator('textarea[name=text]').inputValue()
    assert.match(text, /Từ ngày mùng năm tháng sáu năm hai nghìn không trăm hai mươi ba, Ủy ban nhân dân xã giao ông/)
    assert.match(text, /hai phẩy năm héc-ta/)
    assert.match(await commune.words('main'), /Người lưu lần cuối không tự duyệt được/)
    await commune.fill({ text: `${text}\n\nĐọc ngày 07/6 tại QZX.`, priority: 'priority' })
    await commune.press('Lưu, chờ duyệt')
    assert.match(await commune.words('main'), /Chữ tắt chưa có cách đọc, hãy viết ra: QZX/)
    await commune.fill({ text: ' ' })
    await commune.press('Lưu, chờ duyệt')
    assert.match(await commune.words('#text-error'), /\S/)
    await commune.visit(`${story}/hinh-thuc/loudspeaker`)
    await commune.fill({ text })
    await commune.press('Lưu, chờ duyệt')

    await orientation.visit('/lam-viec?xem=cho')
    assert.match(await orientation.words('main'), /Duyệt bản chuyển thể của bài: “Người giữ đập Ô Rồm”/)
    await orientation.visit(`${story}/hinh-thuc/loudspeaker`)
    await orientation.press('Duyệt')
    assert.match(await orientation.words('main'), /Chưa có sự đồng ý cho cách dùng này: Thạch Sa Rương Bạc/)
  })

  test('once agreed and approved, the voice reads it; the portal plays it and loudspeakers find it', async () => {
    await storedConsent(db, exemplarId, actor, { use: 'radio' })
    await orientation.visit(`${story}/hinh-thuc/loudspeaker`)
    await orientation.press('Duyệt')
    assert.match(await until(orientation, `${story}/hinh-thuc/loudspeaker`, /<audio/), /Giọng máy miền Nam/)
    assert.match(await until(reader, `/tin-bai/${slug}`, /<audio/), /Nghe bài này · giọng máy/)
    const src = await reader.page.locator('audio').getAttribute('src')
    const decoder = new MPEGDecoder()
    await decoder.ready
    const sound = decoder.decode(new Uint8Array(await (await fetch(url + src)).arrayBuffer()))
    assert.ok(sound.samplesDecoded / sound.sampleRate > 20, 'too short to be the bulletin')
    assert.match(await (await fetch(`${url}/phat-thanh.xml?don-vi=xa-chau-dien`)).text(), /Người giữ đập Ô Rồm/)
  })

  test('where it was carried is written into the ledger; what makes no sense is told at its field', async () => {
    await commune.visit(`${story}/da-phat`)
    await commune.press('Ghi vào sổ')
    for (const field of ['channel', 'outlet', 'carriedOn'])
      assert.match(await commune.words(`#${field}-error`), /\S/, field)
    const radio = { channel: 'radio', outlet: 'Đài Trà Vinh', carriedOn: '10/11/2025', seconds: '75' }
    await commune.fill(radio)
    await commune.press('Ghi vào sổ')
    await commune.fill({ channel: 'print', outlet: 'Báo Trà Vinh', carriedOn: '11/11/2025', place: 'Trang 3' })
    await commune.press('Ghi vào sổ')
    assert.match(await commune.words('main'), /Báo Trà Vinh Trang 3 .*Đài Trà Vinh 1 phút 15 giây/)
  })

  test('the name is corrected: the bulletin is marked older, the sound is gone, both places owe a correction', async () => {
    await db.updateTable('stories.story').set({ title: 'Người giữ đập Ô Rồm Lớn' }).where('id', '=', storyId).execute()
    await orientation.visit(story)
    await orientation.fill({ correction: 'Bản trước ghi thiếu tên đập.' })
    await orientation.press('Đăng bản đính chính')
    const ledger = await until(commune, `${story}/da-phat`, /Cần đính chính/)
    assert.equal(ledger.match(/Cần đính chính/g)?.length, 2)
    await commune.visit('/lam-viec?xem=cho')
    const today = await commune.words('main')
    assert.match(today, /Sửa bản chuyển thể theo bài mới: “Người giữ đập Ô Rồm Lớn”/)
    assert.match(today, /Đính chính, thu hồi nơi đã phát: “Người giữ đập Ô Rồm Lớn”/)
    await until(reader, `/tin-bai/${slug}`, /Ô Rồm Lớn/)
    assert.equal(await reader.page.locator('audio').count(), 0)
    await commune.visit(`${story}/hinh-thuc/loudspeaker`)
    assert.match(await commune.words('main'), /Cũ hơn bài đang đăng/)
    const text = await commune.page.locator('textarea[name=text]').inputValue()
    await commune.fill({ text: text.replace('Người giữ đập Ô Rồm.', 'Người giữ đập Ô Rồm Lớn.') })
    await commune.press('Lưu, chờ duyệt')
    await orientation.visit(`${story}/hinh-thuc/loudspeaker`)
    await orientation.press('Duyệt')
    await until(reader, `/tin-bai/${slug}`, /<audio/)
    assert.equal(await reader.page.locator('audio').count(), 1)
  })

  test('the consent to the radio alone is withdrawn: it falls silent, radio is to be taken back, page and print stay', async () => {
    const consent = await db
      .selectFrom('exemplars.consent')
      .select('id')
      .where('exemplar_id', '=', exemplarId)
      .where('use', '=', 'radio')
      .executeTakeFirstOrThrow()
    const said = { id: exemplarId, consentId: consent.id, alsoUses: [], on: '18/11/2025', reason: 'Ông xin thôi' }
    await withdrawConsent({ db, actor, now: at(demoDay, 11) }, said)
    await until(commune, `${story}/da-phat`, /Cần thu hồi/)
    const ledger = await commune.words('main')
    assert.deepEqual([ledger.match(/Cần thu hồi/g)?.length, ledger.match(/Cần đính chính/g)?.length], [1, 1])
    assert.equal(await reader.visit(`/tin-bai/${slug}`), 200)
    assert.equal(await reader.page.locator('audio').count(), 0)
    assert.doesNotMatch(await (await fetch(`${url}/phat-thanh.xml`)).text(), /Ô Rồm/)
    await commune.visit(`${story}/hinh-thuc/loudspeaker`)
    assert.match(await commune.words('main'), /Dừng vì người trong bài rút sự đồng ý/)
  })

  test('print cannot be reached: that is said with its why, and the day’s work is done', async () => {
    await commune.visit(`${story}/da-phat`)
    await commune.page.locator('summary', { hasText: 'Báo Trà Vinh' }).click()
    await commune.fill({ settled: 'unreachable' })
    await commune.press('Ghi kết quả')
    await commune.fill({ settled: 'unreachable', note: 'Báo đã phát hành, số sau đăng lời cải chính' })
    await commune.press('Ghi kết quả')
    assert.match(await commune.words('main'), /Không làm được Bài đã đính chính · Báo đã phát hành/)
  })
})
