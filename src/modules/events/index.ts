export { addAppearance } from './commands/add-appearance.ts'
export { announceEvent } from './commands/announce-event.ts'
export { beginCommitment } from './commands/begin-commitment.ts'
export { cancelEvent } from './commands/cancel-event.ts'
export { closeEvent } from './commands/close-event.ts'
export { holdEvent } from './commands/hold-event.ts'
export { linkRecording } from './commands/link-recording.ts'
export { noteCommitment } from './commands/note-commitment.ts'
export { planEvent } from './commands/plan-event.ts'
export { writeMinutes } from './commands/write-minutes.ts'
export { eraseGuestContacts, mailEventReminder, remindGuests } from './jobs.ts'
export { t as minutesWords } from './messages/minutes.ts'
export { type EventForm, eventForms, type EventKind, eventKinds, type EventState } from './event.ts'
export { t as eventWords } from './messages/event.ts'
export { t as rollWords } from './messages/roll.ts'
export { t as eventsWords } from './messages/index.ts'
export { paths as eventPaths, publicPaths as publicEventPaths } from './paths.ts'
export { createRegistrationPages } from './routes/register.tsx'
export { withinDoors } from './attendance.ts'
export { noteArrival } from './repository/arrival.ts'
export {
  addInvitation,
  addParticipant,
  addRoll,
  dropParticipant as takeOffRoll,
  followOccasion,
  getInvitation,
  getRoll,
  keepNamesAt,
  type NewParticipant,
} from './repository/roll.ts'
export { listInvitations, readRoll } from './queries/roll.ts'
export { faultOfNaming, fits } from './seats.ts'
export { invite } from './commands/invite.ts'
export { nameDelegate } from './commands/name-delegate.ts'
export { register } from './commands/register.ts'
export { noteArrivals } from './commands/note-arrivals.ts'
export { setRegistration } from './commands/set-registration.ts'
export { isFileOfClosedEvent } from './queries/arrival.ts'
export { type CountedExchange, listExchanges } from './queries/counted.ts'
export { openEvent } from './queries/open-event.ts'
export { createEvents } from './routes.tsx'
export { spanOf } from './span.ts'
export { eventsOfMovement } from './queries/of-movement.ts'
export { keptCommitments, keptEvents } from './queries/by-unit.ts'
export { canBe } from './event.ts'
export { namesUnconsented } from './queries/unconsented.ts'
export { isFollowed } from './queries/commitment.ts'
export type { SpeakersOfEvent } from './queries/speakers.ts'
export { addAppearance as addAppearing, dropAppearance as dropAppearing, getEvent } from './repository/event.ts'
export { addToProgramme, takeOffProgramme } from './repository/programme.ts'
