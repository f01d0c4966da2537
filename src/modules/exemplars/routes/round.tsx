import { Hono } from 'hono'
import { getSetById, listShares, readRound, severities } from '#modules/criteria/index.ts'
import { keepFile } from '#platform/files/keep.ts'
import { strippable, textsIn, withoutMetadata } from '#platform/files/metadata.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { type Ctx, type Env, idIn } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { type Attempt, submit } from '#platform/web/submit.ts'
import { secretsOf } from '../blind-view.ts'
import { assignAssessors, listCandidates } from '../commands/assign-assessors.ts'
import { cancelRound } from '../commands/cancel-round.ts'
import { closeRound } from '../commands/close-round.ts'
import { openRound } from '../commands/open-round.ts'
import { planPhases } from '../commands/plan-phases.ts'
import { releaseEvidence } from '../commands/release-evidence.ts'
import { removeAssessor } from '../commands/remove-assessor.ts'
import { RoundPage } from '../pages/round.tsx'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { readKnown } from '../queries/blind.ts'
import { listReleased } from '../queries/round.ts'
import { showExemplar } from '../queries/show.ts'
import { readStanding, type Standing } from '../queries/standing.ts'
import { tells } from '../redaction.ts'
import type { InReview } from '../repository/standing.ts'

/** The page of a record's round: only for whoever runs it, and only while there is one or one can be opened. */
async function page(c: Ctx, attempt?: Attempt) {
  const { db, scope, actor, frame, locale, now } = c.var
  const day = today(now)
  const id = idIn(c, 'id')
  const exemplar = await showExemplar(db, scope, id, locale, today(now))
  const standing = await readStanding(db, id, day)
  if (!isInReview(standing)) return c.redirect(paths.show(id), 303)
  if (!may.review(actor, standing)) throw new Refusal('forbidden', 'forbidden')
  const { openRoundId } = standing.nomination
  const canOpen = standing.stage === 'verified' || standing.stage === 'assessed'
  if (!openRoundId && !canOpen) return c.redirect(paths.show(id), 303)
  const view = { frame, locale, day, exemplar, attempt, submission: () => newId(now) }
  if (!openRoundId) return html(c, <RoundPage {...{ view }} />)

  const round = await readRound(db, openRoundId)
  if (!may.organise(actor, { standing, round })) throw new Refusal('forbidden', 'forbidden')
  const assessors = round.assignments.map(({ assessorId }) => assessorId)
  const open = {
    ...{ round, set: await getSetById(db, round.setId, round.subjectKind, locale) },
    ...{ candidates: await listCandidates(db, { round, standing }, now), released: await listReleased(db, round.id) },
    severities: severities(await listShares(db, round.unitId, assessors)),
  }
  return html(c, <RoundPage view={{ ...view, open }} />)
}

const isInReview = (standing: Standing): standing is InReview => standing.nomination !== null

/** Looks into the file that blind assessors are to be given, and keeps a covered copy where one was sent. */
async function checkCopy(c: Ctx, sent: Record<string, unknown>): Promise<Record<string, unknown>> {
  const { db, scope, locale, now, files, actor } = c.var
  const exemplar = await showExemplar(db, scope, idIn(c, 'id'), locale, today(now))
  const evidence = exemplar.evidence.find(({ id }) => id === sent.evidenceId)
  if (!evidence) throw new Refusal('missing', 'notFound')
  const { file } = sent
  const isCopy = file instanceof File && file.name !== ''
  const kept = isCopy ? await keepFile(c.var, file, { unitId: actor.post.unitId }) : undefined
  const { sha256, type } = kept ?? (await fileOf(c, evidence.fileId))
  if (!strippable.test(type)) throw new Refusal('invalid', 'invalid', { file: 'exemplars.notStrippable' })
  const standing = await readStanding(db, exemplar.id, today(now))
  const judging = standing.nomination?.deciderId ?? exemplar.unitId
  const secrets = secretsOf(await readKnown(db, exemplar.id, judging, today(now)))
  const bytes = await withoutMetadata(await files.read(sha256), type)
  if (textsIn(bytes, type).some((text) => tells(text, secrets)))
    throw new Refusal('invalid', 'invalid', { file: 'exemplars.fileTells' })
  return { ...sent, fileId: kept?.id ?? '' }
}

async function fileOf({ var: { db } }: Ctx, id: string) {
  return await db.selectFrom('files.file').select(['sha256', 'type']).where('id', '=', id).executeTakeFirstOrThrow()
}

const toRound = (_: unknown, c: Ctx) => paths.round(idIn(c, 'id'))
const toRecord = (_: unknown, c: Ctx) => `${paths.show(idIn(c, 'id'))}#tham-dinh`

/** Running a round: opened, planned, assessors asked, evidence checked, closed or called off. */
export const rounds = new Hono<Env>()
  .get(paths.round(':id'), (c) => page(c))
  .post(paths.round(':id'), submit(openRound, { done: toRound, again: page }))
  .post(paths.phases(':id'), submit(planPhases, { done: toRound, again: page }))
  .post(paths.assign(':id'), submit(assignAssessors, { done: toRound, again: page }))
  .post(paths.removeAssessor(':id', ':assignmentId'), submit(removeAssessor, { done: toRound, again: page }))
  .post(
    paths.releaseCopy(':id', ':evidenceId'),
    submit(releaseEvidence, {
      prepare: checkCopy,
      done: (_, c) => `${paths.round(idIn(c, 'id'))}#minh-chung`,
      again: page,
    }),
  )
  .post(paths.closeRound(':id'), submit(closeRound, { done: toRecord, again: page }))
  .post(paths.cancelRound(':id'), submit(cancelRound, { done: toRecord, again: page }))
