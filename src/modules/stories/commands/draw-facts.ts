import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { excerpt } from '#platform/text/words.ts'
import { claimOf } from '../fact-of-record.ts'
import { t } from '../messages/fact.ts'
import { may } from '../policy.ts'
import { listUndrawn } from '../queries/fact-sheet.ts'
import { addFact } from '../repository/fact.ts'
import { getStory } from '../repository/story.ts'

/** Puts every achievement of the records onto the fact sheet that is not on it yet, with its numbers and its evidence. */
export const drawFacts = command({
  name: 'stories.drawFacts',
  input: z.object({ id }),
  subject: (db, input) => getStory(db, input.id),
  allow: may.write,
  async run({ db, actor, now }, story) {
    const found = await listUndrawn(db, story)
    if (found.length === 0) throw new Refusal('conflict', 'stories.nothingToDraw')
    for (const it of found)
      await addFact(db, {
        ...{ storyId: story.id, achievementId: it.id, claim: claimOf(it), by: actor.id, at: now },
        source: excerpt(t(story.language).ofRecord(it.code, it.evidence), 300),
      })
    return { id: story.id }
  },
})
