import * as exemplars from '#modules/exemplars/index.ts'
import { fieldId, topicId } from '#modules/programmes/index.ts'
import { unitId } from '#modules/units/index.ts'
import { keyedId } from '#platform/keyed-id.ts'
import { type Stage, sceneOn, versionOf } from './stage.ts'

/**
 * One woman, written down in Châu Điền before and again in the commune that inherited it: first under the name that neighbours
 * call her by, then put right. So the pair waits for an officer to compare (IV.2.a).
 */
export async function playTwice(stage: Stage): Promise<void> {
  const id = keyedId('demo-twice', 'lươn')
  const officer = stage.cast.officerOf(unitId('xa-cau-ke-vinh-long'), '2025-11-05')
  const told = {
    ...{
      id,
      kind: 'individual',
      fieldId: fieldId(6),
      topicId: topicId(6, 'viec-nghia'),
      movementId: '',
      gender: 'female',
    },
    ...{ hamlet: 'Ô Rồm', source: 'front', nameKm: '', ethnicity: '', occupation: 'Nông dân', directWorker: 'on' },
    ...{ guardian: '', what: ['Nuôi lươn không bùn, bày cho bà con'], before: [''], after: ['4 hộ làm theo'] },
  }
  await exemplars.recordExemplar(sceneOn(stage, officer, '2025-11-05'), {
    ...{ ...told, unitId: '', name: 'Chị Út Đào', birthYear: '', discoveredOn: '05/11/2025' },
    summary: 'Chị Út Đào nuôi lươn không bùn trong bể bạt, ai hỏi cũng chỉ.',
  })
  await exemplars.editExemplar(sceneOn(stage, officer, '2025-11-12'), {
    ...{
      ...told,
      version: await versionOf(stage.db, 'exemplars.exemplar', id),
      name: 'Sơn Thị Dào',
      birthYear: '1980',
    },
    ...{ summary: 'Chị Sơn Thị Dào nuôi lươn không bùn trong bể bạt, ai hỏi cũng chỉ.', discoveredOn: '05/11/2025' },
  })
}
