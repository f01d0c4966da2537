import { sql } from 'kysely'
import { type Actor, type Post, type Role, type Scope, within } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { Kept } from '#platform/web/moved.ts'
import { paths } from './paths.ts'

type Row = {
  id: string
  name: string
  postId: string
  role: Role
  unitId: string
  unitName: string
  unitKind: string
  title: string
  reach: string[]
}

/** The official with the posts they hold on a day, acting from `postId` where it is one of them; none without a post. */
export async function findActorById(
  db: Db,
  officialId: string,
  day: DateText,
  postId?: string | null,
): Promise<Actor | undefined> {
  const { rows } = await sql<Row>`
    select o.id, o.name, p.id as "postId", p.role, p.unit_id as "unitId", l.name as "unitName", u.kind as "unitKind", p.title,
      array(select distinct r.unit_id from units.reach r where r.relation = p.relation and case when p.named
        then r.root_id in (select n.unit_id from identity.post_unit n where n.post_id = p.id)
        else r.root_id = p.unit_id end)::text[] as reach
    from identity.official o
    join identity.post p on p.official_id = o.id and daterange(p.valid_from, p.valid_to) @> ${day}::date
    join units.unit u on u.id = p.unit_id
    join units.label l on l.unit_id = p.unit_id
    where o.id = ${officialId} and o.disabled_at is null
    order by p.valid_from desc, p.id`.execute(db)
  const posts: Post[] = rows.map(({ postId: id, role, unitId, unitName, unitKind, title, reach }) => ({
    ...{ id, role, unitId, unitName, unitKind, title },
    reach: new Set(reach),
  }))
  const [first] = posts
  if (!first) return undefined
  return { id: rows[0]!.id, name: rows[0]!.name, posts, post: posts.find(({ id }) => id === postId) ?? first }
}

/** Whose session a token opens, while it lasts. */
export async function findSession(db: Db, tokenHash: string, now: Date) {
  return await db
    .selectFrom('identity.session')
    .select(['official_id as officialId', 'post_id as postId'])
    .where('token_hash', '=', tokenHash)
    .where('expires_at', '>', now)
    .executeTakeFirst()
}

/** True once anybody can sign in: before that, the product prints its set-up link. */
export async function hasOfficials(db: Db): Promise<boolean> {
  return (await db.selectFrom('identity.official').select('id').limit(1).executeTakeFirst()) !== undefined
}

/** The people behind the demonstration's posts, in the order they were made. Only the demonstration has them. */
export async function listDemoPosts(db: Db, usernames: readonly string[]) {
  const rows = await db
    .selectFrom('identity.official as o')
    .innerJoin('identity.post as p', 'p.official_id', 'o.id')
    .innerJoin('units.label as l', 'l.unit_id', 'p.unit_id')
    .distinctOn('o.id')
    .select(['o.id', 'o.username', 'o.name', 'p.title', 'l.name as unitName'])
    .where('o.username', 'in', [...usernames])
    .orderBy('o.id')
    .execute()
  return rows.sort((a, b) => usernames.indexOf(a.username) - usernames.indexOf(b.username))
}

/** The officials holding a post at a unit on a day: whom a page names as responsible. */
export async function listHolders(db: Db, unitId: string, role: Role, day: DateText) {
  return await db
    .selectFrom('identity.post as p')
    .innerJoin('identity.official as o', 'o.id', 'p.official_id')
    .select(['o.id', 'o.name', 'p.title'])
    .where('p.unit_id', '=', unitId)
    .where('p.role', '=', role)
    .where(sql<boolean>`daterange(p.valid_from, p.valid_to) @> ${day}::date`)
    .execute()
}

/** True while somebody holds a post at the unit: even one that has ended is wound up by whoever is left. */
export async function hasHolder(db: Db, unitId: string, day: DateText): Promise<boolean> {
  const post = await db
    .selectFrom('identity.post')
    .select('id')
    .where('unit_id', '=', unitId)
    .where(sql<boolean>`daterange(valid_from, valid_to) @> ${day}::date`)
    .limit(1)
    .executeTakeFirst()
  return post !== undefined
}

/** The officials whose posts lie in the reader's scope, for the administrator's list. */
export async function listOfficials(db: Db, scope: Scope) {
  return await db
    .selectFrom('identity.post as p')
    .innerJoin('identity.official as o', 'o.id', 'p.official_id')
    .innerJoin('units.label as l', 'l.unit_id', 'p.unit_id')
    .select([
      'p.id',
      'o.name',
      'o.username',
      'p.role',
      'p.title',
      'l.name as unitName',
      'p.valid_from as since',
      'p.valid_to as until',
    ])
    .where(within(scope, 'p.unit_id'))
    .orderBy('l.name')
    .orderBy('o.name')
    .limit(1000)
    .execute()
}

/** The officials who hold a post at a unit in scope on a day, by name, with their first post: for who appoints somebody. */
export async function listAppointable(db: Db, scope: Scope, day: DateText, kinds: readonly string[]) {
  const { rows } = await sql<{ id: string; name: string; title: string; unitName: string }>`
    select distinct on (o.name_sort, o.id) o.id, o.name, o.title, o."unitName" from (
      select f.id, f.name, lower(f.name) as name_sort, p.title, l.name as "unitName", p.valid_from
      from identity.post p
      join identity.official f on f.id = p.official_id and f.disabled_at is null
      join units.unit u on u.id = p.unit_id and u.kind = any (${[...kinds]}::text[])
      join units.label l on l.unit_id = p.unit_id
      where daterange(p.valid_from, p.valid_to) @> ${day}::date and p.role <> 'judge' and ${within(scope, 'p.unit_id')}
    ) o order by o.name_sort, o.id, o.valid_from`.execute(db)
  return rows
}

/** True when the official holds another than a named post at one of these units on a day. */
export async function holdsPostAt(db: Db, officialId: string, unitIds: readonly string[], day: DateText) {
  const post = await db
    .selectFrom('identity.post')
    .select('id')
    .where('official_id', '=', officialId)
    .where('unit_id', 'in', [...unitIds])
    .where('named', '=', false)
    .where(sql<boolean>`daterange(valid_from, valid_to) @> ${day}::date`)
    .executeTakeFirst()
  return post !== undefined
}

/** The posts that stand at units on a day, with who holds each; they open with the page of the unit's posts. */
export const keptPosts: Kept = {
  rows: (day) => sql`select p.unit_id, u.key as id, o.name || ', ' || p.title as name
    from identity.post p join identity.official o on o.id = p.official_id join units.unit u on u.id = p.unit_id
    where daterange(p.valid_from, p.valid_to) @> ${day}::date`,
  seen: (scope) => within(scope, 'kept.unit_id'),
  href: paths.unitPosts,
}

/** A post as the page of its unit shows it: who held it, from when until when, by which document, after whom. */
export type HeldPost = {
  id: string
  official: string
  username: string
  role: Role
  title: string
  from: DateText
  to: DateText | null
  basis: string | null
  after: string | null
}

/** The unit of a key with every post that was ever held there, newest first. @throws Refusal `missing` outside the scope. */
export async function showUnitPosts(db: Db, scope: Scope, key: string) {
  const unit = await db
    .selectFrom('units.unit as u')
    .innerJoin('units.label as l', 'l.unit_id', 'u.id')
    .select(['u.id', 'u.key', 'l.name'])
    .where('u.key', '=', key)
    .where(within(scope, 'u.id'))
    .$narrowType<{ name: string }>()
    .executeTakeFirst()
  if (!unit) throw new Refusal('missing', 'notFound')
  const { rows: posts } = await sql<HeldPost>`
    select p.id, o.name as official, o.username, p.role, p.title, p.valid_from as "from", p.valid_to as "to", p.basis,
      case when b.id is not null then case when b.unit_id <> p.unit_id then l.name else bo.name end end as after
    from identity.post p join identity.official o on o.id = p.official_id
    left join identity.post b on b.id = p.follows_id
    left join identity.official bo on bo.id = b.official_id left join units.label l on l.unit_id = b.unit_id
    where p.unit_id = ${unit.id} and not p.named order by p.valid_from desc, o.name`.execute(db)
  return { unit, posts }
}

/** Whom a post may be passed on to: the officials with a post in reach on a day, by name. */
export async function listSuccessors(db: Db, scope: Scope, day: DateText) {
  return await db
    .selectFrom('identity.official as o')
    .select(['o.id', 'o.name', 'o.username'])
    .where('o.disabled_at', 'is', null)
    .where((it) =>
      it.exists(
        it
          .selectFrom('identity.post as p')
          .select('p.id')
          .whereRef('p.official_id', '=', 'o.id')
          .where(within(scope, 'p.unit_id'))
          .where(sql<boolean>`coalesce(p.valid_to, 'infinity') >= ${day}::date`),
      ),
    )
    .orderBy('o.name')
    .limit(2000)
    .execute()
}
