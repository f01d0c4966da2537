import type { Db } from '#platform/db.ts'
import type { Locale } from '#platform/i18n.ts'

/** What anybody may learn of a certificate. Once it is revoked or replaced, no name and no deed. */
export type PublicCertificate = {
  serial: string
  state: 'valid' | 'revoked' | 'replaced'
  titleName: string
  recipientName: string | null
  recipientNote: string | null
  achievement: string | null
  numberText: string | null
  decidedOn: string | null
  issuer: string | null
  credential: string | null
  revokedClass: string | null
  revokedOn: string | null
}

/** The certificate of a serial; none where no such serial was ever given out. */
export async function findCertificate(db: Db, locale: Locale, serial: string): Promise<PublicCertificate | undefined> {
  const row = await db
    .selectFrom('portal.certificate')
    .select(['serial', 'state', 'title_name', 'title_km', 'title_en', 'recipient_name as recipientName'])
    .select(['recipient_note as recipientNote', 'achievement', 'number_text as numberText', 'issuer', 'credential'])
    .select(['decided_on as decidedOn', 'revoked_class as revokedClass', 'revoked_on as revokedOn'])
    .where('serial', '=', serial)
    .executeTakeFirst()
  if (!row) return undefined
  const { title_name: vi, title_km: km, title_en: en, ...rest } = row
  return { ...rest, state: rest.state as PublicCertificate['state'], titleName: { vi, km, en }[locale] }
}

/** Every key that anything was ever signed with, in use or retired. */
export const listKeys = (db: Db) =>
  db
    .selectFrom('portal.signing_key')
    .select(['kid', 'public_key as x', 'retired_at as retiredAt'])
    .orderBy('made_at')
    .execute()

/** A list of what is revoked, as it was last signed. */
export const findStatusList = (db: Db, listNo: number) =>
  db
    .selectFrom('portal.status_list')
    .select(['credential', 'signed_at as signedAt'])
    .where('list_no', '=', listNo)
    .executeTakeFirst()
