import { z } from 'zod'
import { createStory, saveStory } from '#modules/stories/index.ts'
import { command } from '#platform/command.ts'
import { id, text } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { fromBlocks } from '#platform/rich-text/build.ts'
import { may } from '../policy.ts'
import { findByCode } from '../queries/by-code.ts'
import { getWinner } from '../queries/winner.ts'
import { refuseFaults } from '../refusing.ts'
import { tieStory } from '../repository/entry.ts'

/** A prize winner goes into the newsroom: a draft with its text and its authors, about the exemplar it tells of. */
export const beginStory = command({
  name: 'contests.beginStory',
  input: z.object({ id, code: text(40) }),
  subject: (db, it) => getWinner(db, it.id),
  allow: may.hold,
  about: (winner) => winner.contestId,
  async run({ db, actor, now }, winner, { code }) {
    if (winner.storyId) throw new Refusal('conflict', 'contests.hasStory')
    const exemplar = await findByCode(db, code)
    if (!exemplar) return refuse()
    const scene = { db, actor, now }
    const { title, language, authors, body } = winner
    const story = await createStory(scene, {
      ...{ unitId: winner.unitId, title, language, author: authors, exemplars: [exemplar.id] },
    }).catch((error: unknown) => {
      if (error instanceof Refusal && error.fields.exemplars) return refuse()
      throw error
    })
    if (body !== null) {
      const paragraphs = body.split(/\n+/).map((p) => ({ p }))
      const words = { title, standfirst: '', author: authors, fieldId: exemplar.fieldId }
      await saveStory(scene, { id: story.id, version: 1, ...words, body: JSON.stringify(fromBlocks(paragraphs)) })
    }
    await tieStory(db, winner.id, story.id)
    return { id: story.id }
  },
})

function refuse(): never {
  refuseFaults({ code: 'contests.noSuchCode' })
  throw new Refusal('missing', 'notFound')
}
