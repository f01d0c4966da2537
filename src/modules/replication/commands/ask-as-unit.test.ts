import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay } from '#test/world.ts'
import { storedModel, storedRecognised } from '../factory.ts'
import { askAsUnit } from './ask-as-unit.ts'

const db = await testDatabase()
const now = someDay
const source = await anOfficial(db, 'officer', 'xa-chau-dien')
const asker = await anOfficial(db, 'officer', 'xa-an-phu-tan')
const editor = await anOfficial(db, 'editor', 'xa-an-phu-tan')
const exemplarId = await storedRecognised(db, source)
await storedModel(db, exemplarId)
const requests = () => db.selectFrom('replication.request').selectAll().execute()
const input = { exemplarId, kind: 'mentor', told: 'Xin cử người chỉ cách lót đáy mương' }

describe('askAsUnit', () => {
  test('a unit asks the source for a mentor; its words stay out of the audit trail', async () => {
    const { id } = await askAsUnit({ db, actor: asker, now }, input)
    const row = (await requests()).find((it) => it.id === id)
    assert.deepEqual([row?.kind, row?.from_unit_id, row?.who], ['mentor', asker.post.unitId, asker.name])
    const entries = await db.selectFrom('audit.entry').selectAll().where('about_id', '=', exemplarId).execute()
    assert.equal(entries[0]?.action, 'replication.askAsUnit')
    assert.doesNotMatch(JSON.stringify(entries), /lót đáy/)
  })

  test('an editor may not, the source asks nothing of itself, and nothing is written', async () => {
    const before = (await requests()).length
    await assert.rejects(askAsUnit({ db, actor: editor, now }, input), { kind: 'forbidden' })
    await assert.rejects(askAsUnit({ db, actor: source, now }, input), { kind: 'conflict' })
    assert.equal((await requests()).length, before)
  })

  test('what is wanted is one of three, and told', async () => {
    await assert.rejects(askAsUnit({ db, actor: asker, now }, { ...input, kind: 'money', told: ' ' }), {
      fields: { kind: 'notAChoice', told: 'required' },
    })
    const undescribed = await storedRecognised(db, source)
    await assert.rejects(askAsUnit({ db, actor: asker, now }, { ...input, exemplarId: undescribed }), {
      kind: 'missing',
    })
  })
})
