import { findActorById } from '#modules/identity/index.ts'
import { announceDay, fieldId, listAnniversaries } from '#modules/programmes/index.ts'
import { issueOrientation, planEntry, readOrientation, tieEntry } from '#modules/stories/index.ts'
import { unitId } from '#modules/units/index.ts'
import type { Actor } from '#platform/access/index.ts'
import type { DateText } from '#platform/text/dates.ts'
import { type Stage, sceneOn } from './stage.ts'

const begun: DateText = '2025-11-03'
const province = unitId('tinh-vinh-long')

/** What is planned for the end of the year: for which anniversary, in which field, and whether somebody is chosen. */
const plans = [
  { on: '18/11/2025', key: 'mat-tran', field: 1, what: 'Bữa cơm đoàn kết ở ấp có ba dân tộc', chosen: true },
  { on: '20/11/2025', key: 'nha-giao', field: 3, what: 'Người giữ lớp học buổi tối', chosen: true },
  { on: '06/12/2025', key: 'cuu-chien-binh', field: 4, what: 'Cựu chiến binh giữ bến sông', chosen: false },
  { on: '22/12/2025', key: 'quan-doi', field: 4, what: 'Những người lính trẻ giúp dân mùa nước', chosen: false },
] as const

/** The propaganda commission’s notes, who read them, the announced day of a feast, and what the provincial newsroom planned. */
export async function playCalendar(stage: Stage): Promise<void> {
  const [commission, editor] = [await actorOf(stage, 'tuyen-giao'), await actorOf(stage, 'bao')]
  await orient(stage, commission, editor)
  const anniversaries = await listAnniversaries(stage.db, 'vi')
  const idOf = (key: string) => anniversaries.find((it) => it.key === key)!.id
  const said = { source: 'Thông báo số 21/TB-BTS của Ban Trị sự Phật giáo tỉnh', version: '1' }
  await announceDay(sceneOn(stage, commission, begun), { ...said, id: idOf('ok-om-bok'), year: 2025, on: '05/11/2025' })
  await tellForFeast(stage, idOf('ok-om-bok'))
  for (const { on, key, field, what, chosen } of plans)
    await planEntry(sceneOn(stage, editor, begun), {
      ...{ unitId: province, on, what, anniversaryId: idOf(key), fieldId: fieldId(field), writerId: editor.id },
      exemplarId: chosen ? await recognisedIn(stage, fieldId(field)) : '',
    })
}

async function orient(stage: Stage, commission: Actor, editor: Actor): Promise<void> {
  const issue = (it: object) =>
    issueOrientation(sceneOn(stage, commission, begun), { unitId: province, units: '', topics: [], ...it })
  const { id } = await issue({
    ...{
      subject: 'Gương đoàn kết các dân tộc dịp kỷ niệm 95 năm Ngày truyền thống Mặt trận',
      documentNo: '47-HD/BTGDV',
    },
    ...{ validFrom: '05/11/2025', lastDay: '30/11/2025', fields: [fieldId(1), fieldId(3)] },
    body: 'Kể việc làm cụ thể của người có uy tín, ban công tác mặt trận ấp, khóm, chùa và họ đạo.\nƯu tiên bài song ngữ Việt - Khmer; mỗi bài nêu cách làm để nơi khác làm theo.',
  })
  await readOrientation(sceneOn(stage, editor, '2025-11-04'), { id, version: '1' })
  await issue({
    ...{ subject: 'Tuyên truyền tổng kết phong trào thi đua năm 2025', documentNo: '52-HD/BTGDV', fields: [] },
    ...{ validFrom: '15/11/2025', lastDay: '31/12/2025' },
    body: 'Mỗi đơn vị giới thiệu ít nhất một gương đã được công nhận trong năm mà chưa có bài.\nChú ý người trực tiếp lao động, phụ nữ, đồng bào Khmer.',
  })
}

async function actorOf({ db, today }: Stage, username: string): Promise<Actor> {
  const { id } = await db
    .selectFrom('identity.official')
    .select('id')
    .where('username', '=', username)
    .executeTakeFirstOrThrow()
  return (await findActorById(db, id, today))!
}

/** A desk planned a story for Ok Om Bok, and it went out. */
async function tellForFeast(stage: Stage, anniversaryId: string): Promise<void> {
  const story = await stage.db
    .selectFrom('stories.story as s')
    .innerJoin('stories.edition as e', 'e.story_id', 's.id')
    .innerJoin('stories.story_exemplar as x', 'x.story_id', 's.id')
    .select(['s.id', 's.unit_id as unitId', 's.title', 'x.exemplar_id as exemplarId'])
    .where('e.published_at', '>=', new Date('2025-11-04T17:00:00Z'))
    .where('s.original_id', 'is', null)
    .where('s.language', '=', 'vi')
    .where('s.state', '=', 'published')
    .orderBy('e.published_at')
    .executeTakeFirstOrThrow()
  const officer = stage.cast.officerOf(story.unitId, begun)
  const { id } = await planEntry(sceneOn(stage, officer, begun), {
    ...{ unitId: story.unitId, on: '05/11/2025', what: story.title, anniversaryId, exemplarId: story.exemplarId },
  })
  await tieEntry(sceneOn(stage, officer, '2025-11-04'), { id, version: '1', storyId: story.id })
}

/** Somebody recognised in a field who agreed to the portal. */
async function recognisedIn({ db }: Stage, field: string): Promise<string> {
  const { id } = await db
    .selectFrom('exemplars.exemplar as e')
    .innerJoin('exemplars.recognition as r', 'r.exemplar_id', 'e.id')
    .innerJoin('exemplars.consent as c', 'c.exemplar_id', 'e.id')
    .select('e.id')
    .where('e.field_id', '=', field)
    .where('e.stage', '=', 'recognised')
    .where('c.use', '=', 'portal')
    .where('c.withdrawn_on', 'is', null)
    .orderBy('r.decided_on', 'desc')
    .orderBy('e.code')
    .executeTakeFirstOrThrow()
  return id
}
