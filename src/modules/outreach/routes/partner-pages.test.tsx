import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { storedStory } from '#modules/stories/factory.ts'
import { secretsInMemory } from '#platform/credentials/secret-store.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, deskOf, someDay as now } from '#test/world.ts'
import { tellPartners } from '../commands/tell-partners.ts'
import { storedPartner } from '../factory.ts'
import { secretName } from '../partner.ts'
import { paths } from '../paths.ts'

const db = await testDatabase()
const secrets = secretsInMemory()
const admin = await anOfficial(db, 'admin', 'tinh-tra-vinh')
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const stranger = await anOfficial(db, 'officer', 'xa-an-phu-tan')

describe('the pages of other sites', () => {
  const desk = deskOf(db, admin, { secrets })
  const form = { name: 'Cổng huyện', address: 'https://huyen.example/nhan', unitId: '', languages: 'vi' }

  test('the administrator connects one, and sees its secret once; it lies outside the database', async () => {
    const id = '01900000-0000-7000-8000-00000000c0de'
    const sent = { ...form, id, submission: '01900000-0000-7000-8000-0000000000bb' }
    const page = await (await desk.post(paths.connectPartner(), sent)).text()
    const secret = /value="(whsec_[\w+/=]{44})"/.exec(page)?.[1]
    assert.equal(await secrets.find(secretName(id, 1)), secret)
    assert.equal((await desk.post(paths.connectPartner(), sent)).status, 303, 'sent twice it is shown once')
    assert.doesNotMatch(await (await desk.request(paths.partner(id))).text(), /whsec_/)
    const rotated = await (await desk.post(paths.rotateSecret(id), { version: '1' })).text()
    assert.match(rotated, /whsec_/)
    assert.notEqual(await secrets.find(secretName(id, 2)), secret)
  })

  test('a writer reads how it goes and may not change it; who has nothing to do with it may not read', async () => {
    const { id } = await storedPartner(db, admin)
    const page = await (await deskOf(db, officer).request(paths.partner(id))).text()
    assert.match(page, /Chỉ quản trị hệ thống/)
    assert.doesNotMatch(page, /Đổi khóa bí mật<\/button>/)
    const judge = await anOfficial(db, 'judge', 'tinh-tra-vinh')
    assert.equal((await deskOf(db, judge).request(paths.partners())).status, 403)
  })

  test('a writer elsewhere reads of no story that is not theirs', async () => {
    const partner = await storedPartner(db, admin)
    const storyId = await storedStory(db, officer, { state: 'published', title: 'Lớp chữ đêm' })
    const edition = await db
      .selectFrom('stories.edition')
      .select('id')
      .where('story_id', '=', storyId)
      .executeTakeFirstOrThrow()
    await tellPartners({ db, now }, { storyId, editionId: edition.id })
    assert.match(await (await deskOf(db, officer).request(paths.partner(partner.id))).text(), /Lớp chữ đêm/)
    assert.doesNotMatch(await (await deskOf(db, stranger).request(paths.partner(partner.id))).text(), /Lớp chữ đêm/)
  })
})
