import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import sharp from 'sharp'
import { unitId } from '#modules/units/index.ts'
import { newId } from '#platform/ids.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, aStore, deskOf } from '#test/world.ts'
import { eraseTipContacts } from '../jobs.ts'
import { endTip, getTip } from '../repository/tip.ts'
import { paths } from '../paths.ts'

const db = await testDatabase()
const now = new Date('2025-11-18T03:00:00Z')
const store = aStore()
const put: string[] = []
const files = { ...store, put: async (bytes: Uint8Array) => put[put.push(await store.put(bytes)) - 1]! }
const commune = 'xa-phong-thanh-vinh-long'
const on = (actor?: Parameters<typeof deskOf>[1]) => deskOf(db, actor, { now, files })
const officer = await anOfficial(db, 'officer', commune)
const told = {
  ...{ who: 'Bà Út Nhị', what: 'Nấu cháo cho người bệnh.', contact: '', link: '', agreed: '1' },
  placeId: unitId(commune),
}
const photo = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#a61b1b' } })
  .withExif({ IFD3: { GPSLatitude: '9/1 52/1 0/1' } })
  .jpeg()
  .toBuffer()
const picture = () => new File([new Uint8Array(photo)], 'chao.jpg', { type: 'image/jpeg' })
const kept = () => db.selectFrom('exemplars.tip_picture').selectAll().orderBy('ord').execute()

describe('pictures with a tip', () => {
  test('too many, or what is no picture, is told at its field and nothing is written', async () => {
    const many = await on().post('/gioi-thieu-guong', {
      ...told,
      pictures: [picture(), picture(), picture(), picture()],
    })
    assert.match(await many.text(), /id="pictures-error"[^>]*>[^<]*Nhiều nhất 3 ảnh/)
    const odd = await on().post('/gioi-thieu-guong', { ...told, pictures: new File(['%PDF-1.4'], 'a.jpg') })
    assert.equal(odd.status, 422)
    assert.match(await odd.text(), /id="pictures-error"/)
    const again = await on().post('/gioi-thieu-guong', { ...told, what: '', pictures: picture() })
    assert.match(await again.text(), /Hãy chọn lại ảnh/)
    const both = await on().post('/gioi-thieu-guong', { ...told, what: '', pictures: new File(['%PDF-1.4'], 'a.jpg') })
    assert.match(await both.text(), /id="what-error"[\s\S]*id="pictures-error"[^>]*>Tệp hỏng/)
    const second = await on().post('/gioi-thieu-guong', { ...told, pictures: [picture(), new File(['%PDF'], 'b.jpg')] })
    assert.equal(second.status, 422)
    assert.deepEqual(await kept(), [])
    assert.deepEqual(await db.selectFrom('exemplars.tip').select('id').execute(), [])
    assert.deepEqual(put, [], 'no bytes of the good ones')
  })

  test('are stripped of where they were taken, and seen by who handles the tip alone', async () => {
    const sent = await on().post('/gioi-thieu-guong', { ...told, pictures: [picture(), picture()] })
    assert.equal(sent.status, 303)
    const [{ tip_id: id, file_id: fileId } = assert.fail(), second] = await kept()
    assert.equal(second?.ord, 2)
    const page = await (await on(officer).request(paths.tip(id))).text()
    assert.match(page, new RegExp(`<img src="${paths.tipPicture(id, 1)}" alt="Ảnh 1`))
    const seen = await on(officer).request(paths.tipPicture(id, 1))
    const bytes = Buffer.from(await seen.arrayBuffer())
    assert.deepEqual([seen.status, (await sharp(bytes).metadata()).exif], [200, undefined])
    assert.equal(seen.headers.get('cache-control'), 'private, no-store')

    assert.equal((await on(officer).request(paths.tipPicture(id, 3))).status, 404)
    assert.equal((await on(officer).request(`/lam-viec/tep/${fileId}`)).status, 404)
    for (const role of ['editor', 'judge', 'inspector'] as const) {
      const other = on(await anOfficial(db, role, commune))
      assert.equal((await other.request(paths.tipPicture(id, 1))).status, 404, role)
      assert.doesNotMatch(await (await other.request(paths.tip(id))).text(), /<img/, role)
    }
    assert.equal(
      (await on(await anOfficial(db, 'officer', 'xa-an-phu-tan')).request(paths.tipPicture(id, 1))).status,
      404,
    )
    const receipt = sent.headers.get('location')!
    assert.doesNotMatch(await (await on().request(receipt)).text(), new RegExp(fileId))
  })

  test('go for good two years after the answer, with the way to reach whoever told', async () => {
    const [{ tip_id: id, file_id: fileId } = assert.fail()] = await kept()
    const { sha256 } = await db
      .selectFrom('files.file')
      .select('sha256')
      .where('id', '=', fileId)
      .executeTakeFirstOrThrow()
    const answer = { outcome: 'declined' as const, exemplarId: null, answer: 'Cảm ơn', by: officer.id, at: now }
    await endTip(db, await getTip(db, id), answer)
    await eraseTipContacts.run({ db, now: new Date('2027-11-17T03:00:00Z'), files }, {})
    assert.equal((await kept()).length, 2)
    for (const _ of ['once', 'again'])
      await eraseTipContacts.run({ db, now: new Date('2027-11-19T03:00:00Z'), files }, {})
    assert.deepEqual([await kept(), await files.has(sha256)], [[], false])
  })
})

describe('pictures that somebody brings to the counter', () => {
  const typed = { who: 'Ông Tư', what: 'Vác tre sửa cầu.', placeId: '', contact: '', link: '', channel: 'counter' }
  const send = (over: object) =>
    on(officer).post(paths.newTip(), { ...typed, submission: newId(), id: newId(), ...over })

  test('are refused at their field with the rest of the form, and nothing is kept', async () => {
    const before = put.length
    const odd = await send({ pictures: [picture(), new File(['%PDF'], 'b.jpg')] })
    assert.equal(odd.status, 422)
    assert.match(await odd.text(), /id="pictures-error"/)
    const wordless = await (await send({ what: '', pictures: picture() })).text()
    assert.match(wordless, /id="what-error"/)
    assert.match(wordless, /Hãy chọn lại ảnh/)
    const inspector = on(await anOfficial(db, 'inspector', commune))
    const refused = await inspector.post(paths.newTip(), {
      ...typed,
      submission: newId(),
      id: newId(),
      pictures: picture(),
    })
    assert.deepEqual([refused.status, put.length, await kept()], [403, before, []])
  })

  test('are kept with the tip, once though the form is sent twice', async () => {
    const once = { submission: newId(), id: newId(), pictures: [picture(), picture()] }
    for (const _ of ['once', 'again']) assert.equal((await send(once)).headers.get('location'), paths.tip(once.id))
    assert.deepEqual(
      (await kept()).map(({ tip_id, ord }) => [tip_id, ord]),
      [
        [once.id, 1],
        [once.id, 2],
      ],
    )
    assert.equal((await on(officer).request(paths.tipPicture(once.id, 2))).status, 200)
  })
})

test('the page of terms is read by every desk; its form stands for the standing office alone', async () => {
  const page = await (await on(officer).request(paths.tipTerms())).text()
  assert.match(page, /24 tháng.*Phần mềm tự đặt/s)
  assert.doesNotMatch(page, /name="answeredMonths"/)
  const province = on(await anOfficial(db, 'officer', 'tinh-vinh-long'))
  const form = {
    from: '18/11/2025',
    answeredMonths: '12',
    unansweredMonths: '12',
    source: 'Quyết định 9',
    submission: newId(),
  }
  assert.match(await (await province.post(paths.tipTerms(), form)).text(), /id="from-error"[^>]*>[^<]*từ ngày mai/)
  const set = await province.post(paths.tipTerms(), { ...form, from: '19/11/2025' })
  assert.equal(set.headers.get('location'), paths.tipTerms())
  assert.match(await (await on().request('/gioi-thieu-guong')).text(), /sau 24 tháng kể từ khi trả lời/)
})
