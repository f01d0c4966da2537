import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, deskOf, someDay as now } from '#test/world.ts'
import type { Actor } from '#platform/access/index.ts'
import { askOpinion } from '../../commendations/commands/ask-opinion.ts'
import { postNotice } from '../../commendations/commands/post-notice.ts'
import { recordObjection } from '../../commendations/commands/record-objection.ts'
import { sendBack } from '../../commendations/commands/send-back.ts'
import { submitDossier } from '../../commendations/commands/submit-dossier.ts'
import {
  storedAtDistrict,
  storedDossier,
  storedDraft,
  storedForState,
  storedSigned,
} from '../../commendations/factory.ts'

const db = await testDatabase()
const commune = await anOfficial(db, 'head', 'xa-chau-dien')
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const district = await anOfficial(db, 'officer', 'huyen-cau-ke')
const front = await anOfficial(db, 'officer', 'mat-tran-tinh')
const department = await anOfficial(db, 'head', 'so-noi-vu')
const province = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const provinceHead = await anOfficial(db, 'head', 'tinh-tra-vinh')
const stranger = await anOfficial(db, 'head', 'xa-an-phu-tan')

const page = async (actor: Actor, path = '/lam-viec', at = now) => {
  const answer = await deskOf(db, actor, { now: at }).request(path)
  assert.equal(answer.status, 200)
  return answer.text()
}

describe('«Việc hôm nay» of dossiers and decisions', () => {
  test('what lies on this desk is to be appraised, and is late once its day is over', async () => {
    const { id } = await storedAtDistrict(db, commune, now)
    const href = `/lam-viec/khen-thuong/ho-so/${id}`
    const text = await page(district)
    assert.match(text, /Thẩm định hồ sơ khen thưởng/)
    assert.ok(text.includes(href))
    for (const actor of [commune, stranger]) assert.ok(!(await page(actor)).includes(href))
    assert.match(await page(district, '/lam-viec', new Date('2024-12-02T02:00:00Z')), /id="tre".*Thẩm định hồ sơ/s)
  })

  test('what was sent back is to be mended by its unit, with how many faults are left', async () => {
    const { id } = await storedAtDistrict(db, commune, now)
    await sendBack({ db, actor: district, now }, { id, version: 2, faults: 'Thiếu chữ ký\nThiếu số liệu' })
    const text = await page(officer)
    assert.match(text, /Bổ sung hồ sơ khen thưởng/)
    assert.match(text, /còn 2 trong 2 điểm chưa xong/)
    assert.doesNotMatch(await page(stranger), /Bổ sung hồ sơ khen thưởng/)
  })

  test('an agency that was asked sees the question until it has answered', async () => {
    const { id } = await storedAtDistrict(db, commune, now)
    const question = { id, version: 2, unitId: front.post.unitId, question: 'Ý kiến về việc vận động?' }
    await askOpinion({ db, actor: district, now }, question)
    assert.match(await page(front), /Cho ý kiến hiệp y/)
    assert.doesNotMatch(await page(stranger), /Cho ý kiến hiệp y/)
  })

  test('the head of the desk concludes objections; an officer is not asked to', async () => {
    const { id } = await storedForState(db, department, now)
    await postNotice({ db, actor: province, now }, { id, version: 2 })
    const objection = { id, version: 3, body: 'Không đúng.', name: 'Kim Văn Ẩn' }
    await recordObjection({ db, actor: province, now }, objection)
    const text = await page(provinceHead)
    assert.match(text, /Kết luận phản ánh của nhân dân/)
    assert.doesNotMatch(text, /Kim Văn Ẩn/)
    assert.doesNotMatch(await page(province), /Kết luận phản ánh/)
  })

  test('a fast file that went without its papers is still to be completed', async () => {
    const fast = { merit: 'sudden', procedure: 'simplified', fast: 'on' }
    const { id } = await storedDossier(db, commune, now, fast)
    assert.doesNotMatch(await page(officer), /Hoàn thiện hồ sơ đột xuất/)
    await submitDossier({ db, actor: commune, now }, { id, version: 1 })
    assert.match(await page(officer), /Hoàn thiện hồ sơ đột xuất/)
  })

  test('a drafted decision waits for the head alone, and no longer once it is signed', async () => {
    const { decisionId } = await storedDraft(db, commune, now)
    const href = `/lam-viec/khen-thuong/quyet-dinh/${decisionId}`
    assert.ok((await page(commune)).includes(href))
    assert.ok(!(await page(officer)).includes(href))
    const signed = await storedSigned(db, commune, now)
    assert.ok(!(await page(commune)).includes(`/quyet-dinh/${signed.decisionId}"`))
  })
})

describe('the search of the desk', () => {
  const find = (actor: Actor, q: string) => page(actor, `/lam-viec/tim?q=${encodeURIComponent(q)}`)

  test('finds a dossier by its code and a decision by its title, within scope only', async () => {
    await storedSigned(db, commune, now)
    assert.match(await find(officer, 'HSKT-2024-xa-chau-dien-0001'), /Hồ sơ khen thưởng/)
    assert.match(await find(officer, 've viec tang giay khen'), /Quyết định khen thưởng/)
    for (const q of ['HSKT-2024-xa-chau-dien', 've viec tang giay khen'])
      assert.match(await find(stranger, q), /Không tìm thấy/)
  })
})
