export { addMaterial } from './commands/add-material.ts'
export { addSession } from './commands/add-session.ts'
export { endPractice } from './commands/end-practice.ts'
export { startPractice } from './commands/start-practice.ts'
export { wipePractices } from './jobs.ts'
export { t as practiceWords } from './messages/practice.ts'
export { practiceCookie, practiceRoot } from './paths.ts'
export {
  type Chair,
  chairs,
  countDone,
  type DoneSteps,
  nextStep,
  practiceHours,
  practiceNow,
  type PracticeStep,
  practiceSteps,
} from './practice.ts'
export { findPractice, noteWiped, type Practice } from './repository/practice.ts'
export { closeCourse } from './commands/close-course.ts'
export { listSpeakersOf } from './queries/engaged.ts'
export { takeOffSpeaker } from './commands/take-off-speaker.ts'
export { engageSpeaker } from './commands/engage-speaker.ts'
export { enrolMember } from './commands/enrol-member.ts'
export { enterMember } from './commands/enter-member.ts'
export { noteAttendance } from './commands/note-attendance.ts'
export { offerSpeaker } from './commands/offer-speaker.ts'
export { planCourse } from './commands/plan-course.ts'
export { readKit } from './commands/read-kit.ts'
export { recordTalk } from './commands/record-talk.ts'
export { t as trainingWords } from './messages/index.ts'
export { paths as trainingPaths } from './paths.ts'
export { readsTraining } from './policy.ts'
export { mayReadFileOfCourse, seenCourse } from './queries/course.ts'
export { listTellable } from './queries/tellable.ts'
export { createTraining } from './routes.tsx'
export { hasOfficerBands, loadOfficerBands } from './seed.ts'
export { keptCourses } from './queries/by-unit.ts'
