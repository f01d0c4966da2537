import { addPost, endPosts } from '#modules/identity/index.ts'
import type { Db } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import { addDays, type DateText } from '#platform/text/dates.ts'

/** What one does in a team. */
export type Part = 'leader' | 'secretary' | 'member'

type NewTeam = {
  id: string
  planId: string
  officeId: string
  number: string
  decidedOn: DateText
  from: DateText
  /** The last day on which it stands. */
  until: DateText
  members: readonly { officialId: string; part: Part }[]
  visits: readonly { id: string; unitId: string }[]
  selfDueOn: DateText
  by: string
  at: Date
}

const titles: Record<Part, string> = { leader: 'Trưởng đoàn', secretary: 'Thư ký đoàn', member: 'Thành viên đoàn' }

/** A team stands: its members get posts that reach the units it visits and end with its term. */
export async function addTeam(db: Db, it: NewTeam): Promise<void> {
  const to = addDays(it.until, 1)
  await db
    .insertInto('inspections.team')
    .values({
      ...{ id: it.id, plan_id: it.planId, number: it.number, decided_on: it.decidedOn, valid_from: it.from },
      ...{ valid_to: to, created_by: it.by, created_at: it.at },
    })
    .execute()
  for (const { officialId, part } of it.members) {
    const title = `${titles[part]} kiểm tra (${it.number})`
    const post = { officialId, role: 'inspector', unitId: it.officeId, title, from: it.from, to }
    const postId = await addPost(db, { ...post, reaches: it.visits.map(({ unitId }) => unitId) })
    await db
      .insertInto('inspections.member')
      .values({ team_id: it.id, official_id: officialId, part, post_id: postId })
      .execute()
  }
  const ids = it.visits.map(({ id }) => id)
  await db
    .updateTable('inspections.visit')
    .set((set) => ({ team_id: it.id, self_due_on: it.selfDueOn, version: set('version', '+', 1) }))
    .where('id', 'in', ids)
    .execute()
}

/** Reads a team of a plan for change, holding its row. @throws Refusal `missing`. */
export async function getTeam(db: Db, planId: string, id: string) {
  const team = await db
    .selectFrom('inspections.team')
    .select(['id', 'valid_from as from', 'valid_to as to', 'version'])
    .where('id', '=', id)
    .where('plan_id', '=', planId)
    .forUpdate()
    .executeTakeFirst()
  if (!team) throw new Refusal('missing', 'notFound')
  return team
}

type NewTerm = { number: string; until: DateText; why: string; by: string; at: Date }

/** The term ends on another day by a later decision, and the posts of the members with it. */
export async function changeTermOf(db: Db, team: { id: string; version: number }, it: NewTerm): Promise<void> {
  const to = addDays(it.until, 1)
  const change = { number: it.number, valid_to: to, why: it.why, changed_by: it.by, changed_at: it.at }
  await db
    .insertInto('inspections.term')
    .values({ id: newId(it.at), team_id: team.id, ...change })
    .execute()
  await db
    .updateTable('inspections.team')
    .set({ valid_to: to, version: team.version + 1 })
    .where('id', '=', team.id)
    .execute()
  const members = await db.selectFrom('inspections.member').select('post_id').where('team_id', '=', team.id).execute()
  await endPosts(
    db,
    members.map(({ post_id }) => post_id),
    to,
  )
}
