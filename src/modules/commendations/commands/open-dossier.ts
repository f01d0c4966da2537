import { z } from 'zod'
import { bearerOf } from '#modules/exemplars/index.ts'
import { command } from '#platform/command.ts'
import type { Db } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { choice, id, optionalChoice, optionalId, optionalText, several, text, ticked } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { dueAt } from '../deadline.ts'
import { merits, procedures, type RecipientKind, recipientKinds, routes } from '../law.ts'
import { may } from '../policy.ts'
import { findClock, getTitle, listPapers } from '../queries/law.ts'
import { dueOf } from '../queries/next-desk.ts'
import { listRewardedSources } from '../queries/rewarded.ts'
import { getProposable } from '../repository/exemplar.ts'
import { linkAchievements } from '../repository/content.ts'
import { addDossier, addMove } from '../repository/dossier.ts'

const input = z.object({
  ...{ exemplarId: optionalId, unitId: optionalId, titleId: id, merit: choice(merits), procedure: choice(procedures) },
  ...{ route: choice(routes), sectorId: optionalId, recipientKind: optionalChoice(recipientKinds) },
  ...{ recipientName: optionalText(200), recipientNote: optionalText(200), summary: text(2000) },
  period: text(20).refine((it) => /\d{4}/.test(it), 'commendations.noYear'),
  ...{ achievementIds: several(id), written: optionalText(500), fast: ticked },
})

/** A unit proposes a commendation: a draft that only it sees until it is sent. What was rewarded before is refused here already. */
export const openDossier = command({
  name: 'commendations.open',
  input,
  async subject(db, it, { actor, now }) {
    const exemplar = it.exemplarId ? await getProposable(db, it.exemplarId) : undefined
    const asked = exemplar?.unitId ?? it.unitId ?? actor.post.unitId
    return { unitId: (await bearerOf(db, asked, today(now))).id, exemplar }
  },
  allow: (actor, { unitId }) => may.propose(actor, unitId),
  about: (_, result) => result.id,
  async run({ db, actor, now }, { unitId, exemplar }, it) {
    const recipient = exemplar ?? { name: it.recipientName, kind: it.recipientKind, fieldId: null }
    const faults = await faultsOf(
      db,
      { ...it, recipientKind: recipient.kind, recipientName: recipient.name },
      today(now),
    )
    if (exemplar && exemplar.stage === 'on_hold') faults.form = 'commendations.exemplarHeld'
    if (exemplar && (exemplar.stage === 'withdrawn' || exemplar.stage === 'merged'))
      faults.form = 'commendations.exemplarWithdrawn'
    if (Object.keys(faults).length > 0) throw new Refusal('invalid', 'invalid', faults)
    await refuseRewarded(db, it.achievementIds)

    const dossierId = newId(now)
    const lane = it.fast ? await fastLane(db, now) : { fastUntil: null, completeBy: null }
    await addDossier(db, {
      ...{ id: dossierId, unitId, titleId: it.titleId, merit: it.merit, procedure: it.procedure, route: it.route },
      ...{ sectorId: it.route === 'sector' ? it.sectorId! : null, exemplarId: it.exemplarId, fast: it.fast },
      ...{ recipientKind: recipient.kind!, recipientName: recipient.name!, recipientNote: it.recipientNote },
      ...{ fieldId: recipient.fieldId, summary: it.summary, period: it.period, createdBy: actor.id, createdAt: now },
      ...lane,
    })
    const { achievementIds: sourceIds, written, exemplarId } = it
    await linkAchievements(db, dossierId, { sourceIds, written, exemplarId, now })
    await addMove(db, { dossierId, kind: 'opened', fromId: unitId, byId: actor.id, at: now })
    return { id: dossierId }
  },
})

type Asked = z.output<typeof input> & { recipientKind: RecipientKind | null; recipientName: string | null }

async function faultsOf(db: Db, it: Asked, day: string): Promise<Record<string, string>> {
  const faults: Record<string, string> = {}
  if (!it.recipientName) faults.recipientName = 'required'
  if (!it.recipientKind) faults.recipientKind = 'required'
  if (it.route === 'sector' && !it.sectorId) faults.sectorId = 'required'
  if (it.achievementIds.length === 0 && !it.written) faults.written = 'commendations.noAchievement'
  if (it.fast && it.merit !== 'sudden') faults.fast = 'commendations.onlySudden'

  const title = await getTitle(db, it.titleId, 'vi').catch(() => undefined)
  if (!title || title.validFrom > day || (title.validTo !== null && title.validTo <= day))
    return { ...faults, titleId: 'notAChoice' }
  if (!title.merits.includes(it.merit)) faults.merit = 'commendations.notForMerit'
  if (it.recipientKind && !title.recipients.includes(it.recipientKind)) faults.titleId = 'commendations.notForRecipient'
  const asked = { titleKey: title.key, category: title.category, procedure: it.procedure, merit: it.merit }
  const papers = await listPapers(db, asked, day, 'vi')
  if (papers.length === 0 && !faults.merit) faults.procedure = 'commendations.notThisProcedure'
  return faults
}

/** An achievement is rewarded once: the refusal carries the earlier decision, for the page to name it. */
async function refuseRewarded(db: Db, sourceIds: readonly string[]): Promise<void> {
  const [earlier] = await listRewardedSources(db, sourceIds)
  if (!earlier) return
  const { what, numberText, decidedOn, issuer } = earlier
  throw new Refusal(
    'conflict',
    'commendations.rewarded',
    { achievementIds: 'commendations.rewarded' },
    { what, numberText, decidedOn, issuer },
  )
}

async function fastLane(db: Db, now: Date) {
  const clock = await findClock(db, 'dot-xuat', today(now))
  return { fastUntil: dueAt(now, clock?.amount ?? 72), completeBy: await dueOf(db, 'hoan-thien', today(now)) }
}
