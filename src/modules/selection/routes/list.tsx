import { Hono } from 'hono'
import { listFields } from '#modules/programmes/index.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { type Ctx, type Env, idIn } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { type Attempt, submit } from '#platform/web/submit.ts'
import { balance } from '../balance.ts'
import { settleList } from '../commands/settle-list.ts'
import { toCouncil } from '../commands/to-council.ts'
import { ListPage } from '../pages/list.tsx'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { listPassed, listSittingsOf, weighed } from '../queries/list.ts'
import { showRound } from '../queries/round.ts'

const done = { done: (_: unknown, c: Ctx) => paths.list(idIn(c, 'roundId')), again: show }

/** The province’s list and what the council says of it. */
export const list = new Hono<Env>()
  .get(paths.list(':roundId'), (c) => show(c))
  .post(paths.list(':roundId'), submit(settleList, done))
  .post(paths.toCouncil(':roundId'), submit(toCouncil, done))

async function show(c: Ctx, attempt?: Attempt) {
  const { db, scope, actor, frame, locale, now } = c.var
  const round = await showRound(db, idIn(c, 'roundId'), today(now))
  if (!may.run(actor, round)) throw new Refusal('forbidden', 'selection.settleList')
  const [passed, fields, sittings] = await Promise.all([
    listPassed(db, scope, round.id),
    listFields(db, locale),
    listSittingsOf(db, round.officeId),
  ])
  const settled = new Set(passed.filter(({ listed }) => listed === 'main').map(({ id }) => id))
  const isTrying = c.req.query('thu') !== undefined
  const asked = new Set(c.req.queries('chon') ?? [])
  for (const { id, state } of passed) if (state === 'submitted') asked.add(id)
  const tried = isTrying ? new Set(passed.map(({ id }) => id).filter((id) => asked.has(id))) : settled
  const names = fields.map(({ name }) => name)
  const lines = balance(passed.map(weighed), settled, tried, names)
  const view = { round, passed, tried, isTrying, lines, sittings, submission: () => newId(now) }
  return html(c, <ListPage {...{ frame, locale, ...view, attempt }} />)
}
