import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { unitId } from '#modules/units/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay } from '#test/world.ts'
import { storedAchievement, storedEvidence, storedExemplar } from '../factory.ts'
import { listReceivers } from '../queries/nomination.ts'
import { readStanding } from '../queries/standing.ts'
import { nominate } from './nominate.ts'

const db = await testDatabase()
const now = someDay
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const stranger = await anOfficial(db, 'head', 'xa-an-phu-tan')
const district = unitId('huyen-cau-ke')
const entries = (id: string) => db.selectFrom('audit.entry').selectAll().where('about_id', '=', id).execute()
const exemplar = (id: string) =>
  db.selectFrom('exemplars.exemplar').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const nomination = (id: string) =>
  db.selectFrom('exemplars.nomination').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

async function aWholeRecord(stage: 'emerging' | 'verified' = 'emerging') {
  const id = await storedExemplar(db, officer, { stage })
  await storedAchievement(db, id)
  await storedEvidence(db, id, officer)
  return id
}

describe('nominate', () => {
  test('a commune introduces its exemplar to the district, and it is in the audit trail', async () => {
    const id = await aWholeRecord()
    const sent = await nominate(
      { db, actor: officer, now },
      { id, version: '1', toUnitId: district, note: ' Đáng học ' },
    )

    const { stage, version } = await exemplar(id)
    assert.deepEqual({ stage, version }, { stage: 'nominated', version: 2 })
    const { level, state, note, sent_by, from_unit_id } = await nomination(sent.id)
    assert.deepEqual({ level, state, note }, { level: 'district', state: 'sent', note: 'Đáng học' })
    assert.deepEqual([sent_by, from_unit_id], [officer.id, unitId('xa-chau-dien')])
    assert.deepEqual(
      (await entries(id)).map(({ action, actor_id }) => [action, actor_id]),
      [['exemplars.nominate', officer.id]],
    )
  })

  for (const [key, level] of [
    ['xa-chau-dien', 'base'],
    ['so-giao-duc-va-dao-tao', 'district'],
    ['tinh-tra-vinh', 'province'],
  ] as const)
    test(`sent to ${key} it is asked for at ${level} level`, async () => {
      const id = await aWholeRecord()
      const sent = await nominate({ db, actor: officer, now }, { id, version: 1, toUnitId: unitId(key) })
      assert.equal((await nomination(sent.id)).level, level)
    })

  test('while somebody still winds up a commune that has ended, it keeps its records', async () => {
    const { keeperId } = await readStanding(db, await aWholeRecord(), '2025-08-05')
    assert.equal(keeperId, unitId('xa-chau-dien'))
  })

  test('after the districts ended, the commune that carries on introduces to the province and no longer to the district', async () => {
    const later = new Date('2025-08-05T02:00:00Z')
    const id = await aWholeRecord()
    await db.updateTable('identity.post').set({ valid_to: '2025-07-01' }).execute()
    const { keeperId } = await readStanding(db, id, '2025-08-05')
    const receivers = await listReceivers(db, keeperId, '2025-08-05', null)
    assert.deepEqual(
      receivers.filter(({ kind }) => kind === 'district'),
      [],
    )
    assert.ok(receivers.some(({ kind, level }) => kind === 'province' && level === 'province'))
    await assert.rejects(nominate({ db, actor: officer, now: later }, { id, version: 1, toUnitId: district }), {
      kind: 'forbidden',
    })
  })

  test('an officer of another commune may not, and nothing is written', async () => {
    const id = await aWholeRecord()
    await assert.rejects(nominate({ db, actor: stranger, now }, { id, version: 1, toUnitId: district }), {
      kind: 'forbidden',
    })
    assert.deepEqual(await entries(id), [])
    assert.equal((await exemplar(id)).stage, 'emerging')
  })

  test('without evidence it cannot be introduced', async () => {
    const id = await storedExemplar(db, officer)
    await storedAchievement(db, id)
    await assert.rejects(nominate({ db, actor: officer, now }, { id, version: 1, toUnitId: district }), {
      fields: { form: 'exemplars.needsEvidence' },
    })
  })

  test('the receiving unit is named, and is one that can decide', async () => {
    const id = await aWholeRecord()
    const to = (toUnitId: string) => nominate({ db, actor: officer, now }, { id, version: 1, toUnitId })
    await assert.rejects(to(''), { kind: 'invalid', fields: { toUnitId: 'required' } })
    await assert.rejects(to(unitId('huyen-tra-cu')), { kind: 'invalid', fields: { toUnitId: 'notAChoice' } })
  })

  test('a form that saw an older version is refused with what stands now', async () => {
    const id = await aWholeRecord()
    await assert.rejects(nominate({ db, actor: officer, now }, { id, version: 9, toUnitId: district }), {
      kind: 'stale',
      saved: { stage: 'emerging', reason: '', version: '1' },
    })
  })

  test('while one nomination is under way there is no second', async () => {
    const id = await aWholeRecord()
    await nominate({ db, actor: officer, now }, { id, version: 1, toUnitId: district })
    await assert.rejects(nominate({ db, actor: officer, now }, { id, version: 2, toUnitId: district }), {
      kind: 'conflict',
    })
  })
})
