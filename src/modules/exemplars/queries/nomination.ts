import type { Scope } from '#platform/access/index.ts'
import { findParent, getProvinceOf, getUnit, listUnitsOn, type UnitRef } from '#modules/units/index.ts'
import type { Db } from '#platform/db.ts'
import type { DateText } from '#platform/text/dates.ts'
import { isAbove, type Level, levelOf } from '../nomination.ts'
import { visible } from './visible.ts'

/** A unit that a nomination can be sent to, with the level at which it would decide. */
export type Receiver = { id: string; name: string; kind: string; level: Level }

/**
 * Whom a unit may nominate to on a day: itself, the unit above, a department, the province; only at a level above the
 * one reached so far. Names of units are public.
 */
export async function listReceivers(
  db: Db,
  keeperId: string,
  day: DateText,
  reached: Level | null,
): Promise<Receiver[]> {
  const own = await getUnit(db, keeperId)
  const parent = await findParent(db, keeperId, day)
  const departments = await listUnitsOn(db, day, ['department'])
  const province = await getProvinceOf(db, keeperId, day).catch(() => undefined)
  const all = [own, parent, province, ...departments].filter((it): it is UnitRef => it !== undefined)
  const once = all.filter(({ id }, index) => all.findIndex((it) => it.id === id) === index)
  return once
    .map(({ id, name, kind }) => ({ id, name, kind, level: levelOf(kind, id === keeperId) }))
    .filter(({ level }) => isAbove(level, reached))
}

export type ShownFault = Awaited<ReturnType<typeof listFaults>>[number]
export type ShownNomination = Awaited<ReturnType<typeof listNominations>>[number]

/** The nominations of an exemplar with their faults, newest first. */
export async function listNominations(db: Db, scope: Scope, exemplarId: string) {
  const nominations = await db
    .selectFrom('exemplars.nomination as n')
    .innerJoin('exemplars.exemplar as e', 'e.id', 'n.exemplar_id')
    .innerJoin('units.label as l', 'l.unit_id', 'n.to_unit_id')
    .innerJoin('identity.official as o', 'o.id', 'n.sent_by')
    .leftJoin('identity.official as v', 'v.id', 'n.verified_by')
    .select([
      'n.id',
      'n.level',
      'n.state',
      'n.note',
      'n.sent_at as sentAt',
      'n.resent_at as resentAt',
      'n.closed_at as closedAt',
    ])
    .select(['n.verified_at as verifiedAt', 'l.name as toName', 'o.name as sentByName', 'v.name as verifiedByName'])
    .where('n.exemplar_id', '=', exemplarId)
    .where(visible(scope))
    .orderBy('n.id', 'desc')
    .execute()
  const faults = await listFaults(db, scope, exemplarId)
  const reasons = await listReasons(
    db,
    nominations.map(({ id }) => id),
  )
  return nominations.map((it) => ({
    ...it,
    level: it.level as Level,
    faults: faults.filter(({ nominationId }) => nominationId === it.id),
    declinedWhy: reasons.find(({ nominationId }) => nominationId === it.id)?.reason ?? null,
  }))
}

/** The faults of an exemplar's nominations in the order they were named. */
export async function listFaults(db: Db, scope: Scope, exemplarId: string) {
  return await db
    .selectFrom('exemplars.fault as f')
    .innerJoin('exemplars.nomination as n', 'n.id', 'f.nomination_id')
    .innerJoin('exemplars.exemplar as e', 'e.id', 'n.exemplar_id')
    .innerJoin('identity.official as r', 'r.id', 'f.raised_by')
    .leftJoin('identity.official as c', 'c.id', 'f.cleared_by')
    .select([
      'f.id',
      'f.nomination_id as nominationId',
      'f.text',
      'f.due_on as dueOn',
      'f.answer',
      'f.raised_at as raisedAt',
    ])
    .select(['f.cleared_at as clearedAt', 'r.name as raisedByName', 'c.name as clearedByName'])
    .where('n.exemplar_id', '=', exemplarId)
    .where(visible(scope))
    .orderBy('f.ord')
    .execute()
}

/** Why nominations were declined: the audit trail says it. */
async function listReasons(db: Db, nominationIds: readonly string[]) {
  if (nominationIds.length === 0) return []
  const rows = await db
    .selectFrom('audit.entry')
    .select(['subject_id as nominationId', 'input'])
    .where('action', '=', 'exemplars.decline')
    .where('subject_id', 'in', [...nominationIds])
    .execute()
  return rows.map(({ nominationId, input }) => ({
    nominationId,
    reason: String((input as { reason?: string }).reason ?? ''),
  }))
}
