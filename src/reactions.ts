import {
  awardsRevoked,
  decisionSigned,
  signStatusLists,
  takeCouncilResult,
  tellOfAwarded,
} from '#modules/commendations/index.ts'
import { itemConcluded } from '#modules/councils/index.ts'
import {
  consentEnded,
  consentGiven,
  consentWithdrawn,
  exemplarHeld,
  exemplarRecognised,
  exemplarReleased,
  exemplarWithdrawn,
  holdRevoked,
} from '#modules/exemplars/index.ts'
import { movePostsWithUnits } from '#modules/identity/index.ts'
import { recallFromPartnersToo, tellPartnersOfEdition, tellPartnersOfPicture } from '#modules/outreach/index.ts'
import { dropWithExemplar, dropWithoutConsent, takeOpinion } from '#modules/selection/index.ts'
import {
  correctDeliveries,
  openStoryDraft,
  recallEndedUse,
  recallRevoked,
  recallWithdrawnUse,
  recallWithStory,
  settlePicturesOf,
  pictureSettled,
  storyPublished,
  storyTakenDown,
  takeDownEnded,
  takeDownWithdrawn,
  takeDownWithExemplar,
} from '#modules/stories/index.ts'
import { unitsReformed } from '#modules/units/index.ts'
import { type Reaction, when } from '#platform/events.ts'

/** What one module does because of another. Read this page to know how they meet. */
export const reactions: readonly Reaction[] = [
  ...when(unitsReformed, movePostsWithUnits),
  ...when(exemplarRecognised, openStoryDraft),
  ...when(exemplarWithdrawn, takeDownWithExemplar, settlePicturesOf),
  ...when(exemplarHeld, settlePicturesOf),
  ...when(exemplarReleased, settlePicturesOf),
  ...when(consentGiven, settlePicturesOf),
  ...when(consentWithdrawn, takeDownWithdrawn, recallWithdrawnUse, settlePicturesOf),
  ...when(consentEnded, takeDownEnded, recallEndedUse, settlePicturesOf),
  ...when(storyPublished, tellPartnersOfEdition, correctDeliveries),
  ...when(pictureSettled, tellPartnersOfPicture),
  ...when(storyTakenDown, recallWithStory, recallFromPartnersToo),
  ...when(decisionSigned, tellOfAwarded),
  ...when(awardsRevoked, holdRevoked, recallRevoked, signStatusLists),
  ...when(itemConcluded, takeCouncilResult, takeOpinion),
  ...when(exemplarWithdrawn, dropWithExemplar),
  ...when(consentWithdrawn, dropWithoutConsent),
  ...when(consentEnded, dropWithoutConsent),
]
