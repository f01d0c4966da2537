import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedStory } from '../factory.ts'
import { listSheet } from '../queries/fact-sheet.ts'
import { writeFact } from './write-fact.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const stranger = await anOfficial(db, 'editor', 'xa-an-phu-tan')
const fact = { claim: 'Giúp 14 hộ trữ nước', source: 'Biên bản họp ấp' }

describe('writing a fact', () => {
  test('keeps the claim, its source and who wrote it, unconfirmed; it is in the audit trail of the story', async () => {
    const id = await storedStory(db, officer)
    await writeFact({ db, actor: officer, now }, { id, ...fact })
    const [line] = await listSheet(db, id)
    assert.deepEqual([line?.claim, line?.source, line?.writtenById], [fact.claim, fact.source, officer.id])
    assert.equal(line?.confirmedBy, null)
    const entry = await db.selectFrom('audit.entry').selectAll().where('about_id', '=', id).executeTakeFirst()
    assert.equal(entry?.action, 'stories.writeFact')
  })

  test('a desk elsewhere may not, and nothing is written', async () => {
    const id = await storedStory(db, officer)
    await assert.rejects(writeFact({ db, actor: stranger, now }, { id, ...fact }), { kind: 'forbidden' })
    assert.deepEqual(await listSheet(db, id), [])
  })

  test('a claim without its source is refused at the source, one too long at the claim', async () => {
    const id = await storedStory(db, officer)
    const write = (over: object) => writeFact({ db, actor: officer, now }, { id, ...fact, ...over })
    await assert.rejects(write({ source: ' ' }), { fields: { source: 'required' } })
    await assert.rejects(write({ claim: 'x'.repeat(501) }), { fields: { claim: 'tooLong' } })
  })
})
