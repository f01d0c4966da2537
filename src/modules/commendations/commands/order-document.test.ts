import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedDraft, trailOf } from '../factory.ts'
import { orderDocument } from './order-document.ts'

const db = await testDatabase()
const commune = await anOfficial(db, 'head', 'xa-chau-dien')
const stranger = await anOfficial(db, 'head', 'xa-an-phu-tan')

const ordersOf = (decisionId: string) =>
  db
    .selectFrom('commendations.document')
    .select(['kind', 'format', 'state', 'total'])
    .where('decision_id', '=', decisionId)
    .execute()

describe('orderDocument', () => {
  test('a document is queued with the work it is, and is in the audit trail', async () => {
    const { decisionId } = await storedDraft(db, commune, now)
    await orderDocument({ db, actor: commune, now }, { decisionId, kind: 'annex', format: 'pdf' })
    assert.deepEqual(await ordersOf(decisionId), [{ kind: 'annex', format: 'pdf', state: 'queued', total: 2 }])
    assert.deepEqual(await trailOf(db, decisionId), ['draftDecision', 'orderDocument'])
  })

  test('not by a stranger; a kind that its owner has not, and an unknown format, name their field', async () => {
    const { id, decisionId } = await storedDraft(db, commune, now)
    const order = (input: object, actor = commune) => orderDocument({ db, actor, now }, { format: 'pdf', ...input })
    await assert.rejects(order({ decisionId, kind: 'annex' }, stranger), { kind: 'forbidden' })
    await assert.rejects(order({ dossierId: id, kind: 'annex' }), { fields: { kind: 'notAChoice' } })
    await assert.rejects(order({ decisionId, kind: 'annex', format: 'odt' }), { fields: { format: 'notAChoice' } })
    assert.deepEqual(await ordersOf(decisionId), [])
  })
})
