export { addEvidence } from './commands/add-evidence.ts'
export { assess } from './commands/assess.ts'
export { clearFault } from './commands/clear-fault.ts'
export { confirmEvidence } from './commands/confirm-evidence.ts'
export { decline } from './commands/decline.ts'
export { editExemplar } from './commands/edit.ts'
export { giveConsent } from './commands/give-consent.ts'
export { hold } from './commands/hold.ts'
export { nominate } from './commands/nominate.ts'
export { recognise } from './commands/recognise.ts'
export { recordExemplar } from './commands/record.ts'
export { release } from './commands/release.ts'
export { removeEvidence } from './commands/remove-evidence.ts'
export { resubmit } from './commands/resubmit.ts'
export { sendBack } from './commands/send-back.ts'
export { verify } from './commands/verify.ts'
export { withdraw } from './commands/withdraw.ts'
export { withdrawConsent } from './commands/withdraw-consent.ts'
export { isLive, liveUses, type Use, uses } from './consent.ts'
export {
  consentEnded,
  consentGiven,
  consentWithdrawn,
  exemplarHeld,
  exemplarRecognised,
  exemplarReleased,
  exemplarWithdrawn,
} from './events.ts'
export { expireConsents } from './jobs.ts'
export { t as lifeWords } from './messages/life.ts'
export { t as recordWords } from './messages/record.ts'
export { t as subjectWords } from './messages/subject.ts'
export { type Level, levels } from './nomination.ts'
export { StageTag } from './pages/stage-tag.tsx'
export { paths as exemplarPaths } from './paths.ts'
export { hasConsent } from './queries/consent.ts'
export { type Listed as ListedExemplar, listExemplarsByIds, searchExemplars } from './queries/list.ts'
export { type ExemplarRef, getExemplarRef } from './queries/ref.ts'
export { mayReadFileOfExemplar } from './queries/show.ts'
export { visible } from './queries/visible.ts'
export { exemplars } from './routes.tsx'
export { type Stage, stages } from './stage.ts'
export { type SubjectKind, subjectKinds } from './subject.ts'
