import { z } from 'zod'
import { command } from '#platform/command.ts'
import { date, id, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { may } from '../policy.ts'
import { hourInput, momentIn } from '../release-time.ts'
import { addPlan, refuseEmbargoed } from '../repository/release.ts'
import { getStory } from '../repository/story.ts'

/** Gives an approved story the day and hour at which it goes out by itself. */
export const planRelease = command({
  name: 'stories.planRelease',
  input: z.object({ id, version, day: date, hour: hourInput }),
  subject: (db, input) => getStory(db, input.id),
  allow: may.publish,
  async run({ db, actor, now }, story, { day, hour }) {
    if (story.state !== 'approved') throw new Refusal('conflict', 'wrongState')
    const moment = momentIn(day, hour)
    if (moment <= now) throw new Refusal('invalid', 'invalid', { day: 'stories.momentPast' })
    try {
      await refuseEmbargoed(db, story.id, moment)
    } catch (error) {
      throw error instanceof Refusal ? new Refusal('invalid', 'invalid', { day: 'stories.embargoed' }) : error
    }
    await addPlan(db, story.id, { for: moment, by: actor.id, at: now })
    return { id: story.id }
  },
})
