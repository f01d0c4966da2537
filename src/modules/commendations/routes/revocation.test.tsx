import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { read, utils } from '@e965/xlsx'
import { testDatabase } from '#test/database.ts'
import { anOfficial, deskOf, someDay as now } from '#test/world.ts'
import { aPdf } from '#test/journeys/uploads.ts'
import { storedSignedMany } from '../factory.ts'
import { paths } from '../paths.ts'

const db = await testDatabase()
const head = await anOfficial(db, 'head', 'xa-chau-dien')
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const stranger = await anOfficial(db, 'head', 'xa-an-phu-tan')
const desk = deskOf(db, head)
const plain = (html: string) =>
  html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&nbsp;', ' ')
    .replaceAll(/\s+/g, ' ')
const words = async (path: string, who = desk) => plain(await (await who.request(path)).text())
const copy = () => new File([new Uint8Array(aPdf().buffer)], 'quyet-dinh.pdf', { type: 'application/pdf' })
const act = {
  numberText: '45/QĐ-UBND',
  decidedOn: '11/06/2024',
  signer: 'Lâm Văn Phước',
  reason: 'Số mét đường không có thật.',
}

describe('the pages of taking back', () => {
  test('whose and why are chosen, what it reaches is shown, and only the act does it', async () => {
    const { decisionId, awards } = await storedSignedMany(db, head, now, 2)
    assert.match(await words(paths.decision(decisionId)), /Thu hồi khen thưởng/)
    assert.match(await words(paths.revoke(decisionId)), /Tất cả 2 khen thưởng còn hiệu lực/)
    assert.match(await words(`${paths.revoke(decisionId)}?xem=1`), /Hãy chọn thu hồi của ai/)

    const asked = `xem=1&awardIds=${awards[0]!.id}&cause=false_declaration`
    const preview = await words(`${paths.revoke(decisionId)}?${asked}`)
    assert.match(preview, /Quyết định còn 1 khen thưởng có hiệu lực/)
    assert.match(preview, /Ghi 1 dòng thu hồi, cộng 270\.000 đồng/)
    assert.match(preview, /1 hồ sơ tạm dừng/)

    const sent = { version: '2', awardIds: awards[0]!.id, cause: 'false_declaration' }
    const bare = await desk.post(paths.revoke(decisionId), { ...sent, ...act })
    assert.equal(bare.status, 422)
    const again = plain(await bare.text())
    assert.match(again, /Bản đã ký/)
    assert.ok((await words(paths.decision(decisionId))).includes('Đã ký'))

    const done = await desk.post(paths.revoke(decisionId), { ...sent, ...act, file: copy() })
    assert.equal(done.status, 303)
    const page = await words(paths.decision(decisionId))
    assert.match(page, /Kê khai không đúng sự thật: thu hồi ngày 11\/06\/2024 theo Quyết định số 45\/QĐ-UBND/)
    assert.match(await words(paths.revocations), /45\/QĐ-UBND.*Số mét đường không có thật\. 1 270\.000 đồng/)
  })

  test('the ledger sums prizes and recoveries by unit, and the spreadsheet has every line as a figure', async () => {
    const ledger = await words(paths.ledger(2024))
    assert.match(ledger, /Cộng 3 540\.000 -270\.000 270\.000/)
    assert.match(ledger, /0,15 × 1\.800\.000, làm tròn lên 10\.000/)
    const answer = await desk.request(paths.ledgerFile(2024))
    const sheet = read(Buffer.from(await answer.arrayBuffer()), { type: 'buffer' })
    const rows = utils.sheet_to_json<unknown[]>(sheet.Sheets[sheet.SheetNames[0]!]!, { header: 1 })
    assert.equal(rows.length, 4)
    assert.equal(
      rows.slice(1).reduce((so, row) => so + Number(row[5]), 0),
      270_000,
    )
    assert.match(await words(paths.ledger(2023)), /chưa có dòng tiền thưởng nào/)
  })

  test('not by an officer, not by a stranger, and neither sees another unit’s money', async () => {
    const { decisionId, awards } = await storedSignedMany(db, head, now, 1)
    const sent = { version: '2', awardIds: awards[0]!.id, cause: 'conviction', ...act, file: copy() }
    assert.equal((await deskOf(db, officer).post(paths.revoke(decisionId), sent)).status, 403)
    const other = deskOf(db, stranger)
    assert.equal((await other.post(paths.revoke(decisionId), sent)).status, 404)
    assert.equal((await other.request(paths.revoke(decisionId))).status, 404)
    assert.match(await words(paths.ledger(2024), other), /chưa có dòng tiền thưởng nào/)
    assert.match(await words(paths.revocations, other), /Chưa có khen thưởng nào bị thu hồi/)
  })
})
