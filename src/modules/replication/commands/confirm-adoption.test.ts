import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { sql } from 'kysely'
import { connect } from '#platform/db.ts'
import { testDatabase, urlOf } from '#test/database.ts'
import { anOfficial, someDay } from '#test/world.ts'
import { adoptionConfirmed } from '../events.ts'
import { storedAdoption, storedRecognised } from '../factory.ts'
import { confirmAdoption } from './confirm-adoption.ts'

const db = await testDatabase()
const now = someDay
const source = await anOfficial(db, 'officer', 'xa-chau-dien')
const district = await anOfficial(db, 'head', 'huyen-cau-ke')
const adopter = await anOfficial(db, 'officer', 'xa-an-phu-tan')
const entries = (id: string) => db.selectFrom('audit.entry').selectAll().where('about_id', '=', id).execute()
const adoption = (id: string) =>
  db.selectFrom('replication.adoption').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
/** What waits in the queue to be told; only the owner may look into it. */
async function announced() {
  const owner = connect(urlOf(db), 1)
  const { rows } = await sql<{ payload: { name: string; payload: object } }>`
    select payload from graphile_worker._private_jobs`.execute(owner)
  await owner.destroy()
  return rows.map((it) => it.payload).filter(({ name }) => name === adoptionConfirmed.name)
}

const exemplarId = await storedRecognised(db, source)

describe('confirmAdoption', () => {
  test('the source confirms: it counts, and the others are told', async () => {
    const adoptionId = await storedAdoption(db, exemplarId, adopter)
    await confirmAdoption({ db, actor: source, now }, { adoptionId, version: 1 })

    const row = await adoption(adoptionId)
    assert.deepEqual([row.state, row.decided_by, row.version], ['confirmed', source.id, 2])
    assert.equal((await entries(exemplarId))[0]?.action, 'replication.confirmAdoption')
    const told = (await announced()).map(({ payload }) => payload)
    assert.deepEqual(told, [{ exemplarId, adoptionId }])
  })

  test('neither the adopting unit, nor the district above, nor who recorded it may, and nothing is written', async () => {
    const adoptionId = await storedAdoption(db, exemplarId, adopter)
    const before = (await entries(exemplarId)).length
    const both = { ...source, id: adopter.id }
    for (const actor of [adopter, district, both])
      await assert.rejects(confirmAdoption({ db, actor, now }, { adoptionId, version: 1 }), { kind: 'forbidden' })
    assert.deepEqual([(await adoption(adoptionId)).state, (await entries(exemplarId)).length], ['recorded', before])
  })

  test('it is decided once, by a form that is not stale, about an adoption that is there', async () => {
    const adoptionId = await storedAdoption(db, exemplarId, adopter)
    const confirm = (over: object) => confirmAdoption({ db, actor: source, now }, { adoptionId, version: 1, ...over })
    await assert.rejects(confirm({ version: 2 }), { kind: 'stale' })
    await assert.rejects(confirm({ version: '' }), { kind: 'invalid' })
    await assert.rejects(confirm({ adoptionId: exemplarId }), { kind: 'missing' })
    await confirm({})
    await assert.rejects(confirm({ version: 2 }), { fields: { form: 'replication.decided' } })
  })
})
