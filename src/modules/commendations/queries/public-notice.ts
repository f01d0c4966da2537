import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import type { Locale } from '#platform/i18n.ts'
import type { DateText } from '#platform/text/dates.ts'

/** What the public is asked about: who is proposed for what, by whom, until when, and for what they did. */
export type PublicNotice = {
  id: string
  name: string
  title: string
  unitName: string
  fromDay: DateText
  toDay: DateText
  achievements: string[]
}

/**
 * The notices that stand on a day, or the one of an id. The law asks the public before a dossier goes to the State level, so
 * this is read by anybody: the name, the title and the achievements, nothing else of the dossier.
 */
export async function listPublicNotices(db: Db, locale: Locale, day: DateText, id?: string): Promise<PublicNotice[]> {
  const { rows } = await sql<PublicNotice>`
    select n.id, d.recipient_name as name, ${sql.ref(`t.name_${locale}`)} as title, l.name as "unitName",
      n.from_day as "fromDay", n.to_day as "toDay",
      array(select a.what from commendations.dossier_achievement x join commendations.achievement a on a.id = x.achievement_id
        where x.dossier_id = d.id order by x.ord) as achievements
    from commendations.notice n
    join commendations.dossier d on d.id = n.dossier_id
    join commendations.title t on t.id = d.title_id
    join units.label l on l.unit_id = d.unit_id
    where n.from_day <= ${day}::date and n.to_day >= ${day}::date
      and d.state not in ('withdrawn', 'on_hold', 'declined') and ${id ? sql`n.id = ${id}` : sql`true`}
    order by n.to_day, n.id`.execute(db)
  return rows
}

/** A notice that stands on a day, with its dossier and the desk that holds it; its row is held until the transaction ends. */
export async function findNoticeForChange(
  db: Db,
  id: string,
  day: DateText,
): Promise<{ dossierId: string; holderId: string } | undefined> {
  const { rows } = await sql<{ dossierId: string; holderId: string }>`
    select d.id as "dossierId", d.holder_id as "holderId"
    from commendations.notice n join commendations.dossier d on d.id = n.dossier_id
    where n.id = ${id} and n.from_day <= ${day}::date and n.to_day >= ${day}::date
      and d.state not in ('withdrawn', 'on_hold', 'declined')
    for update of n`.execute(db)
  return rows[0]
}
