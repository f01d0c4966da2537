import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { plainText } from '#platform/rich-text/text.ts'
import type { RichDocument } from '#platform/rich-text/document.ts'
import { searchable } from '#platform/text/search.ts'
import type { State } from '../lifecycle.ts'
import { isNamedIn } from '../naming.ts'

/** A story of an exemplar that names an honour: in what readers see, or in the copy that is still being worked on. */
export type Naming = { id: string; unitId: string; title: string; state: State; isLive: boolean; isFirstDraft: boolean }

/**
 * The stories of an exemplar that name an honour by one of these words, in the order in which they are locked. Jobs and the
 * preview of a revocation ask: titles are shown only through a scope.
 */
export async function listNaming(db: Db, exemplarId: string, words: readonly string[]): Promise<Naming[]> {
  const rows = await db
    .selectFrom('stories.story as s')
    .innerJoin('stories.story_exemplar as x', 'x.story_id', 's.id')
    .leftJoin('stories.edition as e', (on) => on.onRef('e.story_id', '=', 's.id').on('e.ended_at', 'is', null))
    .select(['s.id', 's.unit_id as unitId', 's.title', 's.standfirst', 's.body', 's.state', 'e.folded'])
    .where('x.exemplar_id', '=', exemplarId)
    .where(sql<boolean>`s.state <> 'taken_down'`)
    .orderBy('s.id')
    .execute()
  return rows.flatMap((row) => {
    const working = [row.title, row.standfirst, plainText(row.body as unknown as RichDocument, { captions: true })]
    const isLive = row.folded !== null && isNamedIn(row.folded, words)
    const isFirstDraft = row.folded === null && isNamedIn(searchable(working.join('\n\n')), words)
    const { id, unitId, title } = row
    return isLive || isFirstDraft ? [{ id, unitId, title, state: row.state as State, isLive, isFirstDraft }] : []
  })
}

/** The uses outside the portal that an exemplar ever agreed to: where the product cannot take anything back by itself. */
export async function listFarChannels(db: Db, exemplarId: string): Promise<FarChannel[]> {
  const rows = await db
    .selectFrom('exemplars.consent')
    .select('use')
    .distinct()
    .where('exemplar_id', '=', exemplarId)
    .where('use', '<>', 'portal')
    .orderBy('use')
    .execute()
  return rows.map(({ use }) => use as FarChannel)
}
export const farChannels = ['press', 'social', 'radio', 'print', 'central'] as const
export type FarChannel = (typeof farChannels)[number]

/** The unit whose record an exemplar is. */
export async function findKeeper(db: Db, exemplarId: string): Promise<string> {
  const { unit_id } = await db
    .selectFrom('exemplars.exemplar')
    .select('unit_id')
    .where('id', '=', exemplarId)
    .executeTakeFirstOrThrow()
  return unit_id
}
