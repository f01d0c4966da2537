import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedLibraryPicture, storedPerson } from '../factory.ts'
import { withdrawShown } from './withdraw-shown.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const stranger = await anOfficial(db, 'editor', 'xa-an-phu-tan')
const scene = { db, actor: officer, now }
const reason = 'Không muốn hiện mặt nữa'
const pictureOf = (id: string) =>
  db.selectFrom('stories.library_picture').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

async function anAgreed() {
  const id = await storedLibraryPicture(db, officer)
  return { id, version: 2, personId: await storedPerson(db, id, officer, { uses: ['portal'] }) }
}

describe('somebody in a picture takes back their consent', () => {
  test('the picture is no longer served before this is answered, and it is in the audit trail', async () => {
    const it = await anAgreed()
    await withdrawShown(scene, { ...it, reason })
    const { out_at, out_reason } = await pictureOf(it.id)
    assert.deepEqual([out_at, out_reason], [now, 'consentWithdrawn'])
    const entry = await db.selectFrom('audit.entry').selectAll().where('about_id', '=', it.id).executeTakeFirstOrThrow()
    assert.equal(entry.action, 'stories.withdrawShown')
    await assert.rejects(withdrawShown(scene, { ...it, version: 3, reason }), { kind: 'conflict' })
  })

  test('without a reason it is refused at that field', async () => {
    const it = await anAgreed()
    await assert.rejects(withdrawShown(scene, { ...it, reason: ' ' }), { fields: { reason: 'required' } })
  })

  test('a person of another picture is not found', async () => {
    const [it, other] = [await anAgreed(), await anAgreed()]
    await assert.rejects(withdrawShown(scene, { ...it, personId: other.personId, reason }), { kind: 'missing' })
  })

  test('a desk elsewhere may not, and nothing is written', async () => {
    const it = await anAgreed()
    await assert.rejects(withdrawShown({ ...scene, actor: stranger }, { ...it, reason }), { kind: 'forbidden' })
    assert.equal((await pictureOf(it.id)).out_at, null)
  })
})
