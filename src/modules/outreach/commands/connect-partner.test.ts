import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { fieldId } from '#modules/programmes/index.ts'
import { unitId } from '#modules/units/index.ts'
import { newId } from '#platform/ids.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { connectPartner } from './connect-partner.ts'

const db = await testDatabase()
const admin = await anOfficial(db, 'admin', 'tinh-tra-vinh')
const head = await anOfficial(db, 'head', 'tinh-tra-vinh')
const form = (over = {}) => ({
  ...{ id: newId(), name: 'Cổng tỉnh', address: 'https://cong.example/nhan', unitId: '', loopback: false },
  ...{ languages: ['vi', 'km'], fieldIds: [fieldId(1)], ...over },
})
const partners = () => db.selectFrom('outreach.partner').selectAll().execute()

describe('connecting another site', () => {
  test('keeps where it is and what it wants, in the audit trail; no secret is in the database', async () => {
    const sent = form()
    await connectPartner({ db, actor: admin, now }, sent)
    const [partner] = await partners()
    assert.deepEqual([partner?.address, partner?.languages, partner?.state], [sent.address, ['vi', 'km'], 'active'])
    const entry = await db.selectFrom('audit.entry').selectAll().where('about_id', '=', sent.id).executeTakeFirst()
    assert.deepEqual([entry?.action, entry?.actor_id], ['outreach.connectPartner', admin.id])
  })

  test('is for the administrator; nobody else connects, and nothing is written', async () => {
    const before = await partners()
    await assert.rejects(connectPartner({ db, actor: head, now }, form({ name: 'B' })), { kind: 'forbidden' })
    assert.deepEqual(await partners(), before)
  })

  test('bad input names its field: no https, a name that is taken, no language, a place that is none', async () => {
    const tried = (over: object) => connectPartner({ db, actor: admin, now }, form({ name: 'C', ...over }))
    await assert.rejects(tried({ address: 'http://cong.example' }), { fields: { address: 'outreach.notHttps' } })
    await assert.rejects(tried({ address: 'http://127.0.0.1' }), { fields: { address: 'outreach.notHttps' } })
    await assert.rejects(tried({ address: 'cong' }), { fields: { address: 'outreach.badAddress' } })
    await assert.rejects(tried({ name: 'Cổng tỉnh' }), { fields: { name: 'outreach.named' } })
    await assert.rejects(tried({ languages: [] }), { fields: { languages: 'required' } })
    await assert.rejects(tried({ unitId: newId() }), { fields: { unitId: 'notAChoice' } })
    await assert.rejects(tried({ unitId: unitId('huyen-cau-ke'), fieldIds: ['x'] }), { kind: 'invalid' })
  })
})
