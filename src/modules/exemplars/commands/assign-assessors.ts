import { z } from 'zod'
import { addAssignments, distribute, listAssessors, touchRound } from '#modules/criteria/index.ts'
import { command } from '#platform/command.ts'
import { choice, id, optionalWhole, several, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { whyNot } from '../assessor.ts'
import { may } from '../policy.ts'
import { findInsiders } from '../queries/round.ts'
import { getOpenRound, type HeldRound } from '../repository/round.ts'
import type { Db } from '#platform/db.ts'

const input = z.object({
  ...{ id, version, how: choice(['rule', 'hand']), count: optionalWhole(1, 30), assessors: several(id, 30) },
})

/** Asks assessors to judge: by the rule «fewest open assessments first» under the cap, or by hand under the same cap. */
export const assignAssessors = command({
  name: 'exemplars.assignAssessors',
  input,
  subject: (db, it, { now }) => getOpenRound(db, it.id, now),
  allow: (actor, held) => may.organise(actor, held),
  about: ({ standing }) => standing.id,
  async run({ db, actor, now }, held, { how, count, assessors }) {
    const candidates = await listCandidates(db, held, now)
    const chosen = how === 'rule' ? byRule(held, candidates, count) : byHand(held, candidates, assessors)
    await addAssignments(db, {
      ...{ roundId: held.id, assessorIds: chosen, byRule: how === 'rule', assignedBy: actor.id, assignedAt: now },
    })
    await touchRound(db, held)
    return { id: held.id }
  },
})

type Candidates = Awaited<ReturnType<typeof listCandidates>>

/** Who can be asked in a round, with why not where they cannot. */
export async function listCandidates(db: Db, { round, standing }: Pick<HeldRound, 'round' | 'standing'>, now: Date) {
  const day = today(now)
  const { nomination, keeperId, id: exemplarId } = standing
  const of = { exemplarId, nominationId: nomination.id, keeperId, deciderId: nomination.deciderId }
  const insiders = await findInsiders(db, { ...of, openedBy: round.openedBy }, day)
  const isBlind = round.phases.some(({ seesNames }) => !seesNames)
  const asked = round.assignments.filter(({ isRemoved }) => !isRemoved).map(({ assessorId }) => assessorId)
  const assessors = await listAssessors(db, nomination.deciderId, day)
  return assessors.map((it) => ({ ...it, isAsked: asked.includes(it.id), why: whyNot(it.id, insiders, isBlind) }))
}

function byRule({ round }: HeldRound, candidates: Candidates, count: number | null): string[] {
  if (count === null) throw new Refusal('invalid', 'invalid', { count: 'required' })
  const asked = candidates.filter(({ isAsked }) => isAsked).map(({ id: who }) => who)
  const wanted = { id: round.id, asked, needed: asked.length + count }
  const free = candidates.filter(({ why }) => !why)
  const pairs = distribute([wanted], free, round.cap)
  if (pairs.length < count)
    throw new Refusal('conflict', 'exemplars.tooFewAssessors', { count: 'exemplars.tooFewAssessors' })
  return pairs.map(({ assessorId }) => assessorId)
}

function byHand({ round }: HeldRound, candidates: Candidates, wanted: readonly string[]): string[] {
  const refuse = (code: string): never => {
    throw new Refusal('invalid', 'invalid', { assessors: code })
  }
  if (wanted.length === 0) refuse('required')
  for (const one of new Set(wanted)) {
    const candidate = candidates.find((it) => it.id === one)
    if (!candidate || candidate.isAsked) return refuse('notAChoice')
    if (candidate.why) return refuse(candidate.why)
    if (candidate.load >= round.cap) return refuse('exemplars.overCap')
  }
  return [...new Set(wanted)]
}
