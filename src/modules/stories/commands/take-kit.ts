import { z } from 'zod'
import { command } from '#platform/command.ts'
import { newId } from '#platform/ids.ts'
import { id, text } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { agencyOf, mayPress } from '../policy.ts'
import { isStoryOffered } from '../queries/offer.ts'
import { addDelivery } from '../repository/delivery.ts'
import { findLiveEdition } from '../repository/edition.ts'
import { getStory } from '../repository/story.ts'

/**
 * Hands over the press kit of an offered story. Who took it stands in the ledger from then on, so that a correction or a
 * recall reaches them; it is not publicised by that (III.4).
 */
export const takePressKit = command({
  name: 'stories.takePressKit',
  input: z.object({ storyId: id, outlet: text(200), taker: text(120) }),
  async subject(db, { storyId }, { now }) {
    const { unitId, exemplarIds } = await getStory(db, storyId)
    return { id: storyId, unitId, isOffered: await isStoryOffered(db, storyId, exemplarIds, today(now)) }
  },
  allow: (actor, it) => mayPress.take(actor, it),
  about: (story) => story.id,
  async run({ db, actor, now }, story, { outlet, taker }) {
    const edition = await findLiveEdition(db, story.id)
    if (!edition) throw new Refusal('conflict', 'stories.notOut', { form: 'stories.notOut' })
    const deliveryId = newId(now)
    await addDelivery(db, {
      ...{
        id: deliveryId,
        storyId: story.id,
        editionId: edition.id,
        formId: null,
        channel: 'kit',
        outlet,
        place: taker,
      },
      ...{ carriedOn: today(now), seconds: null, link: null, fileId: null, due: null },
      ...{ unitId: story.unitId, takenBy: agencyOf(actor).unitId, by: actor.id, at: now },
    })
    return { id: deliveryId }
  },
})
