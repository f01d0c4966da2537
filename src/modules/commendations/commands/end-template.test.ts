import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { storedFile } from '#modules/exemplars/factory.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { findTemplate } from '../queries/templates.ts'
import { endTemplate } from './end-template.ts'
import { keepTemplate } from './keep-template.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const { unitId } = officer.post
const used = () => findTemplate(db, unitId, 'minutes', '2024-06-11')
const kept = async () => {
  const fileId = await storedFile(db, unitId, 'bien-ban.docx', officer)
  return keepTemplate({ db, actor: officer, now }, { unitId, kind: 'minutes', name: 'bien-ban.docx', fileId })
}

describe('endTemplate', () => {
  test('the built-in layout serves again, and the trail says so', async () => {
    const { id } = await kept()
    await endTemplate({ db, actor: officer, now }, { id })
    assert.equal(await used(), undefined)
    const entries = await db
      .selectFrom('audit.entry')
      .select('action')
      .where('subject_id', '=', id)
      .orderBy('id')
      .execute()
    assert.deepEqual(
      entries.map(({ action }) => action),
      ['commendations.keepTemplate', 'commendations.endTemplate'],
    )
  })

  test('another unit may not, and it goes on serving', async () => {
    const { id } = await kept()
    const actor = await anOfficial(db, 'head', 'xa-an-phu-tan')
    await assert.rejects(endTemplate({ db, actor, now }, { id }), { kind: 'forbidden' })
    assert.equal((await used())?.id, id)
  })

  test('an ended one cannot end again, an unknown one is not found, no id names its field', async () => {
    const { id } = await kept()
    await endTemplate({ db, actor: officer, now }, { id })
    await assert.rejects(endTemplate({ db, actor: officer, now }, { id }), { message: 'wrongState' })
    await assert.rejects(endTemplate({ db, actor: officer, now }, { id: unitId }), { kind: 'missing' })
    await assert.rejects(endTemplate({ db, actor: officer, now }, {}), { fields: { id: 'required' } })
  })
})
