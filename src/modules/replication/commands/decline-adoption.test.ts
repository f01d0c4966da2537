import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay } from '#test/world.ts'
import { storedAdoption, storedRecognised } from '../factory.ts'
import { declineAdoption } from './decline-adoption.ts'
import { recordAdoption } from './record-adoption.ts'

const db = await testDatabase()
const now = someDay
const source = await anOfficial(db, 'head', 'xa-chau-dien')
const adopter = await anOfficial(db, 'officer', 'xa-an-phu-tan')
const entries = (id: string) => db.selectFrom('audit.entry').selectAll().where('about_id', '=', id).execute()
const adoption = (id: string) =>
  db.selectFrom('replication.adoption').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const reason = 'Tổ này trồng dừa ta, không theo cách của ông Rương.'

describe('declineAdoption', () => {
  test('the source declines with its reason; the unit may then record it better', async () => {
    const exemplarId = await storedRecognised(db, source)
    const adoptionId = await storedAdoption(db, exemplarId, adopter)
    await declineAdoption({ db, actor: source, now }, { adoptionId, version: 1, reason })

    const row = await adoption(adoptionId)
    assert.deepEqual([row.state, row.reason, row.version], ['declined', reason, 2])
    assert.equal((await entries(exemplarId))[0]?.action, 'replication.declineAdoption')
    const better = { exemplarId, who: row.who, since: '02/05/2024', result: 'Đã trồng 2 ha dừa sáp' }
    const { id } = await recordAdoption({ db, actor: adopter, now }, better)
    assert.equal((await adoption(id)).state, 'recorded')
  })

  test('the adopting unit may not, a reason is required, a stale form refused: nothing is written', async () => {
    const exemplarId = await storedRecognised(db, source)
    const adoptionId = await storedAdoption(db, exemplarId, adopter)
    const input = { adoptionId, version: 1, reason }
    await assert.rejects(declineAdoption({ db, actor: adopter, now }, input), { kind: 'forbidden' })
    await assert.rejects(declineAdoption({ db, actor: source, now }, { ...input, reason: ' ' }), {
      fields: { reason: 'required' },
    })
    await assert.rejects(declineAdoption({ db, actor: source, now }, { ...input, version: 3 }), { kind: 'stale' })
    assert.deepEqual([(await adoption(adoptionId)).state, await entries(exemplarId)], ['recorded', []])
  })
})
