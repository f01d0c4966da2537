import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { getCriteriaSet } from '#modules/criteria/index.ts'
import { unitId } from '#modules/units/index.ts'
import { newId } from '#platform/ids.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, deskOf } from '#test/world.ts'
import { storedAchievement, storedConsent, storedEvidence, storedExemplar, storedInReview } from '../factory.ts'
import { paths } from '../paths.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const communeHead = await anOfficial(db, 'head', 'xa-chau-dien')
const reviewer = await anOfficial(db, 'officer', 'huyen-cau-ke')
const head = await anOfficial(db, 'head', 'huyen-cau-ke')
const stranger = await anOfficial(db, 'officer', 'xa-an-phu-tan')
const department = await anOfficial(db, 'officer', 'so-giao-duc-va-dao-tao')
const [commune, district] = [deskOf(db, officer), deskOf(db, reviewer)]

const stageOf = async (id: string) =>
  (
    await db
      .selectFrom('exemplars.exemplar')
      .select(['stage', 'version'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
  ).stage
const pdf = () =>
  new File(['%PDF-1.4\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF\n'], 'phieu.pdf', { type: 'application/pdf' })
const textOf = async (answer: Response | Promise<Response>) => (await (await answer).text()).replaceAll('&#39;', "'")

async function aWholeRecord() {
  const id = await storedExemplar(db, officer)
  await storedAchievement(db, id)
  return { id, evidenceId: await storedEvidence(db, id, officer) }
}

test('a record goes its whole way by forms: nominated, returned, mended, verified, assessed, recognised', async () => {
  const { id, evidenceId } = await aWholeRecord()
  const goOn = async (answer: Response | Promise<Response>) => {
    const { status, headers } = await answer
    assert.deepEqual([status, headers.get('location')], [303, paths.show(id)])
  }
  await goOn(
    commune.post(paths.nominate(id), {
      version: '1',
      toUnitId: unitId('huyen-cau-ke'),
      note: 'Đáng học',
      submission: newId(),
    }),
  )
  await goOn(district.post(paths.sendBack(id), { version: '2', faults: 'Ảnh mờ\nThiếu chữ ký', dueOn: '25/06/2024' }))

  const faults = await db.selectFrom('exemplars.fault').select(['id', 'text']).orderBy('ord').execute()
  const shown = await textOf(commune.request(paths.show(id)))
  for (const { id: faultId, text } of faults) {
    assert.ok(shown.includes(text) && shown.includes(paths.clearFault(id, faultId)))
  }
  assert.match(shown, /Còn điểm cần sửa chưa đánh dấu/)
  for (const [index, { id: faultId }] of faults.entries())
    await goOn(commune.post(paths.clearFault(id, faultId), { version: String(3 + index), answer: 'Đã bổ sung' }))
  await goOn(commune.post(paths.resubmit(id), { version: '5' }))
  await goOn(district.post(paths.verify(id), { version: '6' }))

  const { criteria, passMark } = await getCriteriaSet(db, '2024-06-11', 'individual', 'vi')
  const scores = criteria.flatMap((it) => [
    [`points.${it.id}`, String(it.maxPoints)],
    [`evidence.${it.id}`, evidenceId],
  ])
  await goOn(district.post(paths.assess(id), { version: '7', ...Object.fromEntries(scores) }))
  const decision = { decisionNo: '12/QĐ-UBND', decidedOn: '11/06/2024', signer: 'Nguyễn Văn Đủ', file: pdf() }
  await goOn(deskOf(db, head).post(paths.recognise(id), { version: '8', ...decision }))

  assert.equal(await stageOf(id), 'recognised')
  const page = await textOf(commune.request(paths.show(id)))
  assert.ok(page.includes(`100 trên 100 điểm, cần ${passMark}, đạt`))
  assert.match(page, /Quyết định số 12\/QĐ-UBND ngày 11\/06\/2024, Nguyễn Văn Đủ ký/)
  assert.match(page, /Giới thiệu lên cấp trên/)
})

describe('the page of a step', () => {
  test('opens for who may take it and says no to others, who see why on the record', async () => {
    const { id } = await storedInReview(db, { officer, reviewer }, 'nominated')
    for (const path of [paths.verify(id), paths.sendBack(id)]) {
      assert.equal((await district.request(path)).status, 200)
      assert.equal((await commune.request(path)).status, 403)
      assert.equal((await deskOf(db, stranger).request(path)).status, 404)
    }
    assert.match(await textOf(commune.request(paths.show(id))), /Đang chờ [^<]*Cầu Kè/)
  })

  test('leads back to the record once the step has passed by', async () => {
    const { id } = await storedInReview(db, { officer, reviewer }, 'verified')
    const answer = await district.request(paths.verify(id))
    assert.deepEqual([answer.status, answer.headers.get('location')], [303, paths.show(id)])
  })

  test('every step of every stage draws its page', async () => {
    const open = {
      nominated: [paths.verify, paths.sendBack, paths.decline, paths.hold],
      verified: [paths.assess, paths.sendBack],
      assessed: [paths.assess, paths.recognise, paths.decline],
      returned: [paths.resubmit, paths.withdraw],
    }
    const desk = { ...deskOf(db, { ...head, posts: [...head.posts, ...reviewer.posts, ...communeHead.posts] }) }
    for (const [stage, steps] of Object.entries(open) as [keyof typeof open, ((id: string) => string)[]][]) {
      const { id } = await storedInReview(db, { officer, reviewer }, stage)
      for (const step of steps) {
        const answer = await desk.request(step(id))
        assert.equal(answer.status, 200, `${stage}: ${step(id)}`)
        assert.match(await textOf(answer), /<h1>/)
      }
    }
  })

  test('a department that a record was sent to reads it and reviews it', async () => {
    const { id } = await storedInReview(db, { officer, reviewer: department }, 'nominated')
    const desk = deskOf(db, department)
    assert.equal((await desk.request(paths.show(id))).status, 200)
    assert.equal((await desk.post(paths.verify(id), { version: '1' })).status, 303)
    assert.equal(await stageOf(id), 'verified')
  })
})

describe('a form of a step that is refused', () => {
  test('comes back with its errors at their fields and what was typed', async () => {
    const { id } = await storedInReview(db, { officer, reviewer }, 'nominated')
    const answer = await district.post(paths.sendBack(id), { version: '1', faults: '', dueOn: '45/06/2024' })
    const page = await textOf(answer)
    assert.equal(answer.status, 422)
    assert.match(page, /href="#faults"/)
    assert.match(page, /id="dueOn-error"/)
    assert.match(page, /45\/06\/2024/)
    assert.equal(await stageOf(id), 'nominated')
  })

  test('shows both steps side by side where somebody else was first, and then carries the newest version', async () => {
    const { id } = await storedInReview(db, { officer, reviewer }, 'verified')
    await db.updateTable('exemplars.exemplar').set({ version: 4 }).where('id', '=', id).execute()
    const sent = { version: '1', shownStage: 'nominated', faults: 'Ảnh mờ', dueOn: '25/06/2024' }
    const answer = await district.post(paths.sendBack(id), sent)
    const page = await textOf(answer)
    assert.equal(answer.status, 409)
    assert.match(page, /Người khác đã lưu trước/)
    assert.match(page, /Đã giới thiệu<\/td><td[^>]*>Đã xác minh/)
    assert.match(page, /name="version" value="4"/)
  })

  test('keeps the version it was opened with while its fields are put right', async () => {
    const { id } = await storedInReview(db, { officer, reviewer }, 'nominated')
    await db.updateTable('exemplars.exemplar').set({ version: 3 }).where('id', '=', id).execute()
    const page = await textOf(district.post(paths.sendBack(id), { version: '1', faults: '', dueOn: '' }))
    assert.match(page, /name="version" value="1"/)
  })
})

describe('consents by forms', () => {
  const given = {
    uses: ['portal', 'radio'],
    giver: 'Thạch Thị Sa Mol',
    relation: 'self',
    givenOn: '01/06/2024',
    until: '',
  }

  test('are given with a file, shown use by use, and withdrawn', async () => {
    const { id } = await aWholeRecord()
    assert.equal((await commune.request(paths.consent(id))).status, 200)
    assert.equal((await commune.post(paths.consent(id), { ...given, file: pdf() })).status, 303)
    const page = await textOf(commune.request(paths.show(id)))
    assert.equal(page.match(/Còn hiệu lực/g)?.length, 2)
    const [, way] = /href="([^"]*\/dong-y\/[^"]*\/rut)"/.exec(page) ?? []
    assert.match(await textOf(commune.request(way!)), /Rút cả các mục đích khác/)
    assert.equal((await commune.post(way!, { on: '11/06/2024', reason: 'Không muốn đăng nữa' })).status, 303)
    assert.match(await textOf(commune.request(paths.show(id))), /Rút ngày 11\/06\/2024: Không muốn đăng nữa/)
  })

  test('a form that comes back still has its file', async () => {
    const { id } = await aWholeRecord()
    const answer = await commune.post(paths.consent(id), { ...given, giver: '', file: pdf() })
    const [, fileId] = /name="fileId" value="([^"]*)"/.exec(await textOf(answer)) ?? []
    assert.equal(answer.status, 422)
    assert.equal((await commune.post(paths.consent(id), { ...given, fileId: fileId! })).status, 303)
  })

  test('a file that is no document is refused at its field, and nothing is kept', async () => {
    const { id } = await aWholeRecord()
    const program = new File([new Uint8Array([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0])], 'phieu.pdf')
    const answer = await commune.post(paths.consent(id), { ...given, file: program })
    assert.equal(answer.status, 422)
    assert.match(await textOf(answer), /id="file-error"/)
  })

  test('a consent that is over has no page of withdrawal', async () => {
    const { id } = await aWholeRecord()
    const consentId = await storedConsent(db, id, officer, { until: '2024-06-01' })
    assert.equal((await commune.request(paths.withdrawConsent(id, consentId))).status, 404)
  })
})
