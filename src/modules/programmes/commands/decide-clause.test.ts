import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { audited, draftRow, storedDraft } from '../factory.ts'
import { readClauses } from '../queries/draft.ts'
import { decideClause } from './decide-clause.ts'

const db = await testDatabase()
const office = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const district = await anOfficial(db, 'head', 'huyen-cau-ke')
const { id, clauses } = await storedDraft(db, office)
const scene = { db, actor: office, now }
const first = clauses.get('I')!
const input = {
  ...{ clauseId: first.id, version: 1, decision: 'accept', code: 'I', text: first.text, kind: 'heading' },
  ...{ day: '', month: '' },
}

describe('decideClause', () => {
  test('a district may not, and nothing is written', async () => {
    await assert.rejects(decideClause({ ...scene, actor: district }, input), { kind: 'forbidden' })
    assert.equal((await draftRow(db, id)).version, 1)
  })

  test('bad input names its field', async () => {
    for (const [field, code, wrong] of [
      ['code', 'programmes.codeTaken', { code: 'I.1' }],
      ['code', 'programmes.notACode', { code: 'I 1' }],
      ['kind', 'notAChoice', { kind: 'law' }],
      ['day', 'required', { kind: 'deadline' }],
      ['month', 'required', { day: '5' }],
    ] as const)
      await assert.rejects(decideClause(scene, { ...input, ...wrong }), { fields: { [field]: code } })
    await assert.rejects(decideClause(scene, { ...input, version: 3 }), { kind: 'stale' })
  })

  test('it is accepted with other words and another number, and those under it follow', async () => {
    await decideClause(scene, { ...input, code: 'A', text: 'MỤC TIÊU CHUNG' })
    const all = await readClauses(db, id)
    assert.deepEqual(
      [all[0]!.code, all[0]!.text, all[0]!.found, all[0]!.state],
      ['A', 'MỤC TIÊU CHUNG', 'MỤC TIÊU', 'accepted'],
    )
    assert.equal(all[1]!.parent, 'A')
    assert.equal((await audited(db, 'programmes.decideClause', first.id))[0]?.about_id, id)
  })

  test('or it is dropped', async () => {
    const other = clauses.get('II.1')!
    const dropped = { ...input, clauseId: other.id, version: 2, decision: 'drop', code: 'II.1', text: other.text }
    await decideClause(scene, dropped)
    assert.equal((await readClauses(db, id)).at(-1)?.state, 'dropped')
  })
})
