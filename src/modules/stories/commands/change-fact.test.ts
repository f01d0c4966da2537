import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedFact, storedStory } from '../factory.ts'
import { listSheet } from '../queries/fact-sheet.ts'
import { changeFact } from './change-fact.ts'
import { confirmFact } from './confirm-fact.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const head = await anOfficial(db, 'head', 'xa-chau-dien')
const stranger = await anOfficial(db, 'editor', 'xa-an-phu-tan')
const words = { claim: 'Thu nhập 300 triệu đồng', source: 'Sổ của ông Rương' }
const confirmed = async () => {
  const storyId = await storedStory(db, officer)
  const id = await storedFact(db, storyId, officer)
  await confirmFact({ db, actor: head, now }, { id, version: 1 })
  return { id, storyId }
}

describe('changing a fact', () => {
  test('takes its confirmation away and makes it a claim of whoever changed it; it is in the audit trail', async () => {
    const { id, storyId } = await confirmed()
    await changeFact({ db, actor: head, now }, { id, version: 2, ...words })
    const [line] = await listSheet(db, storyId)
    assert.deepEqual([line?.claim, line?.source, line?.confirmedAt], [words.claim, words.source, null])
    await assert.rejects(confirmFact({ db, actor: head, now }, { id, version: 3 }), { kind: 'forbidden' })
    await confirmFact({ db, actor: officer, now }, { id, version: 3 })
    const entries = await db.selectFrom('audit.entry').select('action').where('about_id', '=', storyId).execute()
    assert.ok(entries.some(({ action }) => action === 'stories.changeFact'))
  })

  test('a source alone takes it away too; the same words change nothing', async () => {
    const { id, storyId } = await confirmed()
    const { claim, source } = (await listSheet(db, storyId))[0]!
    await changeFact({ db, actor: head, now }, { id, version: 2, claim, source })
    assert.equal((await listSheet(db, storyId))[0]?.confirmedBy, head.name)
    await changeFact({ db, actor: head, now }, { id, version: 2, claim, source: words.source })
    assert.equal((await listSheet(db, storyId))[0]?.confirmedBy, null)
  })

  test('a desk elsewhere, an older page and an empty claim are refused, and the confirmation stays', async () => {
    const { id, storyId } = await confirmed()
    const change = (actor: typeof officer, over: object) =>
      changeFact({ db, actor, now }, { id, version: 2, ...words, ...over })
    await assert.rejects(change(stranger, {}), { kind: 'forbidden' })
    await assert.rejects(change(officer, { version: 1 }), { kind: 'stale' })
    await assert.rejects(change(officer, { claim: '' }), { fields: { claim: 'required' } })
    assert.equal((await listSheet(db, storyId))[0]?.confirmedBy, head.name)
  })
})
