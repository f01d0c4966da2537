export { type Anniversary, type Feast, feastsOf } from './anniversary-dates.ts'
export {
  type FieldRef,
  findProgramme,
  listAnniversaries,
  listFields,
  listMovements,
  listSolarDays,
  listTargets,
  type Target,
} from './queries.ts'
export { paths as programmePaths } from './paths.ts'
export { programmes } from './routes.tsx'
export { listDaysOff } from './queries/days-off.ts'
export { afterWorkingDays, type DaysOff } from './working-day.ts'
export { fieldId, hasDaysOff, loadDaysOff, loadPlan, movementId, programmeId, topicId } from './seed.ts'
