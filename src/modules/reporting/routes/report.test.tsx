import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read, utils } from '@e965/xlsx'
import { storedExemplar } from '#modules/exemplars/factory.ts'
import { scopeOf } from '#platform/access/index.ts'
import { storedTask } from '#modules/programmes/factory.ts'
import { testDatabase } from '#test/database.ts'
import { printedByOffice, printedPages } from '#test/papers.ts'
import { anOfficial, deskOf } from '#test/world.ts'
import { storedReport, storedRound, storedRow, storedSteps } from '../factory.ts'
import { type FigureCode, figureCodes, said } from '../figures.ts'
import { paths } from '../paths.ts'
import { showReport } from '../queries/report.ts'

const db = await testDatabase()
const now = new Date('2024-11-25T02:00:00Z')
const roundId = await storedRound(db)
const officer = await anOfficial(db, 'officer', 'xa-chau-dien', now)
const head = await anOfficial(db, 'head', 'xa-chau-dien', now)
const province = await anOfficial(db, 'officer', 'tinh-tra-vinh', now)
const [desk, chief, gatherer] = [officer, head, province].map((it) => deskOf(db, it, { now })) as [Desk, Desk, Desk]
const exemplar = await storedExemplar(db, officer, { source: 'citizen', subject: { name: 'Kim Thị Đẹp' } })
await storedSteps(db, exemplar, officer, { recognised: '2024-05-02', published: '2024-06-02', adopted: '2024-07-02' })
await storedTask(db, officer)
const reportId = await storedReport(db, roundId, 'xa-chau-dien')
const text = async (it: Desk, path: string) => (await it.request(path)).text()
const version = async () => String((await storedRow(db, reportId)).version)
type Desk = ReturnType<typeof deskOf>

test('every figure of a report opens a list of exactly that many records', async () => {
  const page = await text(desk, paths.report(reportId))
  const links = [...page.matchAll(/<a class="fig" href="([^"]*so-lieu[^"]*)">(\d+)/g)]
  // All but the reports in time, which only the report that gathers tells of.
  assert.equal(new Set(links.map(([, href]) => href)).size, figureCodes.length - 1)
  assert.ok(
    links.some(([, href, figure]) => href!.endsWith('/I16') && figure === '1'),
    'what the unit planned by clause',
  )
  for (const [, href, figure] of links) {
    const list = await text(desk, href!)
    assert.equal((list.match(/<th scope="row">/g) ?? []).length, Number(figure), href)
  }
})

test('the same figures as the quota board: one rule', async () => {
  const page = await text(desk, paths.report(reportId))
  assert.match(page, /so-lieu\/I3q">1/)
  assert.match(page, /Kế hoạch yêu cầu ít nhất 2/)
})

test('a typed figure stands beside the computed one', async () => {
  const fields = { version: await version(), value: '3', reason: 'Hai bài phát loa chưa ghi sổ' }
  const answer = await desk.post(paths.override(reportId, 'I6'), fields)
  assert.equal(answer.headers.get('location'), paths.report(reportId))
  const page = await text(desk, paths.report(reportId))
  assert.match(page, /3 là số sửa tay/)
  assert.match(page, /<del>1<\/del>/)
})

test('a statistics form fills itself; what no record tells is typed with its source, and every cell opens', async () => {
  const form = await text(desk, paths.form(reportId, '0603'))
  assert.match(form, /0603-01-bk">0/)
  assert.match(form, /href="[^"]*0603-06-bk"[^>]*>…/)
  const fields = { version: await version(), value: '2', reason: 'Sổ khen thưởng của Văn phòng' }
  const answer = await desk.post(paths.override(reportId, '0603-06-bk'), fields)
  assert.equal(answer.headers.get('location'), paths.report(reportId))
  assert.match(await text(desk, paths.form(reportId, '0603')), /0603-06-bk">2/)
  assert.match(await text(desk, paths.figure(reportId, '0603-06-bk')), /Sổ khen thưởng của Văn phòng/)
  const none = await desk.post(paths.override(reportId, '0603-99-bk'), { ...fields, version: await version() })
  assert.equal(none.status, 404)
  assert.equal((await desk.request(paths.form(reportId, '0699'))).status, 404)
})

test('two people who save the same section see both texts', async () => {
  const old = await version()
  const texts = { strengths: 'Ưu điểm', limits: 'Hạn chế', plans: 'Phương hướng', proposals: '' }
  await desk.post(paths.sections(reportId), { version: old, leading: 'Bản của chị', ...texts })
  const answer = await chief.post(paths.sections(reportId), { version: old, leading: 'Bản của anh', ...texts })
  const page = await answer.text()
  assert.equal(answer.status, 409)
  assert.match(page, /Bản của chị/)
  assert.match(page, /Bản của anh/)
  assert.match(page, new RegExp(`name="version" value="${await version()}"`))
})

test('naming somebody who agreed to nothing blocks the signature, with a link to the section', async () => {
  const texts = { leading: 'x', strengths: 'Nổi bật là chị Kim Thị Đẹp.', limits: 'x', plans: 'x', proposals: '' }
  await desk.post(paths.sections(reportId), { version: await version(), ...texts })
  const page = await text(chief, paths.report(reportId))
  assert.match(page, /Chưa có sự đồng ý: Kim Thị Đẹp/)
  assert.match(page, /href="#strengths"/)
  assert.match(page, /aria-disabled="true"[^>]*>Ký báo cáo/)
  await desk.post(paths.sections(reportId), { version: await version(), ...texts, strengths: 'x' })
})

test('signed, sent, returned, mended, sent again, accepted', async () => {
  const sign = async () =>
    chief.post(paths.sign(reportId), {
      version: await version(),
      number: '15/BC-UBND',
      signer: 'Lê Văn Hiền',
      signerTitle: 'Chủ tịch',
    })
  const move = async (it: Desk, path: string, fields = {}) => it.post(path, { version: await version(), ...fields })
  assert.equal((await sign()).status, 303)
  assert.equal((await move(desk, paths.send(reportId))).status, 303)
  assert.equal((await move(gatherer, paths.return(reportId), { faults: ['', ''] })).status, 422)
  assert.equal((await move(gatherer, paths.return(reportId), { faults: ['Nêu nguyên nhân', ''] })).status, 303)
  const [fault] = await db.selectFrom('reporting.fault').select('id').where('report_id', '=', reportId).execute()
  assert.equal((await sign()).status, 409)
  assert.equal((await move(desk, paths.clearFault(reportId, fault!.id), { answer: 'Đã nêu' })).status, 303)
  assert.equal((await sign()).status, 303)
  assert.equal((await move(desk, paths.send(reportId))).status, 303)
  assert.equal((await move(gatherer, paths.accept(reportId))).status, 303)
  assert.match(await text(gatherer, `${paths.rounds(2024)}`), /Tỉnh đã nhận/)
})

test('an official of another commune finds no such report', async () => {
  const stranger = deskOf(db, await anOfficial(db, 'head', 'xa-hoa-an', now), { now })
  assert.equal((await stranger.request(paths.report(reportId))).status, 404)
  assert.equal((await stranger.request(paths.pdf(reportId))).status, 404)
  assert.equal((await stranger.request(paths.figure(reportId, 'I2'))).status, 404)
})

test('the report is a Word and a PDF document', async () => {
  const docx = Buffer.from(await (await desk.request(paths.docx(reportId))).arrayBuffer())
  const pdf = Buffer.from(await (await desk.request(paths.pdf(reportId))).arrayBuffer())
  assert.equal(pdf.subarray(0, 5).toString(), '%PDF-')
  // Decree 30/2020/NĐ-CP, annex I: A4, 30 mm left, 15–20 mm right, 20–25 mm above and below, letters of 13–14 points.
  for (const printed of [printedPages(pdf), printedPages(printedByOffice({ report: docx })['report']!)]) {
    const lines = printed.flatMap((page) => page.lines)
    assert.ok(printed.every(({ width, height }) => Math.abs(width - 210) < 1 && Math.abs(height - 297) < 1))
    assert.ok(Math.min(...lines.map(({ left }) => left)) >= 29)
    assert.ok(Math.max(...lines.map(({ right }) => right)) <= 196)
    const prose = lines.find(({ text }) => text.startsWith('Phát hiện'))!
    assert.ok(prose.size >= 13 && prose.size <= 14, `${prose.size} pt`)
    const annex = printed.findIndex((page) => page.lines.some(({ text }) => /PHỤ LỤC I/i.test(text)))
    const signer = printed.findIndex((page) => page.lines.some(({ text }) => text.includes('Lê Văn Hiền')))
    assert.ok(annex > signer && signer >= 0, `signed on page ${signer}, annex on ${annex}`)
  }
})

test('the report is a workbook too: its figures as numbers, each with its records', async () => {
  const book = read(Buffer.from(await (await desk.request(paths.xlsx(reportId))).arrayBuffer()))
  assert.deepEqual(book.SheetNames, ['Số liệu', 'Hồ sơ', 'Giải trình số liệu', '0602.N', '0603.N', 'Nội dung'])
  const rows = (name: string) => utils.sheet_to_json<Record<string, unknown>>(book.Sheets[name]!)
  const { figures } = await showReport(db, scopeOf(officer), reportId, '2024-11-25')
  for (const it of rows('Số liệu')) {
    const figure = figures[it['Mã'] as FigureCode]
    assert.deepEqual([it['Số báo cáo'], it['Số máy tính']], [said(figure), figure.value], String(it['Mã']))
  }
  assert.equal(rows('Số liệu').length, figureCodes.length)
  const listed = rows('Hồ sơ').filter((it) => it['Mã'] === 'I3')
  assert.deepEqual(
    listed.map((it) => it['Tên']),
    ['Kim Thị Đẹp'],
  ) // prettier-ignore
  assert.equal((await stranger(paths.xlsx(reportId))).status, 404)
})

const stranger = async (path: string) =>
  deskOf(db, await anOfficial(db, 'head', 'xa-hoa-an', now), { now }).request(path)
