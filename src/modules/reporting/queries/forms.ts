import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { StatisticsForm, Subject } from '../statistics.ts'
import { marks } from '../written-form.ts'
import { formOf } from './statistics.ts'

/** What the law says is public reference data: no scope is asked for here. */

/** A version of a statistics form with the days it holds. */
export type FormVersion = StatisticsForm & { id: string; validFrom: DateText; validTo: DateText | null }

/** Every version of every form, newest last. */
export async function listVersions(db: Db): Promise<FormVersion[]> {
  const rows = await db
    .selectFrom('reporting.statistics_form')
    .selectAll()
    .orderBy('key')
    .orderBy('valid_from')
    .execute()
  return rows.map((it) => ({ ...formOf(it), id: it.id, validFrom: it.valid_from, validTo: it.valid_to }))
}

/** One version with all marks that its lines may ask for. @throws Refusal `missing`. */
export async function showVersion(db: Db, id: string): Promise<FormVersion & { known: string[] }> {
  const version = (await listVersions(db)).find((it) => it.id === id)
  if (!version) throw new Refusal('missing', 'notFound')
  return { ...version, known: [...(await listKnownMarks(db, version.subject))] }
}

/** The marks that the records of a form may have: titles are those that the law has or had. */
export async function listKnownMarks(db: Db, subject: Subject): Promise<Set<string>> {
  if (subject !== 'award') return new Set(marks[subject])
  const titles = await db.selectFrom('commendations.title').select('key').distinct().orderBy('key').execute()
  return new Set([...marks.award, ...titles.map(({ key }) => `title:${key}`)])
}
