export { type Anniversary, type Feast, feastsBetween, feastsOf } from './anniversary-dates.ts'
export { acceptRest } from './commands/accept-rest.ts'
export { issuePlan } from './commands/issue-plan.ts'
export { readPlan } from './commands/read-plan.ts'
export { announceDay } from './commands/announce-day.ts'
export {
  type FieldRef,
  findProgramme,
  listFields,
  listTargets,
  listTargetsAlongside,
  type Target,
  type TargetAlongside,
} from './queries.ts'
export { movementWordsOn } from './queries/movement-words.ts'
export { isMovementOf, listMovements } from './queries/movement.ts'
export { enterMovement } from './commands/enter-movement.ts'
export { issueGuidance } from './commands/issue-guidance.ts'
export { readGuidance } from './commands/read-guidance.ts'
export { t as guidanceWords } from './messages/guidance.ts'
export { mayReadFileOfGuidance } from './queries/guidance.ts'
export { t as movementWords } from './messages/movement.ts'
export { amendTask } from './commands/amend-task.ts'
export { planTask } from './commands/plan-task.ts'
export { noteTask } from './commands/note-task.ts'
export { t as unitTaskWords } from './messages/task.ts'
export { t as planWords } from './messages/draft.ts'
export { t as anniversaryWords } from './messages/anniversary.ts'
export { listAnniversaries, type NamedAnniversary } from './queries/anniversary.ts'
export { paths as programmePaths } from './paths.ts'
export { programmes } from './routes.tsx'
export { listDaysOff } from './queries/days-off.ts'
export { afterWorkingDays, type DaysOff } from './working-day.ts'
export { fieldId, hasDaysOff, loadDaysOff, loadPlan, movementId, programmeId, topicId } from './seed.ts'
export { tasksOfYear } from './queries/year-tasks.ts'
export { keptTasks } from './queries/by-unit.ts'
