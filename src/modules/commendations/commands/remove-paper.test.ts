import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { fillPapers, storedDossier, storedSent, trailOf } from '../factory.ts'
import { removePaper } from './remove-paper.ts'

const db = await testDatabase()
const commune = await anOfficial(db, 'head', 'xa-chau-dien')
const stranger = await anOfficial(db, 'head', 'xa-an-phu-tan')

const heldOf = (id: string) =>
  db
    .selectFrom('commendations.dossier_paper')
    .select('id')
    .where('dossier_id', '=', id)
    .where('removed_at', 'is', null)
    .execute()

describe('removePaper', () => {
  test('takes one paper off a draft, and is in the audit trail', async () => {
    const { id } = await storedDossier(db, commune, now)
    await fillPapers(db, id, commune, now)
    const [first, ...rest] = await heldOf(id)
    await removePaper({ db, actor: commune, now }, { id, version: 1, paperId: first!.id })
    assert.deepEqual(await heldOf(id), rest)
    assert.ok((await trailOf(db, id)).includes('removePaper'))
  })

  test('another unit may not; a paper of another dossier is not found; on its way nothing is taken off', async () => {
    const { id } = await storedDossier(db, commune, now)
    const sent = await storedSent(db, commune, now)
    const [theirs] = await heldOf(sent.id)
    const remove = (actor: typeof commune, input: object) =>
      removePaper({ db, actor, now }, { id, version: 1, paperId: theirs!.id, ...input })
    await assert.rejects(remove(stranger, {}), { kind: 'forbidden' })
    await assert.rejects(remove(commune, {}), { kind: 'missing' })
    await assert.rejects(remove(commune, { id: sent.id, version: 2 }), { message: 'wrongState' })
    await assert.rejects(remove(commune, { paperId: 'x' }), { kind: 'invalid' })
    assert.equal((await heldOf(sent.id)).length, 4)
  })
})
