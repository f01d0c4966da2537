import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id } from '#platform/input.ts'
import { today } from '#platform/text/dates.ts'
import { may } from '../policy.ts'
import { getMember } from '../repository/member.ts'
import { endSpeaker as writeEnd } from '../repository/speaker.ts'

/** A speaker does not agree any more to be found and asked. What they promised and told stays. */
export const endSpeaker = command({
  name: 'training.endSpeaker',
  input: z.object({ id }),
  subject: (db, input) => getMember(db, input.id),
  allow: may.speak,
  async run({ db, actor, now }, member) {
    await writeEnd(db, member.id, { day: today(now), by: actor.id, at: now })
    return { id: member.id }
  },
})
