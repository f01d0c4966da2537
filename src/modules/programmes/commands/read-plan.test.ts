import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { unitId } from '#modules/units/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { audited, shortPlan } from '../factory.ts'
import { readClauses } from '../queries/draft.ts'
import { readPlan } from './read-plan.ts'

const db = await testDatabase()
const office = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const district = await anOfficial(db, 'head', 'huyen-cau-ke')
const input = {
  ...{ unitId: unitId('tinh-tra-vinh'), amendsId: '', name: 'Kế hoạch 2026 - 2030', document: '15/KH-UBND' },
  ...{ issuedOn: '20/12/2025', from: '01/01/2026', lastDay: '31/12/2030', text: shortPlan, source: 'ke-hoach.docx' },
}
const scene = { db, actor: office, now }

describe('readPlan', () => {
  test('a district may not, and nothing is written', async () => {
    await assert.rejects(readPlan({ ...scene, actor: district }, input), { kind: 'forbidden' })
    const own = { ...input, unitId: unitId('huyen-cau-ke') }
    await assert.rejects(readPlan({ ...scene, actor: district }, own), { kind: 'forbidden' })
    assert.deepEqual(await db.selectFrom('programmes.draft').select('id').execute(), [])
  })

  test('bad input names its field', async () => {
    for (const [field, code, wrong] of [
      ['lastDay', 'programmes.endBeforeStart', { lastDay: '31/12/2025' }],
      ['text', 'programmes.noOutline', { text: 'Một đoạn văn không có mục nào.' }],
      ['text', 'required', { text: '' }],
      ['amendsId', 'notAChoice', { amendsId: unitId('tinh-tra-vinh') }],
    ] as const)
      await assert.rejects(readPlan(scene, { ...input, ...wrong }), { fields: { [field]: code } })
  })

  test('each clause is proposed with its words, kind and numbers; the trail does not hold the whole text', async () => {
    const { id } = await readPlan(scene, input)
    const clauses = await readClauses(db, id)
    assert.deepEqual(
      clauses.map(({ code, kind, state, targets }) => [code, kind, state, targets.length]),
      [
        ...[
          ['I', 'heading', 'proposed', 0],
          ['I.1', 'task', 'proposed', 0],
          ['I.2', 'target', 'proposed', 2],
        ],
        ...[
          ['II', 'heading', 'proposed', 0],
          ['II.1', 'deadline', 'proposed', 0],
        ],
      ].map(([code, kind, ...rest]) => [code, code === 'I.1' ? 'objective' : kind, ...rest]),
    )
    assert.match(clauses[1]!.mind ?? '', /Huyện Cầu Kè → Xã An Phú Tân \/ /)
    const [entry] = await audited(db, 'programmes.readPlan', id)
    assert.equal(JSON.stringify(entry?.input).includes('Nâng cao'), false)
  })

  test('a number for a class that nobody is in by then is left open', async () => {
    const text = 'I. CHỈ TIÊU\n1. Hằng năm, mỗi huyện có ít nhất 05 điển hình được nhân rộng.'
    const { id } = await readPlan(scene, { ...input, text, document: '16/KH-UBND' })
    assert.equal((await readClauses(db, id))[1]?.targets[0]?.quotaClass, null)
  })
})
