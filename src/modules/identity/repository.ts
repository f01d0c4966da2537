import type { Db } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { Tries } from './lockout.ts'

const columns = [
  'id',
  'name',
  'username',
  'password_hash as passwordHash',
  'failures',
  'locked_until as lockedUntil',
  'disabled_at as disabledAt',
] as const

/** The account that a user name or e-mail address belongs to, locked for change. */
export async function findAccount(db: Db, name: string) {
  return await db
    .selectFrom('identity.official')
    .select(columns)
    .where((it) => it.or([it('username', '=', name), it('email', '=', name)]))
    .forUpdate()
    .executeTakeFirst()
}

/** Keeps what signing in did to an account. */
export async function saveTries(db: Db, id: string, { failures, lockedUntil }: Tries): Promise<void> {
  await db.updateTable('identity.official').set({ failures, locked_until: lockedUntil }).where('id', '=', id).execute()
}

export type NewOfficial = {
  name: string
  username: string
  email: string | null
  passwordHash: string | null
  createdAt: Date
}

/** Adds an official without posts. */
export async function addOfficial(db: Db, it: NewOfficial): Promise<string> {
  const id = newId(it.createdAt)
  await db
    .insertInto('identity.official')
    .values({
      id,
      name: it.name,
      username: it.username,
      email: it.email,
      password_hash: it.passwordHash,
      created_at: it.createdAt,
    })
    .execute()
  return id
}

export type NewPost = {
  officialId: string
  role: string
  unitId: string
  title: string
  from: DateText
  to?: DateText | null
  relation?: string
  /** A post that reaches only these units and what is below them, not the unit it is held at. */
  reaches?: readonly string[]
}

/** Gives an official a post at a unit. */
export async function addPost(
  db: Db,
  { officialId, role, unitId, title, from, to = null, relation = 'administrative', reaches }: NewPost,
) {
  const id = newId()
  const row = { id, official_id: officialId, role, unit_id: unitId, title, relation, valid_from: from, valid_to: to }
  await db
    .insertInto('identity.post')
    .values({ ...row, named: reaches !== undefined })
    .execute()
  for (const it of reaches ?? [])
    await db.insertInto('identity.post_unit').values({ post_id: id, unit_id: it }).execute()
  return id
}

/** Lets posts end on another day: the first on which they are no longer held. */
export async function endPosts(db: Db, ids: readonly string[], to: DateText): Promise<void> {
  if (ids.length === 0) return
  await db
    .updateTable('identity.post')
    .set({ valid_to: to })
    .where('id', 'in', [...ids])
    .execute()
}

export type NewSession = { tokenHash: string; officialId: string; postId: string | null; now: Date; expiresAt: Date }

/** Opens a session. Only the hash of its token is kept. */
export async function openSession(
  db: Db,
  { tokenHash, officialId, postId, now, expiresAt }: NewSession,
): Promise<void> {
  await db
    .insertInto('identity.session')
    .values({
      token_hash: tokenHash,
      official_id: officialId,
      post_id: postId,
      created_at: now,
      seen_at: now,
      expires_at: expiresAt,
    })
    .execute()
}

/** Ends one session. */
export async function endSession(db: Db, tokenHash: string): Promise<void> {
  await db.deleteFrom('identity.session').where('token_hash', '=', tokenHash).execute()
}

/** Lets a session act from another of the official's posts. */
export async function changePost(db: Db, tokenHash: string, postId: string): Promise<void> {
  await db
    .updateTable('identity.session')
    .set({ post_id: postId })
    .where('token_hash', '=', tokenHash)
    .where('official_id', 'in', (it) => it.selectFrom('identity.post').select('official_id').where('id', '=', postId))
    .execute()
}

export type NewInvitation = {
  tokenHash: string
  kind: 'setup' | 'invite'
  role: string
  unitId: string | null
  title: string | null
  name: string | null
  email: string | null
  createdBy: string | null
  now: Date
  expiresAt: Date
}

/** Keeps a one-time link. */
export async function addInvitation(db: Db, it: NewInvitation): Promise<void> {
  await db
    .insertInto('identity.invitation')
    .values({
      ...{ token_hash: it.tokenHash, kind: it.kind, role: it.role, unit_id: it.unitId, title: it.title, name: it.name },
      ...{ email: it.email, created_by: it.createdBy, created_at: it.now, expires_at: it.expiresAt },
    })
    .execute()
}

/** The link behind a token, if it is still good; locked, so that it is used once. */
export async function findInvitation(db: Db, tokenHash: string, now: Date) {
  return await db
    .selectFrom('identity.invitation')
    .selectAll()
    .where('token_hash', '=', tokenHash)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .forUpdate()
    .executeTakeFirst()
}

/** Marks a link as used. */
export async function useInvitation(db: Db, tokenHash: string, now: Date): Promise<void> {
  await db.updateTable('identity.invitation').set({ used_at: now }).where('token_hash', '=', tokenHash).execute()
}
