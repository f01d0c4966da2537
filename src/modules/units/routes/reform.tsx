import { Hono } from 'hono'
import { addDays, formatDate, today } from '#platform/text/dates.ts'
import { Refusal } from '#platform/refusal.ts'
import { type Ctx, type Env, idIn } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { type Attempt, submit } from '#platform/web/submit.ts'
import { commitReform } from '../commands/commit-reform.ts'
import { dropReform } from '../commands/drop-reform.ts'
import { rehearseReform } from '../commands/rehearse-reform.ts'
import { MovedListPage } from '../pages/moved-list.tsx'
import { ReformPage } from '../pages/reform.tsx'
import { ReformsPage } from '../pages/reforms.tsx'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { listBearers } from '../queries/bearers.ts'
import { getReform, listKnown, listReforms, standingBefore } from '../queries/reform.ts'
import { findRehearsal } from '../queries/rehearse.ts'
import { ending, faultsOf } from '../reform.ts'
import { againstRegister } from '../reform-difference.ts'
import { heirsOf } from '../reform-view.ts'
import { reformForm } from './reform-form.tsx'

const toReform = ({ id }: { id: string }) => paths.reform(id)

/** Reforms of units: the list, a draft looked at and rehearsed, then committed or dropped. */
export const reform = new Hono<Env>()
  .get(paths.reforms(), async (c) => {
    const { db, scope, actor, frame, locale } = c.var
    const reforms = await listReforms(db, scope)
    return html(c, <ReformsPage {...{ frame, locale, reforms }} mayReform={may.reform(actor, actor.post.unitId)} />)
  })
  .route('/', reformForm)
  .get(paths.reform(':id{[0-9a-f-]{36}}'), (c) => show(c))
  .get('/lam-viec/don-vi/sap-xep/:id{[0-9a-f-]{36}}/dang-giu/:key', (c) => showMoved(c))
  .post(paths.rehearseReform(':id'), (c) => {
    const { moved, pastFigures } = c.var
    return submit(rehearseReform({ moved, pastFigures }), {
      done: ({ id }) => `${paths.reform(id)}#dien-tap`,
      again: show,
    })(c)
  })
  .post(paths.commitReform(':id'), submit(commitReform, { done: toReform, again: show }))
  .post(paths.dropReform(':id'), submit(dropReform, { done: () => paths.reforms(), again: show }))

async function show(c: Ctx, attempt?: Attempt) {
  const { db, scope, actor, frame, locale, moved: kept } = c.var
  const draft = await getReform(db, scope, idIn(c, 'id'))
  const { lines, on } = draft
  const standing = await standingBefore(db, on)
  const names = new Map(standing.map(({ id, name }) => [id, name]))
  const byLine = new Map(lines.map((line) => [line.id, line]))
  const faults = faultsOf(lines, standing, on).map((it) => ({
    ...it,
    unitName: names.get(it.unitId ?? byLine.get(it.lineId ?? '')?.fromId ?? '') ?? '',
  }))
  const agreement = againstRegister(lines, await listKnown(db, on), standing).map((it) => {
    const { fromId, toId, made } = byLine.get(it.lineId)!
    return { ...it, unitName: names.get(fromId) ?? '', said: made?.name ?? names.get(toId ?? '') ?? '' }
  })
  const heirs = heirsOf(lines, standing)
  const old = [...new Set(lines.map(({ fromId }) => fromId))]
  const eve = addDays(on, -1)
  const bearers = await listBearers(db, eve)
  const moved = await Promise.all(
    kept.map(async ({ key, label, count }) => ({
      ...{ key, label: label(locale) },
      counts: gathered(await count(db, borneBy(bearers, old), eve), bearers),
    })),
  )
  const renamed = new Set(lines.filter(({ kind }) => kind === 'rename').map(({ fromId }) => fromId))
  const figures = {
    ends: new Set(lines.filter(ending).map(({ fromId }) => fromId)).size,
    makes: heirs.filter(({ isNew }) => isNew).length,
    renamed: renamed.size,
  }
  const mayReform = may.reform(actor, draft.unitId)
  const rehearsal = await rehearsed(c, draft)
  return html(
    c,
    <ReformPage
      {...{ frame, locale, reform: draft, heirs, faults, moved, figures, agreement, rehearsal, mayReform, attempt }}
    />,
  )
}

/** The units that some answer for on a day: themselves, and those that ended before. */
function borneBy(bearers: ReadonlyMap<string, string>, ids: readonly string[]): string[] {
  const asked = new Set(ids)
  return [...bearers].flatMap(([id, bearer]) => (asked.has(bearer) ? [id] : []))
}

/** Counts by the unit that answers for each. */
function gathered(counts: ReadonlyMap<string, number>, bearers: ReadonlyMap<string, string>): Map<string, number> {
  const sums = new Map<string, number>()
  for (const [id, n] of counts) sums.set(bearers.get(id)!, (sums.get(bearers.get(id)!) ?? 0) + n)
  return sums
}

/** One list of what a reform moves, from the units that are named. */
async function showMoved(c: Ctx) {
  const { db, scope, actor, frame, locale, moved } = c.var
  const draft = await getReform(db, scope, idIn(c, 'id'))
  const kept = moved.find(({ key }) => key === c.req.param('key'))
  const asked = new Set(c.req.queries('don-vi') ?? [])
  const eve = addDays(draft.on, -1)
  const standing = (await standingBefore(db, draft.on)).filter(({ id }) => asked.has(id))
  if (!kept || standing.length === 0) throw new Refusal('missing', 'notFound')
  const unitIds = borneBy(
    await listBearers(db, eve),
    standing.map(({ id }) => id),
  )
  const [things, counts] = await Promise.all([
    kept.list(db, { actor, scope, unitIds, day: eve }),
    kept.count(db, unitIds, eve),
  ])
  const total = [...counts.values()].reduce((sum, n) => sum + n, 0)
  const page = { reform: draft, label: kept.label(locale), units: standing.map(({ name }) => name), total, things }
  return html(c, <MovedListPage {...{ frame, locale, ...page }} countsThings={!kept.ofTheDay} />)
}

async function rehearsed(c: Ctx, { id, version, state }: { id: string; version: number; state: string }) {
  const { db, locale, moved } = c.var
  const found = await findRehearsal(db, id)
  if (!found) return undefined
  const hour = new Intl.DateTimeFormat('vi', { timeStyle: 'short', timeZone: 'Asia/Ho_Chi_Minh' })
  return {
    ...{ locale, result: found.result, isOld: state === 'draft' && found.version !== version },
    heldOn: `${hour.format(found.heldAt)}, ${formatDate(today(found.heldAt))}`,
    reformId: id,
    labels: moved.map(({ key, label }) => ({ key, label: label(locale) })),
  }
}
