import { sql } from 'kysely'
import type { Scope } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { Relation, Use } from '../consent.ts'
import { visible } from './visible.ts'

/** A consent as the record shows it. */
export type ShownConsent = Awaited<ReturnType<typeof listConsents>>[number]

/** Everything the people of an exemplar agreed to or withdrew, newest first. */
export async function listConsents(db: Db, scope: Scope, exemplarId: string) {
  const rows = await db
    .selectFrom('exemplars.consent as c')
    .innerJoin('exemplars.exemplar as e', 'e.id', 'c.exemplar_id')
    .innerJoin('files.file as f', 'f.id', 'c.file_id')
    .select([
      'c.id',
      'c.use',
      'c.given_on as givenOn',
      'c.until',
      'c.giver',
      'c.relation',
      'c.file_id as fileId',
      'f.name as fileName',
      'c.withdrawn_on as withdrawnOn',
      'c.withdrawn_reason as withdrawnReason',
    ])
    .where('c.exemplar_id', '=', exemplarId)
    .where(visible(scope))
    .orderBy('c.given_on', 'desc')
    .orderBy('c.id', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, use: row.use as Use, relation: row.relation as Relation }))
}

/** True when an exemplar may be shown for a use on a day: what publication asks at that moment. Tells nothing else. */
export async function hasConsent(db: Db, exemplarId: string, use: Use, day: DateText): Promise<boolean> {
  const consent = await db
    .selectFrom('exemplars.consent')
    .select('id')
    .where('exemplar_id', '=', exemplarId)
    .where('use', '=', use)
    .where(holdsOn(day))
    .limit(1)
    .executeTakeFirst()
  return consent !== undefined
}

/** The uses of exemplars whose last consent ended by itself within some days before today: for the daily clock only. */
export async function listEnded(db: Db, from: DateText, day: DateText) {
  return await db
    .selectFrom('exemplars.consent as c')
    .select(['c.exemplar_id as exemplarId', 'c.use'])
    .distinct()
    .where('c.until', '>=', from)
    .where('c.until', '<', day)
    .where('c.withdrawn_on', 'is', null)
    .where((it) =>
      it.not(
        it.exists(
          it
            .selectFrom('exemplars.consent')
            .select('id')
            .whereRef('exemplar_id', '=', 'c.exemplar_id')
            .whereRef('use', '=', 'c.use')
            .where(holdsOn(day)),
        ),
      ),
    )
    .execute()
}

/** The twin of `isLive` in SQL; consent.test.ts of the commands holds the two together. */
const holdsOn = (day: DateText) =>
  sql<boolean>`given_on <= ${day} and (until is null or until >= ${day}) and (withdrawn_on is null or withdrawn_on > ${day})`
