import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { dossierNow, fillPapers, storedDossier, storedSent, trailOf } from '../factory.ts'
import { completeFast } from './complete-fast.ts'
import { hold } from './hold.ts'
import { submitDossier } from './submit-dossier.ts'

const db = await testDatabase()
const commune = await anOfficial(db, 'head', 'xa-chau-dien')
const stranger = await anOfficial(db, 'head', 'xa-an-phu-tan')

const sudden = { merit: 'sudden', procedure: 'simplified', fast: 'on' }

describe('completeFast', () => {
  test('a fast file goes without its papers, is completed within its days, and both are in the audit trail', async () => {
    const { id } = await storedDossier(db, commune, now, sudden)
    const { fast_until, complete_by } = await dossierNow(db, id)
    assert.deepEqual([fast_until?.toISOString(), complete_by], ['2024-06-14T02:00:00.000Z', '2024-06-26'])
    await submitDossier({ db, actor: commune, now }, { id, version: 1 })
    await assert.rejects(completeFast({ db, actor: commune, now }, { id, version: 2 }), {
      message: 'commendations.papersMissing',
    })
    await fillPapers(db, id, commune, now)
    await completeFast({ db, actor: commune, now }, { id, version: 2 })
    assert.ok((await dossierNow(db, id)).completed_at)
    assert.deepEqual(await trailOf(db, id), ['open', 'submit', 'completeFast'])
    await assert.rejects(completeFast({ db, actor: commune, now }, { id, version: 3 }), { message: 'wrongState' })
  })

  test('a file that is held is not completed until it is released', async () => {
    const { id } = await storedDossier(db, commune, now, sudden)
    await fillPapers(db, id, commune, now)
    await submitDossier({ db, actor: commune, now }, { id, version: 1 })
    await hold({ db, actor: commune, now }, { id, version: 2, kind: 'complaint', reason: 'Có đơn tố cáo' })
    await assert.rejects(completeFast({ db, actor: commune, now }, { id, version: 3 }), {
      message: 'commendations.held',
    })
  })

  test('not by another unit, not for a file that was not fast, not by a form without its version', async () => {
    const { id } = await storedDossier(db, commune, now, sudden)
    await assert.rejects(completeFast({ db, actor: stranger, now }, { id, version: 1 }), { kind: 'forbidden' })
    const usual = await storedSent(db, commune, now)
    await assert.rejects(completeFast({ db, actor: commune, now }, { id: usual.id, version: 2 }), {
      message: 'wrongState',
    })
    await assert.rejects(completeFast({ db, actor: commune, now }, { id }), { kind: 'invalid' })
    assert.equal((await dossierNow(db, id)).completed_at, null)
  })
})
