import { recordOwnEntry } from '#platform/audit.ts'
import type { SecretStore } from '#platform/credentials/secret-store.ts'
import { newSigningKey } from '#platform/credentials/signing.ts'
import { type Db, inTransaction } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'

/** A key in use, with the half that never leaves the machine. */
export type Signer = { kid: string; secret: string }

const nameOf = (kid: string) => `signing-${Buffer.from(kid).toString('hex')}`

/**
 * The key that certificates are signed with. Made where there is none, and where its secret is gone (a restored backup has
 * none): the old one retires, and what it signed keeps verifying by its public half.
 */
export async function getSigner(db: Db, secrets: SecretStore, now: Date): Promise<Signer> {
  const used = await db
    .selectFrom('commendations.signing_key')
    .select('kid')
    .where('retired_at', 'is', null)
    .executeTakeFirst()
  const secret = used && (await secrets.find(nameOf(used.kid)))
  if (used && secret) return { kid: used.kid, secret }

  const made = newSigningKey()
  await secrets.keep(nameOf(made.kid), made.secret)
  await inTransaction(db, async (it) => {
    await it.updateTable('commendations.signing_key').set({ retired_at: now }).where('retired_at', 'is', null).execute()
    await it
      .insertInto('commendations.signing_key')
      .values({ kid: made.kid, public_key: made.publicKey.x, made_at: now })
      .execute()
    const subjectId = newId(now)
    await recordOwnEntry(it, now, {
      action: 'commendations.makeKey',
      subjectId,
      aboutId: subjectId,
      unitId: undefined,
      input: { kid: made.kid },
    })
  })
  return { kid: made.kid, secret: made.secret }
}
