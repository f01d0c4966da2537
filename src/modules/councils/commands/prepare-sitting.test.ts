import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { newId } from '#platform/ids.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedCouncil } from '../factory.ts'
import { listSittings } from '../queries/sitting.ts'
import { prepareSitting } from './prepare-sitting.ts'

const db = await testDatabase()
const keeper = await anOfficial(db, 'officer', 'so-noi-vu')
const council = await storedCouncil(db, keeper, 3, now)
const form = { councilId: council.id, on: '20/06/2024', place: 'Phòng họp số 1' }

describe('prepareSitting', () => {
  test('calls a sitting, by the keeper or the council’s own chair', async () => {
    await prepareSitting({ db, actor: keeper, now }, { id: newId(), ...form })
    await prepareSitting({ db, actor: council.members[0]!.actor, now }, { id: newId(), ...form })
    assert.deepEqual(
      (await listSittings(db, council.id)).map(({ on, state }) => [on, state]),
      Array(2).fill(['2024-06-20', 'prepared']),
    )
  })

  test('is refused to a plain member, for a day outside the term and for no place', async () => {
    const prepare = (actor: typeof keeper, over = {}) =>
      prepareSitting({ db, actor, now }, { id: newId(), ...form, ...over })
    await assert.rejects(prepare(council.members[2]!.actor), { kind: 'forbidden' })
    await assert.rejects(prepare(keeper, { on: '20/06/2020' }), { fields: { on: 'outsideTerm' } })
    await assert.rejects(prepare(keeper, { place: '' }), { fields: { place: 'required' } })
  })
})
