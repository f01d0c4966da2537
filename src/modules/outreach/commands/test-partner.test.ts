import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedPartner } from '../factory.ts'
import { testPartner } from './test-partner.ts'

const db = await testDatabase()
const admin = await anOfficial(db, 'admin', 'tinh-tra-vinh')
const officer = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const messages = (id: string) => db.selectFrom('outreach.message').selectAll().where('partner_id', '=', id).execute()

describe('a sign of life to a site', () => {
  test('waits for the worker, about no story, in the audit trail', async () => {
    const { id } = await storedPartner(db, admin)
    await testPartner({ db, actor: admin, now }, { id })
    const [message] = await messages(id)
    assert.deepEqual([message?.type, message?.story_id, message?.state], ['test', null, 'waiting'])
    const entry = await db.selectFrom('audit.entry').select('action').where('about_id', '=', id).executeTakeFirst()
    assert.equal(entry?.action, 'outreach.testPartner')
  })

  test('is for the administrator; nothing is written', async () => {
    const { id } = await storedPartner(db, admin)
    await assert.rejects(testPartner({ db, actor: officer, now }, { id }), { kind: 'forbidden' })
    assert.deepEqual(await messages(id), [])
  })

  test('bad input names its field', async () => {
    await assert.rejects(testPartner({ db, actor: admin, now }, { id: 'x' }), { fields: { id: 'required' } })
  })
})
