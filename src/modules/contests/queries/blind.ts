import { sql } from 'kysely'
import { tells } from '#modules/exemplars/index.ts'
import type { Db } from '#platform/db.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { FileStore } from '#platform/files/store.ts'
import { strippable, textsIn, withoutMetadata } from '#platform/files/metadata.ts'
import { Refusal } from '#platform/refusal.ts'
import { asJudged, type Judged } from '../blind-entry.ts'
import type { ContestState } from '../contest.ts'
import type { RubricItem } from '../rubric.ts'
import { listOwnChanges, type PointsChange, readOwn } from './points.ts'
import { readRubric } from './rubric.ts'
import { readSecretsOf } from './secrets.ts'

/** An entry as its judge is given it, and what they gave themselves. */
export type ShownSheet = {
  id: string
  contestId: string
  contestName: string
  state: ContestState
  judgedBy: DateText
  ref: string
  category: string
  entry: Judged
  /** The kind of file that may be opened; none where there is none. */
  fileType: string | null
  rubric: RubricItem[]
  isAnswered: boolean
  isAbstained: boolean
  /** What they corrected of it themselves. */
  changes: PointsChange[]
  own: Map<string, number>
  remark: string | null
}

/** The entry that an official was given to judge, without its authors. Refused as missing for anybody else. */
export async function showSheet(db: Db, officialId: string, id: string): Promise<ShownSheet> {
  const row = await sheets(db).where('a.id', '=', id).where('a.judge_id', '=', officialId).executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  const [secrets, rubric, own, changes] = await Promise.all([
    readSecretsOf(db, row.entryId),
    readRubric(db, row.contestId),
    readOwn(db, id),
    listOwnChanges(db, id),
  ])
  const {
    id: sheetId,
    contestId,
    contestName,
    state,
    ref,
    category,
    fileType,
    isAnswered,
    isAbstained,
    remark,
    judgedBy,
  } = row
  return {
    ...{
      id: sheetId,
      contestId,
      contestName,
      ref,
      category,
      fileType,
      isAnswered,
      isAbstained,
      remark,
      rubric,
      judgedBy,
    },
    state: state as ContestState,
    entry: asJudged(row, secrets, { isLinkOpen: row.judgeLink }),
    own: own.points,
    changes,
  }
}

/** What an official was given to judge in contests whose results are not out: unanswered first. No title, for it may tell a name. */
export async function listSheets(db: Db, officialId: string) {
  return await sheets(db)
    .where('a.judge_id', '=', officialId)
    .where('c.state', '=', 'judging')
    .clearSelect()
    .select(['a.id', 'e.ref', 'c.name as contestName', 'g.name as category', 'c.judged_by as judgedBy'])
    .select(sql<boolean>`num_nonnulls(a.abstained_at, a.scored_at) > 0`.as('isAnswered'))
    .orderBy('isAnswered')
    .orderBy('c.judged_by')
    .orderBy('e.ref')
    .execute()
}
export type ListedSheet = Awaited<ReturnType<typeof listSheets>>[number]

/** The file that a judge may open: with nothing in it of who made it, and refused where it tells an author after all. */
export async function openJudgeFile(db: Db, files: FileStore, officialId: string, id: string) {
  const row = await sheets(db).where('a.id', '=', id).where('a.judge_id', '=', officialId).executeTakeFirst()
  if (!row?.sha256 || !row.fileType || !strippable.test(row.fileType)) throw new Refusal('missing', 'files.missing')
  const bytes = await withoutMetadata(await files.read(row.sha256), row.fileType)
  const secrets = await readSecretsOf(db, row.entryId)
  if (textsIn(bytes, row.fileType).some((text) => tells(text, secrets))) throw new Refusal('missing', 'files.missing')
  return { bytes, type: row.fileType, ref: row.ref }
}

const sheets = (db: Db) =>
  db
    .selectFrom('contests.assignment as a')
    .innerJoin('contests.entry as e', 'e.id', 'a.entry_id')
    .innerJoin('contests.contest as c', 'c.id', 'a.contest_id')
    .innerJoin('contests.category as g', 'g.id', 'e.category_id')
    .leftJoin('files.file as f', 'f.id', 'e.judge_file_id')
    .where('e.state', '=', 'admitted')
    .select(['a.id', 'a.contest_id as contestId', 'c.name as contestName', 'c.state', 'e.ref', 'g.name as category'])
    .select('c.judged_by as judgedBy')
    .select(['e.id as entryId', 'e.title', 'e.body', 'e.link', 'e.subject_name as subjectName'])
    .select(['e.judge_link as judgeLink', 'f.type as fileType', 'f.sha256', 'a.remark'])
    .select(sql<boolean>`num_nonnulls(a.abstained_at, a.scored_at) > 0`.as('isAnswered'))
    .select(sql<boolean>`a.abstained_at is not null`.as('isAbstained'))
