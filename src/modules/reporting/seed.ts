import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Db } from '#platform/db.ts'
import { keyedId } from '#platform/keyed-id.ts'
import type { Heading, Words } from './statistics.ts'

type FormRow = {
  key: string
  subject: string
  title: Words
  unitKinds: string[]
  lines: Heading[]
  columns: Heading[]
  basis: string
  article: string | null
  grade: string
  note: string | null
  from: string
  to: string | null
}

/** Loads the ministry's statistics forms, dated, each with the circular it stands in (plan VI.2.c). */
export async function loadForms(db: Db, folder: string): Promise<void> {
  const { rows }: { rows: FormRow[] } = JSON.parse(readFileSync(join(folder, 'statistics-forms.json'), 'utf8'))
  await db
    .insertInto('reporting.statistics_form')
    .values(
      rows.map((it) => ({
        ...{ id: keyedId('statistics-form', `${it.key}/${it.from}`), key: it.key, subject: it.subject },
        ...{ title_vi: it.title.vi, title_km: it.title.km, title_en: it.title.en, unit_kinds: it.unitKinds },
        ...{ lines: JSON.stringify(it.lines), columns: JSON.stringify(it.columns) },
        ...{ legal_basis: it.basis, article: it.article, grade: it.grade, to_confirm: it.grade !== 'A', note: it.note },
        ...{ valid_from: it.from, valid_to: it.to },
      })),
    )
    .execute()
}

/** True where they were loaded before. */
export async function hasForms(db: Db): Promise<boolean> {
  return (await db.selectFrom('reporting.statistics_form').select('id').limit(1).executeTakeFirst()) !== undefined
}
