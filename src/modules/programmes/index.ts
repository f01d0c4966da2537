export {
  type FieldRef,
  findProgramme,
  listFields,
  listMovements,
  listSolarDays,
  listTargets,
  type Target,
} from './queries.ts'
export { paths as programmePaths } from './paths.ts'
export { programmes } from './routes.tsx'
export { fieldId, loadPlan, movementId, programmeId, topicId } from './seed.ts'
