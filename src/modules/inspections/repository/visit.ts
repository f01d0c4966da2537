import { createHash } from 'node:crypto'
import { bearerOf } from '#modules/exemplars/index.ts'
import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { KnownCode, Need, Side, Verdict } from '../checklist.ts'
import type { VisitState } from '../visit.ts'
import type { Part } from './team.ts'

/** A visit as commands see it: whose unit, whose office, whose team. `keeperId` answers for the unit today. */
export type Visit = Awaited<ReturnType<typeof getVisit>>

/** Reads a visit for change, holding its row until the transaction ends. @throws Refusal `missing`. */
export async function getVisit(db: Db, id: string, day: DateText) {
  const row = await db
    .selectFrom('inspections.visit as v')
    .innerJoin('inspections.plan as p', 'p.id', 'v.plan_id')
    .select(['v.id', 'v.unit_id as unitId', 'v.plan_id as planId', 'v.team_id as teamId', 'v.state', 'v.version'])
    .select(['v.self_due_on as selfDueOn', 'v.self_sent_at as selfSentAt', 'v.visited_on as visitedOn'])
    .select(['p.checklist_id as checklistId', 'p.unit_id as planUnitId'])
    .where('v.id', '=', id)
    .forUpdate('v')
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  const { planUnitId, ...visit } = row
  const [members, keeper, office] = [
    await listMembers(db, row.teamId),
    await bearerOf(db, row.unitId, day),
    await bearerOf(db, planUnitId, day),
  ]
  const standing = { members, postIds: members.map(({ postId }) => postId) }
  return { ...visit, state: row.state as VisitState, ...standing, keeperId: keeper.id, officeId: office.id }
}

async function listMembers(db: Db, teamId: string | null) {
  if (teamId === null) return []
  return await db
    .selectFrom('inspections.member')
    .select(['official_id as officialId', 'post_id as postId', 'part'])
    .$narrowType<{ part: Part }>()
    .where('team_id', '=', teamId)
    .execute()
}

/** Counts a change under a visit as a change of the visit. */
export async function touchVisit(db: Db, visit: Visit, changes: VisitChanges = {}): Promise<void> {
  await db
    .updateTable('inspections.visit')
    .set({ ...changes, version: visit.version + 1 })
    .where('id', '=', visit.id)
    .execute()
}

type VisitChanges = {
  state?: VisitState
  self_sent_by?: string
  self_sent_at?: Date
  visited_on?: DateText
  number?: string
  concluded_on?: DateText
  conclusion?: string
}

/** The items of a checklist with the answer of one side to each, in their order. */
export async function listAnswered(db: Db, visit: Pick<Visit, 'id' | 'checklistId'>, side: Side) {
  return await db
    .selectFrom('inspections.item as i')
    .leftJoin('inspections.answer as a', (on) =>
      on.onRef('a.item_id', '=', 'i.id').on('a.visit_id', '=', visit.id).on('a.side', '=', side),
    )
    .select(['i.id', 'i.ord', 'i.needs', 'i.known', 'a.verdict', 'a.file_id as fileId'])
    .$narrowType<{ needs: Need; known: KnownCode | null; verdict: Verdict | null }>()
    .where('i.checklist_id', '=', visit.checklistId)
    .orderBy('i.ord')
    .execute()
}

export type NewAnswer = {
  id: string
  visitId: string
  itemId: string
  side: Side
  verdict: Verdict
  comment: string | null
  fileId: string | null
  known: number | null
  at: Date
  by: string
}

/** Keeps an answer: of two to one item the later stands (`checklist.ts` says the same), whatever comes first. */
export async function keepAnswer(db: Db, it: NewAnswer): Promise<void> {
  const row = { verdict: it.verdict, comment: it.comment, file_id: it.fileId, known: it.known }
  await db
    .insertInto('inspections.answer')
    .values({
      ...{ id: it.id, visit_id: it.visitId, item_id: it.itemId, side: it.side, ...row },
      ...{ noted_at: it.at, noted_by: it.by },
    })
    .onConflict((on) =>
      on
        .columns(['visit_id', 'item_id', 'side'])
        .doUpdateSet({ id: it.id, ...row, noted_at: it.at, noted_by: it.by })
        .where(({ eb, or, and }) =>
          or([
            eb('inspections.answer.noted_at', '<', it.at),
            and([eb('inspections.answer.noted_at', '=', it.at), eb('inspections.answer.id', '<', it.id)]),
          ]),
        ),
    )
    .execute()
}

/** True when this very note came before, so that a device may send it again. */
export async function isKept(db: Db, answerId: string): Promise<boolean> {
  const row = await db.selectFrom('inspections.answer').select('id').where('id', '=', answerId).executeTakeFirst()
  return row !== undefined
}

type NewSignature = {
  side: 'unit' | 'team'
  name: string
  title: string
  strokes: string | null
  words: string | null
  /** The unit signed by hand on the tablet of the team. */
  onTeamDevice?: boolean
  /** Why the unit did not sign, and before whom. */
  refusal?: string
  witnesses?: string
  by: string
  at: Date
}

/** Signs the minutes, or writes down that the unit does not, with the hash of the words it is about. */
export async function addSignature(db: Db, visitId: string, it: NewSignature): Promise<void> {
  const { side, name, title, strokes, words, refusal, witnesses, by, at } = it
  const said = { side, name, title, strokes, words, refusal, witnesses, on_team_device: it.onTeamDevice ?? false }
  await db
    .insertInto('inspections.signature')
    .values({ visit_id: visitId, ...said, sha256: await hashOf(db, visitId), signed_by: by, signed_at: at })
    .execute()
}

/** The sides that have signed. */
export async function listSigned(db: Db, visitId: string): Promise<string[]> {
  const rows = await db.selectFrom('inspections.signature').select('side').where('visit_id', '=', visitId).execute()
  return rows.map(({ side }) => side)
}

/** The hash of all that minutes say: the team’s answers, the findings, what was to be done when the team signed (`isInMinutes`). */
async function hashOf(db: Db, visitId: string): Promise<string> {
  const answers = await db
    .selectFrom('inspections.answer')
    .select(['item_id', 'verdict', 'comment', 'file_id', 'known'])
    .where('visit_id', '=', visitId)
    .where('side', '=', 'team')
    .orderBy('item_id')
    .execute()
  const findings = await db
    .selectFrom('inspections.finding as f')
    .leftJoin('inspections.signature as s', (on) => on.onRef('s.visit_id', '=', 'f.visit_id').on('s.side', '=', 'team'))
    .leftJoin('inspections.remedy as r', (on) =>
      on
        .onRef('r.finding_id', '=', 'f.id')
        .on(({ or, eb }) => or([eb('s.signed_at', 'is', null), eb('r.set_at', '<=', eb.ref('s.signed_at'))])),
    )
    .select(['f.finding', 'f.recommendation', 'r.what', 'r.owner', 'r.due_on'])
    .where('f.visit_id', '=', visitId)
    .orderBy('f.id')
    .orderBy('r.id')
    .execute()
  return createHash('sha256')
    .update(JSON.stringify([answers, findings]))
    .digest('hex')
}
