import { z } from 'zod'
import { command } from '#platform/command.ts'
import { isUploadOf } from '#platform/files/upload.ts'
import { newId } from '#platform/ids.ts'
import { choice, date, id, optionalId, optionalText, optionalWhole, text } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { isOnAir, recordedChannels } from '../form-kind.ts'
import { agencyOf, isAgency, may, mayPress } from '../policy.ts'
import { isWebAddress } from '../web-address.ts'
import { findOwed } from '../queries/delivery.ts'
import { hasTakenKit, isStoryOffered } from '../queries/offer.ts'
import { findEditionOn } from '../repository/edition.ts'
import { addDelivery } from '../repository/delivery.ts'
import { getStory } from '../repository/story.ts'

/** An agency or an officer says where a story was carried: the return path, which counts as publicised (III.1, III.4). */
export const recordDelivery = command({
  name: 'stories.recordDelivery',
  input: z.object({
    ...{ id, channel: choice(recordedChannels), outlet: text(200), carriedOn: date, seconds: optionalWhole(1, 36_000) },
    ...{ place: optionalText(200), link: optionalText(500), fileId: optionalId, formId: optionalId },
  }),
  async subject(db, input, { actor, now }) {
    const story = await getStory(db, input.id)
    const isOffered =
      (await isStoryOffered(db, story.id, story.exemplarIds, today(now))) ||
      (await hasTakenKit(db, story.id, agencyOf(actor).unitId))
    return { ...story, isOffered }
  },
  allow: (actor, story) => may.derive(actor, story) || mayPress.carry(actor, story),
  about: (story) => story.id,
  async run({ db, actor, now }, story, { id: _, channel, ...sent }) {
    const faults: Record<string, string> = {}
    if (sent.carriedOn > today(now)) faults.carriedOn = 'stories.inFuture'
    if (sent.seconds !== null && !isOnAir(channel)) faults.seconds = 'stories.notOnAir'
    if (sent.link !== null && !isWebAddress(sent.link)) faults.link = 'stories.notALink'
    if (Object.keys(faults).length > 0) throw new Refusal('invalid', 'invalid', faults)
    const edition = await findEditionOn(db, story.id, sent.carriedOn)
    if (!edition) throw new Refusal('conflict', 'stories.notOut', { form: 'stories.notOut' })
    if (sent.fileId && !(await isUploadOf(db, sent.fileId, actor.id)))
      throw new Refusal('invalid', 'invalid', { file: 'notAChoice' })
    if (sent.formId && !(await isFormOfIt())) throw new Refusal('invalid', 'invalid', { formId: 'notAChoice' })
    const due = await findOwed(db, { storyId: story.id, editionId: edition.id, channel, day: today(now) })
    const deliveryId = newId(now)
    await addDelivery(db, {
      ...{ ...sent, id: deliveryId, storyId: story.id, editionId: edition.id, channel, due },
      ...{ unitId: story.unitId, by: actor.id, at: now },
      takenBy: isAgency(actor) ? agencyOf(actor).unitId : null,
    })
    return { id: deliveryId }

    async function isFormOfIt() {
      const form = db.selectFrom('stories.form').select('id').where('id', '=', sent.formId)
      return (await form.where('story_id', '=', story.id).executeTakeFirst()) !== undefined
    }
  },
})
