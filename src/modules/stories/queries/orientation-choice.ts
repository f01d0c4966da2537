import type { z } from 'zod'
import type { Db } from '#platform/db.ts'
import { date, id, optionalDate, optionalText, several, text } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import type { DateText } from '#platform/text/dates.ts'
import { after, type Stress } from '../orientation.ts'
import type { NoteWords } from '../repository/orientation.ts'
import { findUnitNamed } from './coordination.ts'

/** What the form of a note sends. Units stand one a line; without any it is for all below who issues it. */
export const noteInput = {
  ...{ subject: text(200), body: text(5000), documentNo: text(60), validFrom: date, lastDay: optionalDate },
  ...{ fields: several(id, 20), topics: several(id, 100), units: optionalText(3000) },
}
type Sent = z.infer<z.ZodObject<typeof noteInput>>

/** A note's words from what was typed: fields, topics and units looked up. @throws Refusal naming the fields at fault. */
export async function readNote(db: Db, issuerId: string, sent: Sent, day: DateText): Promise<NoteWords> {
  const { fields, topics, units, lastDay, ...words } = sent
  const faults: Record<string, string> = {}
  if (lastDay !== null && lastDay < words.validFrom) faults.lastDay = 'stories.endsBefore'
  if (lastDay !== null && lastDay < day) faults.lastDay = 'stories.dayPassed'
  const stress = await findStress(db, fields, topics)
  if (stress.length < new Set(fields).size + new Set(topics).size) faults.fields = 'notAChoice'
  const unitIds = await findUnits(db, issuerId, units, day)
  if (unitIds === undefined) faults.units = 'stories.unknownUnit'
  if (Object.keys(faults).length > 0) throw new Refusal('invalid', 'invalid', faults)
  return { ...words, validTo: after(lastDay), stress, unitIds: unitIds! }
}

async function findStress(db: Db, fields: readonly string[], topics: readonly string[]): Promise<Stress[]> {
  const known = await db.selectFrom('programmes.field').select('id').execute()
  const within = await db.selectFrom('programmes.topic').select(['id', 'field_id']).execute()
  return [
    ...known.filter(({ id }) => fields.includes(id)).map(({ id }) => ({ fieldId: id, topicId: null })),
    ...within.filter(({ id }) => topics.includes(id)).map((it) => ({ fieldId: it.field_id, topicId: it.id })),
  ]
}

/** The units named, each below the issuer; the issuer itself where none is; nothing where one is not to be found there. */
async function findUnits(db: Db, issuerId: string, typed: string | null, day: DateText): Promise<string[] | undefined> {
  const names = [...new Set((typed ?? '').split('\n').map((it) => it.trim()))].filter(Boolean)
  if (names.length === 0) return [issuerId]
  const below = await db.selectFrom('units.reach').select('unit_id').where('root_id', '=', issuerId).execute()
  const ids = []
  for (const name of names) ids.push(await findUnitNamed(db, name, day))
  const isBelow = (id: string | null): id is string => id !== null && below.some((it) => it.unit_id === id)
  return ids.every(isBelow) ? [...new Set(ids)] : undefined
}
