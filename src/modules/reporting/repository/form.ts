import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { Heading, Subject } from '../statistics.ts'

/** A version of a statistics form, as a newer one replaces it. */
export type FormRow = {
  id: string
  key: string
  subject: Subject
  unitKinds: string[]
  validFrom: DateText
  validTo: DateText | null
}

/** Reads a version of a form for change. @throws Refusal `missing`. */
export async function getForm(db: Db, id: string): Promise<FormRow> {
  const row = await db
    .selectFrom('reporting.statistics_form')
    .select(['id', 'key', 'subject', 'unit_kinds as unitKinds', 'valid_from as validFrom', 'valid_to as validTo'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  return { ...row, subject: row.subject as Subject }
}

type Renewed = {
  id: string
  from: DateText
  title: string
  titleKm: string | null
  titleEn: string | null
  legalBasis: string
  article: string | null
  note: string | null
  lines: readonly Heading[]
  columns: readonly Heading[]
}

/** Ends a version and begins the next on the same day; who fills it and what it counts stay. */
export async function replaceForm(db: Db, old: FormRow, it: Renewed): Promise<void> {
  await db.updateTable('reporting.statistics_form').set({ valid_to: it.from }).where('id', '=', old.id).execute()
  await db
    .insertInto('reporting.statistics_form')
    .values({
      ...{ id: it.id, key: old.key, subject: old.subject, unit_kinds: old.unitKinds },
      ...{ title_vi: it.title, title_km: it.titleKm ?? it.title, title_en: it.titleEn ?? it.title },
      ...{ lines: JSON.stringify(it.lines), columns: JSON.stringify(it.columns) },
      ...{ legal_basis: it.legalBasis, article: it.article, grade: 'own', to_confirm: true, note: it.note },
      valid_from: it.from,
    })
    .execute()
}
