import type { Db } from '#platform/db.ts'
import type { Locale } from '#platform/i18n.ts'
import { Refusal } from '#platform/refusal.ts'
import type { ContestState } from '../contest.ts'
import type { Channel, EntryState, SubjectConsent } from '../entry.ts'

export type NewEntry = {
  id: string
  contestId: string
  categoryId: string
  ref: string
  receipt: string
  channel: Channel
  title: string
  body: string | null
  link: string | null
  fileId: string | null
  scanFileId: string | null
  words: number | null
  minutes: number | null
  language: Locale
  groupName: string | null
  contact: string | null
  address: string | null
  subjectName: string
  placeId: string | null
  subjectConsent: SubjectConsent
  namesPublic: boolean
  sentAt: Date
  receivedAt: Date
  /** Who typed it in; none on the public page. */
  by: string | null
  authors: readonly string[]
}

/** Writes an entry and its authors down. */
export async function addEntry(db: Db, it: NewEntry): Promise<void> {
  await db
    .insertInto('contests.entry')
    .values({
      ...{ id: it.id, contest_id: it.contestId, category_id: it.categoryId, ref: it.ref, receipt: it.receipt },
      ...{ channel: it.channel, title: it.title, body: it.body, link: it.link, file_id: it.fileId },
      ...{ scan_file_id: it.scanFileId, words: it.words, minutes: it.minutes, language: it.language },
      ...{ group_name: it.groupName, contact: it.contact, address: it.address, subject_name: it.subjectName },
      ...{ place_id: it.placeId, subject_consent: it.subjectConsent, names_public: it.namesPublic },
      ...{ sent_at: it.sentAt, received_at: it.receivedAt, received_by: it.by },
    })
    .execute()
  await db
    .insertInto('contests.author')
    .values(it.authors.map((name, index) => ({ entry_id: it.id, ord: index + 1, name })))
    .execute()
}

/** An entry as commands see it. */
export type Entry = {
  id: string
  contestId: string
  unitId: string
  contestState: ContestState
  state: EntryState
  fileId: string | null
  version: number
}

/** Reads an entry for change, holding its row until the transaction ends. @throws Refusal `missing`. */
export async function getEntry(db: Db, id: string): Promise<Entry> {
  const row = await db
    .selectFrom('contests.entry as e')
    .innerJoin('contests.contest as c', 'c.id', 'e.contest_id')
    .select(['e.id', 'e.contest_id as contestId', 'c.unit_id as unitId', 'c.state as contestState', 'e.state'])
    .select(['e.file_id as fileId', 'e.version'])
    .where('e.id', '=', id)
    .forUpdate('e')
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  return { ...row, contestState: row.contestState as ContestState, state: row.state as EntryState }
}

/** What a form shows beside what was typed, when somebody else saved first. */
export const savedEntry = ({ state }: Entry): Record<string, string> => ({ state })

type Admission = { covered: readonly string[]; judgeFileId: string | null; judgeLink: boolean; by: string; at: Date }

/** The entry goes to the judges, with what they may open of it. */
export async function admitEntry(db: Db, { id, version }: Entry, it: Admission): Promise<void> {
  await db
    .updateTable('contests.entry')
    .set({
      ...{ state: 'admitted', covered: [...it.covered], judge_file_id: it.judgeFileId, judge_link: it.judgeLink },
      ...{ reason: null, checked_by: it.by, checked_at: it.at, version: version + 1 },
    })
    .where('id', '=', id)
    .execute()
}

/** The entry is not judged, and why: its author reads it under the receipt. */
export async function refuseEntry(
  db: Db,
  { id, version }: Entry,
  { reason, by, at }: { reason: string; by: string; at: Date },
): Promise<void> {
  await db
    .updateTable('contests.entry')
    .set({ state: 'refused', reason, checked_by: by, checked_at: at, version: version + 1 })
    .where('id', '=', id)
    .execute()
}

/** Its author takes an entry back; how to reach them is forgotten at once. */
export async function withdrawEntry(db: Db, id: string, at: Date): Promise<void> {
  await db
    .updateTable('contests.entry')
    .set((it) => ({
      ...{ state: 'withdrawn', withdrawn_at: at, contact: null, address: null, version: it('version', '+', 1) },
    }))
    .where('id', '=', id)
    .execute()
}

/** The desk that looks into whom an entry tells of has it as a tip. */
export async function tieTip(db: Db, id: string, tipId: string): Promise<void> {
  await db.updateTable('contests.entry').set({ tip_id: tipId }).where('id', '=', id).execute()
}

/** A story was begun from an entry. */
export async function tieStory(db: Db, id: string, storyId: string): Promise<void> {
  await db.updateTable('contests.entry').set({ story_id: storyId }).where('id', '=', id).execute()
}

/** Erases how to reach the authors of contests closed before an instant; gives how many. */
export async function eraseContacts(db: Db, before: Date): Promise<number> {
  const rows = await db
    .updateTable('contests.entry')
    .set({ contact: null, address: null })
    .where('contest_id', 'in', (it) => it.selectFrom('contests.contest').select('id').where('closed_at', '<', before))
    .where((it) => it.or([it('contact', 'is not', null), it('address', 'is not', null)]))
    .returning('id')
    .execute()
  return rows.length
}
