import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { fieldId } from '#modules/programmes/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay } from '#test/world.ts'
import { storedAchievement, storedEvidence, storedExemplar } from '../factory.ts'
import { editExemplar } from './edit.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const as = (actor: typeof officer) => ({ db, actor, now: someDay })
const sent = (id: string, over: object = {}) => ({
  ...{
    id,
    version: '1',
    kind: 'individual',
    name: 'Thạch Thị Sa Mol',
    fieldId: fieldId(2),
    summary: 'Nuôi 3 ao tôm sạch.',
  },
  ...over,
})
const achievementsOf = async (id: string) => {
  const rows = await db
    .selectFrom('exemplars.achievement')
    .select('what')
    .where('exemplar_id', '=', id)
    .orderBy('ord')
    .execute()
  return rows.map(({ what }) => what)
}

describe('editExemplar', () => {
  test('an officer puts right what was written, as the next version, and it is in the audit trail', async () => {
    const id = await storedExemplar(db, officer)
    const first = await storedAchievement(db, id, 'Việc cũ')
    await editExemplar(as(officer), sent(id, { achievementId: ['', first], what: ['Việc mới', 'Việc cũ, ghi rõ hơn'] }))

    const row = await db.selectFrom('exemplars.exemplar').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
    assert.deepEqual([row.summary, row.version, row.discovered_on], ['Nuôi 3 ao tôm sạch.', 2, '2024-03-01'])
    assert.deepEqual(await achievementsOf(id), ['Việc mới', 'Việc cũ, ghi rõ hơn'])
    const entry = await db.selectFrom('audit.entry').select('action').where('about_id', '=', id).executeTakeFirst()
    assert.equal(entry?.action, 'exemplars.edit')
  })

  test('an achievement left empty goes, unless evidence points at it', async () => {
    const id = await storedExemplar(db, officer)
    const achievement = await storedAchievement(db, id)
    const evidence = await storedEvidence(db, id, officer)
    await db.updateTable('exemplars.evidence').set({ achievement_id: achievement }).where('id', '=', evidence).execute()

    const emptied = sent(id, { achievementId: [achievement], what: [''] })
    await assert.rejects(editExemplar(as(officer), emptied), { fields: { 'what.0': 'exemplars.hasEvidence' } })
    assert.equal((await achievementsOf(id)).length, 1)

    const bare = await storedExemplar(db, officer)
    const other = await storedAchievement(db, bare)
    await editExemplar(as(officer), sent(bare, { achievementId: [other], what: [''] }))
    assert.deepEqual(await achievementsOf(bare), [])
  })

  test('an officer of another commune may not, and nothing is written', async () => {
    const id = await storedExemplar(db, officer)
    const stranger = await anOfficial(db, 'officer', 'xa-long-vinh')
    await assert.rejects(editExemplar(as(stranger), sent(id)), { kind: 'forbidden' })
    assert.deepEqual(await db.selectFrom('audit.entry').selectAll().where('about_id', '=', id).execute(), [])
  })

  test('a summary is required', async () => {
    const id = await storedExemplar(db, officer)
    await assert.rejects(editExemplar(as(officer), sent(id, { summary: ' ' })), { fields: { summary: 'required' } })
  })

  test('a version that is no longer the newest is refused, with what stands saved', async () => {
    const id = await storedExemplar(db, officer)
    await editExemplar(as(officer), sent(id, { summary: 'Bản của người kia.' }))
    await assert.rejects(editExemplar(as(officer), sent(id)), {
      kind: 'stale',
      saved: { name: 'Thạch Thị Sa Mol', summary: 'Bản của người kia.', version: '2' },
    })
  })

  test('a record that another unit is reading is not changed', async () => {
    const id = await storedExemplar(db, officer, { stage: 'nominated' })
    await assert.rejects(editExemplar(as(officer), sent(id)), {
      kind: 'conflict',
      fields: { form: 'exemplars.notOpen' },
    })
  })
})
