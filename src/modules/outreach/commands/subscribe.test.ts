import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { someDay as now } from '#test/world.ts'
import { subscribe } from './subscribe.ts'

const db = await testDatabase()
const scene = { db, now, baseUrl: 'http://localhost' }
const wish = { language: 'vi', frequency: 'weekly', fieldId: '', unitId: '' }
const kept = () => db.selectFrom('outreach.subscriber').select(['email', 'state', 'asks']).execute()

describe('subscribe', () => {
  test('keeps the address until it is confirmed, with one mail in the outbox; the audit trail has no address', async () => {
    await subscribe(scene, { ...wish, email: ' Ban-Doc@vidu.vn ' })
    assert.deepEqual(await kept(), [{ email: 'Ban-Doc@vidu.vn', state: 'pending', asks: 1 }])
    const [entry] = await db.selectFrom('audit.entry').selectAll().where('action', '=', 'outreach.subscribe').execute()
    assert.doesNotMatch(JSON.stringify(entry), /vidu/i)
    assert.equal((await db.selectFrom('outreach.mail').select('id').execute()).length, 1)
  })

  test('the same address in other letters is the same reader', async () => {
    await subscribe(scene, { ...wish, email: 'ban-doc@VIDU.vn' })
    assert.deepEqual(await kept(), [{ email: 'Ban-Doc@vidu.vn', state: 'pending', asks: 2 }])
  })

  test('what is no address, no rhythm, no field or place is named at its field, and nothing is kept', async () => {
    const nobody = '00000000-0000-7000-8000-000000000000'
    for (const [over, fields] of [
      [{ email: 'x@y' }, { email: 'outreach.badEmail' }],
      [{ email: 'a@b.vn, c@d.vn' }, { email: 'outreach.badEmail' }],
      [{ email: 'a@b.vn\nBcc: c@d.vn' }, { email: 'outreach.badEmail' }],
      [{ frequency: 'daily' }, { frequency: 'notAChoice' }],
      [{ fieldId: nobody }, { fieldId: 'notAChoice' }],
      [{ unitId: nobody }, { unitId: 'notAChoice' }],
    ] as const)
      await assert.rejects(subscribe(scene, { ...wish, email: 'moi@vidu.vn', ...over }), { fields })
    assert.equal((await kept()).length, 1)
  })
})
