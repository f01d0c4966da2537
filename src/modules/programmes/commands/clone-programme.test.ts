import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { unitId } from '#modules/units/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { audited } from '../factory.ts'
import { readClauses } from '../queries/draft.ts'
import { programmeId } from '../seed.ts'
import { cloneProgramme } from './clone-programme.ts'

const db = await testDatabase()
const office = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const district = await anOfficial(db, 'head', 'huyen-cau-ke')
const scene = { db, actor: office, now }
const input = {
  ...{ programmeId: programmeId('tuyen-truyen-dien-hinh-2023-2025'), unitId: unitId('tinh-tra-vinh') },
  ...{ name: 'Kế hoạch 2026 - 2030', document: '15/KH-UBND', issuedOn: '20/12/2025' },
  ...{ from: '01/01/2026', lastDay: '31/12/2030' },
}

describe('cloneProgramme', () => {
  test('a district may not, and nothing is written', async () => {
    await assert.rejects(cloneProgramme({ ...scene, actor: district }, input), { kind: 'forbidden' })
    assert.deepEqual(await db.selectFrom('programmes.draft').select('id').execute(), [])
  })

  test('bad input names its field', async () => {
    await assert.rejects(cloneProgramme(scene, { ...input, lastDay: '31/12/2025' }), {
      fields: { lastDay: 'programmes.endBeforeStart' },
    })
    await assert.rejects(cloneProgramme(scene, { ...input, name: '' }), { fields: { name: 'required' } })
    await assert.rejects(cloneProgramme(scene, { ...input, programmeId: unitId('tinh-tra-vinh') }), { kind: 'missing' })
  })

  test('every clause comes along; what has ended is named with its heir, and districts have nobody to ask', async () => {
    const { id } = await cloneProgramme(scene, input)
    const clauses = await readClauses(db, id)
    const count = await db
      .selectFrom('programmes.clause')
      .select((it) => it.fn.countAll().as('n'))
      .executeTakeFirst()
    assert.equal(clauses.length, Number(count?.n))
    const numbers = clauses.find(({ code }) => code === 'IV.2.d')!.targets
    assert.deepEqual(
      numbers.map(({ quotaClass, min }) => [quotaClass, min]).toSorted(),
      [
        ['central_agency', null],
        ['commune', 2],
        ['department', 1],
        ['enterprise', null],
        [null, 5],
      ].toSorted(),
    )
    const district = clauses
      .find(({ code }) => code === 'IV.2.d')!
      .targets.find(({ quotaClass }) => quotaClass === null)
    assert.match(district?.mind ?? '', /^district → commune \d+/)
    assert.match(clauses.find(({ code }) => code === 'VI.1.b')!.mind ?? '', /Đài Phát thanh và Truyền hình Trà Vinh →/)
    assert.equal((await audited(db, 'programmes.cloneProgramme', id)).length, 1)
  })
})
