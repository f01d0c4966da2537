import { Hono } from 'hono'
import { heirNamer, listHeirNames } from '#modules/units/index.ts'
import { newId } from '#platform/ids.ts'
import { optionalWhole } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { type Ctx, type Env, idIn } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { type Attempt, submit } from '#platform/web/submit.ts'
import { askAgain } from '../commands/ask-again.ts'
import { mergeRecords } from '../commands/merge.ts'
import { tellApart } from '../commands/tell-apart.ts'
import { unmergeRecord } from '../commands/unmerge.ts'
import { ComparePage } from '../pages/compare.tsx'
import { DuplicatesPage } from '../pages/duplicates.tsx'
import { UnmergePage } from '../pages/unmerge.tsx'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { type Doubt, isToldApart, listDoubts, listVerdicts, type Side, showDoubt } from '../queries/duplicates.ts'
import { listTied } from '../queries/same.ts'
import { showExemplar } from '../queries/show.ts'

/** Records that may be about one person: found, compared, judged, and judged anew. */
export const duplicates = new Hono<Env>()
  .get(paths.duplicates(), async (c) => {
    const { db, scope, frame, locale } = c.var
    const page = optionalWhole(1, 10_000).catch(null).parse(c.req.query('trang')) ?? 1
    const [found, verdicts] = await Promise.all([listDoubts(db, scope, page), listVerdicts(db, scope)])
    const doubts = await named(c, found.doubts)
    return html(c, <DuplicatesPage {...{ frame, locale, page, verdicts, doubts }} total={found.total} />)
  })
  .get(paths.compare(':id', ':otherId'), (c) => showCompare(c))
  .post(paths.merge(':id', ':otherId'), submit(mergeRecords, { done: ({ id }) => paths.show(id), again: showCompare }))
  .post(paths.tellApart(':id', ':otherId'), submit(tellApart, { done: () => paths.duplicates(), again: showCompare }))
  .post(
    paths.askAgain(':id', ':otherId'),
    submit(askAgain, { done: (_, c) => paths.compare(idIn(c, 'id'), idIn(c, 'otherId')), again: showCompare }),
  )
  .get(paths.unmerge(':id', ':linkId'), (c) => showUnmerge(c))
  .post(
    paths.unmerge(':id', ':linkId'),
    submit(unmergeRecord, { done: ({ id }) => paths.show(id), again: showUnmerge }),
  )

/** Beside a unit that has ended stands who goes on from it: why a place of then and one of today may be one. */
async function named(c: Ctx, doubts: readonly Doubt[]): Promise<Doubt[]> {
  const { db, locale, now } = c.var
  const ids = doubts.flatMap(({ a, b }) => [a, b].flatMap(({ placeId, unitId }) => [placeId, unitId]))
  const heirs = await listHeirNames(db, ids, today(now))
  const withHeir = heirNamer(heirs, locale)
  const side = (it: Side): Side => ({
    ...{ ...it, placeName: withHeir(it.placeId, it.placeName), unitName: withHeir(it.unitId, it.unitName) },
  })
  return doubts.map((it) => ({ ...it, a: side(it.a), b: side(it.b) }))
}

async function showCompare(c: Ctx, attempt?: Attempt) {
  const { db, scope, actor, frame, locale, now } = c.var
  const [doubt] = await named(c, [await showDoubt(db, scope, idIn(c, 'id'), idIn(c, 'otherId'))])
  const { a, b } = doubt!
  const isStanding = [a, b].every(({ stage }) => stage !== 'merged' && stage !== 'withdrawn')
  const mayJudge = may.judgeSame(actor, a, b) && isStanding
  const isApart = await isToldApart(db, a.subjectId, b.subjectId)
  const submissions = { merge: newId(now), apart: newId(now), again: newId(now) }
  return html(c, <ComparePage {...{ frame, locale, isApart, mayJudge, submissions, attempt }} doubt={doubt!} />)
}

async function showUnmerge(c: Ctx, attempt?: Attempt) {
  const { db, scope, actor, frame, locale, now } = c.var
  const kept = await showExemplar(db, scope, idIn(c, 'id'), locale, today(now))
  const tied = (await listTied(db, scope, kept.id)).find(({ linkId }) => linkId === c.req.param('linkId'))
  if (!tied) throw new Refusal('missing', 'notFound')
  if (!may.judgeSame(actor, kept, tied)) throw new Refusal('forbidden', 'forbidden')
  return html(c, <UnmergePage {...{ frame, locale, kept, tied, attempt }} submission={newId(now)} />)
}
