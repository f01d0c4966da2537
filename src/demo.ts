import { hasOfficials } from '#modules/identity/index.ts'
import type { SecretStore } from '#platform/credentials/secret-store.ts'
import type { Db } from '#platform/db.ts'
import type { FileStore } from '#platform/files/store.ts'

type Making = { db: Db; files: FileStore; ownerUrl: string; root: string; secrets: SecretStore; baseUrl: string }

/**
 * Makes the demonstration in a database that holds nothing yet.
 * @throws Error on one whose making was cut short, and on a real installation: neither is touched.
 */
export async function openDemo(making: Making, dataDir: string): Promise<void> {
  const key = 'demo.made'
  const made = await making.db.selectFrom('platform.setting').select('key').where('key', '=', key).executeTakeFirst()
  if (made) return
  if (await hasOfficials(making.db))
    throw new Error(
      `this database is no finished demonstration. If it is one whose making was cut short, delete ${dataDir} and start again.`,
    )

  const { makeDemo } = await import('../seeds/demo/make.ts')
  await makeDemo(making)
  await making.db.insertInto('platform.setting').values({ key, value: 'true' }).execute()
}
