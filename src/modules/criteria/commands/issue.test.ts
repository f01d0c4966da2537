import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay } from '#test/world.ts'
import { newId } from '#platform/ids.ts'
import type { Actor } from '#platform/access/index.ts'
import { aCriterion, aDraft, commonSetId } from '../factory.ts'
import { getCriteriaSet } from '../queries/set.ts'
import { addCriterion } from './add-criterion.ts'
import { issueSet } from './issue.ts'

const db = await testDatabase()
const now = someDay
const officer = await anOfficial(db, 'officer', 'so-giao-duc-va-dao-tao')
const stranger = await anOfficial(db, 'head', 'huyen-cau-ke')
const entries = (id: string) =>
  db.selectFrom('audit.entry').selectAll().where('about_id', '=', id).orderBy('id').execute()
const head = await anOfficial(db, 'head', 'so-giao-duc-va-dao-tao')
const about = { unitId: officer.post.unitId }

async function scan(by: Actor): Promise<string> {
  const id = newId()
  await db
    .insertInto('files.file')
    .values({
      ...{
        id,
        sha256: 'a'.repeat(64),
        name: 'quy-dinh.pdf',
        type: 'application/pdf',
        size: 100,
        unit_id: by.post.unitId,
      },
      ...{ uploaded_by: by.id, uploaded_at: now },
    })
    .execute()
  return id
}

const regulation = async (over: Record<string, unknown> = {}) => ({
  ...{ version: 1, number: '35/QĐ-SGDĐT', issuedOn: '01/06/2024', signer: 'Nguyễn Văn Bé' },
  ...{
    title: 'Tiêu chuẩn nhà giáo tiêu biểu',
    fileId: await scan(head),
    validFrom: '10/06/2024',
    lastDay: '31/12/2025',
  },
  ...over,
})

describe('issuing a set', () => {
  test('an officer may not, and what is wrong is named at its field', async () => {
    const { id } = await aDraft(db, officer, now, 'collective')
    await assert.rejects(issueSet({ db, actor: officer, now }, await regulation({ id })), { kind: 'forbidden' })
    await assert.rejects(issueSet({ db, actor: stranger, now }, await regulation({ id })), { kind: 'forbidden' })
    await assert.rejects(issueSet({ db, actor: head, now }, await regulation({ id, number: '' })), {
      fields: { number: 'required' },
    })
    const wrong = await regulation({ id, fileId: '', issuedOn: '12/06/2024', lastDay: '01/01/2024' })
    await assert.rejects(issueSet({ db, actor: head, now }, wrong), {
      fields: { file: 'needsFile', issuedOn: 'notYetIssued', validFrom: 'beforeIssued', lastDay: 'endsBeforeItBegins' },
    })
    await assert.rejects(issueSet({ db, actor: head, now }, await regulation({ id, version: 5 })), { kind: 'stale' })
    const rows = await db.selectFrom('criteria.regulation').selectAll().execute()
    assert.deepEqual(rows, [])
  })

  test('what the unit asks itself needs levels with examples first', async () => {
    const { id } = await aDraft(db, officer, now, 'model')
    const bare = { ...aCriterion({ 'max.model': '10' }), 'from.2': '', 'words.2': '', 'example.2': '' }
    await addCriterion({ db, actor: officer, now }, { id, version: 1, ...bare })
    await assert.rejects(issueSet({ db, actor: head, now }, await regulation({ id, version: 2 })), {
      fields: { form: 'needsLevels' },
    })
  })

  test('from its day on the unit judges by it, before by what held before, and it is in the audit trail', async () => {
    const { id } = await aDraft(db, officer, now)
    await issueSet({ db, actor: head, now }, await regulation({ id }))
    const on = async (day: string, kind = 'individual') => (await getCriteriaSet(db, day, kind, 'vi', about)).id
    assert.deepEqual(
      [await on('2024-06-09'), await on('2024-06-10'), await on('2025-12-31'), await on('2026-01-01')],
      [commonSetId, id, id, commonSetId],
    )
    assert.equal(await on('2024-06-10', 'household'), commonSetId)
    assert.equal((await entries(id)).at(-1)?.action, 'criteria.issue')
  })

  test('a newer version takes its place and the older stays for what was judged by it', async () => {
    const { id } = await aDraft(db, officer, now)
    const next = { id, number: '90/QĐ-SGDĐT', issuedOn: '10/06/2024', validFrom: '11/06/2024' }
    await assert.rejects(issueSet({ db, actor: head, now }, await regulation({ ...next, validFrom: '10/06/2024' })), {
      fields: { validFrom: 'laterSetInForce' },
    })
    await issueSet({ db, actor: head, now }, await regulation(next))
    const kept = await getCriteriaSet(db, '2024-06-10', 'individual', 'vi', about)
    const current = await getCriteriaSet(db, '2024-06-11', 'individual', 'vi', about)
    assert.deepEqual([kept.version, kept.regulation], [1, '35/QĐ-SGDĐT'])
    assert.deepEqual([current.version, current.regulation, current.id], [2, '90/QĐ-SGDĐT', id])
  })

  test('what was issued does not change, not even in the database', async () => {
    const { id } = await getCriteriaSet(db, '2024-06-11', 'individual', 'vi', about)
    await assert.rejects(
      db.updateTable('criteria.criterion').set({ text_vi: 'khác' }).where('set_id', '=', id).execute(),
      /does not change/,
    )
  })
})
