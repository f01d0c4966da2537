import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { unitId } from '#modules/units/index.ts'
import type { Db } from '#platform/db.ts'
import { keyedId } from '#platform/keyed-id.ts'

type Words = { vi: string; km: string; en: string }
type Plan = {
  source: string
  programme: {
    key: string
    name: Words
    number: string | null
    issuer: string
    basedOn: string
    from: string
    to: string
  }
  clauses: { code: string; parent: string | null; order: number; text: string; asks: string | null }[]
  fields: { code: number; slug: string; name: Words; about: Words; topics: { slug: string; name: Words }[] }[]
  targets: {
    clause: string
    quotaClass: string
    meaning: string
    counts: string
    min: number | null
    max: number | null
    from: string
    to: string
  }[]
  deadlines: { clause: string; kind: string; month: number; day: number }[]
}
type Movements = {
  movements: {
    key: string
    name: string | Words
    launchedBy: string
    document: string | null
    from: string | null
    to: string | null
    toConfirm?: boolean
    aims?: string
  }[]
}
type AnniversaryRow = {
  key?: string
  name: Words
  calendar: string
  month: number
  day: number
  since: number | null
  toConfirm?: boolean
  /** The days that were announced for single years. */
  days?: string[]
}
type Anniversaries = {
  anniversaries: AnniversaryRow[]
}

/** The id of a programme of the reference data, by its key. */
export const programmeId = (key: string) => keyedId('programme', key)
/** The id of a field by its number in the plan (part II), 1 to 6. */
export const fieldId = (code: number) => keyedId('field', String(code))
/** The id of a topic by its field and its address. */
export const topicId = (code: number, slug: string) => keyedId('topic', `${code}/${slug}`)
/** The id of a movement of the reference data, by its key. */
export const movementId = (key: string) => keyedId('movement', key)

/** Loads the plan, its fields and targets, the movements and the calendar, in the caller's transaction. */
export async function loadPlan(db: Db, folder: string): Promise<void> {
  const read = <T>(name: string): T => JSON.parse(readFileSync(join(folder, name), 'utf8'))
  const plan = read<Plan>('programme-2023-2025.json')
  const id = programmeId(plan.programme.key)
  const { key, name, number, issuer, basedOn, from, to } = plan.programme
  await db
    .insertInto('programmes.programme')
    .values({
      ...{ id, key, name_vi: name.vi, name_km: name.km, name_en: name.en, number, issuer_id: unitId(issuer) },
      ...{ based_on: basedOn, source: plan.source, valid_from: from, valid_to: to },
    })
    .execute()
  await db
    .insertInto('programmes.clause')
    .values(
      plan.clauses.map(({ code, parent, order: ord, text, asks }) => ({
        programme_id: id,
        code,
        parent_code: parent,
        ord,
        text,
        asks,
      })),
    )
    .execute()
  await db.insertInto('programmes.field').values(plan.fields.map(fieldRow)).execute()
  await db
    .insertInto('programmes.topic')
    .values(plan.fields.flatMap(({ code, topics }) => topics.map((topic, ord) => topicRow(code, topic, ord))))
    .execute()
  await db
    .insertInto('programmes.target')
    .values(
      plan.targets.map((it) => ({
        ...{ id: keyedId('target', `${key}/${it.clause}/${it.quotaClass}/${it.counts}/${it.from}`), programme_id: id },
        ...{ clause_code: it.clause, quota_class: it.quotaClass, meaning: it.meaning, counts: it.counts },
        ...{ min_count: it.min, max_count: it.max, valid_from: it.from, valid_to: it.to },
      })),
    )
    .execute()
  await db
    .insertInto('programmes.deadline')
    .values(
      plan.deadlines.map(({ clause, kind, month, day }) => ({
        programme_id: id,
        clause_code: clause,
        kind,
        month,
        day,
      })),
    )
    .execute()
  await loadCalendar(db, read<Movements>('movements.json'), read<Anniversaries>('anniversaries.json'))
}

async function loadCalendar(db: Db, { movements }: Movements, { anniversaries }: Anniversaries) {
  await db
    .insertInto('programmes.movement')
    .values(
      movements.map((it) => ({
        ...{ id: movementId(it.key), key: it.key, name: typeof it.name === 'string' ? it.name : it.name.vi },
        ...{ launched_by: it.launchedBy, document: it.document, valid_from: it.from, valid_to: it.to },
        ...{ to_confirm: it.toConfirm ?? true, way: it.to ? 'themed' : 'regular' },
        ...(typeof it.name !== 'string' && { name_km: it.name.km, name_en: it.name.en }),
        aims: it.aims ?? '',
      })),
    )
    .execute()
  await db
    .insertInto('programmes.anniversary')
    .values(
      anniversaries.map((it) => ({
        ...{ id: keyedId('anniversary', keyOf(it)), key: keyOf(it) },
        ...{ name_vi: it.name.vi, name_km: it.name.km, name_en: it.name.en },
        ...{ calendar: it.calendar, month: it.month, day: it.day, since: it.since, to_confirm: it.toConfirm ?? false },
      })),
    )
    .execute()
  const announced = anniversaries.flatMap((it) =>
    (it.days ?? []).map((day) => ({
      ...{ anniversary_id: keyedId('anniversary', keyOf(it)), year: Number(day.slice(0, 4)), on_day: day },
    })),
  )
  await db.insertInto('programmes.anniversary_day').values(announced).execute()
}

const keyOf = ({ key, calendar, month, day }: AnniversaryRow) => key ?? `${calendar}-${month}-${day}`

type DaysOff = { basis: string; grade: string; rows: { day: string; name: Words; worked: boolean }[] }

/** Whether the public holidays are there already. */
export async function hasDaysOff(db: Db): Promise<boolean> {
  return (await db.selectFrom('programmes.day_off').select('day').limit(1).executeTakeFirst()) !== undefined
}

/** Loads the public holidays and the days worked in exchange, in the caller's transaction. */
export async function loadDaysOff(db: Db, folder: string): Promise<void> {
  const { basis, grade, rows }: DaysOff = JSON.parse(readFileSync(join(folder, 'days-off.json'), 'utf8'))
  await db
    .insertInto('programmes.day_off')
    .values(
      rows.map(({ day, name, worked }) => ({
        ...{ day, worked, name_vi: name.vi, name_km: name.km, name_en: name.en },
        ...{ legal_basis: basis, grade, to_confirm: grade !== 'A' },
      })),
    )
    .execute()
}

function fieldRow({ code, slug, name, about }: Plan['fields'][number]) {
  return {
    ...{ id: fieldId(code), code, slug, name_vi: name.vi, name_km: name.km, name_en: name.en },
    ...{ about_vi: about.vi, about_km: about.km, about_en: about.en },
  }
}

function topicRow(code: number, { slug, name }: { slug: string; name: Words }, ord: number) {
  return {
    ...{ id: topicId(code, slug), field_id: fieldId(code), slug, ord },
    ...{ name_vi: name.vi, name_km: name.km, name_en: name.en },
  }
}
