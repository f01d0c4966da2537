export { paths as deskPaths } from './paths.ts'
export { desk } from './routes.tsx'
