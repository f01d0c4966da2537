import { answerTip, giveTip, recordTip, takeUpTip } from '#modules/exemplars/index.ts'
import { findActorById } from '#modules/identity/index.ts'
import { unitId } from '#modules/units/index.ts'
import type { Actor } from '#platform/access/index.ts'
import { keyedId } from '#platform/keyed-id.ts'
import { at, type Stage, sceneOn } from './stage.ts'

/** What citizens told, all invented: two on the public page, three at the counter of Châu Điền, one of them answered. */
export async function playTips(stage: Stage): Promise<void> {
  const commune = await actorOf(stage, 'xa')
  const said = { link: '', agreed: 'on', language: 'vi' }
  await giveTip(
    { db: stage.db, now: at('2025-11-14', 20) },
    {
      ...{ ...said, placeId: unitId('xa-phong-thanh-vinh-long'), contact: '0912 345 670', who: 'Bà Út Nhị bán cháo' },
      what: 'Ba năm nay sáng thứ Ba nào bà cũng nấu sáu mươi phần cháo cho người bệnh. Gạo do bà con góp, củi mấy chú xe ôm chở.',
    },
  )
  await giveTip(
    { db: stage.db, now: at('2025-11-16', 7) },
    {
      ...said,
      placeId: '',
      contact: '',
      who: 'Nhóm xe ôm bến Đa Lộc',
      what: 'Chở học trò nghèo qua sông mùa nước, không lấy tiền.',
    },
  )
  const told = [
    { key: 'cau-tre', who: 'Ông Tư Cầu Tre', what: 'Cứ cầu khỉ nào gãy là ông vác tre tới thay, không đợi ai kêu.' },
    { key: 'day-boi', who: 'Cô giáo Thanh dạy bơi', what: 'Hè nào cô cũng dạy bơi cho tụi nhỏ ở bến, đã ba mùa.' },
    { key: 'nhat-rac', who: 'Hai anh em nhà ông Sáu', what: 'Chủ nhật chèo xuồng vớt rác dọc kinh Ô Tưng.' },
  ]
  for (const { key, ...words } of told)
    await recordTip(sceneOn(stage, commune, '2025-11-12'), {
      ...{ id: idOf(key), ...words, placeId: '', channel: 'counter', contact: '', link: '' },
    })
  await takeUpTip(sceneOn(stage, commune, '2025-11-13'), { id: idOf('day-boi'), version: '1' })
  await takeUpTip(sceneOn(stage, commune, '2025-11-13'), { id: idOf('nhat-rac'), version: '1' })
  await answerTip(sceneOn(stage, commune, '2025-11-17'), {
    ...{ id: idOf('nhat-rac'), version: '2', outcome: 'declined', code: '' },
    answer:
      'Cảm ơn bác. Chi đoàn ấp đã biết việc này và mời hai anh em vào đội tình nguyện; khi đủ một mùa chúng tôi sẽ lập hồ sơ.',
  })
}

const idOf = (key: string) => keyedId('demo-tip', key)

async function actorOf({ db, today }: Stage, username: string): Promise<Actor> {
  const { id } = await db
    .selectFrom('identity.official')
    .select('id')
    .where('username', '=', username)
    .executeTakeFirstOrThrow()
  return (await findActorById(db, id, today))!
}
