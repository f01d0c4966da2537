import { draftContest, openContest } from '#modules/contests/index.ts'
import { findActorById } from '#modules/identity/index.ts'
import { unitId } from '#modules/units/index.ts'
import type { Actor } from '#platform/access/index.ts'
import { type Stage, sceneOn } from './stage.ts'

const province = unitId('tinh-vinh-long')

/** The terms that the contests of the province have in common, as they are typed. */
const usual = {
  ...{ unitId: province, groupsAllowed: 'on', judgesNeeded: '3', passPercent: '60', tieRule: 'criteria' },
  ...{ minuteLimit: '', prizeName: ['Giải Nhất', 'Giải Nhì', 'Giải Ba'], prizeCount: ['1', '2', '3'] },
  prizeAmount: ['10000000', '6000000', '4000000'],
  howToEnter:
    'Bài gửi bưu điện: Ban Thi đua - Khen thưởng tỉnh Vĩnh Long, ngoài bì ghi «Bài dự thi». Ngày gửi tính theo dấu bưu điện.',
}

/** Contests of the province, all invented: one that takes entries, one that is being drafted. */
export async function playContests(stage: Stage): Promise<void> {
  const officer = await actorOf(stage, 'tinh')
  const { id } = await draftContest(sceneOn(stage, officer, '2025-10-06'), {
    ...{ ...usual, strand: 'find', name: 'Cuộc thi phát hiện gương thầm lặng 2025 - 2026' },
    lead: 'Kể cho chúng tôi nghe về một người tốt mà chưa ai biết đến: vài trăm chữ là đủ.',
    rules:
      'Mỗi tác giả hoặc nhóm tác giả gửi nhiều nhất ba bài.\n\nBài kể người thật, việc thật trên địa bàn tỉnh, chưa được khen cấp tỉnh và chưa đăng báo.\n\nBan Tổ chức xác minh trước khi trao giải. Người được kể phải đồng ý thì chuyện mới được đăng.',
    eligibility:
      'Mọi người đang sống, học tập và làm việc tại tỉnh Vĩnh Long, trừ thành viên Ban Tổ chức và Ban Giám khảo.',
    ...{ wordLimit: '800', opensOn: '15/10/2025', closesOn: '31/01/2026', judgedBy: '28/02/2026' },
    ...{ resultsOn: '19/03/2026', categoryName: ['Người cao tuổi và thiếu niên kể', 'Mọi người kể'] },
    ...{ criterionName: ['Việc làm đáng noi theo', 'Người chưa ai biết đến', 'Kể thật, rõ, có căn cứ'] },
    criterionPoints: ['40', '30', '30'],
  })
  await openContest(sceneOn(stage, officer, '2025-10-13'), { id, version: '1' })
  await draftContest(sceneOn(stage, officer, '2025-11-10'), {
    ...{ ...usual, strand: 'write', name: 'Cuộc thi viết «Gương sáng đồng bằng» 2026', publicVote: 'on' },
    ...{ lead: 'Phóng sự, ký, bút ký về điển hình tiên tiến của tỉnh.', rules: '', eligibility: '', wordLimit: '1500' },
    ...{ opensOn: '03/02/2026', closesOn: '30/06/2026', judgedBy: '31/07/2026', resultsOn: '02/09/2026' },
    ...{ categoryName: ['Bài viết', 'Phóng sự ảnh'], criterionName: ['Nội dung', 'Cách viết'] },
    criterionPoints: ['60', '40'],
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
