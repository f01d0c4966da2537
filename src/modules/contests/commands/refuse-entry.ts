import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, text, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { may } from '../policy.ts'
import { refuseJudge } from '../queries/judges.ts'
import { getEntry, refuseEntry as refuse, savedEntry } from '../repository/entry.ts'

/** An entry is not judged, and why: against the rules, copied, too long. Its author reads the reason under the receipt. */
export const refuseEntry = command({
  name: 'contests.refuseEntry',
  input: z.object({ id, version, reason: text(1000) }),
  subject: (db, it) => getEntry(db, it.id),
  allow: may.hold,
  saved: savedEntry,
  about: (entry) => entry.contestId,
  async run({ db, actor, now }, entry, { reason }) {
    if (entry.contestState !== 'open') throw new Refusal('conflict', 'contests.alreadyJudged')
    if (entry.state === 'withdrawn') throw new Refusal('conflict', 'contests.entryWithdrawn')
    await refuseJudge(db, entry.contestId, actor)

    await refuse(db, entry, { reason, by: actor.id, at: now })
    return { id: entry.id }
  },
})
