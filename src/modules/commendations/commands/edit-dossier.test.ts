import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { dossierNow, storedDossier, storedSent, trailOf } from '../factory.ts'
import { editDossier } from './edit-dossier.ts'

const db = await testDatabase()
const commune = await anOfficial(db, 'head', 'xa-chau-dien')
const stranger = await anOfficial(db, 'head', 'xa-an-phu-tan')

const words = { recipientNote: 'Nông dân, ấp Ô Rồm', summary: 'Vá 4 km đường ấp.', period: '2023 - 2024' }

describe('editDossier', () => {
  test('mends the words of a draft, and is in the audit trail', async () => {
    const { id } = await storedDossier(db, commune, now)
    await editDossier({ db, actor: commune, now }, { id, version: 1, ...words })
    const { summary, period, recipient_note, version } = await dossierNow(db, id)
    assert.deepEqual([summary, period, recipient_note, version], [words.summary, words.period, words.recipientNote, 2])
    assert.deepEqual(await trailOf(db, id), ['open', 'edit'])
  })

  test('another unit may not, a stale form shows what was saved, and a dossier on its way stays as it was sent', async () => {
    const { id } = await storedDossier(db, commune, now)
    const edit = (actor: typeof commune, input: object) =>
      editDossier({ db, actor, now }, { id, version: 1, ...words, ...input })
    await assert.rejects(edit(stranger, {}), { kind: 'forbidden' })
    await edit(commune, {})
    await assert.rejects(
      edit(commune, { summary: 'Khác' }),
      (error: { kind: string; saved: Record<string, string> }) => {
        assert.deepEqual([error.kind, error.saved.summary, error.saved.period], ['stale', words.summary, words.period])
        return true
      },
    )
    const sent = await storedSent(db, commune, now)
    await assert.rejects(edit(commune, { id: sent.id, version: 2 }), { message: 'wrongState' })
  })

  test('no words and a period without a year name their field', async () => {
    const { id } = await storedDossier(db, commune, now)
    const edit = (input: object) => editDossier({ db, actor: commune, now }, { id, version: 1, ...words, ...input })
    await assert.rejects(edit({ summary: ' ' }), { fields: { summary: 'required' } })
    await assert.rejects(edit({ period: 'năm nay' }), { fields: { period: 'commendations.noYear' } })
    assert.equal((await dossierNow(db, id)).version, 1)
  })
})
