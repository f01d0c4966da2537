import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { dossierNow, storedReturned, trailOf } from '../factory.ts'
import { clearFault } from './clear-fault.ts'
import { resubmit } from './resubmit.ts'

const db = await testDatabase()
const commune = await anOfficial(db, 'head', 'xa-chau-dien')
const district = await anOfficial(db, 'officer', 'huyen-cau-ke')
const stranger = await anOfficial(db, 'head', 'xa-an-phu-tan')

const returned = () => storedReturned(db, { commune, district, now })

describe('resubmit', () => {
  test('a mended dossier goes back to the desk that returned it, keeps the day it was received, and is in the audit trail', async () => {
    const { id, faultId } = await returned()
    const { received_at } = await dossierNow(db, id)
    await clearFault({ db, actor: commune, now }, { id, version: 3, faultId, answer: 'Đã ký' })
    const later = new Date(now.getTime() + 86_400_000)
    await resubmit({ db, actor: commune, now: later }, { id, version: 4 })
    const dossier = await dossierNow(db, id)
    assert.deepEqual([dossier.state, dossier.holder_id], ['moving', district.post.unitId])
    assert.deepEqual(dossier.received_at, received_at)
    assert.ok((await trailOf(db, id)).includes('resubmit'))
  })

  test('not while a fault is open, not by a stranger, not with too long a note', async () => {
    const { id } = await returned()
    const again = (actor: typeof commune, over: object) => resubmit({ db, actor, now }, { id, version: 3, ...over })
    await assert.rejects(again(commune, {}), { message: 'commendations.faultsOpen' })
    await assert.rejects(again(stranger, {}), { kind: 'forbidden' })
    await assert.rejects(again(commune, { note: 'a'.repeat(1001) }), { fields: { note: 'tooLong' } })
    assert.equal((await dossierNow(db, id)).state, 'returned')
  })
})
