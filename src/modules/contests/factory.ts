import { unitId } from '#modules/units/index.ts'
import type { Actor } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import { draftContest } from './commands/draft.ts'
import { openContest } from './commands/open.ts'

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
