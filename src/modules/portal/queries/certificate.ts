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
  year: number | null
  replacedOn: string | null
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
    .select(['year', 'replaced_on as replacedOn'])
    .where('serial', '=', serial)
    .executeTakeFirst()
  if (!row) return undefined
  const { title_name: vi, title_km: km, title_en: en, ...rest } = row
  return { ...rest, state: rest.state as PublicCertificate['state'], titleName: { vi, km, en }[locale] }
}

/** A key that something was signed with: in use, or retired and good for what it signed. */
export type PublishedKey = { kid: string; x: string; madeAt: Date; retiredAt: Date | null }

/** Every key that anything was ever signed with, the oldest first. */
export const listKeys = (db: Db): Promise<PublishedKey[]> =>
  db
    .selectFrom('portal.signing_key')
    .select(['kid', 'public_key as x', 'made_at as madeAt', 'retired_at as retiredAt'])
    .orderBy('made_at')
    .execute()

/** The province that attests, by its name of this day. */
export async function findIssuerName(db: Db, day: string): Promise<string> {
  const row = await db
    .selectFrom('portal.unit')
    .select('name')
    .where('kind', '=', 'province')
    .where((it) => it.or([it('valid_from', 'is', null), it('valid_from', '<=', day)]))
    .where((it) => it.or([it('valid_to', 'is', null), it('valid_to', '>', day)]))
    .orderBy('valid_from', (it) => it.desc().nullsLast())
    .executeTakeFirst()
  return row?.name ?? 'Gương Sáng'
}

/** A list of what is revoked, as it was last signed. */
export const findStatusList = (db: Db, listNo: number) =>
  db
    .selectFrom('portal.status_list')
    .select(['credential', 'signed_at as signedAt'])
    .where('list_no', '=', listNo)
    .executeTakeFirst()
