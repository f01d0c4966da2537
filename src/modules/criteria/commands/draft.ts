import { z } from 'zod'
import { listFields } from '#modules/programmes/index.ts'
import { command } from '#platform/command.ts'
import { newId } from '#platform/ids.ts'
import { id, optionalChoice, optionalId, text } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { may } from '../policy.ts'
import { readSet, type WholeSet } from '../queries/shape.ts'
import { addCriterion, addDraft, copyTranslations, nextVersion } from '../repository/set.ts'
import { judgedKinds, type JudgedKind } from '../subject-kind.ts'

const input = z.object({
  ...{ sourceId: id, name: text(200), fieldId: optionalId, topicId: optionalId },
  subjectKind: optionalChoice(judgedKinds),
})

/** A unit begins its own set from the common one, a proposal, or the set that it has in force (clauses I.2.e, VI.2.a). */
export const draftSet = command({
  name: 'criteria.draft',
  input,
  subject: async (_, __, { actor }) => ({ unitId: actor.post.unitId }),
  allow: (actor, set) => may.draft(actor, set),
  async run({ db, actor, now }, { unitId }, it) {
    const source = await readSet(db, it.sourceId, 'vi').catch(() => undefined)
    const baseId = source && (source.baseId ?? (source.state === 'issued' ? source.id : null))
    const isOpen = source && (source.unitId === null || source.unitId === unitId)
    if (!source || !baseId || !isOpen) throw new Refusal('invalid', 'invalid', { sourceId: 'notAChoice' })
    const field = it.fieldId ? (await listFields(db, 'vi')).find((one) => one.id === it.fieldId) : undefined
    if (it.fieldId && !field) throw new Refusal('invalid', 'invalid', { fieldId: 'notAChoice' })
    if (it.topicId && !field?.topics.some((one) => one.id === it.topicId))
      throw new Refusal('invalid', 'invalid', { topicId: 'notAChoice' })

    const key = [unitId, it.fieldId ?? '', it.topicId ?? '', it.subjectKind ?? ''].join('/')
    const open = await db
      .selectFrom('criteria.criteria_set')
      .select('id')
      .where('key', '=', key)
      .where('state', '=', 'draft')
      .executeTakeFirst()
    if (open) throw new Refusal('conflict', 'draftExists', { subjectKind: 'draftExists' })

    const setId = newId(now)
    await addDraft(db, {
      ...{ id: setId, key, version: await nextVersion(db, key), name: it.name, unitId, baseId },
      ...{ fieldId: it.fieldId, topicId: it.topicId, subjectKind: it.subjectKind, passMark: source.passMark },
      ...{ draftedBy: actor.id, draftedAt: now },
    })
    for (const criterion of source.criteria) {
      const points = pointsFor(criterion.points, it.subjectKind)
      if (criterion.kind === 'scored' && Object.keys(points).length === 0) continue
      const carried = carriedFrom(source, baseId, criterion)
      const added = await addCriterion(db, setId, { ...criterion, points, baseId: carried }, newId(now))
      await copyTranslations(db, criterion.id, added)
    }
    return { id: setId }
  },
})

const carriedFrom = (source: WholeSet, baseId: string, criterion: WholeSet['criteria'][number]) =>
  source.id === baseId ? criterion.id : criterion.baseId

function pointsFor(points: WholeSet['criteria'][number]['points'], kind: JudgedKind | null) {
  const of = kind ? points[kind] : undefined
  return kind ? (of ? { [kind]: of } : {}) : points
}
