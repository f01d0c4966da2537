import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { storedExemplar } from '#modules/exemplars/factory.ts'
import { findActorById } from '#modules/identity/index.ts'
import { unitId } from '#modules/units/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, deskOf, someDay as now } from '#test/world.ts'
import { storedPlan } from '../factory.ts'
import { appointTeam } from './appoint-team.ts'

const db = await testDatabase()
const office = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const commune = await anOfficial(db, 'officer', 'xa-chau-dien')
const leader = await anOfficial(db, 'officer', 'so-noi-vu')
const secretary = await anOfficial(db, 'officer', 'so-noi-vu')
const { planId, visitId, version } = await storedPlan(db, office, { now })
const input = {
  ...{ planId, version, number: '45/QĐ-HĐTĐKT', decidedOn: '10/06/2024', from: '15/06/2024', until: '30/06/2024' },
  ...{ selfDueOn: '14/06/2024', leaderId: leader.id, secretaryId: secretary.id, memberId: '', otherId: '' },
  visitIds: visitId,
}
const appoint = (over: object, actor = office) => appointTeam({ db, actor, now }, { ...input, ...over })
const teams = () => db.selectFrom('inspections.team').select('id').execute()

describe('appointTeam', () => {
  test('each fault is named at its field, the unit itself sends nobody, and nothing is written', async () => {
    await assert.rejects(appoint({}, commune), { kind: 'forbidden' })
    await assert.rejects(appoint({ until: '14/06/2024' }), { fields: { until: 'inspections.endsBefore' } })
    await assert.rejects(appoint({ from: '09/06/2024' }), { fields: { from: 'inspections.beforeDecision' } })
    await assert.rejects(appoint({ selfDueOn: '01/07/2024' }), { fields: { selfDueOn: 'inspections.outsideTerm' } })
    await assert.rejects(appoint({ visitIds: '' }), { fields: { visitIds: 'inspections.noVisits' } })
    await assert.rejects(appoint({ secretaryId: leader.id }), { fields: { secretaryId: 'inspections.twice' } })
    await assert.rejects(appoint({ memberId: commune.id }), { fields: { memberId: 'inspections.ownUnit' } })
    await assert.rejects(appoint({ leaderId: planId }), { fields: { leaderId: 'notAChoice' } })
    assert.deepEqual(await teams(), [])
  })

  test('members see the unit from the first day of the term to the last, and nothing of it before or after', async () => {
    const exemplarId = await storedExemplar(db, commune, { subject: { name: 'Kim Thị Nhiên' } })
    await appoint({})
    const on = async (day: string) => (await findActorById(db, leader.id, day))!
    const reaches = async (day: string) => (await on(day)).posts.some(({ reach }) => reach.has(unitId('xa-chau-dien')))
    assert.deepEqual(
      [
        await reaches('2024-06-14'),
        await reaches('2024-06-15'),
        await reaches('2024-06-30'),
        await reaches('2024-07-01'),
      ],
      [false, true, true, false],
    )
    const statusOn = async (day: string) => {
      const desk = deskOf(db, await on(day), { now: new Date(`${day}T03:00:00Z`) })
      return [`/lam-viec/dien-hinh/${exemplarId}`, `/lam-viec/kiem-tra/cuoc/${visitId}`].map(
        async (path) => (await desk.request(path)).status,
      )
    }
    assert.deepEqual(await Promise.all(await statusOn('2024-06-20')), [200, 200])
    assert.deepEqual(await Promise.all(await statusOn('2024-07-01')), [404, 404])
  })

  test('a post of a team reaches only the units that are named, not the province it is held at', async () => {
    const post = (await findActorById(db, secretary.id, '2024-06-20'))!.posts.find(({ role }) => role === 'inspector')!
    assert.deepEqual([post.unitId, [...post.reach]], [unitId('tinh-tra-vinh'), [unitId('xa-chau-dien')]])
  })

  test('a unit gets one team, and it is in the history of the plan', async () => {
    await assert.rejects(appoint({ version: version + 1 }), { fields: { visitIds: 'inspections.hasTeam' } })
    const entry = await db.selectFrom('audit.entry').select('action').where('about_id', '=', planId).executeTakeFirst()
    assert.equal(entry?.action, 'inspections.appointTeam')
  })
})
