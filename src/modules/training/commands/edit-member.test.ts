import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { anEntry, storedMember } from '../factory.ts'
import { editMember } from './edit-member.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const stranger = await anOfficial(db, 'officer', 'xa-an-phu-tan')
const id = await storedMember(db, officer)
const edit = (over: object = {}, actor = officer) =>
  editMember({ db, actor, now }, { id, version: 1, ...anEntry, ...over })
const row = () => db.selectFrom('training.member').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

describe('putting right what is known of somebody', () => {
  test('nobody from elsewhere may, bad input names its field, and nothing is written', async () => {
    await assert.rejects(edit({}, stranger), { kind: 'forbidden' })
    await assert.rejects(edit({ birthYear: 'xưa' }), { fields: { birthYear: 'notANumber' } })
    assert.equal((await row()).version, 1)
  })

  test('the new words stand, an older version is refused, it is in the audit trail', async () => {
    await edit({ title: 'Phó Chủ tịch UBND xã' })
    assert.deepEqual([(await row()).title, (await row()).version], ['Phó Chủ tịch UBND xã', 2])
    await assert.rejects(edit({ title: 'Chủ tịch' }), { kind: 'stale' })
    const entry = await db.selectFrom('audit.entry').select('action').where('about_id', '=', id).executeTakeFirst()
    assert.equal(entry?.action, 'training.editMember')
  })
})
