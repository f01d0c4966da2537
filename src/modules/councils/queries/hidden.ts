import { sql } from 'kysely'
import type { Scope } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import type { DateText } from '#platform/text/dates.ts'

const tied = (officialId: string, day: DateText) => sql`
  from councils.item i
  join councils.sitting s on s.id = i.sitting_id
  join councils.member m on m.council_id = s.council_id and m.official_id = ${officialId}
    and daterange(m.valid_from, m.valid_to) @> s.held_on
    and (i.state in ('placed', 'voting') or daterange(m.valid_from, m.valid_to) @> greatest(s.held_on, ${day}::date))
  where i.state in ('placed', 'voting', 'concluded') and (
    exists (select from councils.interest t where t.item_id = i.id and t.member_id = m.id and t.dismissed_by is null)
    or (i.state in ('placed', 'voting')
      and not exists (select from councils.declaration d where d.item_id = i.id and d.member_id = m.id)))`

/**
 * The matters that a member must not reach by any route: something ties them to it, or they have not yet said that
 * nothing does. Nobody else has any.
 */
export async function hiddenMatters(db: Db, officialId: string, day: DateText): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select distinct i.matter_id as id ${tied(officialId, day)}`.execute(db)
  return rows.map(({ id }) => id)
}

/** The exemplars that go with those matters, closed with them until the council has concluded. */
export async function hiddenExemplars(db: Db, officialId: string, day: DateText): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select distinct unnest(i.closes) as id ${tied(officialId, day)}
    and i.state <> 'concluded'`.execute(db)
  return rows.map(({ id }) => id)
}

/** True when the file is a paper of a matter that is closed to the reader, a tally sheet of it, or minutes that tell of it. */
export async function isPaperOfClosed(db: Db, scope: Scope, fileId: string): Promise<boolean> {
  const row = await db
    .selectFrom('councils.item as i')
    .innerJoin('councils.sitting as s', 's.id', 'i.sitting_id')
    .select('i.id')
    .where(
      sql<boolean>`(i.matter_id = any(${sql.val(scope.closed)}::uuid[]) or i.closes && ${sql.val(scope.closed)}::uuid[])`,
    )
    .where((it) =>
      it.or([
        sql<boolean>`${fileId}::uuid in (s.file_id, s.docx_id, s.pdf_id)`,
        sql<boolean>`exists (select from councils.paper p where p.item_id = i.id and p.file_id = ${fileId})`,
        sql<boolean>`exists (select from councils.ballot b where b.item_id = i.id
          and ${fileId}::uuid in (b.file_id, b.docx_id, b.pdf_id, b.signed_id))`,
      ]),
    )
    .executeTakeFirst()
  return row !== undefined
}

/** True when an item is about a record that the reader judges without names: then even its title is kept from them. */
export async function isAbout(db: Db, itemId: string, exemplarIds: readonly string[]): Promise<boolean> {
  if (exemplarIds.length === 0) return false
  const row = await db
    .selectFrom('councils.item')
    .select('id')
    .where('id', '=', itemId)
    .where(sql<boolean>`closes && ${sql.val([...exemplarIds])}::uuid[]`)
    .executeTakeFirst()
  return row !== undefined
}
