import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { storedRecognised } from '#modules/replication/factory.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, deskOf } from '#test/world.ts'
import { noteArrivals } from '../commands/note-arrivals.ts'
import { storedEvent, storedParticipant, versionOf } from '../factory.ts'
import { paths, publicPaths } from '../paths.ts'

const db = await testDatabase()
const now = new Date('2024-06-20T02:00:00Z')
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const host = deskOf(db, officer, { now })
const strange = deskOf(db, await anOfficial(db, 'officer', 'xa-hoa-an'), { now })
const exemplarIds = [await storedRecognised(db, officer)]
const id = await storedEvent(db, officer, { state: 'held', exemplarIds })
const came = await storedParticipant(db, id, 'Kim Sa Vươn')
const absent = await storedParticipant(db, id, 'Lâm Văn Tài')
const mark = { id: '0190a0a0-0000-7000-8000-000000000001', how: 'list', at: now.toISOString(), participantId: came.id }
await noteArrivals({ db, actor: officer, now }, { id, marks: [mark] })

describe('the papers of an event', () => {
  test('the minutes are PDF or Word, for the host, once it has begun', async () => {
    const pdf = await host.request(paths.minutesFile(id, 'pdf'))
    assert.equal(pdf.headers.get('content-type'), 'application/pdf')
    assert.equal(
      Buffer.from(await pdf.arrayBuffer())
        .subarray(0, 5)
        .toString(),
      '%PDF-',
    )
    assert.equal((await host.request(paths.minutesFile(id, 'docx'))).status, 200)
    const before = deskOf(db, officer, { now: new Date('2024-06-19T02:00:00Z') })
    for (const path of [paths.minutesFile(id, 'pdf'), paths.minutes(id)]) {
      assert.equal((await strange.request(path)).status, 404)
      assert.equal((await before.request(path)).status, 404)
    }
    assert.match(await (await host.request(paths.show(id))).text(), /bien-ban\.docx/)
  })

  test('what was said is written with a signed paper, after a fault is mended; the recording is linked', async () => {
    const refused = await host.post(paths.minutes(id), { said: '', version: await versionOf(db, id) })
    assert.equal(refused.status, 422)
    assert.match(await refused.text(), /href="#ghi-said"[\s\S]*Hãy ghi nội dung hoặc đính kèm bản đã ký/)
    const said = { said: 'Bà con hỏi cách giữ nước.', chairedBy: 'Lê Hoàng Ngân', version: await versionOf(db, id) }
    assert.equal((await host.post(paths.minutes(id), said)).headers.get('location'), paths.minutes(id))
    const page = await (await host.request(paths.minutes(id))).text()
    assert.match(page, /Bà con hỏi cách giữ nước[\s\S]*Lê Hoàng Ngân[\s\S]*Chưa có bản ghi/)
    const bad = await host.post(paths.recording(id), { recording: 'video', version: await versionOf(db, id) })
    assert.match(await bad.text(), /id="ghi-hinh-recording"[^>]*aria-invalid="true"/)
    const recording = 'https://video.example.vn/dua-sap'
    assert.equal((await host.post(paths.recording(id), { recording, version: await versionOf(db, id) })).status, 303)
    assert.match(await (await host.request(paths.show(id))).text(), /Xem, nghe lại[\s\S]*video\.example\.vn/)
  })

  test('a certificate is for who was noted at the door, from the host or under their ticket, and nobody else', async () => {
    const mine = publicPaths.certificate(came.code)
    assert.equal((await host.request(paths.certificate(id, came.id))).status, 200)
    assert.equal((await host.request(paths.certificate(id, absent.id))).status, 404)
    assert.equal((await strange.request(paths.certificate(id, came.id))).status, 404)
    const roll = await (await host.request(paths.roll(id))).text()
    assert.ok(roll.includes(paths.certificate(id, came.id)))
    assert.ok(!roll.includes(paths.certificate(id, absent.id)))
    assert.equal((await host.request(mine)).headers.get('content-type'), 'application/pdf')
    assert.equal((await host.request(publicPaths.certificate(absent.code))).status, 404)
    assert.match(await (await host.request(publicPaths.ticket(came.code))).text(), /giay-chung-nhan\.pdf/)
    assert.doesNotMatch(await (await host.request(publicPaths.ticket(absent.code))).text(), /giay-chung-nhan/)
  })
})
