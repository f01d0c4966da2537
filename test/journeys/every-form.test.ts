import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { anAct, storedSigned } from '#modules/commendations/factory.ts'
import { revokeAwards } from '#modules/commendations/index.ts'
import { storedAchievement } from '#modules/exemplars/factory.ts'
import { withdrawConsent } from '#modules/exemplars/index.ts'
import { speak } from '#platform/speech/voice.ts'
import { demoDay } from '#seeds/demo/make.ts'
import { at } from '#seeds/demo/stage.ts'
import { browser, demoProduct } from '../product.ts'
import { actorOf } from './council/stage.ts'
import {
  anotherSite,
  connectSite,
  mailDigest,
  onTheLoudspeakers,
  printBook,
  type ToldEvent,
} from './every-form/outlets.ts'
import { stagedStories, type Told } from './every-form/stage.ts'
import { visitor, type Visitor } from './visitor.ts'

const product = await demoProduct()
const { db, url } = product
const chromium = await browser()
const writer = await actorOf(db, 'xa')
const now = at(demoDay, 10)
const { exemplarId, consents, told } = await stagedStories(product, writer)
const [vi, km] = told as [Told, Told]
const { decisionId } = await storedSigned(db, writer, now, {
  ...{ exemplarId, achievementId: await storedAchievement(db, exemplarId, 'Dạy chữ cho 120 em nhỏ') },
})
const wide = { viewport: { width: 1280, height: 900 } }
const commune = await visitor(product, chromium, 'xa', wide)
const orientation = await visitor(product, chromium, 'tuyen-giao', { viewport: { width: 390, height: 844 } })
const agency = await visitor(product, chromium, 'bao', { viewport: { width: 390, height: 844 } })
const province = await visitor(product, chromium, 'tinh', wide)
const admin = await visitor(product, chromium, 'quan-tri', wide)
const site = await anotherSite()
const reader = await visitor(product, chromium, undefined, { viewport: { width: 320, height: 700 } })
const kinds = ['radio', 'loudspeaker', 'briefing', 'social'] as const
const recording = {
  ...{ name: 'doc-tieng-khmer.mp3', mimeType: 'audio/mpeg' },
  buffer: await speak('Bản thu thử của người đọc tiếng Khmer.'),
}

const fetched = async (path: string) => (await fetch(url + path)).text()

/** Waits for the worker until something holds, half a minute at most. */
async function until(holds: () => Promise<boolean>, what: string): Promise<void> {
  for (let tries = 0; tries < 120; tries++) {
    if (await holds()) return
    await commune.page.waitForTimeout(250)
  }
  assert.fail(`never: ${what}`)
}
const shows = async (they: Visitor, path: string, words: RegExp) =>
  words.test(await (await they.page.context().request.get(url + path)).text())

const saysNow = ({ data }: ToldEvent, name: string) => JSON.stringify(data).includes(name)

/** The lines of the ledger of a story that are owed something, as `channel due`. */
async function owed(it: Told): Promise<string[]> {
  const rows = await db
    .selectFrom('stories.delivery')
    .select(['channel', 'due'])
    .where('story_id', '=', it.id)
    .where('due', 'is not', null)
    .orderBy('channel')
    .execute()
  return [...new Set(rows.map(({ channel, due }) => `${channel} ${due}`))]
}

describe('one person in every form, in Vietnamese and in Khmer', { concurrency: 1 }, () => {
  test('each story becomes a script, a bulletin, a briefing and a post, each approved by a second pair of eyes', async () => {
    for (const story of told)
      for (const kind of kinds) {
        const form = `${story.desk}/hinh-thuc/${kind}`
        await commune.visit(form)
        await commune.press('Soạn từ bài')
        if (story.language === 'km' && (kind === 'radio' || kind === 'loudspeaker')) {
          await commune.page.setInputFiles('input[type=file]', recording)
          await commune.press('Gửi bản thu')
        }
        await orientation.visit(form)
        await orientation.press('Duyệt')
        assert.match(await orientation.words('main'), /Đã duyệt/, form)
      }
    for (const { page } of told) await until(() => shows(reader, page, /<audio/), `${page} is heard`)
  })

  test('readers on a small phone have the pages, the columns, the feeds and the card in both languages', async () => {
    for (const { page } of told) {
      assert.equal(await reader.visit(page), 200)
      assert.equal(await reader.page.locator('audio').count(), 1)
      const over = await reader.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      assert.ok(over <= 0, `${page} is ${over} points too wide`)
    }
    const slugs = /lop-hoc-duoi-goc-sao/
    for (const path of ['/feed.xml', '/feed.atom', '/feed.json', '/feed.xml?tieng=km', '/sitemap.xml'])
      assert.match(await fetched(path), slugs, path)
    for (const path of ['/nhung/xa-chau-dien', '/km/nhung/xa-chau-dien', '/don-vi/xa-chau-dien', '/phat-thanh.xml'])
      assert.match(await fetched(path), slugs, path)
    for (const slug of ['lop-hoc-duoi-goc-sao', 'lop-hoc-duoi-goc-sao-km'])
      assert.equal((await fetch(`${url}/the/${slug}.png`)).headers.get('content-type'), 'image/png')
  })

  test('it is carried: on the radio, in print, in a press kit; sheets and posters open in both languages', async () => {
    for (const story of told) {
      const lines: Record<string, string>[] = [
        { channel: 'radio', outlet: 'Đài Trà Vinh', carriedOn: '15/11/2025', seconds: '75' },
        { channel: 'print', outlet: 'Báo Trà Vinh', carriedOn: '16/11/2025', place: 'Trang 3' },
      ]
      for (const line of lines) {
        await commune.visit(`${story.desk}/da-phat`)
        await commune.fill(line)
        await commune.press('Ghi vào sổ')
      }
      for (const file of ['ap-phich.pdf', 'tai-lieu.pdf']) {
        const answer = await province.page.request.get(`${url}/lam-viec/phat-hanh/bai/${story.id}/${file}`)
        assert.deepEqual([answer.status(), answer.headers()['content-type']], [200, 'application/pdf'], file)
      }
    }
    await agency.visit(`/lam-viec/bien-tap/bao-chi/${exemplarId}`)
    await agency.press(/^Nhận bộ tư liệu/)
    await commune.visit(`${vi.desk}/da-phat`)
    assert.match(await commune.words('main'), /Báo Trà Vinh.*Đài Trà Vinh/)
  })

  test('it is in a programme on air, in a book, in the letters to readers; another site will be told', async () => {
    await onTheLoudspeakers(product, commune, told)
    for (const story of told) await printBook(province, story)
    assert.ok((await mailDigest(product)) >= 2)
    await connectSite(admin, site.address)
    for (const story of told) {
      await commune.visit(`${story.desk}/da-phat`)
      assert.match(await commune.words('main'), /Đài truyền thanh xã Châu Điền/)
      assert.match(await commune.words('main'), /Gương sáng 2025/)
      assert.match(await commune.words('main'), /Thư hằng tuần/)
    }
  })

  test('her name is corrected: every form is marked older, every place owes a correction, readers have the new name', async () => {
    const right = { vi: 'Thạch Thị Sa Mươl Rạng Đông', km: 'ថាច់ ធី សាម៉ុល រ៉ាំងដុង' }
    for (const story of told) {
      await commune.visit(`${story.desk}/sua`)
      await commune.fill({ title: `${right[story.language]} (2025)` })
      await commune.press('Lưu bài')
      await orientation.visit(story.desk)
      await orientation.fill({ correction: 'Bản trước ghi thiếu tên.' }, '#dinh-chinh >> xpath=../..')
      await orientation.press('Đăng bản đính chính')
      await until(async () => (await owed(story)).length >= 2, `${story.language} owes corrections`)
    }
    const both = ['loudspeaker correct', 'mail correct', 'print correct', 'radio correct']
    assert.deepEqual(await owed(vi), ['kit correct', ...both])
    assert.deepEqual(await owed(km), both)
    for (const { language } of told)
      await until(
        async () => site.told.some((it) => saysNow(it, right[language])),
        `another site is told in ${language}`,
      )
    for (const story of told) {
      await commune.visit(story.desk)
      assert.equal((await commune.words('main')).match(/Cũ hơn bài đang đăng/g)?.length, kinds.length, story.language)
      await until(() => shows(reader, story.page, new RegExp(right[story.language])), 'the new name')
      assert.equal(await reader.visit(story.page), 200)
      assert.equal(await reader.page.locator('audio').count(), 0, 'what is heard would still say the old name')
    }
    for (const path of ['/feed.xml', '/nhung/xa-chau-dien']) assert.match(await fetched(path), /Rạng Đông/, path)
    for (const story of told)
      for (const kind of kinds) {
        const form = `${story.desk}/hinh-thuc/${kind}`
        await commune.visit(form)
        await commune.press('Lưu, chờ duyệt')
        await orientation.visit(form)
        await orientation.press('Duyệt')
      }
    await until(() => shows(reader, vi.page, /<audio/), 'heard again')
  })

  test('she no longer agrees to the radio: both languages fall silent and are to be taken back there, the rest stays', async () => {
    const said = {
      id: exemplarId,
      consentId: consents.get('radio')!,
      alsoUses: [],
      on: '18/11/2025',
      reason: 'Bà xin thôi',
    }
    await withdrawConsent({ db, actor: writer, now: at(demoDay, 11) }, said)
    for (const story of told) {
      await until(
        async () => (await owed(story)).includes('radio recall'),
        `${story.language}: the radio owes a recall`,
      )
      assert.equal(await reader.visit(story.page), 200)
      assert.equal(await reader.page.locator('audio').count(), 0)
      await commune.visit(`${story.desk}/hinh-thuc/radio`)
      assert.match(await commune.words('main'), /Dừng vì người trong bài rút sự đồng ý/)
      await commune.visit(`${story.desk}/hinh-thuc/social`)
      assert.match(await commune.words('main'), /Đã duyệt/)
    }
    const still = ['kit correct', 'loudspeaker recall', 'mail correct', 'print correct', 'radio recall']
    assert.deepEqual(await owed(vi), still)
    assert.doesNotMatch(await fetched('/phat-thanh.xml'), /lop-hoc-duoi-goc-sao/)
  })

  test('her honour is taken back: nothing public shows her, and every place is to take it back', async () => {
    const act = await anAct(db, writer, { cause: 'false_declaration' })
    const { version } = await db
      .selectFrom('commendations.decision')
      .select('version')
      .where('id', '=', decisionId)
      .executeTakeFirstOrThrow()
    await revokeAwards({ db, actor: writer, now: at(demoDay, 12) }, { id: decisionId, version, all: 'on', ...act })
    for (const story of told) {
      await until(async () => (await fetch(url + story.page)).status === 410, `${story.page} is gone`)
      assert.equal(await reader.visit(story.page), 410)
      await until(async () => (await owed(story)).every((it) => it.endsWith('recall')), 'all to be taken back')
      await commune.visit(`${story.desk}/da-phat`)
      assert.match(await commune.words('main'), /Cần thu hồi/)
    }
    const all = ['kit recall', 'loudspeaker recall', 'mail recall', 'partner recall', 'print recall', 'radio recall']
    assert.deepEqual(await owed(vi), all)
    await until(
      async () => site.told.filter(({ type }) => type.endsWith('taken_down')).length === 2,
      'taken down there too',
    )
    for (const path of [
      '/',
      '/feed.xml',
      '/feed.json',
      '/nhung/xa-chau-dien',
      '/km/nhung/xa-chau-dien',
      '/sitemap.xml',
    ])
      assert.doesNotMatch(await fetched(path), /lop-hoc-duoi-goc-sao|Rạng Đông/, path)
    const answer = await province.page.request.get(`${url}/lam-viec/phat-hanh/bai/${vi.id}/ap-phich.pdf`)
    assert.notEqual(answer.status(), 200)
  })
})
