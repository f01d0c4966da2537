import { z } from 'zod'
import { command } from '#platform/command.ts'
import { newId } from '#platform/ids.ts'
import { choice, id } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { withCopies } from '#platform/rich-text/pictures.ts'
import { may } from '../policy.ts'
import { addClip, listClips } from '../repository/clip.ts'
import { addStoryPicture, listPictures } from '../repository/picture.ts'
import { freeSlug } from '../repository/address.ts'
import { addStory, getStory, setCover } from '../repository/story.ts'
import { wishedSlug } from '../slugs.ts'

/** Opens a translation: a story of its own that begins as a copy, pictures, sounds and all. */
export const translateStory = command({
  name: 'stories.translate',
  input: z.object({ id, language: choice(['km', 'en']) }),
  subject: (db, input) => getStory(db, input.id),
  allow: may.write,
  about: (_, { id: storyId }) => storyId,
  async run({ db, actor, now }, original, { language }) {
    if (original.originalId || original.language === language)
      throw new Refusal('invalid', 'invalid', { language: 'stories.notTranslatable' })
    const other = await db
      .selectFrom('stories.story')
      .select('id')
      .where('original_id', '=', original.id)
      .where('language', '=', language)
      .executeTakeFirst()
    if (other) throw new Refusal('conflict', 'stories.translated')

    const storyId = newId(now)
    const pictures = await listPictures(db, original.id)
    const clips = await listClips(db, original.id)
    const copies = new Map([...pictures, ...clips].map(({ id: it }) => [it, newId(now)]))
    await addStory(db, {
      ...{ ...original, id: storyId, originalId: original.id, language, coverId: null },
      slug: await freeSlug(db, wishedSlug({ title: original.title, language, original })),
      body: withCopies(original.body, copies),
      ...{ createdBy: actor.id, createdAt: now },
    })
    for (const picture of pictures) await addStoryPicture(db, storyId, { ...picture, id: copies.get(picture.id)! }, now)
    for (const clip of clips)
      await addClip(db, storyId, { ...clip, id: copies.get(clip.id)! }, { by: actor.id, at: now })
    if (original.coverId) await setCover(db, storyId, copies.get(original.coverId)!)
    return { id: storyId }
  },
})
