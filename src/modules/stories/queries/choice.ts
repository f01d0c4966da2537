import { type RawBuilder, sql } from 'kysely'
import { visible } from '#modules/exemplars/index.ts'
import { open, type Scope } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import type { DateText } from '#platform/text/dates.ts'
import { fold } from '#platform/text/fold.ts'

/** An exemplar that a desk may write about. */
export type Choice = Awaited<ReturnType<typeof listChosen>>[number]

/** The exemplars of these ids that a desk may write about: those it may see, and those that anybody may read of. */
export async function listChosen(db: Db, scope: Scope, ids: readonly string[], day: DateText) {
  return await choices(db, scope, day)
    .where(sql<boolean>`e.id = any (${sql.val([...ids])}::uuid[])`)
    .orderBy('s.name')
    .execute()
}

/** The exemplars to choose from by a part of the name or the code, the best likeness first; without one, the latest. */
export async function listChoices(db: Db, scope: Scope, find: string, day: DateText, limit = 12) {
  const folded = fold(find)
  return await choices(db, scope, day)
    .$if(folded !== '', (it) =>
      it
        .where(
          sql<boolean>`(s.name_folded like ${`%${folded.replace(/[\\%_]/g, '\\$&')}%`} or s.name_folded % ${folded}
            or lower(e.code) = lower(${find.trim()}))`,
        )
        .orderBy(sql`similarity(s.name_folded, ${folded})`, 'desc'),
    )
    .orderBy('e.created_at', 'desc')
    .limit(limit)
    .execute()
}

const choices = (db: Db, scope: Scope, day: DateText) =>
  db
    .selectFrom('exemplars.exemplar as e')
    .innerJoin('exemplars.subject as s', 's.id', 'e.subject_id')
    .innerJoin('units.label as l', 'l.unit_id', 'e.unit_id')
    .select(['e.id', 'e.code', 's.name', 's.kind', 'e.field_id as fieldId', 'e.topic_id as topicId', 'e.stage'])
    .select(['l.name as unitName'])
    .$narrowType<{ unitName: string }>()
    .where('e.stage', '!=', 'withdrawn')
    .where(open(scope, 'e.id'))
    .where((it) => it.or([visible(scope), isPublic(day)]))

/** What the portal may show anyway: recognised, not on hold, and with a consent to the portal that holds. */
const isPublic = (day: DateText): RawBuilder<boolean> => sql<boolean>`(e.stage <> 'on_hold'
  and exists (select 1 from exemplars.recognition r where r.exemplar_id = e.id)
  and exists (select 1 from exemplars.consent c where c.exemplar_id = e.id and c.use = 'portal' and c.given_on <= ${day}
    and (c.until is null or c.until >= ${day}) and (c.withdrawn_on is null or c.withdrawn_on > ${day})))`
