import * as replication from '#modules/replication/index.ts'
import { unitId } from '#modules/units/index.ts'
import type { Db } from '#platform/db.ts'
import { type DateText, formatDate } from '#platform/text/dates.ts'
import { type Stage, sceneOn } from './stage.ts'

type Follower = { unit: string; who: string; since: DateText; result: string }

/** Each learned it from the one before, the first of them from an adopter of 2023. */
const line: readonly Follower[] = [
  {
    ...{ unit: 'xa-tam-ngai-vinh-long', who: 'Chùa ấp Ngãi Nhứt và Chi đoàn', since: '2025-08-18' },
    result: 'Đi xem nơi làm trước, về xây bể 60 m³, 140 hộ lấy nước theo giờ của xóm',
  },
  {
    ...{ unit: 'xa-phong-thanh-vinh-long', who: 'Tổ nước sạch ấp Phong Hòa', since: '2025-10-06' },
    result: 'Nhờ Tam Ngãi chỉ cách bỏ nước mưa đầu và chia giờ, làm thử một bể 20 m³',
  },
]

/** The model of a water point that a pagoda keeps for the hamlets around. */
export const waterModel = 'diem-nuoc-chung-cua-phum-soc'

/** Whose the model at an address is. */
export async function modelAt(db: Db, slug: string): Promise<string> {
  const found = db.selectFrom('replication.model').select('exemplar_id').where('slug', '=', slug)
  return (await found.executeTakeFirstOrThrow()).exemplar_id
}

/** How one model goes on from adopter to adopter, and who asks to learn it now: all invented. */
export async function playSpreading(stage: Stage): Promise<void> {
  const { db, cast } = stage
  const exemplarId = await modelAt(db, waterModel)
  const source = cast.officerOf(unitId('xa-an-phu-tan-vinh-long'), '2025-11-04')
  const first = await db
    .selectFrom('replication.adoption')
    .select('id')
    .where('exemplar_id', '=', exemplarId)
    .where('state', '=', 'confirmed')
    .where('failed_at', 'is', null)
    .orderBy('since', 'desc')
    .executeTakeFirst()
  let fromId = first?.id ?? ''
  for (const { unit, who, since, result } of line) {
    const officer = cast.officerOf(unitId(unit), since)
    const told = { exemplarId, unitId: officer.post.unitId, who, result, since: formatDate(since), fromId }
    const { id } = await replication.recordAdoption(sceneOn(stage, officer, '2025-10-28'), told)
    await replication.confirmAdoption(sceneOn(stage, source, '2025-11-04'), { adoptionId: id, version: 1 })
    fromId = id
  }
  await replication.askAsUnit(sceneOn(stage, cast.demo('xa'), '2025-11-14'), {
    ...{ exemplarId: await modelAt(db, 'kho-bai-nghe-cua-thay-co'), kind: 'visit' },
    told: 'Ba điểm lẻ của xã muốn nghe thử bài giảng qua loa ấp. Xin Sở báo ngày để thầy cô và cán bộ Đoàn sang xem cách thu.',
  })
}
