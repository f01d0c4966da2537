import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import type { DateText } from '#platform/text/dates.ts'
import { fold } from '#platform/text/fold.ts'
import type { Part } from '../course.ts'

/** What is written of somebody on the roster. */
export type Entered = {
  part: Part
  name: string
  gender: 'male' | 'female' | null
  birthYear: number | null
  title: string
  qualification: string | null
  worksSince: DateText | null
}

/** Somebody on the roster as commands see them. */
export type Member = Entered & {
  id: string
  unitId: string
  officialId: string | null
  joinedOn: DateText
  leftOn: DateText | null
  version: number
}

/** Reads somebody for change, holding their row until the transaction ends. @throws Refusal `missing`. */
export async function getMember(db: Db, id: string): Promise<Member> {
  const row = await db
    .selectFrom('training.member')
    .select(['id', 'unit_id as unitId', 'official_id as officialId', 'part', 'name', 'gender', 'title'])
    .select(['birth_year as birthYear', 'qualification', 'works_since as worksSince', 'version'])
    .select(['joined_on as joinedOn', 'left_on as leftOn'])
    .$narrowType<{ part: Part; gender: 'male' | 'female' | null }>()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  return row
}

const rowOf = (it: Entered) => ({
  ...{ part: it.part, name: it.name, gender: it.gender, birth_year: it.birthYear, title: it.title },
  ...{ qualification: it.qualification, works_since: it.worksSince },
})

type NewMember = Entered & {
  id: string
  unitId: string
  officialId: string | null
  joinedOn: DateText
  by: string
  at: Date
}

export async function addMember(db: Db, it: NewMember): Promise<void> {
  await db
    .insertInto('training.member')
    .values({
      ...{ id: it.id, unit_id: it.unitId, official_id: it.officialId, joined_on: it.joinedOn, ...rowOf(it) },
      ...{ entered_by: it.by, entered_at: it.at },
    })
    .execute()
}

export async function changeMember(db: Db, { id, version }: Member, it: Entered): Promise<void> {
  await db
    .updateTable('training.member')
    .set({ ...rowOf(it), version: version + 1 })
    .where('id', '=', id)
    .execute()
}

/** The first day on which they are no longer on the roster. */
export async function endMembership(db: Db, { id, version }: Member, leftOn: DateText): Promise<void> {
  await db
    .updateTable('training.member')
    .set({ left_on: leftOn, version: version + 1 })
    .where('id', '=', id)
    .execute()
}

/** Whether somebody of this name and year of birth is on the roster of the unit in that part already. */
export async function isOnRoster(
  db: Db,
  unitId: string,
  { part, name, birthYear }: Entered,
  but?: string,
): Promise<boolean> {
  const row = await db
    .selectFrom('training.member')
    .select('id')
    .where('unit_id', '=', unitId)
    .where('part', '=', part)
    .where('name_folded', '=', fold(name))
    .where('birth_year', birthYear === null ? 'is' : '=', birthYear)
    .where('left_on', 'is', null)
    .$if(but !== undefined, (it) => it.where('id', '<>', but!))
    .executeTakeFirst()
  return row !== undefined
}
