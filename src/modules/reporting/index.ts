export { paths as reportingPaths } from './paths.ts'
export { reporting } from './routes.tsx'
