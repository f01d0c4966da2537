import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { storedCommitment, storedEvent } from '#modules/events/factory.ts'
import { keptCommitments } from '#modules/events/index.ts'
import { storedExemplar } from '#modules/exemplars/factory.ts'
import { storedPlan } from '#modules/fostering/factory.ts'
import { passPost } from '#modules/identity/commands/pass-post.ts'
import { findActorById } from '#modules/identity/index.ts'
import { scopeOf } from '#platform/access/index.ts'
import { readDocx } from '#platform/documents/read-docx.ts'
import { storedRecognised } from '#modules/replication/factory.ts'
import { countKept, listKept } from '#platform/web/moved.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, deskOf } from '#test/world.ts'
import { paths } from '../paths.ts'

const db = await testDatabase()
const now = new Date('2024-06-11T02:00:00Z')
const admin = await anOfficial(db, 'admin', 'tinh-tra-vinh')
const [leaving, coming] = [await anOfficial(db, 'officer', 'xa-chau-dien'), await anOfficial(db, 'head', 'xa-hoa-an')]
await storedExemplar(db, leaving, { subject: { name: 'Kim Thị Đẹp' } })
const later = new Date('2024-08-01T02:00:00Z')
const lines = async (page: string) => [...page.matchAll(/<h3[^>]*>(.*?)<\/h3>/g)].map(([, title]) => title)

test('the list says what waits for the post and what the unit has in hand; whoever takes the post sees the same lines', async () => {
  const before = await (await deskOf(db, leaving, { now: later }).request(paths.handOver())).text()
  assert.match(before, /Kim Thị Đẹp/)
  await passPost(
    { db, actor: admin, now },
    { postId: leaving.post.id, on: '01/08/2024', officialId: coming.id, basis: 'Quyết định 31/QĐ-UBND' },
  )
  const { rows } = await sql<{
    id: string
  }>`select id from identity.post where follows_id = ${leaving.post.id}`.execute(db)
  const successor = (await findActorById(db, coming.id, '2024-08-01', rows[0]!.id))!
  const after = await (await deskOf(db, successor, { now: later }).request(paths.handOver())).text()
  assert.match(after, /Kim Thị Đẹp/)
  assert.match(after, /Tiếp nhận từ Cán bộ officer/)
  assert.deepEqual(await lines(after), await lines(before))
})

test('running fostering plans are counted, and lead to who takes them on', async () => {
  const unit = await anOfficial(db, 'officer', 'xa-long-vinh')
  const shown = async () => (await deskOf(db, unit, { now }).request(paths.handOver())).text()
  assert.doesNotMatch(await shown(), /Giao người kèm cặp mới/)
  await storedPlan(db, unit, { unitKey: 'xa-long-vinh' })
  const page = await shown()
  assert.match(page, /Kế hoạch bồi dưỡng đang chạy<\/dt><dd[^>]*>1</)
  assert.match(page, /href="\/lam-viec\/boi-duong\/ban-giao">Giao người kèm cặp mới/)
})

test('the list is on paper too, with room for both to sign', async () => {
  const desk = deskOf(db, leaving, { now })
  const words = readDocx(new Uint8Array(await (await desk.request(paths.handOverFile('docx'))).arrayBuffer()))
  assert.match(words, /BIÊN BẢN/i)
  assert.match(words, /Kim Thị Đẹp/)
  assert.match(words, /Người nhận bàn giao/i)
  const pdf = Buffer.from(await (await desk.request(paths.handOverFile('pdf'))).arrayBuffer())
  assert.equal(pdf.subarray(0, 5).toString(), '%PDF-')
})

test('open commitments are on it: those of the unit, and those made by others at its events', async () => {
  const [other, host] = [
    await anOfficial(db, 'officer', 'xa-an-phu-tan'),
    await anOfficial(db, 'officer', 'xa-tan-hoa'),
  ]
  const exemplarId = await storedRecognised(db, other, { unitKey: 'xa-an-phu-tan', name: 'Lâm Văn Tài' })
  const held = await storedEvent(db, host, { state: 'held', exemplarIds: [exemplarId] })
  await storedCommitment(db, held, exemplarId, leaving)
  const shown = async (actor: typeof host) => (await deskOf(db, actor, { now: later }).request(paths.handOver())).text()
  assert.match(
    await shown(leaving),
    /Cam kết làm theo tại sự kiện, chưa bắt đầu<\/dt><dd[^>]*>1<[\s\S]*Đào mương trữ nước/,
  )
  assert.match(await shown(host), /Đơn vị khác cam kết tại sự kiện của mình, chưa bắt đầu<\/dt><dd[^>]*>1</)
  const [of, asked] = [[leaving.post.unitId], { actor: leaving, scope: scopeOf(leaving), day: '2024-08-01' }]
  assert.equal((await countKept(keptCommitments)(db, of, asked.day)).get(leaving.post.unitId), 1)
  assert.deepEqual(
    (await listKept(keptCommitments)(db, { ...asked, unitIds: of })).map((it) => it.name),
    ['Đào mương trữ nước mưa ở ấp An Lộc'],
  )
})
