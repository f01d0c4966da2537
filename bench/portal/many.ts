import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { findAddress } from '#platform/database/found.ts'
import { connect, type Db } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import type { Block, RichDocument } from '#platform/rich-text/document.ts'
import { plainText } from '#platform/rich-text/text.ts'
import { searchable } from '#platform/text/search.ts'
import { splitKhmer } from '#platform/text/words.ts'
import { chanceFrom } from '../measure/chance.ts'

type Source = Awaited<ReturnType<typeof listSources>>[number]

/** Opens the database of a running product as its owner. */
export function openDatabase(folder: string): Db {
  const owner = findAddress(`${folder}/database`)
  if (!owner) throw new Error('The database does not run.')
  return connect(owner, 4)
}

/**
 * Adds stories until the portal has `wanted`: their paragraphs drawn from those of the demonstration in the same language,
 * each about somebody who may be shown, with a picture, over three years. Always the same for the same demonstration.
 */
export async function fillStories(db: Db, wanted: number): Promise<void> {
  const sources = await listSources(db)
  const pictures = await db.selectFrom('stories.picture').select('id').orderBy('id').execute()
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from portal.story`.execute(db)
  const chance = chanceFrom(7)
  for (let made = rows[0]!.n; made < wanted; made += 250) {
    const count = Math.min(250, wanted - made)
    await addStories(
      db,
      Array.from({ length: count }, (_, at) => mixed(sources, pictures, made + at, chance)),
    )
  }
  await sql`analyze`.execute(db)
  await pause(1000) // what the last inserts told is heard
}

function listSources(db: Db) {
  return db
    .selectFrom('portal.story as s')
    .innerJoin('portal.story_exemplar as x', 'x.story_id', 's.id')
    .innerJoin('portal.exemplar as e', 'e.id', 'x.exemplar_id')
    .select(['s.language', 's.title', 's.standfirst', 's.body', 's.field_id', 's.topic_id', 'e.unit_id', 'e.id'])
    .where('s.original_id', 'is', null)
    .orderBy('e.code')
    .orderBy('s.slug')
    .execute()
}

type Mixed = ReturnType<typeof mixed>

function mixed(sources: readonly Source[], pictures: readonly { id: string }[], number: number, chance: () => number) {
  const draw = <T>(from: readonly T[]): T => from[Math.floor(chance() * from.length)]!
  const about = draw(sources)
  const alike = sources.filter(({ language }) => language === about.language)
  const bodies = [about, draw(alike), draw(alike)].map((it) => (it.body as unknown as RichDocument).content)
  const blocks = bodies.flatMap((it, at) =>
    at === 0 ? it.slice(0, 12) : it.filter((_, i) => i % 3 === at).slice(0, 5),
  )
  const body: RichDocument = { type: 'doc', content: blocks.filter(({ type }: Block) => type !== 'picture') }
  const title = `${draw(alike).title} (${number})`
  const words = [title, about.standfirst, plainText(body)].join('\n\n')
  const at = new Date(Date.UTC(2023, 0, 5) + Math.floor(chance() * 1040) * 86_400_000)
  return {
    id: newId(at),
    pictureId: newId(at),
    slug: `nhieu-${number}`,
    about,
    body,
    title,
    words,
    at,
    picture: draw(pictures),
  }
}

async function addStories(db: Db, stories: readonly Mixed[]): Promise<void> {
  await db.transaction().execute(async (write) => {
    await write
      .insertInto('stories.story')
      .values(
        stories.map(({ id, slug, about, title, body, at }) => ({
          ...{ id, slug, title, unit_id: about.unit_id!, language: about.language!, field_id: about.field_id! },
          ...{
            topic_id: about.topic_id,
            standfirst: about.standfirst!,
            author: 'Minh Thư',
            body: JSON.stringify(body),
          },
          ...{ state: 'published', created_at: at, changed_at: at },
        })),
      )
      .execute()
    await write
      .insertInto('stories.story_exemplar')
      .values(stories.map(({ id, about }) => ({ story_id: id, exemplar_id: about.id! })))
      .execute()
    await sql`
      insert into stories.picture
      select (jsonb_populate_record(p, jsonb_build_object('id', n.id, 'story_id', n.story_id))).*
      from unnest(${stories.map((it) => it.pictureId)}::uuid[], ${stories.map((it) => it.id)}::uuid[],
        ${stories.map((it) => it.picture.id)}::uuid[]) as n (id, story_id, like_id)
      join stories.picture p on p.id = n.like_id`.execute(write)
    await write
      .insertInto('stories.edition')
      .values(
        stories.map(({ id, pictureId, about, title, body, words, at }) => ({
          ...{ id: newId(at), story_id: id, number: 1, title, standfirst: about.standfirst!, author: 'Minh Thư' },
          ...{ body: JSON.stringify(body), cover_id: pictureId, published_at: at },
          ...{ folded: searchable(words), exact: splitKhmer(words.toLowerCase()) },
        })),
      )
      .execute()
  })
}
