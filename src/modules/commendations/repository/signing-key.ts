import { recordOwnEntry } from '#platform/audit.ts'
import type { SecretStore } from '#platform/credentials/secret-store.ts'
import { newSigningKey } from '#platform/credentials/signing.ts'
import { type Db, inTransaction } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { enqueue } from '#platform/jobs.ts'
import { Refusal } from '#platform/refusal.ts'

/** A key in use, with the half that never leaves the machine. */
export type Signer = { kid: string; secret: string }

/** A key as the database knows it, and whether this machine holds the half that signs. */
export type KnownKey = { kid: string; madeAt: Date; retiredAt: Date | null; certificates: number; isHere: boolean }

const nameOf = (kid: string) => `signing-${Buffer.from(kid).toString('hex')}`

/**
 * The key that certificates are signed with; the first call makes it.
 * @throws Refusal when a key is in use whose secret half this machine does not hold. Another folder of keys may hold it, or
 * a restored backup left it behind: no key is put in its place unless somebody says so (`rotateSigner`, decision 0036).
 */
export async function getSigner(db: Db, secrets: SecretStore, now: Date): Promise<Signer> {
  const kid = (await findKeyInUse(db)) ?? (await makeFirstKey(db, secrets, now))
  const secret = await secrets.find(nameOf(kid))
  if (!secret) throw new Refusal('conflict', 'commendations.keyElsewhere')
  return { kid, secret }
}

/** The key in use whose secret half is not here, where there is such a one: nothing can be signed. */
export async function findKeyElsewhere(db: Db, secrets: SecretStore): Promise<string | undefined> {
  const kid = await findKeyInUse(db)
  return kid && !(await secrets.find(nameOf(kid))) ? kid : undefined
}

/**
 * Puts a new key in the place of the one in use. What the old one signed keeps verifying by its public half; its secret half
 * is destroyed, and so is that of any older one which still lies here. `after` names what is to be signed anew, in the same transaction.
 */
export async function rotateSigner(
  db: Db,
  secrets: SecretStore,
  now: Date,
  after: Parameters<typeof enqueue>[1],
): Promise<{ made: string; retired: string | undefined }> {
  const made = newSigningKey()
  await secrets.keep(nameOf(made.kid), made.secret)
  const retired = await inTransaction(db, async (it) => {
    const ended = await it
      .updateTable('commendations.signing_key')
      .set({ retired_at: now })
      .where('retired_at', 'is', null)
      .returning('kid')
      .executeTakeFirst()
    if (!(await addKey(it, made, now))) throw new Error('Another key was put in place at the same moment: look again.')
    await recordKey(it, now, 'commendations.rotateKey', { kid: made.kid, retired: ended?.kid ?? null })
    await enqueue(it, after, {})
    return ended?.kid
  }).catch(async (error) => {
    await secrets.destroy(nameOf(made.kid))
    throw error
  })
  const keys = await listSigningKeys(db, secrets)
  for (const { kid } of keys.filter((key) => key.retiredAt && key.isHere)) await secrets.destroy(nameOf(kid))
  return { made: made.kid, retired }
}

/** Every key that ever signed, the oldest first. */
export async function listSigningKeys(db: Db, secrets: SecretStore): Promise<KnownKey[]> {
  const held = new Set(await secrets.list())
  const rows = await db
    .selectFrom('commendations.signing_key as k')
    .leftJoin('commendations.certificate as c', 'c.kid', 'k.kid')
    .select(['k.kid', 'k.made_at as madeAt', 'k.retired_at as retiredAt'])
    .select((it) => it.fn.count<string>('c.id').as('certificates'))
    .groupBy(['k.kid', 'k.made_at', 'k.retired_at'])
    .orderBy('k.made_at')
    .execute()
  return rows.map((row) => ({ ...row, certificates: Number(row.certificates), isHere: held.has(nameOf(row.kid)) }))
}

async function findKeyInUse(db: Db): Promise<string | undefined> {
  const used = await db
    .selectFrom('commendations.signing_key')
    .select('kid')
    .where('retired_at', 'is', null)
    .executeTakeFirst()
  return used?.kid
}

/** Makes the first key. Where another process was quicker, its key stands and ours is thrown away. */
async function makeFirstKey(db: Db, secrets: SecretStore, now: Date): Promise<string> {
  const made = newSigningKey()
  await secrets.keep(nameOf(made.kid), made.secret)
  const isOurs = await inTransaction(db, async (it) => {
    const added = await addKey(it, made, now)
    if (added) await recordKey(it, now, 'commendations.makeKey', { kid: made.kid })
    return added
  })
  if (isOurs) return made.kid
  await secrets.destroy(nameOf(made.kid))
  return (await findKeyInUse(db))!
}

/** False where a key is in use already. */
async function addKey(db: Db, { kid, publicKey }: ReturnType<typeof newSigningKey>, now: Date): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('commendations.signing_key')
    .values({ kid, public_key: publicKey.x, made_at: now })
    .onConflict((on) => on.doNothing())
    .executeTakeFirst()
  return Number(numInsertedOrUpdatedRows) === 1
}

async function recordKey(db: Db, now: Date, action: string, input: object): Promise<void> {
  const subjectId = newId(now)
  await recordOwnEntry(db, now, { action, subjectId, aboutId: subjectId, unitId: undefined, input })
}
