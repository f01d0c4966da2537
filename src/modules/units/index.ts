export {
  findParent,
  findSuccessor,
  getProvinceOf,
  getUnit,
  listReach,
  listUnitsInScope,
  listUnitsOn,
  type UnitRef,
} from './queries.ts'
export { type Area, readAreas, type Shape } from './boundary.ts'
export { unitsReformed } from './events.ts'
export { heirNamer } from './heir-name.ts'
export { renewReach } from './jobs.ts'
export { t as reformWords } from './messages/reform.ts'
export { t as changeWords } from './messages/change.ts'
export { t as rehearsalWords } from './messages/rehearsal.ts'
export { t as unitWords } from './messages.ts'
export { paths as unitPaths } from './paths.ts'
export { type BoundaryMatch, matchAreas } from './queries/boundaries.ts'
export { listBearers, listHeirNames, listHeirs, listStanding } from './queries/bearers.ts'
export { keepBoundaries, rebuildReach } from './repository/register.ts'
export { units } from './routes.tsx'
export { loadUnits, unitId } from './seed.ts'
