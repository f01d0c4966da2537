import type { Db } from '#platform/db.ts'
import { announce } from '#platform/events.ts'
import { today } from '#platform/text/dates.ts'
import { storyPublished } from '../events.ts'
import { take } from '../lifecycle.ts'
import { refuseUnshowable } from '../queries/people.ts'
import { refuseUnready } from '../queries/readiness.ts'
import { settleAddress } from './address.ts'
import { addEdition } from './edition.ts'
import { endPlan, refuseEmbargoed } from './release.ts'
import { saveState, type Story } from './story.ts'

/**
 * Puts an approved story out, if at this very moment it lacks nothing, no embargo holds, and everybody in it may be shown: the
 * same for a person and for the clock. @throws Refusal with what stands against it.
 */
export async function putOut(db: Db, story: Story, out: { by: string; at: Date }): Promise<void> {
  const state = take('publish', story.state)
  await refuseEmbargoed(db, story.id, out.at)
  await refuseUnready(db, story, today(out.at))
  await refuseUnshowable(db, story.exemplarIds, today(out.at))
  await saveState(db, story.id, state)
  await settleAddress(db, story, out.at)
  const editionId = await addEdition(db, story, { by: out.by, at: out.at, correction: null })
  await endPlan(db, story.id, { outcome: 'published', at: out.at })
  await announce(db, storyPublished, { storyId: story.id, editionId })
}
