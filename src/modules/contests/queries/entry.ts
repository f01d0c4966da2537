import { open, type Scope, within } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import type { ContestState } from '../contest.ts'
import type { Channel, EntryState, SubjectConsent } from '../entry.ts'

/** The entries of a contest for its desk, those not looked at first; none that are closed to the reader. */
export async function listEntries(db: Db, scope: Scope, contestId: string) {
  return await entries(db)
    .where('e.contest_id', '=', contestId)
    .where(within(scope, 'c.unit_id'))
    .where(open(scope, 'e.id'))
    .orderBy((it) => it('e.state', '=', 'received'), 'desc')
    .orderBy('e.received_at')
    .execute()
}
export type ListedEntry = Awaited<ReturnType<typeof listEntries>>[number]

/** One entry with its authors and its files. @throws Refusal `missing` outside the scope, and where it is closed. */
export async function showEntry(db: Db, scope: Scope, id: string) {
  const row = await entries(db)
    .innerJoin('units.label as u', 'u.unit_id', 'c.unit_id')
    .leftJoin('units.label as p', 'p.unit_id', 'e.place_id')
    .leftJoin('files.file as f', 'f.id', 'e.file_id')
    .leftJoin('files.file as s', 's.id', 'e.scan_file_id')
    .leftJoin('files.file as j', 'j.id', 'e.judge_file_id')
    .leftJoin('identity.official as r', 'r.id', 'e.received_by')
    .leftJoin('identity.official as k', 'k.id', 'e.checked_by')
    .select(['e.receipt', 'e.body', 'e.link', 'e.minutes', 'e.language', 'e.group_name as groupName', 'e.contact'])
    .select(['e.address', 'p.name as place', 'e.subject_consent as subjectConsent', 'e.names_public as namesPublic'])
    .select(['e.received_at as receivedAt', 'e.reason', 'e.covered', 'e.judge_link as judgeLink', 'e.version'])
    .select(['e.file_id as fileId', 'f.name as fileName', 'f.type as fileType'])
    .select(['e.scan_file_id as scanFileId', 's.name as scanName', 'j.name as judgeFileName'])
    .select(['e.judge_file_id as judgeFileId', 'r.name as receiver', 'k.name as checker', 'e.checked_at as checkedAt'])
    .select(['c.name as contestName', 'c.unit_id as unitId', 'c.state as contestState', 'u.name as unitName'])
    .select(['c.word_limit as wordLimit', 'c.minute_limit as minuteLimit'])
    .where('e.id', '=', id)
    .where(within(scope, 'c.unit_id'))
    .where(open(scope, 'e.id'))
    .$narrowType<{ subjectConsent: SubjectConsent; contestState: ContestState; unitName: string }>()
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  return row
}
export type ShownEntry = Awaited<ReturnType<typeof showEntry>>

/** Who wrote an entry, in the order they are named. */
export async function listAuthors(db: Db, entryId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('contests.author')
    .select('name')
    .where('entry_id', '=', entryId)
    .orderBy('ord')
    .execute()
  return rows.map(({ name }) => name)
}

/** How many entries of a contest nobody looked at yet, and how many there are. */
export async function countEntries(db: Db, contestId: string): Promise<{ all: number; unchecked: number }> {
  return await db
    .selectFrom('contests.entry')
    .select((it) => [
      it.fn.countAll<number>().as('all'),
      it.fn.countAll<number>().filterWhere('state', '=', 'received').as('unchecked'),
    ])
    .where('contest_id', '=', contestId)
    .executeTakeFirstOrThrow()
}

/** How many of those told of in admitted entries are not among the tips yet. */
export async function countNotPassed(db: Db, contestId: string): Promise<number> {
  const { count } = await db
    .selectFrom('contests.entry')
    .select((it) => it.fn.countAll<number>().as('count'))
    .where('contest_id', '=', contestId)
    .where('state', '=', 'admitted')
    .where('tip_id', 'is', null)
    .executeTakeFirstOrThrow()
  return count
}

const entries = (db: Db) =>
  db
    .selectFrom('contests.entry as e')
    .innerJoin('contests.contest as c', 'c.id', 'e.contest_id')
    .innerJoin('contests.category as g', 'g.id', 'e.category_id')
    .select(['e.id', 'e.contest_id as contestId', 'e.ref', 'e.channel', 'e.title', 'e.words', 'e.state'])
    .select(['e.sent_at as sentAt', 'g.name as category', 'e.subject_name as subjectName'])
    .$narrowType<{ channel: Channel; state: EntryState }>()
