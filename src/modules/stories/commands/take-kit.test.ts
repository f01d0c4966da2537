import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { describe, test } from 'node:test'
import { strFromU8, unzipSync } from 'fflate'
import sharp from 'sharp'
import { withdrawConsent } from '#modules/exemplars/index.ts'
import { unitId } from '#modules/units/index.ts'
import { keepFile } from '#platform/files/keep.ts'
import { testDatabase } from '#test/database.ts'
import { aStore, anOfficial, deskOf, someDay as now } from '#test/world.ts'
import { libraryOfCover, storedFact, storedOffered, storedPerson, storedStory } from '../factory.ts'
import { recallWithdrawnUse } from '../jobs.ts'
import { paths } from '../paths.ts'
import { saveConfirmation } from '../repository/fact.ts'
import { setContact } from '../repository/press.ts'
import { getStory } from '../repository/story.ts'
import { describePicture } from './describe-picture.ts'
import { takePressKit } from './take-kit.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const agency = await anOfficial(db, 'editor', 'dai-phat-thanh-truyen-hinh')
const member = await anOfficial(db, 'member', 'tinh-tra-vinh')
const sent = { outlet: 'Đài Trà Vinh', taker: 'Lê Thu Hà' }
const linesOf = (id: string) => db.selectFrom('stories.delivery').selectAll().where('story_id', '=', id).execute()

describe('takePressKit', () => {
  test('who took the kit stands in the ledger and the audit trail, and nobody counts as publicised by it', async () => {
    const storyId = await storedOffered(db, officer)
    const { id } = await takePressKit({ db, actor: agency, now }, { storyId, ...sent })
    const [line] = await linesOf(storyId)
    assert.deepEqual(
      [line!.id, line!.channel, line!.outlet, line!.place, line!.taken_by, line!.unit_id],
      [id, 'kit', 'Đài Trà Vinh', 'Lê Thu Hà', agency.post.unitId, unitId('xa-chau-dien')],
    )
    const entry = db.selectFrom('audit.entry').select('action').where('subject_id', '=', id)
    assert.equal((await entry.executeTakeFirstOrThrow()).action, 'stories.takePressKit')
    const { exemplarIds } = await getStory(db, storyId)
    const counted = db.selectFrom('stories.publicised').selectAll().where('exemplar_id', '=', exemplarIds[0]!)
    assert.equal((await counted.execute()).length, 1) // the portal alone
  })

  test('no kit of a story that is not out, or whose people did not agree to the press; nor for a post without press', async () => {
    const draft = await storedStory(db, officer)
    const unasked = await storedStory(db, officer, { state: 'published' })
    const offered = await storedOffered(db, officer)
    for (const [actor, storyId] of [
      [agency, draft],
      [agency, unasked],
      [member, offered],
    ] as const) {
      await assert.rejects(takePressKit({ db, actor, now }, { storyId, ...sent }), { kind: 'forbidden' })
      assert.deepEqual(await linesOf(storyId), [])
    }
  })

  test('who takes it, and for whom, is asked at its field', async () => {
    const storyId = await storedOffered(db, officer)
    await assert.rejects(takePressKit({ db, actor: agency, now }, { storyId, outlet: '', taker: '' }), {
      fields: { outlet: 'required', taker: 'required' },
    })
  })

  test('the ZIP has text, facts, picture and contact, each with the SHA-256 that its manifest says; a recall closes it', async () => {
    const files = aStore()
    const storyId = await storedOffered(db, officer)
    const story = await getStory(db, storyId)
    const fact = await storedFact(db, storyId, officer, 'Giữ nước cho 14 hộ')
    await storedFact(db, storyId, officer, 'Chưa ai xác nhận điều này')
    await saveConfirmation(db, fact, { by: member.id, at: now })
    const picture = await sharp({ create: { width: 90, height: 60, channels: 3, background: '#486' } })
      .jpeg()
      .toBuffer()
    await db
      .updateTable('files.file')
      .set({ sha256: await files.put(picture) })
      .where('id', '=', (it) => it.selectFrom('stories.picture').select('file_id').where('id', '=', story.coverId))
      .execute()
    await setContact(db, unitId('huyen-cau-ke'), { name: 'Trần Quốc Đạt', phone: '0294 3834 001', email: null })
    const { id } = await takePressKit({ db, actor: agency, now }, { storyId, ...sent })
    const desk = deskOf(db, agency, { files })
    const answer = await desk.request(paths.kit(id))
    assert.equal(answer.headers.get('content-type'), 'application/zip')
    const zip = unzipSync(new Uint8Array(await answer.arrayBuffer()))
    const manifest = JSON.parse(strFromU8(zip['manifest.json']!))
    assert.deepEqual(
      manifest.files.map((it: { name: string }) => it.name),
      ['bai-viet.docx', 'bai-viet.txt', 'doc-truoc.txt', 'anh/anh-1.jpg'],
    )
    for (const { name, sha256 } of manifest.files)
      assert.equal(createHash('sha256').update(zip[name]!).digest('hex'), sha256, name)
    assert.deepEqual(
      [manifest.version, manifest.handedOver.to, manifest.office.contact.name],
      [1, 'Đài Trà Vinh', 'Trần Quốc Đạt'],
    )
    assert.match(
      strFromU8(zip['bai-viet.txt']!),
      /Vườn dừa sáp giữ nước mưa[\s\S]*Thu nhập mỗi năm: 96 triệu đồng → 310 triệu đồng/,
    )
    assert.match(
      strFromU8(zip['doc-truoc.txt']!),
      /ĐƯỢC DÙNG\r\n- cổng thông tin này\r\n- báo in[\s\S]*KHÔNG ĐƯỢC DÙNG\r\n- mạng xã hội/,
    )
    assert.match(strFromU8(unzipSync(zip['bai-viet.docx']!)['word/document.xml']!), /Vườn dừa sáp giữ nước mưa/)

    const consent = db.selectFrom('exemplars.consent').select('id').where('use', '=', 'press')
    const { id: consentId } = await consent.where('exemplar_id', '=', story.exemplarIds[0]!).executeTakeFirstOrThrow()
    const said = { id: story.exemplarIds[0]!, consentId, alsoUses: [], on: '11/06/2024', reason: 'Xin thôi' }
    await withdrawConsent({ db, actor: officer, now }, said)
    await recallWithdrawnUse.run({ db, now, files } as never, { exemplarId: story.exemplarIds[0]!, use: 'press' })
    const [line] = await linesOf(storyId)
    assert.deepEqual([line!.due, line!.due_reason], ['recall', 'consent_withdrawn'])
    assert.equal((await desk.request(paths.kit(id))).status, 409)
  })

  test('only pictures that the press may use are in it, with their rights beside the credit', async () => {
    const files = aStore()
    const storyId = await storedOffered(db, officer)
    const libraryId = await libraryOfCover(db, storyId)
    const bytes = await sharp({ create: { width: 90, height: 60, channels: 3, background: '#684' } })
      .withExif({ IFD3: { GPSLatitude: '9/1 52/1 0/1' } })
      .jpeg()
      .toBuffer()
    const upload = new File([new Uint8Array(bytes)], 'a.jpg')
    const { sha256 } = await keepFile({ db, files, now, actor: officer }, upload, { unitId: unitId('xa-chau-dien') })
    await db
      .updateTable('files.file')
      .set({ sha256 })
      .where('id', '=', (it) => it.selectFrom('stories.library_picture').select('file_id').where('id', '=', libraryId))
      .execute()
    const { id } = await takePressKit({ db, actor: agency, now }, { storyId, ...sent })
    const kit = async () => {
      const answer = await deskOf(db, agency, { files }).request(paths.kit(id))
      const zip = unzipSync(new Uint8Array(await answer.arrayBuffer()))
      const manifest = JSON.parse(strFromU8(zip['manifest.json']!)) as { files: { what: string; rights?: object }[] }
      return { zip, pictures: manifest.files.filter(({ what }) => what === 'picture') }
    }
    const told = {
      alt: 'Mương',
      credit: 'Báo Vĩnh Long',
      rights: 'permission',
      holder: 'Báo Vĩnh Long',
      shown: 'nobody',
    }
    const terms = { terms: 'Dùng một lần', rightsUntil: '31/12/2024', forPress: 'on' }
    await describePicture({ db, actor: officer, now }, { id: libraryId, version: 1, ...told, ...terms })
    const first = await kit()
    assert.deepEqual(first.pictures[0]?.rights, {
      ...{ kind: 'permission', holder: 'Báo Vĩnh Long', terms: 'Dùng một lần', until: '2024-12-31' },
    })
    assert.match(
      strFromU8(first.zip['doc-truoc.txt']!),
      /Quyền sử dụng: Báo Vĩnh Long; Dùng một lần; đến hết 31\/12\/2024/,
    )
    assert.equal((await sharp(first.zip['anh/anh-1.jpg']).metadata()).exif, undefined)

    await describePicture(
      { db, actor: officer, now },
      { id: libraryId, version: 2, ...told, ...terms, forPress: undefined },
    )
    assert.deepEqual((await kit()).pictures, [])
    await describePicture({ db, actor: officer, now }, { id: libraryId, version: 3, ...told, ...terms })
    await storedPerson(db, libraryId, officer, { uses: ['portal'] })
    const last = await kit()
    assert.deepEqual(last.pictures, [])
    assert.match(strFromU8(last.zip['doc-truoc.txt']!), /Không có ảnh được dùng/)
  })
})
