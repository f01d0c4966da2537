import { join } from 'node:path'
import { listSigningKeys, rotateSigner, signStatusLists } from '#modules/commendations/index.ts'
import { openClock } from '#platform/clock.ts'
import type { Db } from '#platform/db.ts'
import { createSecretStore } from '#platform/credentials/secret-store.ts'
import { today } from '#platform/text/dates.ts'
import { config, withDatabase } from './gs-database.ts'

const folder = () => join(config().DATA_DIR, 'keys')

/** Lists the keys that certificates were signed with, and whether this folder holds the half that signs. */
export async function listKeys(): Promise<void> {
  await withDatabase(async (db) => {
    const keys = await listSigningKeys(db, createSecretStore(folder()))
    if (keys.length === 0) return console.log('No key yet: the first certificate makes it.')
    for (const { kid, madeAt, retiredAt, certificates, isHere } of keys) {
      const state = retiredAt ? `replaced ${today(retiredAt)}` : 'in use'
      const half = isHere ? 'signs here' : 'verifies only'
      console.log(`${kid}  made ${today(madeAt)}  ${state.padEnd(20)}${half.padEnd(15)}${certificates} certificates`)
    }
    if (!keys.some(({ retiredAt, isHere }) => !retiredAt && isHere))
      console.log(
        `\nThe key in use is not in ${folder()}: nothing can be signed here.\nIf another folder has it, give web and worker that one (DATA_DIR). If it is lost: npm run gs -- keys rotate`,
      )
    if (keys.some(({ retiredAt, isHere }) => retiredAt && isHere))
      console.log(`\nA key that was replaced still lies in ${folder()}: the next «keys rotate» destroys it.`)
  })
}

/** The key in use in one line, for `gs status`. */
export async function keyState(db: Db): Promise<string> {
  const used = (await listSigningKeys(db, createSecretStore(folder()))).find(({ retiredAt }) => !retiredAt)
  if (!used) return 'none yet'
  return used.isHere ? `${used.kid}, signs here` : `${used.kid}, NOT in ${folder()}: nothing can be signed here`
}

/** Makes a new key in the place of the one in use, and destroys the half of the old one that signs. */
export async function rotateKeys(args: readonly string[]): Promise<void> {
  if (args.length > 0) throw new Error('npm run gs -- keys rotate')
  await withDatabase(async (db) => {
    const now = (await openClock(db))()
    const { made, retired } = await rotateSigner(db, createSecretStore(folder()), now, signStatusLists)
    console.log(`${made} signs from now on.`)
    if (retired) console.log(`${retired} is replaced: what it signed keeps verifying; it signs nothing more.`)
    console.log('Files for verifying without a network know the new key only when they are downloaded anew.')
  })
}
