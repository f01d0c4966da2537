import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { audited, draftRow, storedDraft } from '../factory.ts'
import { readClauses } from '../queries/draft.ts'
import { decideTarget } from './decide-target.ts'

const db = await testDatabase()
const office = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const district = await anOfficial(db, 'head', 'huyen-cau-ke')
const { id, clauses } = await storedDraft(db, office)
const target = clauses.get('I.2')!.targets[0]!
const scene = { db, actor: office, now }
const input = {
  ...{ targetId: target.id, version: 1, kept: 'on', meaning: 'range', quotaClass: 'commune', min: '3', max: '5' },
  counts: 'publicised_and_replicated',
}

describe('decideTarget', () => {
  test('a district may not, and nothing is written', async () => {
    await assert.rejects(decideTarget({ ...scene, actor: district }, input), { kind: 'forbidden' })
    assert.equal((await draftRow(db, id)).version, 1)
  })

  test('bad input names its field', async () => {
    for (const [field, code, wrong] of [
      ['max', 'programmes.maxBelowMin', { max: '2' }],
      ['max', 'required', { max: '' }],
      ['min', 'required', { min: '', meaning: 'minimum' }],
      ['quotaClass', 'required', { quotaClass: '' }],
      ['counts', 'notAChoice', { counts: 'likes' }],
    ] as const)
      await assert.rejects(decideTarget(scene, { ...input, ...wrong }), { fields: { [field]: code } })
    await assert.rejects(decideTarget(scene, { ...input, version: 3 }), { kind: 'stale' })
  })

  test('it means what the person says; «as they can» has no bounds; one that is left out needs none', async () => {
    await decideTarget(scene, input)
    const read = async () => (await readClauses(db, id)).find(({ code }) => code === 'I.2')!.targets[0]!
    assert.deepEqual([(await read()).meaning, (await read()).min, (await read()).max], ['range', 3, 5])
    await decideTarget(scene, { ...input, version: 2, meaning: 'free' })
    assert.deepEqual([(await read()).meaning, (await read()).min], ['free', null])
    await decideTarget(scene, { ...input, version: 3, kept: undefined, quotaClass: '', counts: '' })
    assert.equal((await read()).kept, false)
    assert.equal((await audited(db, 'programmes.decideTarget', target.id)).length, 3)
  })
})
