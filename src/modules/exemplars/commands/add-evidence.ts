import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, optionalId, optionalText, several, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { mostAchievements } from '../details.ts'
import { may } from '../policy.ts'
import { addAchievement, listAchievementIds } from '../repository/achievement.ts'
import { addEvidence as keepEvidence, getOwnFiles } from '../repository/evidence.ts'
import { getExemplar, touchExemplar } from '../repository/exemplar.ts'

/** Adds files that show what was done, and with `what` a new achievement they belong to. */
export const addEvidence = command({
  name: 'exemplars.addEvidence',
  input: z.object({
    ...{ id, version, title: optionalText(200), achievementId: optionalId, fileId: several(id, 20) },
    ...{ what: optionalText(300), before: optionalText(120), after: optionalText(120) },
  }),
  subject: (db, input) => getExemplar(db, input.id),
  allow: may.edit,
  async run({ db, actor, now }, exemplar, input) {
    if (exemplar.stage === 'withdrawn' || exemplar.stage === 'merged') throw new Refusal('conflict', 'wrongState')
    const standing = await listAchievementIds(db, exemplar.id)
    refuseFaults(input, standing)

    const files = await getOwnFiles(db, input.fileId, actor.id)
    let achievementId = input.achievementId
    if (input.what) {
      const kept = { what: input.what, before: input.before, after: input.after }
      achievementId = await addAchievement(db, exemplar.id, kept, standing.length + 1, now)
    }
    await keepEvidence(db, { exemplarId: exemplar.id, files, title: input.title, achievementId }, actor.id, now)
    await touchExemplar(db, exemplar)
    return { id: exemplar.id }
  },
})

type Sent = {
  fileId: string[]
  what: string | null
  before: string | null
  after: string | null
  achievementId: string | null
}

function refuseFaults({ fileId, what, before, after, achievementId }: Sent, standing: readonly string[]): void {
  const faults: Record<string, string> = {}
  if (fileId.length === 0 && !what) faults.file = 'exemplars.nothingToAdd'
  if (!what && (before || after)) faults.what = 'exemplars.achievementNeedsWords'
  if (what && standing.length >= mostAchievements) faults.what = 'tooMany'
  if (achievementId && !standing.includes(achievementId)) faults.achievementId = 'notAChoice'
  if (Object.keys(faults).length > 0) throw new Refusal('invalid', 'invalid', faults)
}
