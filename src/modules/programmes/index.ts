export {
  type FieldRef,
  findProgramme,
  listFields,
  listMovements,
  listSolarDays,
  listTargets,
  type Target,
} from './queries.ts'
export { fieldId, loadPlan, movementId, programmeId, topicId } from './seed.ts'
