import { z } from 'zod'
import { getUnit } from '#modules/units/index.ts'
import { scopeOf } from '#platform/access/index.ts'
import { command } from '#platform/command.ts'
import { newId } from '#platform/ids.ts'
import { id, optionalChoice, optionalId, optionalText, several, text } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { fromBlocks } from '#platform/rich-text/build.ts'
import { today } from '#platform/text/dates.ts'
import { may } from '../policy.ts'
import { listChosen } from '../queries/choice.ts'
import { beginEntry } from '../repository/calendar.ts'
import { freeSlug } from '../repository/address.ts'
import { addStory } from '../repository/story.ts'
import { wishedSlug } from '../slugs.ts'
import { refuseStrangeMovement, refuseStrangeTopic } from '../queries/place.ts'

/** A desk begins a story about one exemplar or several that it may write about. */
export const createStory = command({
  name: 'stories.create',
  input: z.object({
    unitId: id,
    title: text(200),
    language: optionalChoice(['vi', 'km', 'en']),
    author: optionalText(120),
    fieldId: optionalId,
    topicId: optionalId,
    /** The movement that it is about. */
    movementId: optionalId,
    /** What was planned on the calendar and is begun with this. */
    entryId: optionalId,
    exemplars: several(id, 20).refine((it) => it.length > 0, { error: 'stories.needsExemplar' }),
  }),
  subject: async (db, { unitId }) => ({ unitId: (await getUnit(db, unitId)).id }),
  allow: may.write,
  async run({ db, actor, now }, { unitId }, { title, language, author, exemplars, entryId, movementId, ...sent }) {
    const chosen = await listChosen(db, scopeOf(actor), exemplars, today(now))
    const [first] = chosen
    if (!first || chosen.length < new Set(exemplars).size)
      throw new Refusal('invalid', 'invalid', { exemplars: 'notAChoice' })
    const fieldId = sent.fieldId ?? first.fieldId
    const topicId = sent.fieldId ? sent.topicId : (sent.topicId ?? first.topicId)
    await refuseStrangeTopic(db, { fieldId, topicId })
    await refuseStrangeMovement(db, { movementId, unitId, day: today(now) })

    const storyId = newId(now)
    await addStory(db, {
      ...{ id: storyId, unitId, title, standfirst: '', author: author ?? actor.name, originalId: null, coverId: null },
      slug: await freeSlug(db, wishedSlug({ title, language: language ?? 'vi' })),
      ...{ language: language ?? 'vi', fieldId, topicId, movementId, body: fromBlocks([]) },
      ...{ exemplarIds: chosen.map((it) => it.id), createdBy: actor.id, createdAt: now },
    })
    if (entryId) await beginEntry(db, { entryId, unitId, storyId })
    return { id: storyId }
  },
})
