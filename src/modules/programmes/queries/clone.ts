import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import { type ClauseKind, deadlineIn, kindOf } from '../clause-kind.ts'
import type { FoundClause } from '../outline.ts'
import type { Meaning } from '../target-words.ts'

/** A programme as the beginning of the next: its clauses with the numbers that stood last. @throws Refusal `missing`. */
export async function readForClone(db: Db, programmeId: string): Promise<{ name: string; clauses: FoundClause[] }> {
  const programme = await db
    .selectFrom('programmes.programme')
    .select('name_vi as name')
    .where('id', '=', programmeId)
    .executeTakeFirst()
  if (!programme) throw new Refusal('missing', 'notFound')
  const rows = await db
    .selectFrom('programmes.clause')
    .select(['code', 'parent_code as parent', 'text', 'kind'])
    .where('programme_id', '=', programmeId)
    .orderBy('ord')
    .execute()
  const targets = await db
    .selectFrom('programmes.target')
    .select(['clause_code as clause', 'quota_class as quotaClass', 'meaning', 'counts', 'min_count as min'])
    .select(['max_count as max'])
    .where('programme_id', '=', programmeId)
    .orderBy('valid_from')
    .execute()
  const parents = new Set(rows.map(({ parent }) => parent))
  const clauses = rows.map(({ kind, ...row }): FoundClause => {
    const own = new Map(
      targets.filter(({ clause }) => clause === row.code).map((it) => [`${it.quotaClass}/${it.counts}`, it]),
    )
    const kept = [...own.values()].map(({ clause: _, ...it }) => ({ ...it, meaning: it.meaning as Meaning, words: '' }))
    const deadline = deadlineIn(row.text)
    const about = { hasParts: parents.has(row.code), code: row.code, targets: kept, deadline }
    return { ...row, targets: kept, deadline, kind: (kind as ClauseKind | null) ?? kindOf(row.text, about) }
  })
  return { name: programme.name, clauses }
}
