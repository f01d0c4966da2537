import { Hono } from 'hono'
import { getSetById, listShares, severities } from '#modules/criteria/index.ts'
import { strippable, textsIn, withoutMetadata } from '#platform/files/metadata.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { type Ctx, type Env, idIn } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { type Attempt, submit } from '#platform/web/submit.ts'
import { fileNameFor, secretsOf } from '../blind-view.ts'
import { abstain } from '../commands/abstain.ts'
import { score } from '../commands/score.ts'
import { QueuePage } from '../pages/queue.tsx'
import { ScorePage } from '../pages/score.tsx'
import { paths } from '../paths.ts'
import { listAssigned, readKnown, showAssignment } from '../queries/blind.ts'
import { listReleased } from '../queries/round.ts'
import { tells } from '../redaction.ts'

async function page(c: Ctx, attempt?: Attempt) {
  const { db, actor, frame, locale, now } = c.var
  const shown = await showAssignment(db, actor.id, idIn(c, 'assignmentId'), today(now), locale)
  const { round, permissions } = shown
  const set = await getSetById(db, round.setId, round.subjectKind, locale)
  const assessors = round.assignments.map(({ assessorId }) => assessorId)
  const severe = permissions.seesScores ? severities(await listShares(db, round.unitId, assessors)) : []
  const view = { frame, locale, shown, set, severities: severe, submission: () => newId(now), attempt }
  return html(c, <ScorePage {...{ view }} />)
}

/** A piece of evidence as its assessor may open it: without names, under no name of its own, with nothing hidden in it. */
async function file(c: Ctx): Promise<Response> {
  const { db, actor, files, locale, now } = c.var
  const day = today(now)
  const evidenceId = idIn(c, 'evidenceId')
  const shown = await showAssignment(db, actor.id, idIn(c, 'assignmentId'), day, locale)
  const number = shown.record.evidence.findIndex(({ id }) => id === evidenceId) + 1
  const found = await (shown.permissions.seesNames ? own(c, evidenceId) : released(c, shown.round.id, evidenceId))
  if (number === 0 || !found) throw new Refusal('missing', 'files.missing')
  let bytes = await files.read(found.sha256)
  if (!shown.permissions.seesNames) {
    if (!strippable.test(found.type)) throw new Refusal('missing', 'files.missing')
    bytes = await withoutMetadata(bytes, found.type)
    const secrets = secretsOf(await readKnown(db, shown.exemplarId, shown.round.unitId, day))
    if (textsIn(bytes, found.type).some((text) => tells(text, secrets))) throw new Refusal('missing', 'files.missing')
  }
  const name = fileNameFor(shown.permissions, found.name, number, found.type)
  return c.body(new Uint8Array(bytes), 200, {
    'content-type': found.type,
    'content-disposition': `${strippable.test(found.type) ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(name)}`,
    'content-security-policy': "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; sandbox",
    'cache-control': 'private, no-store',
  })
}

async function released({ var: { db } }: Ctx, roundId: string, evidenceId: string) {
  const row = (await listReleased(db, roundId)).find((it) => it.evidenceId === evidenceId)
  return row && { sha256: row.sha256, type: row.type, name: '' }
}

async function own({ var: { db } }: Ctx, evidenceId: string) {
  return await db
    .selectFrom('exemplars.evidence as v')
    .innerJoin('files.file as f', 'f.id', 'v.file_id')
    .select(['f.sha256', 'f.type', 'f.name'])
    .where('v.id', '=', evidenceId)
    .executeTakeFirst()
}

/** An assessor's own pages: what waits, one record to judge, its evidence, abstaining. */
export const judging = new Hono<Env>()
  .get(paths.queue(), async (c) => {
    const { db, actor, frame, locale, now } = c.var
    return html(c, <QueuePage {...{ frame, locale }} items={await listAssigned(db, actor.id, today(now), locale)} />)
  })
  .get(paths.score(':assignmentId'), (c) => page(c))
  .post(paths.score(':assignmentId'), submit(score, { done: () => paths.queue(), again: page }))
  .post(paths.abstain(':assignmentId'), submit(abstain, { done: () => paths.queue(), again: page }))
  .get(paths.blindFile(':assignmentId', ':evidenceId'), file)
