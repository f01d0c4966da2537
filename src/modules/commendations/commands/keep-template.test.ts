import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { storedFile } from '#modules/exemplars/factory.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { findTemplate } from '../queries/templates.ts'
import { keepTemplate } from './keep-template.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const inspector = await anOfficial(db, 'inspector', 'xa-chau-dien')
const stranger = await anOfficial(db, 'officer', 'xa-an-phu-tan')
const province = await anOfficial(db, 'admin', 'tinh-tra-vinh')
const { unitId } = officer.post
const aTemplate = async (actor = officer, kind = 'report') => ({
  ...{ unitId: actor.post.unitId, kind, name: 'bao-cao.docx' },
  fileId: await storedFile(db, actor.post.unitId, 'bao-cao.docx', actor),
})
const used = (id: string, kind: 'report' | 'decision' = 'report') => findTemplate(db, id, kind, '2024-06-11')

describe('keepTemplate', () => {
  test('the template serves from now on, the one before ends, and the trail says so', async () => {
    const first = await keepTemplate({ db, actor: officer, now }, await aTemplate())
    const second = await keepTemplate({ db, actor: officer, now }, await aTemplate())
    assert.equal((await used(unitId))?.id, second.id)
    const before = await db.selectFrom('commendations.template').select('ended_at').where('id', '=', first.id).execute()
    assert.deepEqual(before, [{ ended_at: now }])
    const entries = await db.selectFrom('audit.entry').select('action').where('subject_id', '=', second.id).execute()
    assert.deepEqual(entries, [{ action: 'commendations.keepTemplate' }])
  })

  test('a unit without one uses that of its province', async () => {
    const { id } = await keepTemplate({ db, actor: province, now }, await aTemplate(province, 'decision'))
    assert.equal((await used(unitId, 'decision'))?.id, id)
    const own = await keepTemplate({ db, actor: officer, now }, await aTemplate(officer, 'decision'))
    assert.equal((await used(unitId, 'decision'))?.id, own.id)
    assert.equal((await used(stranger.post.unitId, 'decision'))?.id, id)
  })

  test('an inspector and another unit may not, and nothing is written', async () => {
    const before = await used(unitId)
    for (const actor of [inspector, stranger]) {
      const input = { ...(await aTemplate(actor)), unitId }
      await assert.rejects(keepTemplate({ db, actor, now }, input), { kind: 'forbidden' })
    }
    assert.deepEqual(await used(unitId), before)
  })

  test('an unknown kind and a file of somebody else name their fields', async () => {
    const it = await aTemplate()
    await assert.rejects(keepTemplate({ db, actor: officer, now }, { ...it, kind: 'thư mời' }), {
      fields: { kind: 'notAChoice' },
    })
    const theirs = { ...it, fileId: (await aTemplate(stranger)).fileId }
    await assert.rejects(keepTemplate({ db, actor: officer, now }, theirs), { fields: { file: 'notAChoice' } })
  })
})
