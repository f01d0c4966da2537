import { z } from 'zod'
import { read } from '#platform/command.ts'
import { hashPassword } from '#platform/credentials/password.ts'
import { hashToken } from '#platform/credentials/token.ts'
import { type Db, inTransaction } from '#platform/db.ts'
import { text } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { addOfficial, addPost, findInvitation, useInvitation } from '../repository.ts'

const input = z.object({
  token: z.string().max(100),
  name: text(120),
  username: text(40)
    .transform((it) => it.toLowerCase())
    .refine((it) => /^[a-z0-9][a-z0-9._-]{1,39}$/.test(it), { error: 'identity.badUsername' }),
  password: z.string().min(10, 'identity.shortPassword').max(200, 'tooLong'),
})

/** Makes the account that a one-time link is for: its password, and its first post. The link works once. */
export async function acceptInvitation(scene: { db: Db; now: Date }, raw: unknown): Promise<string> {
  const { token, name, username, password } = read(input, raw)
  const passwordHash = await hashPassword(password)
  return inTransaction(scene.db, async (db) => {
    const invitation = await findInvitation(db, hashToken(token), scene.now)
    if (!invitation?.unit_id) throw new Refusal('missing', 'identity.linkUsed')
    const taken = await db
      .selectFrom('identity.official')
      .select('id')
      .where('username', '=', username)
      .executeTakeFirst()
    if (taken) throw new Refusal('invalid', 'invalid', { username: 'identity.usernameTaken' })

    const officialId = await addOfficial(db, {
      name,
      username,
      email: invitation.email,
      passwordHash,
      createdAt: scene.now,
    })
    const title = invitation.title ?? invitation.role
    await addPost(db, { officialId, role: invitation.role, unitId: invitation.unit_id, title, from: today(scene.now) })
    await useInvitation(db, invitation.token_hash, scene.now)
    return officialId
  })
}
