import { sql } from 'kysely'
import { openStory } from '#modules/stories/index.ts'
import { open, type Scope } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import { fold } from '#platform/text/fold.ts'
import { sharedPart, shinglesOf } from '#platform/text/shingles.ts'

/** From this share on somebody should look at the two. */
const worthALook = 0.15
const mostShown = 5

/** Another text that an entry has passages in common with: of the same contest, or published. */
export type Similar = { kind: 'entry' | 'story'; id: string; title: string; share: number }

/** What an entry resembles, likest first; nothing where it has no text of its own. */
export async function listSimilar(db: Db, scope: Scope, entry: { id: string; contestId: string; body: string | null }) {
  if (entry.body === null) return []
  const own = shinglesOf(entry.body)
  const others = [...(await otherEntries(db, scope, entry)), ...(await storiesLike(db, scope, own))]
  return others
    .map(({ text, ...it }): Similar => ({ ...it, share: sharedPart(own, shinglesOf(text)) }))
    .filter(({ share }) => share >= worthALook)
    .sort((a, b) => b.share - a.share)
    .slice(0, mostShown)
}

async function otherEntries(db: Db, scope: Scope, { id, contestId }: { id: string; contestId: string }) {
  const rows = await db
    .selectFrom('contests.entry as e')
    .select(['e.id', 'e.ref', 'e.title', 'e.body'])
    .where('e.contest_id', '=', contestId)
    .where('e.id', '<>', id)
    .where('e.body', 'is not', null)
    .where(open(scope, 'e.id'))
    .execute()
  return rows.map((it) => ({ kind: 'entry' as const, id: it.id, title: `${it.ref} ${it.title}`, text: it.body ?? '' }))
}

/** The published stories that hold one of some runs of words spread over the text: copied passages fall on one of them. */
async function storiesLike(db: Db, scope: Scope, own: ReadonlySet<string>) {
  const all = [...own].filter((it) => !/[\u1780-\u17ff]/.test(it))
  const some = Array.from({ length: Math.min(24, all.length) }, (_, at, of = Math.min(24, all.length)) =>
    fold(all[Math.floor((at * all.length) / of)]!),
  )
  if (some.length === 0) return []
  const phrases = sql.join(
    some.map((it) => sql`phraseto_tsquery('simple', ${it})`),
    sql` || `,
  )
  const rows = await db
    .selectFrom('stories.edition as d')
    .innerJoin('stories.story as s', 's.id', 'd.story_id')
    .select(['s.id', 'd.title', 'd.folded'])
    .where('d.ended_at', 'is', null)
    .where(sql<boolean>`d.search @@ (${phrases})`)
    .where(openStory(scope))
    .limit(20)
    .execute()
  return rows.map((it) => ({ kind: 'story' as const, id: it.id, title: it.title, text: it.folded }))
}
