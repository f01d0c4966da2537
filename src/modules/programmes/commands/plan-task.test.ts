import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { unitId } from '#modules/units/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, deskOf, someDay as now } from '#test/world.ts'
import { audited } from '../factory.ts'
import { paths } from '../paths.ts'
import { programmeId } from '../seed.ts'
import { planTask } from './plan-task.ts'

const db = await testDatabase()
const commune = await anOfficial(db, 'officer', 'xa-chau-dien')
const other = await anOfficial(db, 'head', 'xa-an-phu-tan')
const scene = { db, actor: commune, now }
const plan = programmeId('tuyen-truyen-dien-hinh-2023-2025')
const input = {
  ...{ programmeId: plan, unitId: unitId('xa-chau-dien'), clause: 'IV.2.d', title: 'Mở hai buổi kể chuyện ở ấp' },
  ...{ partners: 'Hội Phụ nữ xã', basis: '', dueOn: '30/06/2024', isYearly: 'on' },
}

describe('planTask', () => {
  test('another unit may not, and nothing is written', async () => {
    await assert.rejects(planTask({ ...scene, actor: other }, input), { kind: 'forbidden' })
    assert.deepEqual(await db.selectFrom('programmes.task').select('id').execute(), [])
  })

  test('bad input names its field', async () => {
    await assert.rejects(planTask(scene, { ...input, clause: 'IX.9' }), { fields: { clause: 'notAChoice' } })
    await assert.rejects(planTask(scene, { ...input, title: '' }), { fields: { title: 'required' } })
    await assert.rejects(planTask(scene, { ...input, partnerIds: [input.unitId] }), {
      fields: { partnerIds: 'notAChoice' },
    })
    await assert.rejects(planTask(scene, { ...input, dueOn: '30/06/2031' }), {
      fields: { dueOn: 'programmes.outsidePeriod' },
    })
  })

  test('it covers its clause each year from then on; others see the clause and not the task', async () => {
    const { id } = await planTask(scene, input)
    assert.equal((await audited(db, 'programmes.planTask', id)).length, 1)
    const page = async (actor: typeof commune, year: number) =>
      (await (await deskOf(db, actor).request(paths.tasks(plan, year))).text()).replaceAll(/<[^>]*>/g, ' ')
    assert.match(await page(commune, 2025), /Mở hai buổi kể chuyện ở ấp/)
    assert.doesNotMatch(await page(commune, 2023), /Mở hai buổi kể chuyện ở ấp/)
    assert.doesNotMatch(await page(other, 2025), /Mở hai buổi kể chuyện ở ấp/)
    assert.equal((await deskOf(db, other).request(paths.task(id))).status, 404)
  })
})
