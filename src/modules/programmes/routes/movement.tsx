import { Hono } from 'hono'
import { getProvinceOf } from '#modules/units/index.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { type Ctx, type Env, idIn } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { type Attempt, submit } from '#platform/web/submit.ts'
import { countTied, listTied } from '#platform/web/tied.ts'
import { amendMovement } from '../commands/amend-movement.ts'
import { closeMovement } from '../commands/close-movement.ts'
import { enterMovement } from '../commands/enter-movement.ts'
import { type MovementScope, movementScopes } from '../movement.ts'
import { MovementFormPage } from '../pages/movement-form.tsx'
import { listSize, MovementListPage } from '../pages/movement-list.tsx'
import { MovementPage } from '../pages/movement.tsx'
import { MovementsPage, type Part, parts } from '../pages/movements.tsx'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { listFields } from '../queries.ts'
import { listRegister, showMovement } from '../queries/movement.ts'

const toMovement = ({ id }: { id: string }) => paths.movement(id)

/** The register of movements. */
export const movements = new Hono<Env>()
  .get(paths.movements(), async (c) => {
    const { db, scope, frame, locale, now } = c.var
    const asked = c.req.query('xem')
    const part = (Object.keys(parts) as Part[]).find((it) => parts[it] === asked) ?? 'running'
    const all = await listRegister(db, scope, locale, today(now))
    const mayEnter = (await scopesFor(c)).length > 0
    return html(c, <MovementsPage {...{ frame, locale, movements: all, part, day: today(now), mayEnter }} />)
  })
  .get(paths.enterMovement(), (c) => showForm(c))
  .post(paths.enterMovement(), submit(enterMovement, { done: toMovement, again: showForm }))
  .get(paths.movement(':movementId'), (c) => showOne(c))
  .get(paths.amendMovement(':movementId'), (c) => showForm(c))
  .post(paths.amendMovement(':movementId'), submit(amendMovement, { done: toMovement, again: showForm }))
  .post(paths.closeMovement(':movementId'), submit(closeMovement, { done: toMovement, again: showOne }))
  .get(paths.ofMovement(':movementId', ':key'), async (c) => {
    const { db, scope, frame, locale, now, ofMovement } = c.var
    const movement = await showMovement(db, scope, locale, idIn(c, 'movementId'), today(now))
    const tied = ofMovement.find(({ key }) => key === c.req.param('key'))
    if (!tied) throw new Refusal('missing', 'notFound')
    const page = Math.max(1, Math.min(1000, Math.trunc(Number(c.req.query('trang'))) || 1))
    const [total, things] = await Promise.all([
      countTied(db, scope, tied, movement.id),
      listTied(db, scope, tied, movement.id, { limit: listSize, offset: (page - 1) * listSize }),
    ])
    const tie = { key: tied.key, label: tied.label(locale) }
    return html(c, <MovementListPage {...{ frame, locale, movement, tie, total, page, things }} />)
  })

async function showOne(c: Ctx, attempt?: Attempt) {
  const { db, scope, actor, frame, locale, now, ofMovement } = c.var
  const day = today(now)
  const movement = await showMovement(db, scope, locale, idIn(c, 'movementId'), day)
  const ties = await Promise.all(
    ofMovement.map(async (it) => ({
      ...{ key: it.key, label: it.label(locale), count: await countTied(db, scope, it, movement.id) },
    })),
  )
  const mayKeep = may.movement(actor, { scope: movement.scope, unitId: movement.keeperId })
  return html(c, <MovementPage {...{ frame, locale, movement, ties, mayKeep, day, submission: newId(now), attempt }} />)
}

async function showForm(c: Ctx, attempt?: Attempt) {
  const { db, scope, actor, frame, locale, now } = c.var
  const day = today(now)
  const asked = c.req.param('movementId')
  const movement = asked ? await showMovement(db, scope, locale, idIn(c, 'movementId'), day) : undefined
  const scopes = await scopesFor(c)
  const mayKeep = movement
    ? may.movement(actor, { scope: movement.scope, unitId: movement.keeperId })
    : scopes.length > 0
  const view = { movement, scopes, fields: await listFields(db, locale), unitName: actor.post.unitName, mayKeep, day }
  return html(c, <MovementFormPage {...{ frame, locale, ...view, submission: newId(now), attempt }} />)
}

/** What the reader may enter from the post they act from: the province all but a unit’s, a unit its own. */
async function scopesFor(c: Ctx): Promise<MovementScope[]> {
  const { db, actor, now } = c.var
  const { unitId, unitKind } = actor.post
  const provinceId = (await getProvinceOf(db, unitId, today(now))).id
  return movementScopes
    .filter((scope) => (scope === 'unit') === (unitKind !== 'province'))
    .filter((scope) => may.movement(actor, { scope, unitId: scope === 'unit' ? unitId : provinceId }))
}
