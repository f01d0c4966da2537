import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { storedAchievement, storedEvidence, storedExemplar } from '#modules/exemplars/factory.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, aStore, deskOf, someDay } from '#test/world.ts'
import { fillPapers, storedSent, storedSigned } from '../factory.ts'
import { makeDocument } from '../jobs.ts'
import { paths } from '../paths.ts'
import { titleId } from '../seed.ts'

const db = await testDatabase()
const now = someDay
const files = aStore()
const head = await anOfficial(db, 'head', 'xa-chau-dien')
const desk = deskOf(db, head, { files })
const idIn = (address: string | null) => /[0-9a-f-]{36}/.exec(address ?? '')?.[0] ?? ''
const text = async (path: string) => (await desk.request(path)).text()

const proposed = async () => {
  const exemplarId = await storedExemplar(db, head)
  const achievementId = await storedAchievement(db, exemplarId)
  const evidenceId = await storedEvidence(db, exemplarId, head)
  const sent = {
    ...{ exemplarId, titleId: titleId('giay-khen-xa', '2024-01-01'), merit: 'merit', procedure: 'full', route: 'area' },
    ...{ summary: 'Vá 3,2 km đường ấp.', period: '2024', achievementIds: achievementId },
  }
  return { sent, exemplarId, achievementId, evidenceId }
}

describe('the pages of a dossier', () => {
  test('from the exemplar’s page: opened with its achievement, its evidence used again, sent, decided', async () => {
    const { sent, exemplarId, evidenceId } = await proposed()
    assert.match(await text(`/lam-viec/dien-hinh/${exemplarId}`), /Đề nghị khen thưởng/)
    assert.match(await text(paths.open(exemplarId)), /Vá 3,2 km đường ấp/)
    const id = idIn((await desk.post(paths.open(), sent)).headers.get('location'))

    const page = await text(paths.dossier(id))
    for (const words of ['còn thiếu', 'Biên bản họp ấp', 'cần xác nhận', 'Quyết định tại đây'])
      assert.ok(page.includes(words), words)
    const added = await desk.post(paths.act(id, 'giay-to'), {
      version: '1',
      paperKey: 'bien-ban',
      evidenceIds: evidenceId,
    })
    assert.equal(added.status, 303)
    const early = await desk.post(paths.act(id, 'trinh'), { version: '2', note: '' })
    assert.equal(early.status, 409)
    assert.match(await early.text(), /còn thiếu giấy tờ bắt buộc/)
    await fillPapers(db, id, head, now)
    assert.equal((await desk.post(paths.act(id, 'trinh'), { version: '2', note: '' })).status, 303)

    const preview = await desk.post(paths.batch, { viec: 'place', items: `${id}:3` })
    assert.match(await preview.text(), /1 hồ sơ làm được/)
    const drafted = await desk.post(paths.newDecision, {
      ...{ unitId: head.post.unitId, items: `${id}:3`, title: 'Tặng Giấy khen', issuer: 'Chủ tịch UBND xã' },
      symbol: 'QĐ-UBND',
    })
    const decisionId = idIn(drafted.headers.get('location'))
    assert.match(await text(paths.decision(decisionId)), /Ký ban hành/)
    const signed = await desk.post(paths.decisionAct(decisionId, 'ky'), {
      ...{ version: '1', decidedOn: '11/06/2024', signer: 'Lâm Văn Phước', signerTitle: 'Chủ tịch' },
    })
    assert.equal(signed.status, 303)
    assert.match(await text(paths.decision(decisionId)), /270\.000 đồng/)
    assert.match(await text(`/lam-viec/dien-hinh/${exemplarId}`), /Quyết định số \d+\/QĐ-UBND ngày 11\/06\/2024/)
    assert.match(await text(paths.decisions), /Tặng Giấy khen/)
  })

  test('a second reward for the same achievement is refused, with the earlier decision named', async () => {
    const { achievementId, exemplarId } = await storedSigned(db, head, now)
    const { sent } = await proposed()
    const again = await desk.post(paths.open(), { ...sent, exemplarId, achievementIds: achievementId })
    assert.equal(again.status, 409)
    assert.match(await again.text(), /đã khen tại Quyết định số \d+\/QĐ-UBND ngày 10\/06\/2024/)
  })

  test('the list narrows, counts, and shows nothing of others', async () => {
    const { id } = await storedSent(db, head, now)
    assert.match(await text(paths.list('tinh-trang=moving&cua-toi=1')), new RegExp(id))
    assert.doesNotMatch(await text(paths.list('tinh-trang=declined')), new RegExp(id))
    const stranger = deskOf(db, await anOfficial(db, 'head', 'xa-an-phu-tan'))
    assert.doesNotMatch(await (await stranger.request(paths.list())).text(), new RegExp(id))
    assert.equal((await stranger.request(paths.dossier(id))).status, 404)
  })

  test('documents are made in the background and opened from the page', async () => {
    const { id, decisionId } = await storedSigned(db, head, now)
    await desk.post(paths.decisionAct(decisionId, 'van-ban'), { kind: 'decision', format: 'pdf' })
    await desk.post(paths.decisionAct(decisionId, 'van-ban'), { kind: 'decision', format: 'docx' })
    await desk.post(paths.act(id, 'van-ban'), { kind: 'report', format: 'docx' })
    assert.match(await text(paths.decision(decisionId)), /Đang lập: 0 trên 2/)
    const orders = await db
      .selectFrom('commendations.document')
      .select(['id', 'format'])
      .where('state', '=', 'queued')
      .execute()
    assert.equal(orders.length, 3)
    for (const it of orders) await makeDocument.run({ db, now, files }, { documentId: it.id })
    const made = await db
      .selectFrom('commendations.document as d')
      .innerJoin('files.file as f', 'f.id', 'd.file_id')
      .select(['d.state', 'd.done', 'd.total', 'd.format', 'f.sha256', 'f.id'])
      .where(
        'd.id',
        'in',
        orders.map((it) => it.id),
      )
      .execute()
    assert.deepEqual(
      made.map(({ state, done, total }) => [state, done === total]),
      Array(3).fill(['done', true]),
    )
    for (const it of made) {
      const bytes = await files.read(it.sha256)
      assert.equal(bytes.subarray(0, it.format === 'pdf' ? 5 : 2).toString(), it.format === 'pdf' ? '%PDF-' : 'PK')
      assert.equal((await desk.request(`/lam-viec/tep/${it.id}`)).status, 200)
    }
  })
})
