import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import type { DateText } from '#platform/text/dates.ts'

/** A post held for change. */
export type KeptPost = {
  id: string
  officialId: string
  unitId: string
  role: string
  title: string
  relation: string
  from: DateText
  to: DateText | null
}

/** Reads a post for change, holding its row; one that names its units is changed by the decision that made it. @throws Refusal `missing`. */
export async function getPost(db: Db, id: string): Promise<KeptPost> {
  const row = await db
    .selectFrom('identity.post')
    .select(['id', 'official_id as officialId', 'unit_id as unitId', 'role', 'title', 'relation'])
    .select(['valid_from as from', 'valid_to as to'])
    .where('id', '=', id)
    .where('named', '=', false)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  return row
}

/** Ends a post on a day. */
export async function endPost(db: Db, id: string, on: DateText, basis: string): Promise<void> {
  await db.updateTable('identity.post').set({ valid_to: on, basis }).where('id', '=', id).execute()
}

/** Lets a post go on in other hands, until the day it would have ended. @throws Refusal where they hold it already. */
export async function followPost(
  db: Db,
  post: KeptPost,
  { officialId, on, basis }: { officialId: string; on: DateText; basis: string },
): Promise<string> {
  const official = await db
    .selectFrom('identity.official')
    .select('id')
    .where('id', '=', officialId)
    .where('disabled_at', 'is', null)
    .executeTakeFirst()
  if (!official) throw new Refusal('invalid', 'invalid', { officialId: 'notAChoice' })
  const held = await db
    .selectFrom('identity.post')
    .select('id')
    .where('official_id', '=', officialId)
    .where('role', '=', post.role)
    .where('unit_id', '=', post.unitId)
    .where('named', '=', false)
    .where(sql<boolean>`daterange(valid_from, valid_to) && daterange(${on}::date, ${post.to}::date)`)
    .executeTakeFirst()
  if (held) throw new Refusal('conflict', 'identity.heldAlready', { officialId: 'identity.heldAlready' })
  const id = newId()
  await db
    .insertInto('identity.post')
    .values({
      ...{
        id,
        official_id: officialId,
        role: post.role,
        unit_id: post.unitId,
        title: post.title,
        relation: post.relation,
      },
      ...{ valid_from: on, valid_to: post.to, follows_id: post.id, basis },
    })
    .execute()
  return id
}

type Move = { fromId: string; toId: string; on: DateText; basis: string }

/**
 * Ends the posts that run at a unit on a day, and lets each go on from that day at another; one that its holder has there
 * already is only ended. One that names its units stays where it is. Gives the new posts. Done twice, it finds nothing more to do.
 */
export async function movePosts(db: Db, { fromId, toId, on, basis }: Move): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with ended as (
      update identity.post set valid_to = ${on}::date, basis = ${basis}
      where unit_id = ${fromId} and not named and valid_from < ${on}::date and (valid_to is null or valid_to > ${on}::date)
      returning id, official_id, role, relation, title, (select it.valid_to from identity.post it where it.id = post.id) as until
    ), once as (select distinct on (official_id, role) * from ended order by official_id, role, id)
    insert into identity.post (id, official_id, role, unit_id, relation, title, valid_from, valid_to, follows_id, basis)
    select gen_random_uuid(), e.official_id, e.role, ${toId}, e.relation, e.title, ${on}::date, e.until, e.id, ${basis}
    from once e
    where not exists (select 1 from identity.post p where p.official_id = e.official_id and p.role = e.role
      and p.unit_id = ${toId} and not p.named and daterange(p.valid_from, p.valid_to) && daterange(${on}::date, e.until))
    returning id`.execute(db)
  return rows.map(({ id }) => id)
}
