import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { strFromU8, unzipSync } from 'fflate'
import { storedRound } from '#modules/exemplars/factory.ts'
import { testDatabase } from '#test/database.ts'
import { withEveryPost } from '#test/leak/scene.ts'
import { anOfficial, aStore, deskOf, someDay as now } from '#test/world.ts'
import { castVote } from '../commands/cast-vote.ts'
import { countBallot } from '../commands/count-ballot.ts'
import { newReceipt } from '../envelope.ts'
import { declaredClear, openedBallot, storedCouncil, storedItem } from '../factory.ts'
import { paths } from '../paths.ts'
import { getSitting } from '../queries/sitting.ts'

const db = await testDatabase()
const keeper = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const council = await storedCouncil(db, keeper, 15, now)
const files = aStore()
const desk = deskOf(db, keeper, { files })

async function concluded() {
  const people = [{ officialId: council.members[14]!.actor.id, why: 'mentor' as const }]
  const { itemId, sittingId } = await storedItem(db, council, now, { written: [13], people })
  await declaredClear(db, council, itemId, now, [14])
  const { id, urn } = await openedBallot(db, council, itemId, now)
  for (const [at, { actor }] of council.members.slice(0, 14).entries())
    await castVote({ db, actor, now }, { id, choice: at === 0 ? 'against' : 'approve', receipt: newReceipt() })
  await countBallot({ db, actor: keeper, now }, { id, version: 1, privateKey: urn.privateKey })
  return sittingId
}

test('the minutes say who took part, who stood aside and why, and the arithmetic; Word and PDF say the same', async () => {
  const sittingId = await concluded()
  const word = Buffer.from(await (await desk.request(paths.minutes(sittingId, 'docx'))).arrayBuffer())
  const xml = strFromU8(unzipSync(new Uint8Array(word))['word/document.xml']!)
  const inWord = xml.replaceAll('</w:p>', '\n').replaceAll(/<[^>]*>/g, '')
  const file = join(mkdtempSync(join(tmpdir(), 'gs-minutes-')), 'bien-ban.pdf')
  writeFileSync(file, Buffer.from(await (await desk.request(paths.minutes(sittingId, 'pdf'))).arrayBuffer()))
  const inPdf = execFileSync('pdftotext', ['-layout', file, '-']).toString().normalize('NFC')
  for (const text of [inWord, inPdf.replaceAll(/\s+/g, ' ')]) {
    assert.match(text, /Có 15 trên 15 ủy viên tham gia/)
    assert.match(text, /Ủy viên 15 không tham gia vì có liên quan: người bồi dưỡng/)
    assert.match(text, /13 trên 15 ủy viên, 86,7 %, chưa đạt 90 %\. Hội đồng không thông qua/)
    assert.match(text, /có ít nhất 10 ủy viên tham gia \(2\/3\)/)
    assert.match(text, /khoản 8 Điều 45 Nghị định 91\/2017\/NĐ-CP/)
  }
})

test('the secretary signs beside whoever was in the chair', async () => {
  const sittingId = await concluded()
  const file = join(mkdtempSync(join(tmpdir(), 'gs-minutes-')), 'ky.pdf')
  writeFileSync(file, Buffer.from(await (await desk.request(paths.minutes(sittingId, 'pdf'))).arrayBuffer()))
  const layout = execFileSync('pdftotext', ['-layout', file, '-']).toString().normalize('NFC')
  assert.match(layout, /THƯ KÝ {10,}CHỦ TRÌ\n/)
  assert.match(layout, /Ủy viên 2 {10,}Ủy viên 1\n/)
})

test('at its end the minutes are kept as Word and PDF: the same bytes from then on, their fingerprints on the page', async () => {
  const sittingId = await concluded()
  const minutes = async (as: 'docx' | 'pdf') =>
    Buffer.from(await (await desk.request(paths.minutes(sittingId, as))).arrayBuffer())
  assert.match(await (await desk.request(paths.sitting(sittingId))).text(), /bản nháp đến lúc này/)
  assert.equal((await desk.post(paths.close(sittingId), { version: '2' })).status, 303)
  const { docxId, pdfId, state } = await getSitting(db, sittingId)
  assert.ok(docxId && pdfId && state === 'closed')
  const page = await (await desk.request(paths.sitting(sittingId))).text()
  assert.doesNotMatch(page, /bản nháp đến lúc này/)
  for (const as of ['docx', 'pdf'] as const) {
    const [one, other] = [await minutes(as), await minutes(as)]
    assert.ok(one.equals(other))
    assert.ok(page.includes(createHash('sha256').update(one).digest('hex')), as)
  }
  const signed = new File([new Uint8Array(await minutes('pdf')), '% ký tay'], 'da-ky.pdf', { type: 'application/pdf' })
  assert.equal((await desk.post(paths.signedMinutes(sittingId), { version: '4', file: signed })).status, 303)
  const after = await (await desk.request(paths.sitting(sittingId))).text()
  assert.ok(
    after.includes(
      createHash('sha256')
        .update(Buffer.from(await signed.arrayBuffer()))
        .digest('hex'),
    ),
  )
  const tied = deskOf(db, council.members[14]!.actor, { files })
  for (const path of [paths.minutes(sittingId, 'pdf'), paths.signedMinutes(sittingId), `/lam-viec/tep/${pdfId}`])
    assert.equal((await tied.request(path)).status, 404, path)
})

test('a member whom something ties to an item, or who has not declared on it, gets no minutes; the others do', async () => {
  const sittingId = await concluded()
  const tied = deskOf(db, council.members[14]!.actor)
  for (const as of ['docx', 'pdf'] as const)
    assert.equal((await tied.request(paths.minutes(sittingId, as))).status, 404, as)
  const page = await (await tied.request(paths.sitting(sittingId))).text()
  assert.match(page, /Biên bản chưa mở với ông\/bà/)
  assert.doesNotMatch(page, /bien-ban\.(docx|pdf)/)
  assert.equal((await deskOf(db, council.members[3]!.actor).request(paths.minutes(sittingId, 'docx'))).status, 200)

  const { sittingId: waiting } = await storedItem(db, council, now)
  const undeclared = deskOf(db, council.members[3]!.actor)
  assert.equal((await undeclared.request(paths.minutes(waiting, 'docx'))).status, 404)
})

test('who judges a record without names sees neither its item in the minutes nor those that were kept, nor a fingerprint', async () => {
  const judge = await withEveryPost(db, await anOfficial(db, 'judge', 'tinh-tra-vinh'))
  const other = await anOfficial(db, 'judge', 'tinh-tra-vinh')
  const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
  const reviewer = await anOfficial(db, 'officer', 'huyen-cau-ke')
  const { id } = await storedRound(db, { officer, reviewer, assessors: [judge, other], now })
  const { sittingId } = await storedItem(db, council, now, { exemplarIds: [id] })
  const blind = deskOf(db, judge, { files })
  const wordsOf = async (by: typeof blind) => {
    const bytes = await (await by.request(paths.minutes(sittingId, 'docx'))).arrayBuffer()
    return strFromU8(unzipSync(new Uint8Array(bytes))['word/document.xml']!).replaceAll(/<[^>]*>/g, '')
  }
  assert.equal((await desk.post(paths.close(sittingId), { version: '2' })).status, 303)
  assert.match(await wordsOf(desk), /Kim Thị Nhiên/)
  assert.match(await wordsOf(blind), /BIÊN BẢN/)
  assert.doesNotMatch(await wordsOf(blind), /Kim Thị Nhiên/)
  const { docxId } = await getSitting(db, sittingId)
  assert.equal((await blind.request(`/lam-viec/tep/${docxId}`)).status, 404)
  assert.equal((await blind.request(paths.signedMinutes(sittingId))).status, 404)
  assert.doesNotMatch(await (await blind.request(paths.sitting(sittingId))).text(), /<code[^>]*>[0-9a-f]{64}/)
  assert.match(await (await desk.request(paths.sitting(sittingId))).text(), /<code[^>]*>[0-9a-f]{64}/)
})

test('nobody outside the council and its standing body gets the minutes', async () => {
  const sittingId = await concluded()
  const stranger = deskOf(db, await anOfficial(db, 'officer', 'xa-chau-dien'))
  assert.equal((await stranger.request(paths.minutes(sittingId, 'pdf'))).status, 404)
})
