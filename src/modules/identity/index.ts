export { startSession } from './commands/sign-in.ts'
export { demoUsernames } from './demo-posts.ts'
export { movePostsWithUnits } from './jobs.ts'
export { paths as identityPaths } from './paths.ts'
export {
  keptPosts,
  findActorById,
  hasHolder,
  hasOfficials,
  holdsPostAt,
  listAppointable,
  listHolders,
} from './queries.ts'
export { addInvitation, addOfficial, addPost, endPosts } from './repository.ts'
export { createDoor, findActor, identity } from './routes.tsx'
