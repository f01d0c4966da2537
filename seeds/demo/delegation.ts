import { sql } from 'kysely'
import * as selection from '#modules/selection/index.ts'
import { unitId } from '#modules/units/index.ts'
import { type Stage, sceneOn, versionOf } from './stage.ts'

const seats: readonly (readonly [unit: string, seats: number])[] = [
  ['tinh-vinh-long', 2],
  ['so-y-te-vinh-long', 1],
  ['so-giao-duc-va-dao-tao-vinh-long', 1], // a demonstration post names somebody for it
]

/** The delegation to the congress of December 2025, half made up on the day of the demonstration. */
export async function playDelegation(stage: Stage): Promise<void> {
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
