import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { newId } from '#platform/ids.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedInspection } from '../factory.ts'
import { noteAnswers } from './note-answers.ts'
import { sendSelfCheck } from './send-self-check.ts'

const db = await testDatabase()
const office = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const keeper = await anOfficial(db, 'officer', 'xa-chau-dien')
const leader = await anOfficial(db, 'officer', 'so-noi-vu')
const { visitId, version, inspector } = await storedInspection(db, { now, office, keeper, leader, stage: 'sent' })
const send = (actor = keeper, over: object = {}) => sendSelfCheck({ db, actor, now }, { visitId, version, ...over })
const visit = () => db.selectFrom('inspections.visit').selectAll().where('id', '=', visitId).executeTakeFirstOrThrow()

describe('sendSelfCheck', () => {
  test('only the unit sends it, and not while an item is unanswered', async () => {
    for (const actor of [office, inspector]) await assert.rejects(send(actor), { kind: 'forbidden' })
    await assert.rejects(send(), { message: 'inspections.unanswered' })
    await assert.rejects(send(keeper, { version: 'x' }), { fields: { version: 'notANumber' } })
    assert.equal((await visit()).self_sent_at, null)
  })

  test('it is sent once, and then the team begins', async () => {
    const items = await db.selectFrom('inspections.item').select('id').execute()
    const marks = items.map(({ id }) => ({ id: newId(), itemId: id, verdict: 'none', comment: 'Xã chưa có', at: now }))
    await noteAnswers({ db, actor: keeper, now }, { visitId, marks })
    await send()
    assert.equal((await visit()).self_sent_by, keeper.id)
    await assert.rejects(send(keeper, { version: version + 1 }), { message: 'inspections.selfSent' })
    await noteAnswers({ db, actor: inspector, now }, { visitId, marks: [{ ...marks[0], id: newId() }] })
    const actions = await db.selectFrom('audit.entry').select('action').where('about_id', '=', visitId).execute()
    assert.ok(actions.some(({ action }) => action === 'inspections.sendSelfCheck'))
  })
})
