import { Hono } from 'hono'
import { bearerOf } from '#modules/exemplars/index.ts'
import { keepFile } from '#platform/files/keep.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { type Ctx, type Env, idIn } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { type Attempt, submit } from '#platform/web/submit.ts'
import { revokeAwards } from '../commands/revoke-awards.ts'
import { RevocationsPage } from '../pages/revocations.tsx'
import { RevokePage } from '../pages/revoke.tsx'
import { RevokePreviewPage } from '../pages/revoke-preview.tsx'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { showDecision } from '../queries/decision.ts'
import { listInForce, listRevocations, readReached } from '../queries/revoking.ts'
import { type RevocationClass, revocationClasses } from '../revocation.ts'

/** Taking commendations back: choose, look, do; and the register of what was taken back. */
export const revocation = new Hono<Env>()
  .get(paths.revocations, async (c) => {
    const { db, scope, frame, locale } = c.var
    return html(c, <RevocationsPage {...{ frame, locale, rows: await listRevocations(db, scope) }} />)
  })
  .get(paths.revoke(':id'), (c) => {
    const ids = c.req.queries('awardIds') ?? []
    return show(c, { all: c.req.query('all') !== undefined, ids, cause: c.req.query('cause') ?? '' })
  })
  .post(
    paths.revoke(':id'),
    submit(revokeAwards, { prepare: keepAct, done: ({ id }) => paths.decision(id), again: showAgain }),
  )

type Chosen = { all: boolean; ids: readonly string[]; cause: string }

function showAgain(c: Ctx, attempt: Attempt) {
  const { all, awardIds, cause } = attempt.values
  const chosen = { all: all !== undefined, ids: [awardIds ?? []].flat(), cause: typeof cause === 'string' ? cause : '' }
  return show(c, chosen, attempt)
}

async function show(c: Ctx, chosen: Chosen, attempt?: Attempt) {
  const { db, scope, actor, frame, locale, now } = c.var
  const day = today(now)
  const decision = await showDecision(db, scope, idIn(c, 'id'))
  if (decision.state === 'draft') throw new Refusal('missing', 'notFound')
  const mayRevoke = may.revoke(actor, { deskId: (await bearerOf(db, decision.unitId, day)).id })
  const inForce = await listInForce(db, decision.id)
  const awards = chosen.all ? inForce : inForce.filter(({ id }) => chosen.ids.includes(id))
  const isAsked = c.req.query('xem') !== undefined || attempt !== undefined
  const cause = revocationClasses.find((it) => it === chosen.cause) as RevocationClass | undefined
  if (!isAsked || !cause || awards.length === 0 || !mayRevoke)
    return html(
      c,
      <RevokePage
        {...{ frame, locale, decision, chosen, mayRevoke, awards: inForce, isIncomplete: isAsked && mayRevoke }}
      />,
    )
  const reached = await readReached(
    db,
    awards.map(({ id }) => id),
  )
  return html(
    c,
    <RevokePreviewPage
      {...{ frame, locale, today: day, decision, awards, cause, reached, attempt, all: chosen.all }}
      left={inForce.length - awards.length}
      submission={newId(now)}
      signerName={actor.name}
    />,
  )
}

/** Keeps the signed act that came with the form, for whoever may. */
async function keepAct(c: Ctx, { file, ...sent }: Record<string, unknown>): Promise<Record<string, unknown>> {
  if (!(file instanceof File) || file.name === '') return sent
  const { db, scope, actor, now } = c.var
  const { unitId } = await showDecision(db, scope, idIn(c, 'id'))
  const deskId = (await bearerOf(db, unitId, today(now))).id
  if (!may.revoke(actor, { deskId })) throw new Refusal('forbidden', 'forbidden')
  return { ...sent, fileId: (await keepFile(c.var, file, { unitId: deskId, only: 'document' })).id }
}
