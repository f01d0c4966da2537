import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial } from '#test/world.ts'
import { storedAdoption, storedRecognised } from '../factory.ts'
import { declineAdoption } from './decline-adoption.ts'
import { tellResult } from './tell-result.ts'

const db = await testDatabase()
const now = new Date('2024-11-10T03:00:00Z') // six months after the adoption of the factory began
const source = await anOfficial(db, 'head', 'xa-chau-dien')
const adopter = await anOfficial(db, 'officer', 'xa-an-phu-tan')
const exemplarId = await storedRecognised(db, source)
const entries = () => db.selectFrom('audit.entry').selectAll().where('about_id', '=', exemplarId).execute()
const results = (id: string) =>
  db.selectFrom('replication.result').selectAll().where('adoption_id', '=', id).orderBy('months').execute()

describe('tellResult', () => {
  test('the adopting unit tells how it goes after six months', async () => {
    const adoptionId = await storedAdoption(db, exemplarId, adopter)
    await tellResult({ db, actor: adopter, now }, { adoptionId, version: 1, months: '6', told: 'Còn 10 hộ, 6 ha' })
    assert.deepEqual(
      (await results(adoptionId)).map(({ months, told }) => [months, told]),
      [[6, 'Còn 10 hộ, 6 ha']],
    )
    assert.equal((await entries())[0]?.action, 'replication.tellResult')
  })

  test('the source may not, and nothing is written', async () => {
    const adoptionId = await storedAdoption(db, exemplarId, adopter)
    const before = (await entries()).length
    const input = { adoptionId, version: 1, months: 6, told: 'Tốt' }
    await assert.rejects(tellResult({ db, actor: source, now }, input), { kind: 'forbidden' })
    assert.deepEqual([await results(adoptionId), (await entries()).length], [[], before])
  })

  test('a time that has not come, one that is told, a stale form and what was declined are refused', async () => {
    const adoptionId = await storedAdoption(db, exemplarId, adopter)
    const tell = (over: object) =>
      tellResult({ db, actor: adopter, now }, { adoptionId, version: 1, months: 3, told: 'Đủ 11 hộ', ...over })
    await assert.rejects(tell({ months: 12 }), { fields: { months: 'replication.notItsTime' } })
    await assert.rejects(tell({ months: 4 }), { fields: { months: 'replication.notItsTime' } })
    await assert.rejects(tell({ told: ' ' }), { fields: { told: 'required' } })
    await assert.rejects(tell({ fileId: exemplarId }), { fields: { fileId: 'replication.notYourFile' } })
    await tell({})
    await assert.rejects(tell({}), { kind: 'stale' })
    await assert.rejects(tell({ version: 2 }), { fields: { months: 'replication.notItsTime' } })

    const declined = await storedAdoption(db, exemplarId, adopter)
    await declineAdoption({ db, actor: source, now }, { adoptionId: declined, version: 1, reason: 'Chưa làm' })
    await assert.rejects(tell({ adoptionId: declined, version: 2 }), { fields: { form: 'replication.ended' } })
  })
})
