import { join } from 'node:path'
import { giveTip } from '#modules/exemplars/index.ts'
import { addOfficial, addPost, findActorById } from '#modules/identity/index.ts'
import { openRound } from '#modules/reporting/index.ts'
import { type Chair, chairs } from '#modules/training/index.ts'
import { unitId } from '#modules/units/index.ts'
import { connect } from '#platform/db.ts'
import { loadReference } from '../reference.ts'
import { ownKey } from './progress.ts'

type Post = { unit: string; name: string; officer: string; head: string }

/** Who sits in the chairs of the practice year, all invented. Each holds both posts of their unit, so that three chairs are enough. */
const cast: Record<Chair, Post> = {
  'xa-moi': { unit: ownKey, name: 'Người học', officer: 'Công chức Văn hóa - Xã hội xã', head: 'Chủ tịch UBND xã' },
  tinh: {
    ...{ unit: 'tinh-vinh-long', name: 'Trần Thị Minh Nguyệt', officer: 'Chuyên viên Ban Thi đua - Khen thưởng' },
    head: 'Trưởng ban Thi đua - Khen thưởng tỉnh',
  },
  so: {
    ...{ unit: 'so-giao-duc-va-dao-tao-vinh-long', name: 'Kiên Sóc Kha', officer: 'Chuyên viên Văn phòng' },
    head: 'Phó Giám đốc Sở',
  },
}

/** Fills the template of practice years: the reference data, three chairs, a round of reports, and one tip that waits. */
export async function fillPractice(ownerUrl: string, root: string): Promise<void> {
  const db = connect(ownerUrl, 2)
  try {
    await loadReference(db, join(root, 'seeds'))
    const officials = new Map<Chair, string>()
    for (const chair of chairs) {
      const { unit, name, officer, head } = cast[chair]
      const account = { name, username: chair, email: null, passwordHash: null }
      const officialId = await addOfficial(db, { ...account, createdAt: new Date('2025-07-01T01:00:00Z') })
      const post = { officialId, unitId: unitId(unit), from: '2025-07-01' }
      await addPost(db, { ...post, role: 'officer', title: officer })
      await addPost(db, { ...post, role: 'head', title: head })
      officials.set(chair, officialId)
    }
    const now = new Date('2025-07-02T02:00:00Z')
    const province = (await findActorById(db, officials.get('tinh')!, '2025-07-02'))!
    const round = { unitId: unitId(cast.tinh.unit), year: '2025', cutOff: '30/11/2025', dueOn: '30/11/2025' }
    await openRound({ db, actor: province, now }, round)
    await giveTip(
      { db, now: new Date('2025-07-07T02:00:00Z') },
      {
        ...{ who: 'Ông Tư Cầu Tre', placeId: unitId(ownKey), link: '', contact: '', language: 'vi', agreed: '1' },
        what: 'Cầu khỉ nào trong ấp gãy là ông vác tre tới thay, mười năm nay không lấy tiền ai. Học trò đi học khỏi lội nước.',
      },
    )
  } finally {
    await db.destroy()
  }
}
