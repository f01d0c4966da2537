export { addPicture } from './commands/add-picture.ts'
export { approveStory } from './commands/approve.ts'
export { correctStory } from './commands/correct.ts'
export { tieEntry } from './commands/tie-entry.ts'
export { planEntry } from './commands/plan-entry.ts'
export { issueOrientation } from './commands/issue-orientation.ts'
export { readOrientation } from './commands/read-orientation.ts'
export { agreeShown } from './commands/agree-shown.ts'
export { describePicture } from './commands/describe-picture.ts'
export { focusPicture } from './commands/focus-picture.ts'
export { keepPicture } from './commands/keep-picture.ts'
export { nameShown } from './commands/name-shown.ts'
export { createStory } from './commands/create.ts'
export { publishStory } from './commands/publish.ts'
export { returnStory } from './commands/return.ts'
export { saveStory } from './commands/save.ts'
export { sendToReview } from './commands/send-to-review.ts'
export { takeDown } from './commands/take-down.ts'
export { tickRecall } from './commands/tick-recall.ts'
export { translateStory } from './commands/translate.ts'
export { pictureSettled, storyPublished, storyTakenDown } from './events.ts'
export {
  correctDeliveries,
  openStoryDraft,
  readAloud,
  recallEndedUse,
  recallRevoked,
  recallWithdrawnUse,
  recallWithStory,
  releaseDue,
  settlePicturesOf,
  settleRunOut,
  speakForm,
  takeDownEnded,
  takeDownWithdrawn,
  takeDownWithExemplar,
} from './jobs.ts'
export { t as calendarWords } from './messages/calendar.ts'
export { t as followWords } from './messages/follow-calendar.ts'
export { t as linkWords } from './messages/approval-link.ts'
export { t as coordinationWords } from './messages/coordination.ts'
export { t as deliveryWords } from './messages/delivery.ts'
export { t as factWords } from './messages/fact.ts'
export { t as formWords } from './messages/form.ts'
export { t as releaseWords } from './messages/release.ts'
export { t as libraryWords } from './messages/library.ts'
export { t as interviewWords } from './messages/interview.ts'
export { t as orientationWords } from './messages/orientation.ts'
export { t as pressWords } from './messages/press.ts'
export { t as storyWords } from './messages/story.ts'
export { t as togetherWords } from './messages/together.ts'
export { paths as storyPaths } from './paths.ts'
export { storiesOfMovement } from './queries/of-movement.ts'
export { keptEditions, keptStories } from './queries/by-unit.ts'
export { listWaiting, type WaitingStory } from './queries/board.ts'
export {
  addDelivery,
  type Due,
  type NewDelivery,
  noteCameBack,
  noteResult,
  noteUnreached,
  settleOwn,
  settleTold,
} from './repository/delivery.ts'
export { findOwed } from './queries/delivery.ts'
export { findEditionOn } from './repository/edition.ts'
export { type Channel, channels } from './form-kind.ts'
export { listStopped } from './queries/readiness.ts'
export { listForCentre, type StoryForCentre } from './queries/for-centre.ts'
export { openPicture } from './queries/open-picture.ts'
export { openStory } from './queries/open-story.ts'
export { momentOf } from './moment.ts'
export { hourInput, momentIn, readHour } from './release-time.ts'
export { listPublications, type Publication } from './queries/publication.ts'
export { createCalendarFeed } from './routes/follow-calendar.tsx'
export { createLinkPages } from './routes/answer-link.tsx'
export { stories } from './routes/newsroom.tsx'
export { storiesPanel } from './routes/panel.tsx'
export { isFileOfClosedStory } from './queries/closed-file.ts'
