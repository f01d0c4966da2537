import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import type { Locale } from '#platform/i18n.ts'
import { plainText } from '#platform/rich-text/text.ts'
import type { RichDocument } from '#platform/rich-text/document.ts'
import type { SearchWords } from '../search-words.ts'
import { columns, type StoryCard, type StoryRow, withCompany } from './stories.ts'

export type SearchFilter = { fieldId: string | undefined; year: number | undefined }

/** A story that was found, with its words to show where. */
export type Found = StoryCard & { text: string }

const perPage = 10

/**
 * Finds stories in any language by what they say, best first: a title counts more than the text, words that stand side
 * by side more than words apart, and words as they were typed, marks and all, more than words without their marks.
 */
export async function searchStories(
  db: Db,
  locale: Locale,
  { all, whole, phrase, exact }: SearchWords,
  { fieldId, year }: SearchFilter,
  page: number,
): Promise<{ found: Found[]; total: number; pages: number }> {
  const { rows } = await sql<StoryRow & { body: RichDocument; total: number }>`
    with asked as materialized (
      select to_tsquery('simple', ${all}) as every, to_tsquery('simple', ${whole}) as whole,
        to_tsquery('simple', ${phrase}) as side_by_side, to_tsquery('simple', ${exact}) as as_typed
    )
    select ${columns}, s.body, count(*) over () as total
    from portal.story s, asked
    where s.search @@ asked.every
      and (${fieldId ?? null}::uuid is null or s.field_id = ${fieldId ?? null}::uuid)
      and (${year ?? null}::int is null or extract(year from s.first_published_at) = ${year ?? null}::int)
    order by ts_rank('{0.1, 0.2, 0.4, 1}', s.search, asked.every)
      + case when s.search_exact @@ asked.as_typed then 1 else 0 end
      + case when s.search @@ asked.side_by_side then 2 when s.search @@ asked.whole then 1 else 0 end
      + case when s.language = ${locale} then 0.1 else 0 end desc, s.first_published_at desc, s.id
    limit ${perPage} offset ${(page - 1) * perPage}`.execute(db)
  const stories = await withCompany(db, rows)
  const total = rows[0]?.total ?? 0
  const found = stories.map((it, index) => ({ ...it, text: plainText(rows[index]!.body) }))
  return { found, total, pages: Math.max(1, Math.ceil(total / perPage)) }
}
