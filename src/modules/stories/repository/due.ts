import { recordOwnEntry } from '#platform/audit.ts'
import { type Db, inTransaction } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import { isTooLate } from '../release-time.ts'
import { putOut } from './going-out.ts'
import { endPlan, findPlan, listDue } from './release.ts'
import { getStory } from './story.ts'

/** Lets out every story whose moment has come; what cannot go out now, or would be late, is skipped with its why. */
export async function releaseAllDue(db: Db, now: Date): Promise<void> {
  for (const id of await listDue(db, now)) await release(db, id, now)
}

async function release(db: Db, id: string, now: Date): Promise<void> {
  try {
    await inTransaction(db, async (inside) => {
      const story = await getStory(inside, id)
      const plan = await findPlan(inside, id)
      if (!plan || plan.plannedFor > now) return // cancelled or moved meanwhile, or another worker was first
      if (isTooLate(plan.plannedFor, now)) throw new Refusal('conflict', 'stories.tooLate')
      await putOut(inside, story, { by: plan.plannedBy, at: now })
      await recordOwnEntry(inside, now, {
        ...{ action: 'stories.releaseByClock', subjectId: id, aboutId: id, unitId: story.unitId },
        input: { plannedFor: plan.plannedFor },
      })
    })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    await skip(db, id, error, now)
  }
}

async function skip(db: Db, id: string, refusal: Refusal, now: Date): Promise<void> {
  const why = refusal.kind === 'invalid' ? 'stories.unready' : (refusal.fields.form ?? refusal.message)
  const who = refusal.saved.who ?? null
  await inTransaction(db, async (inside) => {
    const { unitId } = await getStory(inside, id)
    const plan = await findPlan(inside, id)
    if (!plan || plan.plannedFor > now) return
    await endPlan(inside, id, { outcome: 'skipped', at: now, why, who })
    const input = { plannedFor: plan.plannedFor, why, ...(who && { who }) }
    await recordOwnEntry(inside, now, { action: 'stories.skipRelease', subjectId: id, aboutId: id, unitId, input })
  })
}
