import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { sql } from 'kysely'
import writeExcelFile from 'write-excel-file/node'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import { storedExemplar } from '#modules/exemplars/factory.ts'
import { addOfficial, addPost, findActorById } from '#modules/identity/index.ts'
import { sendReport, signReport } from '#modules/reporting/index.ts'
import { storedReport, storedRound, storedSteps } from '#modules/reporting/factory.ts'
import { unitId } from '#modules/units/index.ts'
import type { Db } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { browser, ownProduct } from '../product.ts'
import { visitor } from './visitor.ts'

const reformDay = '15/02/2025'
const communes = ['xa-chau-dien', 'xa-hoa-an', 'xa-tam-ngai']
let reports: string[] = []
const product = await ownProduct(new Date('2025-02-14T02:00:00Z'), fill)
const chromium = await browser()
const folder = mkdtempSync(join(tmpdir(), 'gs-reform-'))
after(() => rmSync(folder, { recursive: true, force: true }))
const admin = await visitor(product, chromium, 'quan-tri', { viewport: { width: 1280, height: 900 } })
let province = await visitor(product, chromium, 'tinh', { viewport: { width: 1280, height: 900 } })
let commune = await visitor(product, chromium, 'xa', { viewport: { width: 390, height: 844 } })
const board = '/lam-viec/chi-tieu?nam=2024&khoi=commune&den-ngay=31/12/2024'
let [lastYear, lastReport] = ['', '']

describe('three communes merge and the districts fall on a day', { concurrency: 1 }, () => {
  test('what stands before: the board of last year, its report, the work of a commune', async () => {
    await province.visit(board)
    lastYear = await province.words('section:has(#bang)')
    await commune.visit(`/lam-viec/bao-cao/${reports[0]}`)
    lastReport = await commune.words('.doc')
    assert.match(lastReport, /\d/)
  })

  test('the reform comes from a spreadsheet; a changed sheet shows what differs before it is kept', async () => {
    await admin.visit('/lam-viec/don-vi/sap-xep/moi')
    await admin.fill({ name: 'Sắp xếp 2025', document: 'Nghị quyết 10/NQ-HĐND', on: reformDay })
    await give(await sheet('Xã Châu Hòa'))
    await admin.press('Lưu và xem trước')
    assert.match(await admin.words('main'), /12 đơn vị kết thúc 1 đơn vị mới/)
    await admin.press('Sửa bản soạn')
    await give(await sheet('Xã Cầu Kè Mới'))
    await admin.press('Xem chỗ khác bản đang lưu')
    assert.match(await admin.words('section:has(#khac)'), /Xã Châu Điền.*Xã Châu Hòa.*Xã Cầu Kè Mới/)
    await admin.press('Lưu và xem trước')
    assert.match(await admin.words('main'), /0 Chỗ còn phải sửa/)
  })

  test('it is rehearsed on the real data: who inherits what, and no past figure changes', async () => {
    await admin.press('Diễn tập trên dữ liệu thật')
    const words = await admin.words('section:has(#dien-tap)')
    assert.match(words, /Không có gì bị bỏ lại, số liệu cũ không đổi/)
    assert.match(words, /Huyện, thị xã, thành phố 9 0/)
    assert.match(words, /Xã, phường, thị trấn \d+ \d+/)
    await admin.page.setViewportSize({ width: 390, height: 844 })
    await admin.look()
    await admin.press(`Áp dụng từ ngày ${reformDay}`)
    assert.match(await admin.words('main'), /Đã áp dụng/)
  })

  test('on its day the open work is that of the new unit: the file, the report, the post', async () => {
    await waitForPosts(product.db)
    const later = await product.goOn(new Date('2025-02-16T02:00:00Z'))
    await sql`select units.rebuild_reach('2025-02-16')`.execute(later) // what the clock does every night
    commune = await visitor(product, chromium, 'xa', { viewport: { width: 390, height: 844 } })
    province = await visitor(product, chromium, 'tinh', { viewport: { width: 1280, height: 900 } })
    await commune.visit('/lam-viec')
    assert.match(await commune.words('body'), /Xã Cầu Kè Mới/)
    await commune.visit('/lam-viec/dien-hinh')
    for (const name of ['Người Châu Điền', 'Người Hòa Ân', 'Người Tam Ngãi'])
      assert.match(await commune.words('main'), new RegExp(name))
    await commune.visit('/lam-viec/bao-cao?nam=2024')
    assert.match(await commune.words('section:has(#tiep-nhan)'), /Xã Hòa Ân.*Xã Tam Ngãi|Xã Tam Ngãi.*Xã Hòa Ân/)
    await commune.page.locator('section:has(#tiep-nhan) :is(button, td a)').first().click()
    await commune.page.waitForURL('**/bao-cao/*-*')
    await commune.look()
    assert.equal(await commune.page.locator('textarea[name=leading]').count(), 1, 'the new unit writes it')
    await province.visit('/lam-viec')
    assert.match(await province.words('main'), /Người Tam Ngãi/, 'what waited at the district waits at the province')
  })

  test('last year is the same to the digit as then, and right in the units of today', async () => {
    await province.visit(board)
    assert.equal(await province.words('section:has(#bang)'), lastYear)
    await commune.visit(`/lam-viec/bao-cao/${reports[0]}`)
    assert.equal(await commune.words('.doc'), lastReport)
    await province.visit(`${board}&moc=nay`)
    assert.match(await province.words('section:has(#bang)'), /Xã Cầu Kè Mới.{0,60}3/)
    await province.visit('/lam-viec/bao-cao?nam=2024&moc=nay')
    assert.match(await province.words('section:has(#quy-doi)'), /Xã Cầu Kè Mới gồm .*Xã Châu Điền/)
    await province.visit('/lam-viec/bao-cao/so-lieu?nam=2024&khoi=commune&moc=nay')
    const row = province.page.locator('main tbody tr', { hasText: 'Xã Cầu Kè Mới' }).locator('a.fig')
    assert.deepEqual(
      (await row.allInnerTexts()).map((it) => Number.parseInt(it, 10)),
      [3, 3, 3, 0, 3, 0, 3, 0],
    )
    await row.first().click()
    await province.page.waitForURL('**/so-lieu/I2**')
    await province.look()
    assert.equal(await province.page.locator('main table tbody tr').count(), 3)
  })
})

/** The three communes of 2024 with a record each, one nominated to the district, and one report sent. */
async function fill(db: Db): Promise<void> {
  const before = new Date('2024-01-05T02:00:00Z')
  const people: [string, string, string, string][] = [
    ['quan-tri', 'admin', 'tinh-tra-vinh', 'Quản trị'],
    ['tinh', 'officer', 'tinh-tra-vinh', 'Chuyên viên'],
    ['xa', 'officer', 'xa-chau-dien', 'Cán bộ văn hóa'],
    ['truong-xa', 'head', 'xa-chau-dien', 'Chủ tịch'],
  ]
  const ids = new Map<string, string>()
  for (const [username, role, key, title] of people) {
    const official = { name: `Cán bộ ${username}`, username, email: null, passwordHash: null, createdAt: before }
    const officialId = await addOfficial(db, official)
    await addPost(db, { officialId, role, unitId: unitId(key), title, from: '2024-01-01' })
    ids.set(username, officialId)
  }
  const officer = { id: ids.get('xa')! }
  const names = ['Người Châu Điền', 'Người Hòa Ân', 'Người Tam Ngãi']
  for (const [at, key] of communes.entries()) {
    const exemplarId = await storedExemplar(db, officer, { unitKey: key, subject: { name: names[at]! } })
    await storedSteps(db, exemplarId, officer, {
      recognised: '2024-05-02',
      published: '2024-06-02',
      adopted: '2024-07-02',
    })
    if (at === 2) {
      const open = {
        id: newId(),
        exemplar_id: exemplarId,
        from_unit_id: unitId(key),
        to_unit_id: unitId('huyen-cau-ke'),
      }
      const sent = { level: 'district', state: 'sent', sent_by: officer.id, sent_at: new Date('2025-02-01T02:00:00Z') }
      await db
        .insertInto('exemplars.nomination')
        .values({ ...open, ...sent })
        .execute()
      await db.updateTable('exemplars.exemplar').set({ stage: 'nominated' }).where('id', '=', exemplarId).execute()
    }
  }
  const roundId = await storedRound(db)
  reports = [await storedReport(db, roundId, 'xa-chau-dien'), await storedReport(db, roundId, 'xa-tam-ngai')]
  const now = new Date('2024-12-02T02:00:00Z')
  const [head, writer] = await Promise.all(
    ['truong-xa', 'xa'].map((it) => findActorById(db, ids.get(it)!, '2024-12-02')),
  )
  const signing = { number: '15/BC-UBND', signer: 'Lê Văn Hiền', signerTitle: 'Chủ tịch' }
  await signReport({ db, actor: head!, now }, { reportId: reports[0], version: 1, ...signing })
  await sendReport({ db, actor: writer!, now }, { reportId: reports[0], version: 2 })
}

/** The reform as a spreadsheet: three communes into one, every district into the province. */
async function sheet(name: string): Promise<Buffer> {
  const { rows } = await sql<{ name: string }>`
    select l.name from units.unit u join units.label l on l.unit_id = u.id where u.kind = 'district' order by 1`.execute(
    product.db,
  )
  const old = ['Xã Châu Điền', 'Xã Hòa Ân', 'Xã Tam Ngãi']
  const lines = [
    ['Đơn vị cũ', 'Việc', 'Mức độ', 'Đơn vị mới', 'Mã mới', 'Trực thuộc'],
    ...old.map((it) => [it, 'sáp nhập', 'toàn bộ', name, '29998', 'Tỉnh Trà Vinh']),
    ...rows.map((it) => [it.name, 'giải thể', 'toàn bộ', 'Tỉnh Trà Vinh', '', '']),
  ]
  return writeExcelFile(lines.map((row) => row.map((value) => ({ value })))).toBuffer()
}

async function give(file: Buffer): Promise<void> {
  const path = join(folder, 'sap-xep.xlsx')
  writeFileSync(path, file)
  await admin.page.locator('input[type=file]').setInputFiles(path)
}

/** The worker takes the posts along; it needs a moment. */
async function waitForPosts(db: Db): Promise<void> {
  for (let at = 0; at < 100; at++) {
    const moved = await db.selectFrom('identity.post').select('id').where('follows_id', 'is not', null).execute()
    if (moved.length > 0) return
    await new Promise((resume) => setTimeout(resume, 100))
  }
  throw new Error('no post went along')
}
