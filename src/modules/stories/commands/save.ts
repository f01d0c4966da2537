import { z } from 'zod'
import { command } from '#platform/command.ts'
import type { Db } from '#platform/db.ts'
import { id, optionalId, optionalText, text, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import type { RichDocument } from '#platform/rich-text/document.ts'
import { picturesOf, soundsOf } from '#platform/rich-text/pictures.ts'
import { plainText } from '#platform/rich-text/text.ts'
import { today } from '#platform/text/dates.ts'
import { documentInput } from '../body.ts'
import { take } from '../lifecycle.ts'
import { may } from '../policy.ts'
import { refuseStrangeMovement, refuseStrangeTopic } from '../queries/place.ts'
import { listClips } from '../repository/clip.ts'
import { addHold, refuseHeld } from '../repository/hold.ts'
import { listPictures } from '../repository/picture.ts'
import { getStory, saveWords } from '../repository/story.ts'

/**
 * Saves the working copy, which its writer has in hand from then on. Every save is kept as a version; what was sent or approved
 * becomes a draft again.
 */
export const saveStory = command({
  name: 'stories.save',
  input: z.object({
    ...{ id, version, title: text(200), standfirst: optionalText(600), author: optionalText(120) },
    ...{ fieldId: id, topicId: optionalId, movementId: optionalId, coverId: optionalId, body: documentInput },
  }),
  unkept: ['body'],
  subject: (db, input) => getStory(db, input.id),
  allow: may.write,
  saved: ({ title, standfirst, author, body }) => ({ title, standfirst, author, body: plainText(body) }),
  async run({ db, actor, now }, story, { title, standfirst, author, fieldId, topicId, movementId, coverId, body }) {
    const state = take('save', story.state)
    const hold = await refuseHeld(db, story.id, actor)
    await refuseStrangeTopic(db, { fieldId, topicId })
    if (movementId !== story.movementId)
      await refuseStrangeMovement(db, { movementId, unitId: story.unitId, day: today(now) })
    const own = new Set((await listPictures(db, story.id)).map((picture) => picture.id))
    refuseStrangePictures(own, { coverId, body })
    await refuseStrangeSounds(db, story.id, body)
    const words = { title, standfirst: standfirst ?? '', author: author ?? '', body }
    if (!hold) await addHold(db, story.id, { by: actor.id, at: now })
    await saveWords(
      db,
      { id: story.id, ...words, fieldId, topicId, movementId, coverId, state },
      { by: actor.id, at: now },
    )
    return { id: story.id }
  },
})

/** A story shows its own pictures only: each has its words, its credit and its consent with it. */
function refuseStrangePictures(own: Set<string>, { coverId, body }: { coverId: string | null; body: RichDocument }) {
  if (coverId && !own.has(coverId)) throw new Refusal('invalid', 'invalid', { coverId: 'notAChoice' })
  if (picturesOf(body).some((picture) => !own.has(picture.id)))
    throw new Refusal('invalid', 'invalid', { body: 'stories.strangePicture' })
}

async function refuseStrangeSounds(db: Db, storyId: string, body: RichDocument) {
  const sounds = soundsOf(body)
  if (sounds.length === 0) return
  const own = new Set((await listClips(db, storyId)).map(({ id: it }) => it))
  if (sounds.some((sound) => !own.has(sound.id)))
    throw new Refusal('invalid', 'invalid', { body: 'stories.strangeSound' })
}
