export { type Actor, holds, holdsAt, type Post, type Role } from './actor.ts'
export { narrowed, type Scope, scopeOf } from './scope.ts'
export { open } from './open.ts'
export { within } from './within.ts'
