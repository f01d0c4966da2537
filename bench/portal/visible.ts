import { performance } from 'node:perf_hooks'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'

/** What came of one publication: until when each page showed it, and how many kept pages it threw away, of how many. */
export type Visible = { milliseconds: number; forgotten: number; kept: number; slowest: string }

/** The figures that the product tells of its kept pages. */
export async function keptFigures(url: string) {
  const text = await (await fetch(`${url}/metrics`)).text()
  const figure = (name: string) => Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1])
  return {
    pages: figure('pages_kept'),
    bytes: figure('pages_kept_bytes'),
    forgotten: figure('pages_forgotten_total'),
    memory: figure('process_resident_memory_bytes'),
  }
}

/** Puts a story out again as a new edition with another title, as a correction does, and asks every place for it until it is there. */
export async function publishAndLook(url: string, db: Db, slug: string, title: string): Promise<Visible> {
  const places = await placesOf(db, slug)
  for (const path of places) await fetch(url + path)
  const before = await keptFigures(url)
  await db.transaction().execute(async (write) => {
    const now = new Date()
    const { rows } = await sql<{ id: string }>`
      update stories.edition e set ended_at = ${now}, end_reason = 'replaced' from stories.story s
      where s.id = e.story_id and s.slug = ${slug} and e.ended_at is null returning e.id`.execute(write)
    await sql`
      insert into stories.edition (id, story_id, number, title, standfirst, author, body, cover_id, folded, exact, published_at)
      select ${newId(now)}, story_id, number + 1, ${title}, standfirst, author, body, cover_id, folded, exact, ${now}
      from stories.edition where id = ${rows[0]!.id}`.execute(write)
  })
  const from = performance.now()
  let last = { path: '', after: 0 }
  await Promise.all(
    places.map(async (path) => {
      while (!(await (await fetch(url + path)).text()).includes(title)) {
        if (performance.now() - from > 20_000) throw new Error(`${path} does not show it after 20 s`)
        await pause(5)
      }
      const after = performance.now() - from
      if (after > last.after) last = { path, after }
    }),
  )
  const after = await keptFigures(url)
  const forgotten = after.forgotten - before.forgotten
  return { milliseconds: last.after, forgotten, kept: before.pages, slowest: last.path }
}

/** Where the newest story stands: itself, the front page, the lists, its field, its place, its people, the feeds. */
async function placesOf(db: Db, slug: string): Promise<string[]> {
  const { rows } = await sql<{ field: string; unit: string; exemplar: string }>`
    select f.slug as field, u.slug as unit, e.slug as exemplar
    from portal.story s join portal.field f on f.id = s.field_id
    join portal.story_exemplar x on x.story_id = s.id join portal.exemplar e on e.id = x.exemplar_id
    join portal.unit u on u.id = e.place_id where s.slug = ${slug}`.execute(db)
  const [{ field, unit, exemplar }] = rows as [{ field: string; unit: string; exemplar: string }]
  return [
    ...[`/tin-bai/${slug}`, '/', '/tin-bai', `/linh-vuc/${field}`, `/don-vi/${unit}`, `/dien-hinh/${exemplar}`],
    ...['/feed.xml', '/feed.atom', '/feed.json', `/feed.xml?linh-vuc=${field}`],
  ]
}
