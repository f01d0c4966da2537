import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import sharp from 'sharp'
import { portalOf, testDatabase } from '#test/database.ts'
import { anOfficial, aStore, deskOf } from '#test/world.ts'
import {
  libraryOfCover,
  storedLibraryPicture,
  storedPerson,
  storedPicture,
  storedShowable,
  storedStory,
} from '../factory.ts'
import { paths } from '../paths.ts'

const db = await testDatabase()
const portalDb = portalOf(db)
const files = aStore()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const stranger = await anOfficial(db, 'editor', 'xa-an-phu-tan')
const desk = deskOf(db, officer, { files })
const textOf = async (path: string, of = desk) => (await of.request(path)).text()
const pictureRow = (id: string) =>
  db.selectFrom('stories.library_picture').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

const photo = await sharp({ create: { width: 300, height: 200, channels: 3, background: '#a33' } })
  .withExif({ IFD0: { Artist: 'ZKQ Người chụp' }, IFD3: { GPSLatitude: '9/1 52/1 0/1' } })
  .jpeg()
  .toBuffer()

describe('the picture library at the desk', () => {
  test('a picture is taken in, told of, and may then go out; its file as sent is kept where no address leads', async () => {
    const file = new File([new Uint8Array(photo)], 'IMG_2.jpg', { type: 'image/jpeg' })
    const sent = await desk.post(paths.keepPicture(), { file, alt: '', credit: '', unitId: officer.post.unitId })
    const address = sent.headers.get('location')!
    assert.equal(sent.status, 303)
    const id = address.split('/').at(-1)!
    const page = await textOf(address)
    for (const lack of ['thiếu lời mô tả', 'thiếu nguồn ảnh', 'chưa ghi quyền sử dụng', 'chưa ghi trong ảnh có ai'])
      assert.match(page, new RegExp(lack))

    const row = await db
      .selectFrom('files.file')
      .selectAll()
      .where('id', '=', (await pictureRow(id)).file_id)
      .executeTakeFirstOrThrow()
    assert.deepEqual(await files.read(row.original_sha256!), photo)
    const served = Buffer.from(await (await desk.request(`/lam-viec/tep/${row.id}`)).arrayBuffer())
    assert.equal((await sharp(served).metadata()).exif, undefined)

    const told = { version: '1', alt: 'Cầu mới', credit: 'Minh Thư', rights: 'own', shown: 'nobody', forPress: '1' }
    assert.equal((await desk.post(paths.describePicture(id), told)).status, 303)
    assert.match(await textOf(address), /Ảnh đã đủ để đăng[\s\S]*đã ghi thông tin ảnh/)
  })

  test('what is wrong in one of the forms comes back in that form, tied to its field', async () => {
    const id = await storedLibraryPicture(db, officer)
    const personId = await storedPerson(db, id, officer, { isMinor: true })
    const wrong = { version: '2', giver: '', relation: 'self', givenOn: '31/02/2024', how: 'spoken', uses: 'portal' }
    const answer = await desk.post(paths.agreeShown(id, personId), wrong)
    const page = await answer.text()
    assert.equal(answer.status, 422)
    assert.match(page, new RegExp(`href="#giver-${personId}"`))
    assert.match(page, new RegExp(`id="givenOn-${personId}-error"`))
    const good = { ...wrong, giver: 'Kim Thị Mẹ', givenOn: '01/06/2024' }
    assert.match(await (await desk.post(paths.agreeShown(id, personId), good)).text(), /cần người đại diện/)
    assert.equal((await desk.post(paths.agreeShown(id, personId), { ...good, relation: 'guardian' })).status, 303)
  })

  test('an exemplar of the story is offered by name; the focal point is one of nine parts or typed', async () => {
    const exemplarId = await storedShowable(db, officer, 'Thạch Thị Sô Phia')
    const id = await libraryOfCover(db, await storedStory(db, officer, { exemplarIds: [exemplarId] }))
    assert.match(await textOf(paths.libraryPicture(id)), /Thạch Thị Sô Phia \(/)
    assert.equal((await desk.post(paths.nameShown(id), { version: '1', exemplarId })).status, 303)
    assert.match(await textOf(paths.libraryPicture(id)), /theo sự đồng ý trong hồ sơ[\s\S]*Còn hiệu lực/)
    await desk.post(paths.focusPicture(id), { version: '2', cell: 'topRight', x: '1', y: '1' })
    assert.equal(Math.round((await pictureRow(id)).focal_x! * 100), 83)
    await desk.post(paths.focusPicture(id), { version: '3', cell: 'exact', x: '41', y: '12' })
    assert.equal(Math.round((await pictureRow(id)).focal_x! * 100), 41)
    const wrong = await desk.post(paths.focusPicture(id), { version: '4', cell: 'exact', x: '141', y: '' })
    assert.match(await wrong.text(), /id="x-error"[\s\S]*id="y-error"/)
  })

  test('a story says which picture lacks what, links to it, and goes out once it is told', async () => {
    const storyId = await storedStory(db, officer, { state: 'approved', withoutCover: true })
    const cover = await storedPicture(db, storyId, officer, { rights: 'unknown', alt: 'Bến đò cũ' })
    await db.updateTable('stories.story').set({ cover_id: cover }).where('id', '=', storyId).execute()
    const libraryId = await libraryOfCover(db, storyId)
    const page = await textOf(paths.show(storyId))
    assert.match(page, /Bến đò cũ» \(ảnh bìa\)[\s\S]*chưa ghi quyền sử dụng/)
    assert.ok(page.includes(`href="${paths.libraryPicture(libraryId)}"`))
    const refused = await desk.post(paths.publish(storyId), { version: '2' })
    assert.equal(refused.status, 422)
    assert.match(await refused.text(), new RegExp(`href="#anh-${cover}">«Bến đò cũ» \\(ảnh bìa\\): chưa ghi quyền`))
    const told = { version: '1', alt: 'Bến đò cũ', credit: 'Minh Thư', rights: 'own', shown: 'nobody' }
    await desk.post(paths.describePicture(libraryId), told)
    assert.equal((await desk.post(paths.publish(storyId), { version: '2' })).status, 303)
    const shown = await portalDb.selectFrom('portal.picture').select('id').where('story_id', '=', storyId).execute()
    assert.deepEqual(shown, [{ id: cover }])
  })

  test('the editor says under each picture what it lacks', async () => {
    const storyId = await storedStory(db, officer)
    await storedPicture(db, storyId, officer, { rights: 'unknown', shown: 'unknown' })
    assert.match(await textOf(paths.edit(storyId)), /chưa ghi quyền sử dụng; chưa ghi trong ảnh có ai/)
  })

  test('the grid is narrowed from its address, and what makes no sense narrows nothing', async () => {
    await storedLibraryPicture(db, officer, { alt: 'Ghe ngo trên sông Hậu' })
    const page = await textOf(`${paths.library()}?tim=ghe+ngo&tinh-trang=complete`)
    assert.match(page, /Ghe ngo trên sông Hậu/)
    assert.match(page, /1 ảnh</)
    assert.match(await textOf(`${paths.library()}?tinh-trang=x&don-vi=y&trang=-3`), /Kho ảnh/)
    assert.match(await textOf(`${paths.library()}?tim=khong+co+anh+nao`), /Không có ảnh nào hợp/)
  })

  test('of another desk a picture is neither read nor changed', async () => {
    const id = await storedLibraryPicture(db, officer)
    const other = deskOf(db, stranger, { files })
    assert.equal((await other.request(paths.libraryPicture(id))).status, 404)
    assert.equal((await other.post(paths.describePicture(id), { version: '1', rights: 'own' })).status, 404)
    assert.equal((await other.post(paths.focusPicture(id), { version: '1', x: '1', y: '1' })).status, 403)
    assert.equal((await pictureRow(id)).version, 1)
  })
})
