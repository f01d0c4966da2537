import { z } from 'zod'
import { isMovementOf, listFields } from '#modules/programmes/index.ts'
import { getUnit } from '#modules/units/index.ts'
import { command, type Scene } from '#platform/command.ts'
import { newId } from '#platform/ids.ts'
import { id, optionalId, several } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { codeOf, slugOf, yearOf } from '../code.ts'
import { achievedOf, type Details, detailInput, faultsOfDetails, recordOf, subjectOf } from '../details.ts'
import { may } from '../policy.ts'
import { listPairsOf } from '../queries/alike.ts'
import { listLikely } from '../queries/likely.ts'
import { saveAchievements } from '../repository/achievement.ts'
import { addDifferent } from '../repository/different.ts'
import { addEvidence, getOwnFiles } from '../repository/evidence.ts'
import { addExemplar, nextNumber } from '../repository/exemplar.ts'
import { keepPairsOf } from '../repository/likely-pair.ts'
import { getTip, tieTip } from '../repository/tip.ts'
import type { Subject } from '../subject.ts'
import { isOpenTip } from '../tip.ts'

/**
 * An official writes down somebody worth following. `id` is made by the form. While other records look like this one it
 * is refused (`exemplars.likely`, their ids in `saved.likely`), until `differentFrom` names each of them.
 */
export const recordExemplar = command({
  name: 'exemplars.record',
  input: z.object({
    ...detailInput,
    id,
    unitId: optionalId,
    /** The tip that led to it. */
    tipId: optionalId,
    fileId: several(id, 20),
    differentFrom: several(id, 20),
    /** Look-alikes that this official is kept from: they are not asked about what they must not know of. */
    unseen: several(id, 500),
  }),
  unkept: ['unseen'],
  subject: async (db, { unitId }, { actor }) => ({ unitId: (await getUnit(db, unitId ?? actor.post.unitId)).id }),
  allow: (actor, { unitId }) => may.record(actor, unitId),
  async run(scene, { unitId }, input) {
    const { db, actor, now } = scene
    await refuseFaults(scene, input)
    await refuseStrangeMovement(scene, unitId, input)
    const subject = subjectOf(input, newId(now), unitId)
    const others = await differentSubjects(scene, subject, input)
    const files = await getOwnFiles(db, input.fileId, actor.id)

    const about = recordOf(input, today(now))
    const year = yearOf(about.discoveredOn)
    const code = codeOf(year, await nextNumber(db, year))
    const slug = slugOf(input.name, code)
    await addExemplar(db, { id: input.id, code, slug, unitId, subject, ...about, createdBy: actor.id, createdAt: now })
    await addDifferent(db, subject.id, others, actor.id, now)
    await keepPairsOf(db, subject.id, await listPairsOf(db, subject, today(now)), now)
    await saveAchievements(
      db,
      input.id,
      achievedOf(input).map((it) => ({ ...it, id: null })),
      now,
    )
    await addEvidence(db, { exemplarId: input.id, files, title: null, achievementId: null }, actor.id, now)
    if (input.tipId) await tieToTip(scene, input.tipId, input.id)
    return { id: input.id, code }
  },
})

/** A tip that this official looks into led to the record; its answer comes later. */
async function tieToTip({ db, actor }: Scene, tipId: string, exemplarId: string): Promise<void> {
  const tip = await getTip(db, tipId)
  if (!may.record(actor, tip.unitId) || !isOpenTip(tip.state)) throw new Refusal('forbidden', 'exemplars.record')
  await tieTip(db, tip, exemplarId)
}

/** Refuses details that do not fit together or point at what is not there. */
export async function refuseFaults({ db, now }: Scene, input: Details): Promise<void> {
  const field = (await listFields(db, 'vi')).find(({ id: fieldId }) => fieldId === input.fieldId)
  if (!field) throw new Refusal('invalid', 'invalid', { fieldId: 'notAChoice' })
  if (input.livesAt) await getUnit(db, input.livesAt)
  const faults = faultsOfDetails(
    input,
    today(now),
    field.topics.map(({ id: topicId }) => topicId),
  )
  if (Object.keys(faults).length > 0) throw new Refusal('invalid', 'invalid', faults)
}

/** Refuses a movement that is not the unit’s to choose, or that ran neither when the subject was found nor today. */
export async function refuseStrangeMovement(
  { db, now }: Scene,
  unitId: string,
  { movementId, discoveredOn }: Pick<Details, 'movementId' | 'discoveredOn'>,
  before?: string | null,
): Promise<void> {
  if (movementId === null || movementId === before) return
  const day = today(now)
  if (!(await isMovementOf(db, movementId, unitId, [day, discoveredOn ?? day])))
    throw new Refusal('invalid', 'invalid', { movementId: 'notAChoice' })
}

type Asked = { differentFrom: readonly string[]; unseen: readonly string[] }

/** The look-alikes that the official found to be others; refuses while one of them was not looked at. */
async function differentSubjects({ db, now }: Scene, subject: Subject, asked: Asked): Promise<string[]> {
  const alike = await listLikely(db, subject, today(now), 20)
  const likely = alike.filter(({ id: other }) => !asked.unseen.includes(other))
  const open = likely.filter(({ id: other }) => !asked.differentFrom.includes(other))
  if (open.length > 0) {
    const saved = { likely: likely.map(({ id: other }) => other).join(' ') }
    throw new Refusal('conflict', 'exemplars.likely', { form: 'exemplars.likely' }, saved)
  }
  return [...new Set(likely.map(({ subjectId }) => subjectId))]
}
