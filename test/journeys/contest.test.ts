import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { browser, demoProduct } from '../product.ts'
import { type Visitor, visitor } from './visitor.ts'

const product = await demoProduct()
const chromium = await browser()
const desk = { viewport: { width: 1280, height: 900 } }
const phone = { viewport: { width: 390, height: 844 } }
const officer = await visitor(product, chromium, 'tinh', desk)
const head = await visitor(product, chromium, 'giam-doc', desk)
const author = await visitor(product, chromium, undefined, phone)
const name = 'Cuộc thi viết chuyện bến sông'
const slug = '/cuoc-thi/cuoc-thi-viet-chuyen-ben-song'
const secret = /Quách Thị Mỹ Dâng|Tống Phước Hai|0912 345 679/
let contest = ''

const pdf = {
  ...{ name: 'quet Tong Phuoc Hai.pdf', mimeType: 'application/pdf' },
  buffer: Buffer.from('%PDF-1.4\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF\n'),
}
const work = {
  ...{ subjectName: 'Bà Tư bán cháo', subjectConsent: 'agreed', contact: '0912 345 679', original: '1', licence: '1' },
  body: 'Bốn giờ sáng bà đã nhóm lửa. Người nghèo ăn cháo không phải trả tiền, bà chỉ xin một câu chuyện.',
}

describe('a contest from its rules to its results', { concurrency: 1 }, () => {
  test('is drafted with a tie rule, opened, and amended in public', async () => {
    await officer.visit('/lam-viec/cuoc-thi/moi')
    await officer.fill({
      ...{ strand: 'write', name, lead: 'Kể chuyện người tốt bên sông.', rules: 'Bài chưa đăng ở đâu.' },
      ...{ eligibility: 'Mọi người.', wordLimit: '500', judgesNeeded: '3', tieRule: 'chair' },
      ...{ opensOn: '18/11/2025', closesOn: '18/11/2025', judgedBy: '30/11/2025', resultsOn: '05/12/2025' },
      ...{ categoryName: 'Bài viết', criterionName: 'Nội dung', criterionPoints: '10', prizeName: 'Giải Nhất' },
    })
    await officer.press('Lưu')
    contest = new URL(officer.page.url()).pathname
    await officer.press('Mở cuộc thi')
    await officer.press('Sửa đổi công khai')
    await officer.fill({ wordLimit: '600', why: 'Nhiều bạn xin viết dài hơn' })
    await officer.press('Công bố sửa đổi')
    await author.visit(slug)
    assert.match(await author.words('main'), /Nhiều bạn xin viết dài hơn.*Không quá 500 chữ.*Không quá 600 chữ/)
    assert.match(await author.words('main'), /Trưởng ban giám khảo xếp thứ tự các bài bằng điểm/)
  })

  test('takes an entry from a phone, with what is missing told at its field, and one on paper with its scan', async () => {
    await author.press('Gửi bài dự thi')
    await author.fill({ title: 'Nồi cháo bốn giờ sáng', ...work })
    await author.press('Gửi bài')
    assert.match(await author.words('[id="authorName.0-error"]'), /\S/)
    await author.fill({ authorName: 'Quách Thị Mỹ Dâng', namesPublic: '1' })
    await author.press('Gửi bài')
    assert.match(await author.words('main'), /DT-[0-9A-Y]{4}-[0-9A-Y]{4}.*chờ kiểm tra/)

    await officer.visit(`${contest}/bai/nhap`)
    await officer.page.locator('[name="scan"]').setInputFiles(pdf)
    await officer.fill({ ...work, title: 'Bến đò', sentOn: '18/11/2025', authorName: 'Tống Phước Hai' })
    await officer.fill({ body: 'Ông Hai kể: con đò cũ nhất bến vẫn đưa học trò qua sông, mưa gió gì cũng đi.' })
    await officer.press('Ghi nhận bài')
    assert.match(await officer.words('#kiem-tra ~ *, main'), /\[tên\] kể: con đò cũ nhất bến/)
    await officer.press('Đưa vào chấm')
    await officer.visit(`${contest}/bai`)
    await officer.press('Nồi cháo bốn giờ sáng')
    await officer.press('Đưa vào chấm')
  })

  test('goes to three judges, who see no name and give the same points', async () => {
    const { page } = head
    await head.visit(`${contest}/ban-giam-khao`)
    for (const judge of ['Kim Thị Đa Ra', 'Huỳnh Kim Loan', 'Thạch Minh Tâm']) await page.getByLabel(judge).check()
    await page.locator('[name="chairId"]').selectOption({ label: 'Huỳnh Kim Loan' })
    await head.press('Chỉ định giám khảo')
    await dayPasses()
    await head.visit(contest)
    await head.press('Khép nhận bài, bắt đầu chấm')
    await head.visit(`${contest}/ban-giam-khao`)
    await head.press('Chia bài cho giám khảo')
    for (const post of ['giam-khao', 'hd-02', 'hd-03']) await judgeAll(await visitor(product, chromium, post, phone))
  })

  test('the chair settles the tie by reference, and the results stand in public with who agreed to be named', async () => {
    const chair = await visitor(product, chromium, 'hd-02', phone)
    await chair.visit('/lam-viec/cham-thi')
    await chair.press(name)
    assert.doesNotMatch(await chair.words(), secret)
    await chair.fill({ why: 'Kể việc mới và cảm động hơn' })
    await chair.press('Ghi thứ tự')
    await head.visit(`${contest}/ban-giam-khao`)
    await head.press('Công bố kết quả')
    assert.equal(await author.visit(slug), 200)
    const told = await author.words('main')
    assert.match(told, /Bài đạt giải: Bài viết.*Giải Nhất/)
    assert.doesNotMatch(told, /Tống Phước Hai|0912/)
  })
})

/** Every entry that waits for a judge: read without names, declared free of ties, given the same points. */
async function judgeAll(judge: Visitor): Promise<void> {
  await judge.visit('/lam-viec/cham-thi')
  for (let left = 2; left > 0; left--) {
    await judge.press(/^Chấm/)
    assert.doesNotMatch(await judge.words(), secret)
    const points = judge.page.locator('[name^="points."]')
    await points.fill('8')
    await judge.fill({ noConflict: '1' })
    await judge.press('Ghi điểm')
  }
  await judge.leave()
}

/** The last day for entries is over: the demonstration's own day stays, so the published dates go back, that of the results too. */
async function dayPasses(): Promise<void> {
  await product.db
    .updateTable('contests.contest')
    .set({ opens_on: '2025-11-17', closes_on: '2025-11-17', judged_by: '2025-11-18', results_on: '2025-11-18' })
    .where('id', '=', contest.split('/').at(-1)!)
    .execute()
}
