import { addOfficial, addPost, startSession } from '#modules/identity/index.ts'
import { listUnitsOn } from '#modules/units/index.ts'
import type { Db } from '#platform/db.ts'
import { today } from '#platform/text/dates.ts'

/** An officer who is signed in: the header that proves it. */
export type Official = { id: string; cookie: string }

/** Makes officers at as many communes, each with an open session. */
export async function signInOfficials(db: Db, count: number, now: Date): Promise<Official[]> {
  const communes = await listUnitsOn(db, today(now), ['commune'])
  const officials: Official[] = []
  for (const [at, { id: unitId }] of communes.slice(0, count).entries()) {
    const account = { name: `Cán bộ ghi ${at + 1}`, username: `ghi-${at + 1}`, email: null, passwordHash: null }
    const id = await addOfficial(db, { ...account, createdAt: now })
    await addPost(db, { officialId: id, role: 'officer', unitId, title: 'Cán bộ', from: '2023-01-01' })
    officials.push({ id, cookie: `gs_phien=${await startSession({ db, now }, id)}` })
  }
  return officials
}
