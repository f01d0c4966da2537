import {
  admitEntry,
  announceResults,
  beginJudging,
  correctPoints,
  draftContest,
  handOut,
  nameJudges,
  openContest,
  recordEntry,
  scoreEntry,
  sendEntry,
} from '#modules/contests/index.ts'
import { findActorById } from '#modules/identity/index.ts'
import { unitId } from '#modules/units/index.ts'
import type { Actor } from '#platform/access/index.ts'
import type { DateText } from '#platform/text/dates.ts'
import { at, type Stage, sceneOn, versionOf } from './stage.ts'

const province = unitId('tinh-vinh-long')

/** The terms that the contests of the province have in common, as they are typed. */
const usual = {
  ...{ unitId: province, groupsAllowed: 'on', judgesNeeded: '3', passPercent: '60', tieRule: 'criteria' },
  ...{ minuteLimit: '', prizeName: ['Giải Nhất', 'Giải Nhì', 'Giải Ba'], prizeCount: ['1', '2', '3'] },
  prizeAmount: ['10000000', '6000000', '4000000'],
  howToEnter:
    'Bài gửi bưu điện: Ban Thi đua - Khen thưởng tỉnh Vĩnh Long, ngoài bì ghi «Bài dự thi». Ngày gửi tính theo dấu bưu điện.',
  eligibility: 'Mọi người đang sống, học tập và làm việc tại tỉnh, trừ thành viên Ban Tổ chức và Ban Giám khảo.',
}

/** Contests of the province, all invented: one with results, one that takes entries, one that is being drafted. */
export async function playContests(stage: Stage): Promise<void> {
  const officer = await actorOf(stage, 'tinh')
  await playFinished(stage, officer)
  const { id } = await draftContest(sceneOn(stage, officer, '2025-10-06'), {
    ...{ ...usual, strand: 'find', name: 'Cuộc thi phát hiện gương thầm lặng 2025 - 2026' },
    lead: 'Kể cho chúng tôi nghe về một người tốt mà chưa ai biết đến: vài trăm chữ là đủ.',
    rules:
      'Mỗi tác giả hoặc nhóm tác giả gửi nhiều nhất ba bài.\n\nBài kể người thật, việc thật trên địa bàn tỉnh, chưa được khen cấp tỉnh và chưa đăng báo.\n\nBan Tổ chức xác minh trước khi trao giải. Người được kể phải đồng ý thì chuyện mới được đăng.',
    ...{ wordLimit: '800', opensOn: '15/10/2025', closesOn: '31/01/2026', judgedBy: '28/02/2026' },
    ...{ resultsOn: '19/03/2026', categoryName: ['Người cao tuổi và thiếu niên kể', 'Mọi người kể'] },
    ...{ criterionName: ['Việc làm đáng noi theo', 'Người chưa ai biết đến', 'Kể thật, rõ, có căn cứ'] },
    criterionPoints: ['40', '30', '30'],
  })
  await openContest(sceneOn(stage, officer, '2025-10-13'), { id, version: '1' })
  await enter(stage, id, '2025-11-02', {
    ...{ title: 'Bác giữ chìa khóa thư viện ấp', authorName: ['Huỳnh Thị Bé Sáu'], subjectName: 'Bác Mười Thông' },
    body: 'Tám năm nay chiều nào bác cũng mở cửa thư viện ấp cho tụi nhỏ, tự tay bọc lại từng cuốn sách cũ. Bác nói: còn một đứa đọc thì bác còn mở.',
  })
  await draftContest(sceneOn(stage, officer, '2025-11-10'), {
    ...{ ...usual, strand: 'write', name: 'Cuộc thi viết «Gương sáng đồng bằng» 2026', publicVote: 'on' },
    ...{ lead: 'Phóng sự, ký, bút ký về điển hình tiên tiến của tỉnh.', rules: '', wordLimit: '1500' },
    ...{ opensOn: '03/02/2026', closesOn: '30/06/2026', judgedBy: '31/07/2026', resultsOn: '02/09/2026' },
    ...{ categoryName: ['Bài viết', 'Phóng sự ảnh'], criterionName: ['Nội dung', 'Cách viết'] },
    criterionPoints: ['60', '40'],
  })
}

/** What the three judges gave each entry, by criterion; the first two entries are equal, and the first criterion parts them. */
const told = [
  {
    ...{ title: 'Chuyến đò lúc bốn giờ', authorName: ['Lâm Thị Ngọc Rí', 'Sơn Dara'], groupName: 'Nhóm Bến Nước' },
    ...{
      subjectName: 'Ông Út Đò',
      scanned: false,
      points: [
        [50, 36],
        [52, 34],
        [48, 35],
      ],
    },
    body: 'Bốn giờ sáng, ông Út đã nổ máy đưa mấy chị bán rau qua sông kịp phiên chợ. Ai không có tiền thì thôi, ông nói sông có lấy tiền mình đâu.',
  },
  {
    ...{
      title: 'Lớp học dưới gốc sao',
      authorName: ['Thạch Thị Mai'],
      groupName: '',
      subjectName: 'Sư thầy Kim Sóc',
      scanned: false,
    },
    ...{
      points: [
        [54, 32],
        [53, 33],
        [49, 34],
      ],
    },
    body: 'Hè nào dưới gốc sao trong sân chùa cũng có lớp học chữ Khmer. Bảng là tấm ván cũ, phấn là quà của các chị đi chợ xa, còn thầy thì chưa bao giờ vắng một buổi.',
  },
  {
    ...{
      title: 'Người nhặt đinh trên quốc lộ',
      authorName: ['Phan Hoài Nam'],
      groupName: '',
      subjectName: 'Chú Ba Đinh',
    },
    ...{
      points: [
        [40, 30],
        [42, 28],
        [38, 27],
      ],
      scanned: true,
    },
    body: 'Thanh nam châm buộc sau xe đạp, chú Ba đi chậm mười cây số mỗi chiều. Một tháng chú nhặt được hơn ba ký đinh, cân cho vựa ve chai lấy tiền mua vở.',
  },
]

async function playFinished(stage: Stage, officer: Actor): Promise<void> {
  const head = await actorOf(stage, 'giam-doc')
  const judges = [await actorOf(stage, 'giam-khao'), await actorOf(stage, 'hd-02'), await actorOf(stage, 'hd-03')]
  const { id } = await draftContest(sceneOn(stage, officer, '2025-07-08'), {
    ...{ ...usual, strand: 'write', name: 'Cuộc thi viết «Người tốt quanh ta» 2025', wordLimit: '1200' },
    lead: 'Ba tuần viết về những người tốt của tỉnh mới: mỗi xã, phường một câu chuyện.',
    rules: 'Mỗi tác giả gửi nhiều nhất hai bài, chưa đăng ở đâu.\n\nBan Giám khảo chấm bài không có tên tác giả.',
    ...{ opensOn: '15/07/2025', closesOn: '15/08/2025', judgedBy: '15/09/2025', resultsOn: '10/10/2025' },
    ...{ categoryName: ['Bài viết'], criterionName: ['Việc làm đáng noi theo', 'Cách viết'] },
    criterionPoints: ['60', '40'],
  })
  const step = async (day: DateText, actor: Actor, work: typeof openContest, more: object = {}) =>
    work(sceneOn(stage, actor, day), {
      id,
      version: String(await versionOf(stage.db, 'contests.contest', id)),
      ...more,
    })
  await step('2025-07-10', officer, openContest)
  const entries: string[] = []
  for (const { points: _, scanned, ...entry } of told)
    entries.push(scanned ? await typeIn(stage, officer, id, entry) : await enter(stage, id, '2025-08-02', entry))
  for (const entry of entries) await admitEntry(sceneOn(stage, officer, '2025-08-18'), { id: entry, version: '1' })
  const named = { judges: judges.map((it) => it.id), chairId: judges[1]!.id }
  await step('2025-08-18', head, nameJudges, named)
  await step('2025-08-19', head, beginJudging)
  await step('2025-08-19', head, handOut)
  const criteria = await stage.db
    .selectFrom('contests.criterion')
    .select('id')
    .where('contest_id', '=', id)
    .orderBy('ord')
    .execute()
  for (const [number, entry] of entries.entries())
    for (const [at, judge] of judges.entries()) {
      const { id: assignmentId } = await stage.db
        .selectFrom('contests.assignment')
        .select('id')
        .where('entry_id', '=', entry)
        .where('judge_id', '=', judge.id)
        .executeTakeFirstOrThrow()
      const given = told[number]!.points[at]!
      const points = Object.fromEntries(criteria.map((it, order) => [`points.${it.id}`, String(given[order])]))
      const isSlip = number === 0 && at === 0
      const typed = isSlip ? { ...points, [`points.${criteria[0]!.id}`]: '4' } : points
      await scoreEntry(sceneOn(stage, judge, '2025-09-08'), { assignmentId, noConflict: 'on', remark: '', ...typed })
      if (isSlip)
        await correctPoints(sceneOn(stage, judge, '2025-09-09'), {
          ...{ assignmentId, remark: '', why: 'Gõ thiếu một số ở mục đầu.', ...points },
        })
    }
  await step('2025-10-10', head, announceResults)
}

const sent = {
  ...{ link: '', minutes: '', groupName: '', contact: '0912 345 672', address: '', placeId: '' },
  ...{ subjectConsent: 'agreed', namesPublic: 'on', original: 'on', licence: 'on' },
}

async function enter(stage: Stage, contestId: string, day: DateText, entry: object): Promise<string> {
  const { slug } = await stage.db
    .selectFrom('contests.contest')
    .select('slug')
    .where('id', '=', contestId)
    .executeTakeFirstOrThrow()
  const scene = { db: stage.db, files: stage.files, now: at(day, 20) }
  const categoryId = await firstCategory(stage, contestId)
  const { receipt } = await sendEntry(scene, { ...sent, ...entry, categoryId, slug, language: 'vi' })
  const row = await stage.db
    .selectFrom('contests.entry')
    .select('id')
    .where('receipt', '=', receipt)
    .executeTakeFirstOrThrow()
  return row.id
}

async function typeIn(stage: Stage, officer: Actor, contestId: string, entry: object): Promise<string> {
  const scanFileId = await stage.paper(officer, province, '2025-08-06')
  const paper = { channel: 'post', sentOn: '04/08/2025', words: '', fileId: '', scanFileId }
  const categoryId = await firstCategory(stage, contestId)
  const typed = { ...sent, ...entry, ...paper, contestId, categoryId }
  return (await recordEntry(sceneOn(stage, officer, '2025-08-06'), typed)).id
}

async function firstCategory({ db }: Stage, contestId: string): Promise<string> {
  const row = await db
    .selectFrom('contests.category')
    .select('id')
    .where('contest_id', '=', contestId)
    .orderBy('ord')
    .executeTakeFirstOrThrow()
  return row.id
}

async function actorOf({ db, today }: Stage, username: string): Promise<Actor> {
  const { id } = await db
    .selectFrom('identity.official')
    .select('id')
    .where('username', '=', username)
    .executeTakeFirstOrThrow()
  return (await findActorById(db, id, today))!
}
