import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedPartner } from '../factory.ts'
import { switchPartner } from './switch-partner.ts'

const db = await testDatabase()
const admin = await anOfficial(db, 'admin', 'tinh-tra-vinh')
const officer = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const stateOf = async (id: string) =>
  (await db.selectFrom('outreach.partner').select('state').where('id', '=', id).executeTakeFirstOrThrow()).state
const change = (actor: typeof admin, id: string, version: number, state: string) =>
  switchPartner({ db, actor, now }, { id, version, state })

describe('letting a site rest, telling it again, ending it', () => {
  test('goes one after the other, in the audit trail; what ended stays so', async () => {
    const { id } = await storedPartner(db, admin)
    await change(admin, id, 1, 'paused')
    await change(admin, id, 2, 'active')
    await change(admin, id, 3, 'ended')
    assert.equal(await stateOf(id), 'ended')
    await assert.rejects(change(admin, id, 4, 'active'), { message: 'wrongState' })
    const entries = await db.selectFrom('audit.entry').select('action').where('about_id', '=', id).execute()
    assert.deepEqual(
      entries.map(({ action }) => action),
      Array(3).fill('outreach.switchPartner'),
    )
  })

  test('is for the administrator, of the newest version; nothing is written', async () => {
    const { id } = await storedPartner(db, admin)
    await assert.rejects(change(officer, id, 1, 'ended'), { kind: 'forbidden' })
    await assert.rejects(change(admin, id, 7, 'ended'), { kind: 'stale' })
    assert.equal(await stateOf(id), 'active')
  })

  test('bad input names its field', async () => {
    const { id } = await storedPartner(db, admin)
    await assert.rejects(change(admin, id, 1, 'gone'), { fields: { state: 'notAChoice' } })
  })
})
