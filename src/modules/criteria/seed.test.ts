import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '../../../test/database.ts'
import { anOfficial, deskOf } from '../../../test/world.ts'
import { loadReference } from '../../reference.ts'
import { draftSet } from './commands/draft.ts'
import { commonSetId } from './factory.ts'
import { readSet } from './queries/shape.ts'
import { criteriaSetId, readProposals } from './seed.ts'
import { loosenings } from './tightening.ts'

const db = await testDatabase()
const files = readProposals('seeds/criteria')
const proposals = await db
  .selectFrom('criteria.criteria_set')
  .selectAll()
  .where('state', '=', 'proposal')
  .orderBy('key')
  .execute()

describe('the proposed sets', () => {
  test('there is one for every field and kind of subject that the study names, each to be confirmed', () => {
    assert.equal(proposals.length, 28)
    for (const set of proposals) {
      assert.deepEqual([set.to_confirm, set.unit_id, set.valid_from, set.base_id], [true, null, null, commonSetId])
      assert.ok(set.source && set.field_id && set.subject_kind)
    }
  })

  test('what each asks beyond the common set gives a hundred points, with levels and an example for each', async () => {
    for (const { id, subject_kind: kind } of proposals) {
      const { name, criteria } = await readSet(db, id, 'vi')
      const own = criteria.filter(({ baseId }) => !baseId)
      const points = own.reduce((sum, it) => sum + (it.points[kind as 'individual']?.max ?? 0), 0)
      assert.equal(points, 100, name)
      assert.ok(own.some((it) => it.kind === 'gate') && own.some((it) => it.kind === 'informational'), name)
      for (const { kind: of, levels, code } of criteria) {
        assert.ok(levels.length >= (of === 'scored' ? 3 : 2), `${name} ${code}`)
        assert.ok(levels.every(({ words, example }) => words && example))
      }
    }
  })

  test('none is looser than the common set', async () => {
    const base = await readSet(db, commonSetId, 'vi')
    for (const { id, subject_kind: kind } of proposals)
      assert.deepEqual(loosenings(base, await readSet(db, id, 'vi'), [kind as 'individual']), {})
  })

  test('every word of them is there in Khmer and English too', async () => {
    for (const locale of ['km', 'en'] as const)
      for (const { id } of proposals) {
        const said = JSON.stringify(await readSet(db, id, locale))
        if (locale === 'en')
          assert.doesNotMatch(said.replace(/"source":"[^"]*"/, ''), /[ăơưđạ]{1}[^"]{0,40} (của|không|được) /)
        else assert.match(said, /[\u1780-\u17ff]/)
      }
    const phrases = files.flatMap(({ criteria }) =>
      criteria.flatMap(({ text, levels = [] }) => [text, ...levels.flatMap((it) => [it.words, it.example])]),
    )
    for (const { vi, km, en } of phrases) assert.ok(vi && /[\u1780-\u17ff]/.test(km) && en && en !== vi, vi)
  })

  test('a unit makes one its own with its levels, and its head could not issue it looser', async () => {
    const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
    const sourceId = criteriaSetId('de-xuat/giao-duc/individual', 1)
    const set = await readSet(db, sourceId, 'vi')
    const now = new Date('2024-06-11T02:00:00Z')
    const { id } = await draftSet(
      { db, actor: officer, now },
      { sourceId, name: set.name, fieldId: set.fieldId, topicId: set.topicId, subjectKind: 'individual' },
    )
    const own = await readSet(db, id, 'vi')
    assert.deepEqual(
      own.criteria.map(({ code }) => code),
      set.criteria.map(({ code }) => code),
    )
    assert.deepEqual(own.criteria.at(-1)?.levels, set.criteria.at(-1)?.levels)
    assert.match(JSON.stringify(await readSet(db, id, 'km')), /[\u1780-\u17ff]{4}/)
    const page = await (await deskOf(db, officer).request(`/lam-viec/tieu-chuan/${id}`)).text()
    assert.match(page, /7 trên 12 em/)
  })

  test('they are loaded once: what people made of them since stays', async () => {
    const count = async () => (await db.selectFrom('criteria.criteria_set').select('id').execute()).length
    const before = await count()
    assert.equal(await loadReference(db, 'seeds'), false)
    assert.equal(await count(), before)
  })
})
