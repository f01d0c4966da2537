export { paths as oversightPaths } from './paths.ts'
export { oversight } from './routes.tsx'
