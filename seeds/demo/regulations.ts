import { criteriaSetId, draftSet, editSet, issueSet } from '#modules/criteria/index.ts'
import { fieldId } from '#modules/programmes/index.ts'
import { unitId } from '#modules/units/index.ts'
import { type DateText, formatDate } from '#platform/text/dates.ts'
import { type Stage, sceneOn } from './stage.ts'

type Issued = {
  unit: string
  proposal: string
  name: string
  kind: string
  field: number
  passMark: number
  number: string
  signedOn: DateText
  from: DateText
  lastDay: DateText
}

/** Units that have made a proposal their own; one of them twice, so that its first set is superseded. */
const issued: readonly Issued[] = [
  {
    ...{ unit: 'so-giao-duc-va-dao-tao-vinh-long', proposal: 'giao-duc', kind: 'individual', field: 3, passMark: 65 },
    ...{ name: 'Nhà giáo, người học tiêu biểu', number: '118/QĐ-SGDĐT', signedOn: '2025-08-12' },
    ...{ from: '2025-09-01', lastDay: '2026-12-31' },
  },
  {
    ...{ unit: 'so-y-te-vinh-long', proposal: 'y-te', kind: 'collective', field: 3, passMark: 60 },
    ...{ name: 'Tập thể y tế điển hình', number: '64/QĐ-SYT', signedOn: '2025-07-28' },
    ...{ from: '2025-08-01', lastDay: '2026-12-31' },
  },
  {
    ...{ unit: 'so-y-te-vinh-long', proposal: 'y-te', kind: 'collective', field: 3, passMark: 70 },
    ...{ name: 'Tập thể y tế điển hình', number: '152/QĐ-SYT', signedOn: '2025-10-20' },
    ...{ from: '2025-11-01', lastDay: '2026-12-31' },
  },
  {
    ...{ unit: 'xa-cau-ke-vinh-long', proposal: 'nong-nghiep-nong-thon', kind: 'household', field: 2, passMark: 60 },
    ...{ name: 'Hộ nông dân điển hình', number: '31/QĐ-UBND', signedOn: '2025-09-15' },
    ...{ from: '2025-10-01', lastDay: '2026-12-31' },
  },
  {
    ...{ unit: 'xa-nhi-truong-vinh-long', proposal: 'dan-toc-ton-giao', kind: 'individual', field: 3, passMark: 60 },
    ...{ name: 'Người có uy tín tiêu biểu', number: '27/QĐ-UBND', signedOn: '2025-09-30' },
    ...{ from: '2025-10-15', lastDay: '2026-12-31' },
  },
]

/** Plays the making of each set: drafted from its proposal by the officer, issued by the head with the signed paper. */
export async function issueRegulations(stage: Stage): Promise<void> {
  for (const it of issued) {
    const unit = unitId(it.unit)
    const scene = sceneOn(stage, stage.cast.officerOf(unit, it.signedOn), it.signedOn, 8)
    const sourceId = criteriaSetId(`de-xuat/${it.proposal}/${it.kind}`, 1)
    const topic = await topicOf(stage, sourceId)
    const { id } = await draftSet(scene, {
      ...{ sourceId, name: it.name, fieldId: fieldId(it.field), topicId: topic ?? '', subjectKind: it.kind },
    })
    await editSet(scene, { id, version: 1, name: it.name, passMark: String(it.passMark) })
    const head = stage.cast.headOf(unit, it.signedOn)
    await issueSet(sceneOn(stage, head, it.signedOn, 15), {
      ...{ id, version: 2, number: it.number, issuedOn: formatDate(it.signedOn), signer: head.name },
      ...{ title: `Ban hành tiêu chuẩn: ${it.name}`, fileId: await stage.paper(head, unit, it.signedOn, 'quy-dinh') },
      ...{ validFrom: formatDate(it.from), lastDay: formatDate(it.lastDay) },
    })
  }
}

const topicOf = async ({ db }: Stage, setId: string) =>
  (await db.selectFrom('criteria.criteria_set').select('topic_id').where('id', '=', setId).executeTakeFirstOrThrow())
    .topic_id
