import { storedFile } from '#modules/exemplars/factory.ts'
import { unitId } from '#modules/units/index.ts'
import type { Actor } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import { createStore, type FileStore } from '#platform/files/store.ts'
import { admitEntry } from './commands/admit-entry.ts'
import { beginJudging } from './commands/begin-judging.ts'
import { draftContest } from './commands/draft.ts'
import { handOut } from './commands/hand-out.ts'
import { nameJudges } from './commands/name-judges.ts'
import { openContest } from './commands/open.ts'
import { recordEntry } from './commands/record-entry.ts'
import { scoreEntry } from './commands/score-entry.ts'
import { sendEntry } from './commands/send-entry.ts'
import { listCategories } from './queries/categories.ts'
import { readRubric } from './queries/rubric.ts'

/** A form of terms as it is sent, complete enough to be opened on 11/06/2024; for tests. */
export const someTerms = {
  ...{
    strand: 'write',
    name: 'Cuộc thi viết «Gương sáng quanh ta» 2024',
    lead: 'Viết về người tốt, việc tốt quanh bạn.',
  },
  ...{ rules: 'Mỗi tác giả gửi nhiều nhất hai bài.\n\nBài chưa đăng ở đâu.', eligibility: 'Mọi người dân trong tỉnh.' },
  ...{ howToEnter: '', groupsAllowed: 'on', wordLimit: '1500', minuteLimit: '', judgesNeeded: '2', passPercent: '50' },
  ...{ tieRule: 'criteria', opensOn: '01/06/2024', closesOn: '30/06/2024', judgedBy: '31/07/2024' },
  ...{ resultsOn: '15/08/2024', categoryName: ['Bài viết', 'Phóng sự'], criterionName: ['Nội dung', 'Cách viết'] },
  ...{ criterionPoints: ['60', '40'], prizeName: ['Giải Nhất', 'Giải Nhì'], prizeCount: ['1', '2'] },
  prizeAmount: ['5000000', '3000000'],
}

/** A draft of a contest at a unit, for tests. */
export async function storedContest(
  db: Db,
  actor: Actor,
  now: Date,
  { unitKey = 'tinh-tra-vinh', ...over }: { unitKey?: string } & Record<string, unknown> = {},
): Promise<string> {
  const { id } = await draftContest({ db, actor, now }, { ...someTerms, ...over, unitId: unitId(unitKey) })
  return id
}

/** The same, opened; for tests. */
export async function openedContest(
  db: Db,
  actor: Actor,
  now: Date,
  over: { unitKey?: string } & Record<string, unknown> = {},
): Promise<string> {
  const id = await storedContest(db, actor, now, over)
  await openContest({ db, actor, now }, { id, version: 1 })
  return id
}

/** An entry as it is sent on the public page; for tests. */
export const someEntry = {
  ...{ title: 'Chiếc cầu tre của ông Tư', link: '', minutes: '', groupName: '', contact: '0912 345 678', address: '' },
  body: 'Cứ cầu khỉ nào gãy là ông vác tre tới thay, không đợi ai kêu. Ba mươi năm, hơn bốn mươi chiếc cầu cho bọn nhỏ qua kinh.',
  ...{ subjectName: 'Ông Tư Cầu Tre', placeId: '', subjectConsent: 'agreed', namesPublic: 'on' },
  ...{ authorName: ['Lâm Thị Hồng Gấm'], original: 'on', licence: 'on', language: 'vi' },
}

/** An entry of the public page, for tests: its id and its receipt. */
export async function sentEntry(
  db: Db,
  contestId: string,
  now: Date,
  { files, ...over }: { files?: FileStore } & Record<string, unknown> = {},
): Promise<{ id: string; receipt: string }> {
  const { slug } = await db
    .selectFrom('contests.contest')
    .select('slug')
    .where('id', '=', contestId)
    .executeTakeFirstOrThrow()
  const [category] = await listCategories(db, contestId)
  const scene = { db, now, files: files ?? createStore('/tmp/no-files-are-kept-here') }
  const { receipt } = await sendEntry(scene, { ...someEntry, categoryId: category!.id, slug, ...over })
  const row = await db
    .selectFrom('contests.entry')
    .select('id')
    .where('receipt', '=', receipt)
    .executeTakeFirstOrThrow()
  return { id: row.id, receipt }
}

/** An entry that a clerk typed in from paper, for tests. */
export async function typedEntry(
  db: Db,
  actor: Actor,
  contestId: string,
  now: Date,
  over: object = {},
): Promise<string> {
  const [category] = await listCategories(db, contestId)
  const scanFileId = await storedFile(db, actor.post.unitId, 'ban-quet.pdf', actor)
  const typed = { channel: 'post', sentOn: '05/06/2024', words: '', scanFileId, categoryId: category!.id }
  const { id } = await recordEntry({ db, actor, now }, { ...someEntry, ...typed, contestId, ...over })
  return id
}

/** The day after the last day of entries of `someTerms`. */
export const judgingDay = new Date('2024-07-01T02:00:00Z')

/** The day that `someTerms` names for the results. */
export const resultsDay = new Date('2024-08-15T02:00:00Z')

/** The version that a contest has now. */
export async function versionOf(db: Db, contestId: string): Promise<number> {
  const { version } = await db
    .selectFrom('contests.contest')
    .select('version')
    .where('id', '=', contestId)
    .executeTakeFirstOrThrow()
  return version
}

type Judged = { officer: Actor; judges: readonly Actor[]; now: Date; entries?: readonly object[] } & Record<
  string,
  unknown
>

/** A contest under judgement, its entries given to these judges, the first of them the chair; for tests. */
export async function judgedContest(db: Db, { officer, judges, now, entries = [{}, {}], ...over }: Judged) {
  const id = await openedContest(db, officer, now, { judgesNeeded: String(judges.length), ...over })
  const entryIds: string[] = []
  for (const [at, entry] of entries.entries()) {
    const sent = await sentEntry(db, id, new Date(now.getTime() + at * 1000), { title: `Bài ${at + 1}`, ...entry })
    await admitEntry({ db, actor: officer, now }, { id: sent.id, version: 1 })
    entryIds.push(sent.id)
  }
  const step = async (work: (input: object) => Promise<unknown>) => work({ id, version: await versionOf(db, id) })
  const scene = { db, actor: officer, now: judgingDay }
  const named = { judges: judges.map((it) => it.id), chairId: judges[0]!.id, namesakesChecked: 'on' }
  await step((it) => nameJudges(scene, { ...it, ...named }))
  await step((it) => beginJudging(scene, it))
  await step((it) => handOut(scene, it))
  return { id, entryIds }
}

/** What an entry was given to a judge as. */
export async function sheetOf(db: Db, entryId: string, judgeId: string): Promise<string> {
  const row = await db
    .selectFrom('contests.assignment')
    .select('id')
    .where('entry_id', '=', entryId)
    .where('judge_id', '=', judgeId)
    .executeTakeFirstOrThrow()
  return row.id
}

/** A judge gives points for an entry, in the order of the rubric; for tests. */
export async function scored(db: Db, contestId: string, entryId: string, judge: Actor, points: readonly number[]) {
  const rubric = await readRubric(db, contestId)
  const given = Object.fromEntries(rubric.map(({ id }, at) => [`points.${id}`, String(points[at])]))
  const assignmentId = await sheetOf(db, entryId, judge.id)
  await scoreEntry({ db, actor: judge, now: judgingDay }, { assignmentId, noConflict: 'on', remark: '', ...given })
}
