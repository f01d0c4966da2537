import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { secretsInMemory } from '#platform/credentials/secret-store.ts'
import { anOfficial, aStore, deskOf, someDay as now } from '#test/world.ts'
import { anAct, storedCertified, storedDraft, storedSigned } from '../factory.ts'
import { revokeAwards } from '../commands/revoke-awards.ts'
import { makePrint } from '../jobs.ts'
import { paths } from '../paths.ts'

const db = await testDatabase()
const files = aStore()
const secrets = secretsInMemory()
const head = await anOfficial(db, 'head', 'xa-chau-dien')
const desk = deskOf(db, head, { files, secrets })
const reader = deskOf(db, await anOfficial(db, 'inspector', 'xa-chau-dien'), { files, secrets })
const stranger = deskOf(db, await anOfficial(db, 'head', 'xa-an-phu-tan'), { files, secrets })
const pageOf = async (path: string, by = desk) => {
  const answer = await by.request(path)
  assert.equal(answer.status, 200, path)
  return await answer.text()
}

describe('the page of an award', () => {
  test('says who, for what, by which decision, with the paper, its QR code and the money; every link of it leads somewhere', async () => {
    const { awards, certificates } = await storedCertified(db, head, secrets, now, 1)
    const page = await pageOf(paths.award(awards[0]!.id))
    for (const words of ['Thạch Thị Sa Mol', 'Giấy khen của Chủ tịch', '01/QĐ-UBND', 'Lâm Văn Phước', 'Chưa in'])
      assert.ok(page.includes(words), words)
    assert.match(page, /× 2\.340\.000|1\.800\.000/)
    const main = page.slice(page.indexOf('<main'))
    const links = [...main.matchAll(/(?:href|src)="(\/[^"#]*)/g)].map(([, it]) => it!.replaceAll('&amp;', '&'))
    assert.ok(links.includes(paths.qr((await decisionOf(awards[0]!.id))!, certificates[0]!.serial)))
    for (const link of links) assert.equal((await desk.request(link)).status, 200, link)
  })

  test('is linked from the decision, the exemplar and the ledger', async () => {
    const { awards, decisionId } = await storedCertified(db, head, secrets, now, 1)
    const link = `href="${paths.award(awards[0]!.id)}"`
    for (const path of [paths.decision(decisionId), `/lam-viec/dien-hinh/${awards[0]!.exemplarId}`, paths.ledger(2024)])
      assert.ok((await pageOf(path)).includes(link), path)
  })

  test('prints: the log has who, when, why and the file, and a second time asks why', async () => {
    const { awards } = await storedCertified(db, head, secrets, now, 1)
    const at = paths.awardAct(awards[0]!.id, 'in')
    assert.equal((await desk.post(at, { paper: 'blank' })).status, 303)
    const [run] = await db
      .selectFrom('commendations.print_run')
      .select('id')
      .orderBy('asked_at')
      .orderBy('id', 'desc')
      .execute()
    await makePrint.run({ db, now, files, baseUrl: 'http://localhost' }, { runId: run!.id })
    const page = await pageOf(paths.award(awards[0]!.id))
    assert.match(page, /In lần đầu/)
    const link = /href="(\/lam-viec\/tep\/[^"]+)"/.exec(page)![1]!
    const file = Buffer.from(await (await desk.request(link)).arrayBuffer())
    assert.equal(file.subarray(0, 5).toString(), '%PDF-')
    assert.equal((await stranger.request(link)).status, 404)
    const again = await desk.post(at, { paper: 'blank' })
    assert.equal(again.status, 422)
    assert.match(await again.text(), /id="in-giay-reason-error"[\s\S]*đã in trước đó/)
    assert.equal((await desk.post(at, { paper: 'blank', reason: 'misprint' })).status, 303)
    assert.match(await pageOf(paths.award(awards[0]!.id)), /In sai, in lệch/)
  })

  test('gives out another paper: the old one stands there as replaced with why, and the public is told so without a name', async () => {
    const { awards, certificates } = await storedCertified(db, head, secrets, now, 1)
    const [old] = certificates
    const at = paths.awardAct(awards[0]!.id, `giay/${old!.id}/cap-lai`)
    const empty = await desk.post(at, { version: '1' })
    assert.equal(empty.status, 422)
    assert.match(await empty.text(), /id="cap-lai-cause-error"/)
    assert.equal((await desk.post(at, { version: '1', cause: 'damaged', note: 'Ướt mưa' })).status, 303)
    const page = await pageOf(paths.award(awards[0]!.id))
    assert.match(page, /Đã thay bằng giấy khác/)
    assert.match(page, /Giấy hỏng, rách\. Ướt mưa/)
    const told = await pageOf(`/xac-minh/${old!.serial}`)
    assert.doesNotMatch(told, /Thạch Thị Sa Mol|Châu Điền/)
    const [fresh] = [...page.matchAll(/GS-2024-[\w-]+/g)].map(([it]) => it).filter((it) => it !== old!.serial)
    assert.match(await pageOf(`/xac-minh/${fresh}`), /Thạch Thị Sa Mol/)
  })

  test('of one taken back says so and offers nothing; of a draft there is no page', async () => {
    const { decisionId, awards } = await storedCertified(db, head, secrets, now, 1)
    await revokeAwards({ db, actor: head, now }, { id: decisionId, version: 2, all: '1', ...(await anAct(db, head)) })
    const page = await pageOf(paths.award(awards[0]!.id))
    assert.match(page, /Kê khai không đúng sự thật/)
    assert.doesNotMatch(page, /<form[^>]*\/(in|cap-lai)"/)
    const draft = await storedDraft(db, head, now)
    const line = await db
      .selectFrom('commendations.award')
      .select('id')
      .where('decision_id', '=', draft.decisionId)
      .executeTakeFirstOrThrow()
    assert.equal((await desk.request(paths.award(line.id))).status, 404)
  })

  test('shows a reader no form and why; a stranger finds nothing', async () => {
    const { awardId } = await storedSigned(db, head, now)
    const page = await pageOf(paths.award(awardId), reader)
    assert.match(page, /mới in và cấp lại được/)
    assert.match(page, /Chưa cấp giấy chứng nhận/)
    assert.equal((await stranger.request(paths.award(awardId))).status, 404)
    assert.equal((await stranger.post(paths.awardAct(awardId, 'in'), { paper: 'blank' })).status, 404)
  })
})

async function decisionOf(awardId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('commendations.award')
    .select('decision_id')
    .where('id', '=', awardId)
    .executeTakeFirst()
  return row?.decision_id
}
