import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { unitId } from '#modules/units/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay } from '#test/world.ts'
import { storedAchievement, storedExemplar, storedFile } from '../factory.ts'
import { addEvidence } from './add-evidence.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const as = (actor: typeof officer) => ({ db, actor, now: someDay })
const evidenceOf = (id: string) =>
  db.selectFrom('exemplars.evidence').selectAll().where('exemplar_id', '=', id).orderBy('title').execute()

/** A file as the officer's own upload left it. */
async function ownFile(name: string): Promise<string> {
  const id = await storedFile(db, unitId('xa-chau-dien'), name)
  await db.updateTable('files.file').set({ uploaded_by: officer.id }).where('id', '=', id).execute()
  return id
}

describe('addEvidence', () => {
  test('files become evidence of a new achievement, and it is in the audit trail', async () => {
    const id = await storedExemplar(db, officer)
    const fileId = [await ownFile('so-do.pdf'), await ownFile('anh.pdf')]
    await addEvidence(as(officer), {
      id,
      version: '1',
      fileId,
      title: 'Biên bản đo',
      what: 'Mương trữ 900 m³',
      after: '900 m³',
    })

    const [achievement] = await db
      .selectFrom('exemplars.achievement')
      .selectAll()
      .where('exemplar_id', '=', id)
      .execute()
    assert.equal(achievement?.what, 'Mương trữ 900 m³')
    const kept = await evidenceOf(id)
    assert.deepEqual(
      kept.map(({ title }) => title),
      ['Biên bản đo (1)', 'Biên bản đo (2)'],
    )
    assert.ok(
      kept.every(({ achievement_id, confirmed_at }) => achievement_id === achievement?.id && confirmed_at === null),
    )
    const entry = await db.selectFrom('audit.entry').select('action').where('about_id', '=', id).executeTakeFirst()
    assert.equal(entry?.action, 'exemplars.addEvidence')
  })

  test('a file without a title goes by its name', async () => {
    const id = await storedExemplar(db, officer)
    await addEvidence(as(officer), { id, version: '1', fileId: await ownFile('danh-sach-14-ho.pdf') })
    assert.deepEqual(
      (await evidenceOf(id)).map(({ title }) => title),
      ['danh-sach-14-ho.pdf'],
    )
  })

  test('an officer of another commune may not, and nothing is written', async () => {
    const id = await storedExemplar(db, officer)
    const stranger = await anOfficial(db, 'officer', 'xa-long-vinh')
    await assert.rejects(addEvidence(as(stranger), { id, version: '1', what: 'Việc' }), { kind: 'forbidden' })
    assert.deepEqual(await evidenceOf(id), [])
  })

  test('there must be something to add, to an achievement of this record', async () => {
    const id = await storedExemplar(db, officer)
    const elsewhere = await storedAchievement(db, await storedExemplar(db, officer))
    await assert.rejects(addEvidence(as(officer), { id, version: '1' }), { fields: { file: 'exemplars.nothingToAdd' } })
    await assert.rejects(
      addEvidence(as(officer), { id, version: '1', fileId: await ownFile('x.pdf'), achievementId: elsewhere }),
      {
        fields: { achievementId: 'notAChoice' },
      },
    )
  })

  test('a version that is no longer the newest is refused', async () => {
    const id = await storedExemplar(db, officer)
    await addEvidence(as(officer), { id, version: '1', what: 'Việc một' })
    await assert.rejects(addEvidence(as(officer), { id, version: '1', what: 'Việc hai' }), { kind: 'stale' })
  })
})
