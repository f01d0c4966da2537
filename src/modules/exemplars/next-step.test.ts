import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial } from '#test/world.ts'
import { storedAchievement, storedEvidence, storedExemplar, storedInReview } from './factory.ts'
import { nextStep } from './next-step.ts'
import { readStanding } from './queries/standing.ts'

const db = await testDatabase()
const day = '2024-06-11'
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const reviewer = await anOfficial(db, 'officer', 'huyen-cau-ke')
const head = await anOfficial(db, 'head', 'huyen-cau-ke')

describe('the next step of a record', () => {
  test('a found exemplar is nominated once it has an achievement and evidence', async () => {
    const id = await storedExemplar(db, officer)
    const next = async () => nextStep(await readStanding(db, id, day), officer)
    assert.deepEqual((await next())?.why, ['exemplars.needsAchievement', 'exemplars.needsEvidence'])
    await storedAchievement(db, id)
    await storedEvidence(db, id, officer)
    assert.deepEqual(await next(), { step: 'nominate', why: [] })
  })

  const cases = [
    ['nominated', reviewer, { step: 'verify', why: [] }],
    ['nominated', officer, { step: 'verify', why: ['exemplars.elsewhere'] }],
    ['returned', officer, { step: 'resubmit', why: ['exemplars.faultsOpen'] }],
    ['returned', reviewer, { step: 'resubmit', why: ['exemplars.elsewhere', 'exemplars.faultsOpen'] }],
    ['verified', reviewer, { step: 'assess', why: [] }],
    ['assessed', head, { step: 'recognise', why: [] }],
    ['assessed', reviewer, { step: 'recognise', why: ['exemplars.onlyHead'] }],
  ] as const
  for (const [stage, actor, expected] of cases)
    test(`${stage}, for the ${actor.post.role} of ${actor.post.unitName}: ${expected.step} ${expected.why.join(', ')}`, async () => {
      const { id } = await storedInReview(db, { officer, reviewer }, stage)
      assert.deepEqual(nextStep(await readStanding(db, id, day), actor), expected)
    })

  test('who nominated to the own unit waits for a colleague', async () => {
    const { id } = await storedInReview(db, { officer, reviewer: officer }, 'nominated')
    assert.deepEqual(nextStep(await readStanding(db, id, day), officer), {
      step: 'verify',
      why: ['exemplars.fourEyes'],
    })
  })
})
