import type { SecretStore } from '#platform/credentials/secret-store.ts'
import type { Db } from '#platform/db.ts'
import { listOpenBallots } from './queries/ballot.ts'
import { ballotOfKey, urnKey } from './urn-key.ts'

/**
 * Destroys every urn's key whose ballot is not open: what a server that died between a count and its end left behind.
 * Run at the start, before anybody can open one.
 */
export async function destroySpentKeys(db: Db, secrets: SecretStore): Promise<void> {
  const held = (await secrets.list()).flatMap((name) => ballotOfKey(name) ?? [])
  const open = new Set(await listOpenBallots(db))
  for (const id of held) if (!open.has(id)) await secrets.destroy(urnKey(id))
}
