import { sql } from 'kysely'
import * as selection from '#modules/selection/index.ts'
import { unitId } from '#modules/units/index.ts'
import { type Stage, sceneOn, versionOf } from './stage.ts'

const seats: readonly (readonly [unit: string, seats: number])[] = [
  ['tinh-vinh-long', 2],
  ['so-y-te-vinh-long', 1],
  ['so-giao-duc-va-dao-tao-vinh-long', 1], // a demonstration post names somebody for it
]

/** The delegations on the day of the demonstration: to the congress, and to the conference that the province holds itself. */
export async function playDelegations(stage: Stage): Promise<void> {
  await playCongress(stage)
  await playConference(stage)
}

/** The delegation to the congress of December 2025, half made up on the day of the demonstration. */
async function playCongress(stage: Stage): Promise<void> {
  const tinh = stage.cast.demo('tinh')
  const scene = (hour = 9) => sceneOn(stage, tinh, '2025-11-10', hour)
  const { id: delegationId } = await selection.openDelegation(scene(), {
    ...{
      unitId: unitId('tinh-vinh-long'),
      kind: 'congress',
      name: 'Đại hội Thi đua yêu nước toàn quốc (bản minh họa)',
    },
    ...{ document: 'Công văn 2041/BTĐKT-VP ngày 05/11/2025 (bản minh họa)', place: 'Hà Nội', seats: '4' },
    ...{ beginsOn: '26/12/2025', endsOn: '27/12/2025', dueOn: '05/12/2025' },
    ...{ exemplars: '70', women: '30', womenWish: 'on', khmer: '', directWorkers: '40', directWorkersWish: 'on' },
  })
  for (const [key, count] of seats) {
    const version = await versionOf(stage.db, 'selection.delegation', delegationId)
    await selection.setSeats(scene(), { delegationId, version, unitId: unitId(key), seats: String(count) })
  }
  const { id: headId } = await selection.nameDelegate(scene(10), {
    ...{ delegationId, unitId: unitId('tinh-vinh-long'), exemplarId: '', gender: 'female' },
    ...{ name: 'Trần Thị Minh Nguyệt', title: 'Trưởng ban Thi đua - Khen thưởng tỉnh, trưởng đoàn' },
  })
  await selection.confirmDelegate(scene(11), { delegateId: headId, version: 1 })
  await selection.noteTravel(scene(11), {
    ...{ delegateId: headId, version: 2, papers: ['decision', 'identity', 'photo'] },
    ...{ travel: 'Máy bay sáng 25/12 từ Cần Thơ', lodging: 'Nhà khách của đoàn' },
  })
  const { rows } = await sql<{ id: string }>`
    select e.id from exemplars.exemplar e join exemplars.subject s on s.id = e.subject_id and s.kind = 'individual'
    where e.stage = 'recognised' and exists (select from exemplars.recognition g where g.exemplar_id = e.id)
      and e.unit_id in (select h.unit_id from units.reach h
        where h.root_id = ${unitId('so-y-te-vinh-long')} and h.relation = 'administrative')
    order by e.code limit 1`.execute(stage.db)
  if (rows[0])
    await selection.nameDelegate(
      sceneOn(stage, stage.cast.officerOf(unitId('so-y-te-vinh-long'), '2025-11-12'), '2025-11-12'),
      {
        ...{ delegationId, unitId: unitId('so-y-te-vinh-long'), exemplarId: rows[0].id, name: '', title: '' },
      },
    )
}

/** Who stands for the province at its own conference: one list with the roll of that event. */
async function playConference(stage: Stage): Promise<void> {
  const { rows } = await sql<{ id: string; title: string }>`
    select e.id, e.title from events.event e join events.roll r on r.id = e.id
    where e.kind = 'conference' and e.state = 'announced' and e.unit_id = ${unitId('tinh-vinh-long')}
    order by r.starts_at limit 1`.execute(stage.db)
  const scene = (hour: number) => sceneOn(stage, stage.cast.demo('tinh'), '2025-11-14', hour)
  const { id: delegationId } = await selection.openDelegation(scene(9), {
    ...{ unitId: unitId('tinh-vinh-long'), kind: 'conference', name: rows[0]!.title, place: 'Vĩnh Long', seats: '9' },
    ...{ document: 'Kế hoạch 98/KH-UBND ngày 12/11/2025 (bản minh họa)' },
    ...{ beginsOn: '19/12/2025', endsOn: '19/12/2025', dueOn: '12/12/2025' },
    ...{ exemplars: '', women: '30', womenWish: 'on', khmer: '', directWorkers: '' },
  })
  await selection.joinEvent(scene(10), { delegationId, version: 1, eventId: rows[0]!.id })
  await selection.nameDelegate(scene(11), {
    ...{ delegationId, unitId: unitId('xa-chau-dien'), exemplarId: '', gender: 'female', isKhmer: 'on' },
    ...{ name: 'Thạch Thị Sa Phia (minh họa)', title: 'Chủ tịch Hội Phụ nữ xã' },
  })
}
