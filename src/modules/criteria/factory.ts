import type { Actor } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import { draftSet } from './commands/draft.ts'
import { readSet } from './queries/shape.ts'
import { criteriaSetId } from './seed.ts'
import type { JudgedKind } from './subject-kind.ts'

/** The common set of the reference data. */
export const commonSetId = criteriaSetId('bon-tieu-chuan-chung', 1)

/** A draft that an official begins from the common set, for tests; gives it whole. */
export async function aDraft(db: Db, actor: Actor, now: Date, subjectKind: JudgedKind | null = 'individual') {
  const { id } = await draftSet({ db, actor, now }, { sourceId: commonSetId, name: 'Tiêu chuẩn của sở', subjectKind })
  return readSet(db, id, 'vi')
}

/** The fields of the form of a scored criterion with two levels. */
export const aCriterion = (over: Record<string, string> = {}) => ({
  ...{ code: 'R1', text: 'Học sinh yếu tiến bộ rõ', kind: 'scored', 'max.individual': '20' },
  ...{ 'from.1': '0', 'words.1': 'Chưa thấy tiến bộ', 'example.1': 'Điểm cuối năm không đổi' },
  ...{ 'from.2': '50', 'words.2': 'Phần lớn tiến bộ', 'example.2': '7 trên 12 em lên loại khá' },
  ...over,
})

/** The fields of the form that says a carried criterion again, as it stands. */
export function asItStands(criterion: Awaited<ReturnType<typeof aDraft>>['criteria'][number]): Record<string, string> {
  const fields: Record<string, string> = { code: criterion.code, text: criterion.text, kind: criterion.kind }
  for (const [kind, { max, min }] of Object.entries(criterion.points))
    Object.assign(fields, { [`max.${kind}`]: String(max), [`min.${kind}`]: String(min) })
  for (const [index, { fromPercent, words, example }] of criterion.levels.entries())
    Object.assign(fields, {
      ...{
        [`from.${index + 1}`]: String(fromPercent),
        [`words.${index + 1}`]: words,
        [`example.${index + 1}`]: example,
      },
    })
  return fields
}
