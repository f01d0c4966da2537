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
export { paths as unitPaths } from './paths.ts'
export { rebuildReach } from './repository.ts'
export { units } from './routes.tsx'
export { loadUnits, unitId } from './seed.ts'
