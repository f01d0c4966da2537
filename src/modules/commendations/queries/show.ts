import { bearerOf } from '#modules/exemplars/index.ts'
import type { Scope } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import type { Locale } from '#platform/i18n.ts'
import { Refusal } from '#platform/refusal.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { Merit, Procedure, RecipientKind, Route } from '../law.ts'
import type { HoldKind, State } from '../lifecycle.ts'
import type { MoveKind } from '../repository/dossier.ts'
import { decidesOn, findNextDesk } from './next-desk.ts'
import { findNotice } from './notice.ts'
import { readReadiness } from './readiness.ts'
import { visibleDossier } from './visible.ts'

/** A dossier with everything on its page, where the reader may see it. @throws Refusal `missing`. */
export async function showDossier(db: Db, scope: Scope, id: string, day: DateText, locale: Locale) {
  const row = await findRow(db, scope, id)
  if (!row) throw new Refusal('missing', 'notFound')
  const it = {
    ...row,
    ...{ merit: row.merit as Merit, procedure: row.procedure as Procedure, route: row.route as Route },
    ...{ recipientKind: row.recipientKind as RecipientKind, state: row.state as State },
    holdKind: row.holdKind as HoldKind | null,
  }
  const desk = await bearerOf(db, it.holderId, day)
  const owner = await bearerOf(db, it.unitId, day)
  const ready = await readReadiness(db, it, day, locale)
  const decidesHere = decidesOn(ready.title, desk.kind)
  const from = { ...it, id: desk.id, kind: desk.kind }
  return {
    ...it,
    ...{ desk, owner, deskId: desk.id, ownerId: owner.id, ready, decidesHere },
    next: decidesHere ? undefined : await findNextDesk(db, from, day),
    achievements: await listAchievements(db, id),
    moves: await listMoves(db, id),
    faults: await listFaults(db, id),
    opinions: await listOpinions(db, id),
    notice: await findNotice(db, id, day),
    evidence: it.exemplarId ? await listEvidence(db, it.exemplarId) : [],
    award: await findAward(db, id),
  }
}
export type ShownDossier = Awaited<ReturnType<typeof showDossier>>

async function findRow(db: Db, scope: Scope, id: string) {
  return await db
    .selectFrom('commendations.dossier as d')
    .innerJoin('units.label as l', 'l.unit_id', 'd.unit_id')
    .leftJoin('units.label as s', 's.unit_id', 'd.sector_id')
    .leftJoin('exemplars.exemplar as e', 'e.id', 'd.exemplar_id')
    .select(['d.id', 'd.code', 'd.version', 'd.unit_id as unitId', 'd.holder_id as holderId', 'd.title_id as titleId'])
    .select([
      'd.merit',
      'd.procedure',
      'd.route',
      'd.sector_id as sectorId',
      'd.exemplar_id as exemplarId',
      'e.code as exemplarCode',
    ])
    .select([
      'd.recipient_kind as recipientKind',
      'd.recipient_name as recipientName',
      'd.recipient_note as recipientNote',
    ])
    .select([
      'd.summary',
      'd.period',
      'd.state',
      'd.hold_kind as holdKind',
      'd.hold_reason as holdReason',
      'd.due_on as dueOn',
    ])
    .select(['d.received_at as receivedAt', 'd.fast', 'd.fast_until as fastUntil', 'd.complete_by as completeBy'])
    .select(['d.completed_at as completedAt', 'd.closed_reason as closedReason', 'd.council_words as councilWords'])
    .select(['d.council_passed as councilPassed', 'd.council_item_id as councilItemId', 'd.created_at as createdAt'])
    .select(['l.name as unitName', 's.name as sectorName'])
    .$narrowType<{ unitName: string }>()
    .where('d.id', '=', id)
    .where(visibleDossier(scope))
    .executeTakeFirst()
}

async function listAchievements(db: Db, dossierId: string) {
  return await db
    .selectFrom('commendations.dossier_achievement as da')
    .innerJoin('commendations.achievement as a', 'a.id', 'da.achievement_id')
    .select(['a.id', 'a.what'])
    .where('da.dossier_id', '=', dossierId)
    .orderBy('da.ord')
    .execute()
}

async function listMoves(db: Db, dossierId: string) {
  const rows = await db
    .selectFrom('commendations.move as m')
    .innerJoin('units.label as f', 'f.unit_id', 'm.from_id')
    .innerJoin('units.label as t', 't.unit_id', 'm.to_id')
    .leftJoin('identity.official as o', 'o.id', 'm.by_id')
    .select([
      'm.id',
      'm.kind',
      'm.note',
      'm.at',
      'm.due_on as dueOn',
      'f.name as fromName',
      't.name as toName',
      'o.name as byName',
    ])
    .where('m.dossier_id', '=', dossierId)
    .orderBy('m.at')
    .execute()
  return rows.map((row) => ({ ...row, kind: row.kind as MoveKind, at: new Date(row.at) }))
}

async function listFaults(db: Db, dossierId: string) {
  return await db
    .selectFrom('commendations.fault')
    .select(['id', 'text', 'answer', 'cleared_at as clearedAt'])
    .where('dossier_id', '=', dossierId)
    .orderBy('raised_at')
    .orderBy('ord')
    .execute()
}

async function listOpinions(db: Db, dossierId: string) {
  return await db
    .selectFrom('commendations.opinion as o')
    .innerJoin('units.label as l', 'l.unit_id', 'o.unit_id')
    .select(['o.id', 'o.unit_id as unitId', 'o.question', 'o.due_on as dueOn', 'o.verdict', 'o.answer', 'o.version'])
    .select('l.name as unitName')
    .$narrowType<{ unitName: string; verdict: 'agree' | 'disagree' | 'remark' | null }>()
    .where('o.dossier_id', '=', dossierId)
    .orderBy('o.asked_at')
    .execute()
}

async function listEvidence(db: Db, exemplarId: string) {
  return await db
    .selectFrom('exemplars.evidence')
    .select(['id', 'title', 'file_id as fileId'])
    .where('exemplar_id', '=', exemplarId)
    .where('removed_at', 'is', null)
    .orderBy('id')
    .execute()
}

async function findAward(db: Db, dossierId: string) {
  return await db
    .selectFrom('commendations.award as w')
    .innerJoin('commendations.decision as d', 'd.id', 'w.decision_id')
    .select([
      'w.id',
      'w.decision_id as decisionId',
      'd.number_text as numberText',
      'd.decided_on as decidedOn',
      'd.title',
    ])
    .select(['w.state', 'w.prize_amount as prizeAmount'])
    .where('w.dossier_id', '=', dossierId)
    .orderBy('d.created_at', 'desc')
    .executeTakeFirst()
}
