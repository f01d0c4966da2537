import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { isWished, wishedSlug } from '../slugs.ts'
import type { Story } from './story.ts'

/** An address that no story has or had: the wished one, or with four signs more. `own` may come back to its own. */
export async function freeSlug(db: Db, wished: string, own?: string): Promise<string> {
  await sql`select pg_advisory_xact_lock(hashtext(${wished}))`.execute(db) // two stories of one title, begun at the same moment
  if (!(await isTaken(db, wished, own))) return wished
  const other = `${wished}-${newId().slice(-4)}`
  return (await isTaken(db, other, own)) ? freeSlug(db, wished, own) : other
}

/** Gives a story that goes out the address of its title. The one that it was out under before leads there for good. */
export async function settleAddress(db: Db, story: Story, at: Date): Promise<void> {
  const original = story.originalId ? await slugOf(db, story.originalId) : undefined
  const wished = wishedSlug({ ...story, original: original ? { slug: original } : undefined })
  if (isWished(story.slug, wished)) return
  const slug = await freeSlug(db, wished, story.id)
  const wasOut = await db
    .selectFrom('stories.edition')
    .select('id')
    .where('story_id', '=', story.id)
    .limit(1)
    .executeTakeFirst()
  await db.deleteFrom('stories.former_address').where('slug', '=', slug).where('story_id', '=', story.id).execute()
  if (wasOut)
    await db
      .insertInto('stories.former_address')
      .values({ slug: story.slug, story_id: story.id, left_at: at })
      .execute()
  await db.updateTable('stories.story').set({ slug }).where('id', '=', story.id).execute()
}

async function slugOf(db: Db, id: string): Promise<string | undefined> {
  const row = await db.selectFrom('stories.story').select('slug').where('id', '=', id).executeTakeFirst()
  return row?.slug
}

async function isTaken(db: Db, slug: string, own: string | undefined): Promise<boolean> {
  const isOthers = own === undefined ? sql`true` : sql`id <> ${own}::uuid`
  const { rows } = await sql`
    select id from (
      select id from stories.story where slug = ${slug}
      union all select story_id from stories.former_address where slug = ${slug}
    ) taken where ${isOthers} limit 1`.execute(db)
  return rows.length > 0
}
