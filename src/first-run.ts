import { addInvitation, hasOfficials, identityPaths } from '#modules/identity/index.ts'
import { hashToken, newToken } from '#platform/credentials/token.ts'
import type { Db } from '#platform/db.ts'
import { today } from '#platform/text/dates.ts'
import { listUnitsOn } from '#modules/units/index.ts'

/** On a database that nobody can sign in to: a one-time link, good for a day, that makes the first administrator. */
export async function offerSetUp(db: Db, baseUrl: string, now: Date): Promise<string | undefined> {
  if (await hasOfficials(db)) return undefined
  const [province] = await listUnitsOn(db, today(now), ['province'])
  if (!province) return undefined
  const token = newToken()
  await addInvitation(db, {
    ...{ tokenHash: hashToken(token), kind: 'setup', role: 'admin', unitId: province.id, title: 'Quản trị hệ thống' },
    ...{ name: null, email: null, createdBy: null, now, expiresAt: new Date(now.getTime() + 86_400_000) },
  })
  return new URL(identityPaths.invitation(token), baseUrl).toString()
}
