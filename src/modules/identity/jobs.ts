import { z } from 'zod'
import { recordOwnEntry } from '#platform/audit.ts'
import { inTransaction } from '#platform/db.ts'
import { task } from '#platform/jobs.ts'
import { movePosts } from './repository/posts.ts'

const reformed = z.object({
  ...{ reformId: z.uuid(), on: z.string(), document: z.string() },
  heirs: z.array(z.object({ fromId: z.uuid(), toId: z.uuid() })),
})

/**
 * Posts go with the unit: from the day of a reform on, whoever held a post at a unit that ended holds it at the unit that
 * carries on. What stood before stays as it was, and posts of a unit that was split over many stay for a person to decide.
 */
export const movePostsWithUnits = task('identity.movePosts', reformed, async ({ db, now }, it) => {
  await inTransaction(db, async (inside) => {
    for (const { fromId, toId } of it.heirs) {
      const moved = await movePosts(inside, { fromId, toId, on: it.on, basis: it.document })
      if (moved.length > 0)
        await recordOwnEntry(inside, now, {
          ...{ action: 'identity.movePosts', subjectId: it.reformId, aboutId: it.reformId, unitId: toId },
          input: { fromId, toId, on: it.on, posts: moved },
        })
    }
  })
})
