import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { acceptAll, audited, draftRow, storedDraft } from '../factory.ts'
import { findProgramme, listTargets, listTargetsAlongside } from '../queries.ts'
import { getProgramme } from '../queries/programme.ts'
import { issuePlan } from './issue-plan.ts'

const db = await testDatabase()
const office = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const district = await anOfficial(db, 'head', 'huyen-cau-ke')
const scene = { db, actor: office, now }
const { id: draftId } = await storedDraft(db, office)
let programmeId = ''

describe('issuePlan', () => {
  test('a district may not, a plan with clauses that nobody looked at is not issued, nor one that meets another', async () => {
    await assert.rejects(issuePlan({ ...scene, actor: district }, { draftId, version: 1 }), { kind: 'forbidden' })
    await assert.rejects(issuePlan(scene, { draftId, version: 1 }), { message: 'programmes.undecided' })
    await assert.rejects(issuePlan(scene, { draftId, version: '' }), { kind: 'invalid' })
    const meeting = await storedDraft(db, office, { from: '2025-06-01' })
    await acceptAll(db, meeting.id)
    await assert.rejects(issuePlan(scene, { draftId: meeting.id, version: 1 }), {
      fields: { alongside: 'programmes.overlap' },
    })
    assert.equal((await draftRow(db, draftId)).state, 'open')
  })

  test('it becomes a programme with its words, numbers by class, and the day of the report', async () => {
    await acceptAll(db, draftId)
    programmeId = (await issuePlan(scene, { draftId, version: 1 })).id
    const found = await findProgramme(db, '2027-05-01')
    assert.deepEqual([found?.id, found?.month, found?.day], [programmeId, 11, 25])
    const targets = await listTargets(db, 'publicised_and_replicated', '2027-05-01')
    assert.deepEqual(targets.map(({ quotaClass, min }) => `${quotaClass} ${min}`).toSorted(), [
      'commune 3',
      'department 2',
    ])
    const { clauses, documents } = await getProgramme(db, '2027-05-01', 'vi')
    assert.deepEqual(
      clauses.map(({ code }) => code),
      ['I', 'I.1', 'I.2', 'II', 'II.1'],
    )
    assert.deepEqual(
      documents.map(({ document }) => document),
      ['15/KH-UBND'],
    )
    assert.equal((await audited(db, 'programmes.issuePlan', programmeId)).length, 1)
    await assert.rejects(issuePlan(scene, { draftId, version: 2 }), { message: 'programmes.draftEnded' })
  })

  test('an amendment keeps the old words, and its numbers hold from the next first of January: this year’s stay', async () => {
    const text =
      'I. MỤC TIÊU\n2. Hằng năm, mỗi xã, phường có ít nhất 04 điển hình được phổ biến, nhân rộng.\nIII. MỚI\n1. Thêm.'
    const amending = await storedDraft(db, office, { text, amendsId: programmeId, document: '90/KH-UBND' })
    await db.updateTable('programmes.draft').set({ issued_on: '2027-03-05' }).where('id', '=', amending.id).execute()
    await acceptAll(db, amending.id)
    await issuePlan(scene, { draftId: amending.id, version: 1 })
    const least = async (day: string) =>
      (await listTargets(db, 'publicised_and_replicated', day)).find(({ quotaClass }) => quotaClass === 'commune')?.min
    assert.deepEqual([await least('2027-12-31'), await least('2028-01-01')], [3, 4])
    const { clauses, documents } = await getProgramme(db, '2027-05-01', 'vi')
    assert.match(clauses.find(({ code }) => code === 'I.2')!.text, /04 điển hình/)
    assert.ok(clauses.some(({ code }) => code === 'III.1'))
    assert.deepEqual(
      documents.map(({ document }) => document),
      ['15/KH-UBND', '90/KH-UBND'],
    )
    const [earlier] = await db.selectFrom('programmes.earlier_clause').selectAll().execute()
    assert.deepEqual([earlier?.code, earlier?.number], ['I.2', 2])
    assert.match(earlier!.text, /03 điển hình/)
  })

  test('a scheme that meets the plan is issued alongside on purpose: whose number counts does not change', async () => {
    const text = 'I. MỤC TIÊU\n1. Hằng năm, mỗi xã, phường có ít nhất 07 điển hình được phổ biến, nhân rộng.'
    const scheme = await storedDraft(db, office, { text, from: '2027-01-01', to: '2029-01-01', document: '5/ĐA-UBND' })
    await acceptAll(db, scheme.id)
    const { id } = await issuePlan(scene, { draftId: scheme.id, version: 1, alongside: 'on' })
    const [leading, alongside] = await Promise.all([
      listTargets(db, 'publicised_and_replicated', '2027-05-01'),
      listTargetsAlongside(db, 'publicised_and_replicated', '2027-05-01', 'vi'),
    ])
    assert.deepEqual(leading.map(({ min }) => min).toSorted(), [2, 3])
    assert.deepEqual(
      alongside.map((it) => [it.programmeId, it.quotaClass, it.min]),
      [[id, 'commune', 7]],
    )
    assert.equal((await findProgramme(db, '2027-05-01'))?.id, programmeId)
    assert.deepEqual(
      [(await getProgramme(db, '2027-05-01', 'vi')).id, (await getProgramme(db, '2027-05-01', 'vi', id)).isLeading],
      [programmeId, false],
    )
  })
})
