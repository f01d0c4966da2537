import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { dossierNow, storedAtDistrict } from '../factory.ts'
import { forwardMany } from './forward-many.ts'

const db = await testDatabase()
const commune = await anOfficial(db, 'head', 'xa-chau-dien')
const district = await anOfficial(db, 'officer', 'huyen-cau-ke')
const province = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const stranger = await anOfficial(db, 'head', 'xa-an-phu-tan')

const send = (items: string[], over: object = {}, actor = district) =>
  forwardMany({ db, actor, now }, { unitId: district.post.unitId, items, ...over })

describe('forwardMany', () => {
  test('many go on at once, each with its own step; it is in the audit trail', async () => {
    const sent = [await storedAtDistrict(db, commune, now), await storedAtDistrict(db, commune, now)]
    await send(
      sent.map(({ id }) => `${id}:2`),
      { note: 'Đợt 1' },
    )
    for (const { id } of sent) assert.equal((await dossierNow(db, id)).holder_id, province.post.unitId)
    const moves = await db
      .selectFrom('commendations.move')
      .select('note')
      .where('dossier_id', '=', sent[0]!.id)
      .where('kind', '=', 'forwarded')
      .execute()
    assert.deepEqual(moves, [{ note: 'Đợt 1' }])
    const entries = await db
      .selectFrom('audit.entry')
      .select('action')
      .where('action', '=', 'commendations.forwardMany')
      .execute()
    assert.equal(entries.length, 1)
  })

  test('one that changed since the preview stops all, and nothing is written', async () => {
    const [first, second] = [await storedAtDistrict(db, commune, now), await storedAtDistrict(db, commune, now)]
    await assert.rejects(send([`${first.id}:2`, `${second.id}:1`]), { message: 'commendations.changedSince' })
    for (const { id } of [first, second]) assert.equal((await dossierNow(db, id)).holder_id, district.post.unitId)
  })

  test('not by a stranger; nothing chosen and what is no choice name their field', async () => {
    const { id } = await storedAtDistrict(db, commune, now)
    await assert.rejects(send([`${id}:2`], {}, stranger), { kind: 'forbidden' })
    await assert.rejects(send([]), { fields: { items: 'commendations.nothingChosen' } })
    await assert.rejects(
      send(['x']),
      (error: { fields: Record<string, string> }) => Object.keys(error.fields)[0]?.startsWith('items') ?? false,
    )
  })
})
