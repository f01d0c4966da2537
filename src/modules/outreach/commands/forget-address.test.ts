import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { newId } from '#platform/ids.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { addSubscriber } from '../repository/subscriber.ts'
import { forgetAddress } from './forget-address.ts'

const db = await testDatabase()
const admin = await anOfficial(db, 'admin', 'tinh-tra-vinh')
const officer = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const wish = { language: 'vi', frequency: 'weekly', fieldId: null, unitId: null } as const
await addSubscriber(db, { id: newId(), email: 'a@vidu.vn', token: 'a', wish, at: now })
const email = async () => (await db.selectFrom('outreach.subscriber').select('email').executeTakeFirstOrThrow()).email

describe('forgetAddress', () => {
  test('only the administrator may, and an unknown address is told at its field', async () => {
    await assert.rejects(forgetAddress({ db, actor: officer, now }, { email: 'a@vidu.vn', reason: 'erased' }), {
      kind: 'forbidden',
    })
    const unknown = { email: 'b@vidu.vn', reason: 'erased' }
    await assert.rejects(forgetAddress({ db, actor: admin, now }, unknown), {
      fields: { email: 'outreach.notSubscribed' },
    })
    await assert.rejects(forgetAddress({ db, actor: admin, now }, { email: '', reason: 'x' }), {
      fields: { email: 'required', reason: 'notAChoice' },
    })
    assert.equal(await email(), 'a@vidu.vn')
  })

  test('the address is gone, and not in the audit trail either', async () => {
    await forgetAddress({ db, actor: admin, now }, { email: 'A@vidu.vn', reason: 'bounced' })
    assert.equal(await email(), null)
    const entries = await db
      .selectFrom('audit.entry')
      .selectAll()
      .where('action', '=', 'outreach.forgetAddress')
      .execute()
    assert.equal(entries.length, 1)
    assert.doesNotMatch(JSON.stringify(entries), /vidu/i)
  })
})
