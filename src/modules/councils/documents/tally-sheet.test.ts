import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { strFromU8, unzipSync } from 'fflate'
import { testDatabase } from '#test/database.ts'
import { anOfficial, aStore, deskOf, someDay as now } from '#test/world.ts'
import { castVote } from '../commands/cast-vote.ts'
import { newReceipt } from '../envelope.ts'
import { storedCouncil, storedItem } from '../factory.ts'
import { declareInterest } from '../commands/declare-interest.ts'
import { paths } from '../paths.ts'
import { getBallot, listBallots } from '../queries/ballot.ts'
import { getItem } from '../queries/item.ts'

const db = await testDatabase()
const files = aStore()
const keeper = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const council = await storedCouncil(db, keeper, 9, now)
const deskFor = (actor: typeof keeper) => deskOf(db, actor, { files })
const desk = deskFor(keeper)
const options = ['Bà Kim Thị Nhiên', 'Ông Sơn Văn Ba', 'Bà Lý Thị Tư']

/** A ranked ballot of nine, one of them recused; the rarest order is one member's alone. Counted by its form. */
async function counted() {
  const people = [{ officialId: council.members[8]!.actor.id, why: 'mentor' as const }]
  const { itemId, sittingId } = await storedItem(db, council, now, { people, ruleKey: 'chien-si-thi-dua-co-so' })
  for (const { actor } of council.members.slice(0, 8))
    await declareInterest({ db, actor, now }, { id: itemId, clear: 'yes' })
  const { version } = await getItem(db, itemId)
  const sent = { version: String(version), method: 'rank', options: options.join('\n') }
  assert.equal((await desk.post(paths.open(itemId), sent)).status, 303)
  const id = (await listBallots(db, itemId))[0]!.id
  for (const [at, { actor }] of council.members.slice(0, 8).entries()) {
    const ranks = at === 0 ? ['3', '1', '2'] : ['1', '2', '']
    await castVote({ db, actor, now }, { id, ranks, receipt: newReceipt() })
  }
  const counters = 'Lâm Thị Bé\nTrần Văn Út'
  assert.equal((await desk.post(paths.count(id), { version: '1', counters })).status, 303)
  return { id, itemId, sittingId }
}

const bytesOf = async (path: string, by = desk) => Buffer.from(await (await by.request(path)).arrayBuffer())
const wordsIn = (docx: Buffer) =>
  strFromU8(unzipSync(new Uint8Array(docx))['word/document.xml']!)
    .replaceAll('</w:p>', '\n')
    .replaceAll(/<[^>]*>/g, '')

function layoutOf(pdf: Buffer): string {
  const file = join(mkdtempSync(join(tmpdir(), 'gs-tally-')), 'kiem-phieu.pdf')
  writeFileSync(file, pdf)
  return execFileSync('pdftotext', ['-layout', file, '-']).toString().normalize('NFC')
}

describe('the tally sheet', () => {
  test('is kept as Word and PDF right after the count: numbers, sums, places; never which names stood together', async () => {
    const { id } = await counted()
    const [word, layout] = [
      wordsIn(await bytesOf(paths.tallySheet(id, 'docx'))),
      layoutOf(await bytesOf(paths.tallySheet(id, 'pdf'))),
    ]
    for (const text of [word, layout.replaceAll(/\s+/g, ' ')]) {
      assert.match(text, /BIÊN BẢN KIỂM PHIẾU/)
      assert.match(text, /Tổ kiểm phiếu: Lâm Thị Bé \(tổ trưởng\); Trần Văn Út/)
      assert.match(text, /Số ủy viên không tham gia vì có liên quan: 1 \(Ủy viên 9\)/)
      assert.match(text, /Số phiếu phát ra: 8/)
      assert.match(text, /Số phiếu thu về: 8 \(trên thiết bị: 8\)/)
      assert.match(text, /hạng 1: Bà Kim Thị Nhiên, 22 điểm \(8 trên 9 ủy viên, 88,9 %, đạt 2\/3\)/)
      assert.match(text, /hạng 2: Ông Sơn Văn Ba, 17 điểm/)
      assert.match(text, /Bà Lý Thị Tư: 1 trên 9 ủy viên, 11,1 %, chưa đạt 2\/3/)
      assert.match(text, /Hội đồng thông qua: Bà Kim Thị Nhiên; Ông Sơn Văn Ba/)
      assert.doesNotMatch(text, /Sơn Văn Ba, Bà Lý|Ba; Bà Lý|2\. Bà Lý/)
    }
  })

  test('has room for everybody who counted and for the chair to sign, the chair last on the right', async () => {
    const { id } = await counted()
    const layout = layoutOf(await bytesOf(paths.tallySheet(id, 'pdf')))
    assert.match(layout, /TỔ TRƯỞNG TỔ KIỂM PHIẾU {2,}TỔ VIÊN TỔ KIỂM PHIẾU/)
    assert.match(layout, /Lâm Thị Bé {5,}Trần Văn Út/)
    const lines = layout.split('\n')
    const chair = lines.findIndex((it) => /^\s{30,}CHỦ TRÌ\s*$/.test(it))
    assert.ok(chair > lines.findIndex((it) => /Trần Văn Út\s*$/.test(it) && /Lâm Thị Bé/.test(it)))
    assert.ok(lines.findIndex((it) => /Nơi nhận/.test(it)) > chair)
    assert.match(lines.slice(chair).join('\n'), /Ủy viên 1/)
  })

  test('can be drawn up with other names until its signed copy is there; the sitting shows the fingerprint of each', async () => {
    const { id, itemId, sittingId } = await counted()
    const first = await bytesOf(paths.tallySheet(id, 'pdf'))
    const counters = 'Sơn Thị Mới'
    await desk.post(paths.drawUpTallySheet(id), { version: '3', counters })
    const second = await bytesOf(paths.tallySheet(id, 'pdf'))
    assert.match(layoutOf(second), /Sơn Thị Mới/)
    const stale = await desk.post(paths.drawUpTallySheet(id), { version: '3', counters: 'Ai đó' })
    assert.equal(stale.status, 409)

    const scan = new File([new Uint8Array(second), '% ký tay'], 'da-ky.pdf', { type: 'application/pdf' })
    const without = await desk.post(paths.tallyFile(id, 'da-ky'), { version: '4' })
    assert.equal(without.status, 422)
    assert.match(await without.text(), /id="file-error"/)
    assert.equal((await desk.post(paths.tallyFile(id, 'da-ky'), { version: '4', file: scan })).status, 303)
    const again = await desk.post(paths.drawUpTallySheet(id), { version: '5', counters: 'Ai đó' })
    assert.equal(again.status, 409)
    assert.match(await again.text(), /Đã có bản đã ký/)

    const page = await (await desk.request(paths.sitting(sittingId))).text()
    const docx = await bytesOf(paths.tallySheet(id, 'docx'))
    for (const bytes of [docx, second, Buffer.from(await scan.arrayBuffer())])
      assert.ok(page.includes(createHash('sha256').update(bytes).digest('hex')))
    assert.ok(!page.includes(createHash('sha256').update(first).digest('hex')))
    assert.match(await (await desk.request(paths.item(itemId))).text(), /Bản đã ký/)
  })

  test('is closed to a member whom something ties to the item, and its fingerprint with it', async () => {
    const { id, sittingId } = await counted()
    const { docxId, pdfId } = await getBallot(db, id)
    const tied = deskFor(council.members[8]!.actor)
    for (const path of [paths.tallySheet(id, 'docx'), paths.tallySheet(id, 'pdf'), paths.tallyFile(id, 'da-ky')])
      assert.equal((await tied.request(path)).status, 404, path)
    for (const fileId of [docxId, pdfId]) assert.equal((await tied.request(`/lam-viec/tep/${fileId}`)).status, 404)
    assert.doesNotMatch(await (await tied.request(paths.sitting(sittingId))).text(), /[0-9a-f]{64}/)
    const free = deskFor(council.members[3]!.actor)
    assert.equal((await free.request(paths.tallySheet(id, 'pdf'))).status, 200)
    const stranger = deskFor(await anOfficial(db, 'officer', 'xa-chau-dien'))
    assert.equal((await stranger.request(paths.tallySheet(id, 'pdf'))).status, 404)
  })

  test('who does not keep the sitting sends no file: nothing of theirs is kept', async () => {
    const { id, sittingId } = await counted()
    const before = await db.selectFrom('files.file').select('id').execute()
    const scan = () => new File(['%PDF-1.7\n%âãÏÓ\n'], 'gia.pdf', { type: 'application/pdf' })
    const member = deskFor(council.members[3]!.actor)
    const sent = [
      member.post(paths.tallyFile(id, 'da-ky'), { version: '3', file: scan() }),
      member.post(paths.signedMinutes(sittingId), { version: '2', file: scan() }),
      member.post(paths.close(sittingId), { version: '2', file: scan() }),
      member.post(paths.drawUpTallySheet(id), { version: '3', counters: 'Tôi' }),
    ]
    for (const answer of await Promise.all(sent)) assert.equal(answer.status, 403)
    assert.equal((await db.selectFrom('files.file').select('id').execute()).length, before.length)
  })
})
