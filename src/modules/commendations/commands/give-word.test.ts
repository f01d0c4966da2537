import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedDossier, trailOf } from '../factory.ts'
import { giveWord } from './give-word.ts'

const db = await testDatabase()
const commune = await anOfficial(db, 'head', 'xa-chau-dien')
const stranger = await anOfficial(db, 'head', 'xa-an-phu-tan')

const wordsOf = (id: string) =>
  db.selectFrom('commendations.word').select(['condition_key', 'words']).where('dossier_id', '=', id).execute()
const said = { conditionKey: 'sang-kien', words: 'Quyết định 12/QĐ-UBND công nhận sáng kiến' }

describe('giveWord', () => {
  test('the unit stands for a condition in words; a later word takes its place; both are in the audit trail', async () => {
    const { id } = await storedDossier(db, commune, now)
    await giveWord({ db, actor: commune, now }, { id, version: 1, ...said })
    await giveWord({ db, actor: commune, now }, { id, version: 2, ...said, words: 'Quyết định 15/QĐ-UBND' })
    assert.deepEqual(await wordsOf(id), [{ condition_key: 'sang-kien', words: 'Quyết định 15/QĐ-UBND' }])
    assert.deepEqual(await trailOf(db, id), ['open', 'giveWord', 'giveWord'])
  })

  test('another unit may not, and empty words name their field', async () => {
    const { id } = await storedDossier(db, commune, now)
    await assert.rejects(giveWord({ db, actor: stranger, now }, { id, version: 1, ...said }), { kind: 'forbidden' })
    await assert.rejects(giveWord({ db, actor: commune, now }, { id, version: 1, ...said, words: '' }), {
      fields: { words: 'required' },
    })
    assert.deepEqual(await wordsOf(id), [])
  })
})
