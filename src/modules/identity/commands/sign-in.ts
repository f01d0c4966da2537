import { z } from 'zod'
import { read } from '#platform/command.ts'
import { isPassword } from '#platform/credentials/password.ts'
import { hashToken, newToken } from '#platform/credentials/token.ts'
import type { Db } from '#platform/db.ts'
import { inTransaction } from '#platform/db.ts'
import { text } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { afterFailure, isLocked } from '../lockout.ts'
import { findAccount, openSession, saveTries } from '../repository.ts'

const input = z.object({
  username: text(200).transform((it) => it.toLowerCase()),
  password: z.string().min(1, 'required').max(200, 'tooLong'),
})

/** How long a session lasts: a working day and its evening. */
export const sessionHours = 14

/** Signs an official in by user name or e-mail and password. Gives the session's token; the same «no» whatever was wrong. */
export async function signIn(scene: { db: Db; now: Date }, raw: unknown): Promise<string> {
  const { username, password } = read(input, raw)
  const outcome = await inTransaction(scene.db, async (db) => {
    const account = await findAccount(db, username)
    if (account && isLocked(account, scene.now)) return 'identity.locked'
    const isRight = await isPassword(account?.passwordHash ?? null, password)
    if (!account || account.disabledAt) return 'identity.wrong'
    if (isRight) {
      await saveTries(db, account.id, { failures: 0, lockedUntil: null })
      return { officialId: account.id }
    }
    await saveTries(db, account.id, afterFailure(account, scene.now))
    return 'identity.wrong'
  })
  if (typeof outcome === 'string') throw new Refusal('invalid', outcome, { form: outcome })
  return startSession(scene, outcome.officialId)
}

/** Opens a session for an official whose identity is already proved. Gives its token. */
export async function startSession({ db, now }: { db: Db; now: Date }, officialId: string): Promise<string> {
  const token = newToken()
  const expiresAt = new Date(now.getTime() + sessionHours * 3_600_000)
  await openSession(db, { tokenHash: hashToken(token), officialId, postId: null, now, expiresAt })
  return token
}
