import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay } from '#test/world.ts'
import { storedDossier, storedSent, trailOf } from '../factory.ts'
import { draftDecision } from './draft-decision.ts'

const db = await testDatabase()
const now = someDay
const head = await anOfficial(db, 'head', 'xa-chau-dien')

describe('draftDecision', () => {
  const draft = (items: string[], over: object = {}) =>
    draftDecision(
      { db, actor: head, now },
      {
        unitId: head.post.unitId,
        title: 'Tặng Giấy khen',
        issuer: 'Chủ tịch UBND xã',
        symbol: 'QĐ-UBND',
        items,
        ...over,
      },
    )

  test('one act commends many, in the order of the annex', async () => {
    const sent = []
    for (let at = 0; at < 3; at++) sent.push(await storedSent(db, head, now))
    const { id } = await draft(sent.map((it) => `${it.id}:2`))
    assert.deepEqual(await trailOf(db, id), ['draftDecision'])
    const lines = await db
      .selectFrom('commendations.award')
      .select('annex_no')
      .where('decision_id', '=', id)
      .orderBy('annex_no')
      .execute()
    assert.deepEqual(
      lines.map(({ annex_no }) => annex_no),
      [1, 2, 3],
    )
  })

  test('one that cannot go stops all: nothing is written', async () => {
    const sent = await storedSent(db, head, now)
    const unsent = await storedDossier(db, head, now)
    await assert.rejects(draft([`${sent.id}:2`, `${unsent.id}:1`]), { kind: 'conflict' })
    await assert.rejects(draft([`${sent.id}:1`]), { message: 'commendations.changedSince' })
    await assert.rejects(draft([]), { fields: { items: 'commendations.nothingChosen' } })
    await assert.rejects(draft([`${sent.id}:2`], { symbol: 'quyết định' }), {
      fields: { symbol: 'commendations.badSymbol' },
    })
    const lines = await db.selectFrom('commendations.award').select('id').where('dossier_id', '=', sent.id).execute()
    assert.deepEqual(lines, [])
  })

  test('another unit may not', async () => {
    const sent = await storedSent(db, head, now)
    const stranger = await anOfficial(db, 'head', 'xa-an-phu-tan')
    await assert.rejects(
      draftDecision(
        { db, actor: stranger, now },
        { unitId: head.post.unitId, title: 'T', issuer: 'C', symbol: 'QĐ-UBND', items: [`${sent.id}:2`] },
      ),
      { kind: 'forbidden' },
    )
  })
})
