import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedPartner } from '../factory.ts'
import { rotateSecret } from './rotate-secret.ts'
import { switchPartner } from './switch-partner.ts'

const db = await testDatabase()
const admin = await anOfficial(db, 'admin', 'tinh-tra-vinh')
const officer = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const numberOf = async (id: string) =>
  (await db.selectFrom('outreach.partner').select('secret_no as no').where('id', '=', id).executeTakeFirstOrThrow()).no

describe('changing the secret of a site', () => {
  test('counts it and says from when, in the audit trail, which knows no secret', async () => {
    const { id } = await storedPartner(db, admin)
    assert.equal((await rotateSecret({ db, actor: admin, now }, { id, version: 1 })).secretNo, 2)
    assert.equal(await numberOf(id), 2)
    const entry = await db.selectFrom('audit.entry').selectAll().where('about_id', '=', id).executeTakeFirstOrThrow()
    assert.equal(entry.action, 'outreach.rotateSecret')
    assert.doesNotMatch(JSON.stringify(entry.input), /whsec/)
  })

  test('is for the administrator, of a site that has not ended; nothing is written', async () => {
    const { id } = await storedPartner(db, admin)
    await assert.rejects(rotateSecret({ db, actor: officer, now }, { id, version: 1 }), { kind: 'forbidden' })
    await switchPartner({ db, actor: admin, now }, { id, version: 1, state: 'ended' })
    await assert.rejects(rotateSecret({ db, actor: admin, now }, { id, version: 2 }), { message: 'wrongState' })
    assert.equal(await numberOf(id), 1)
  })

  test('bad input names its field', async () => {
    const { id } = await storedPartner(db, admin)
    await assert.rejects(rotateSecret({ db, actor: admin, now }, { id, version: 'x' }), {
      fields: { version: 'notANumber' },
    })
  })
})
