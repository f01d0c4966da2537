import { Hono } from 'hono'
import { getSetById, listShares, severities } from '#modules/criteria/index.ts'
import { today } from '#platform/text/dates.ts'
import { type Ctx, type Env, idIn } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { lifeLine } from '../life-line.ts'
import { NextAction } from '../pages/next-action.tsx'
import { lifeParts } from '../pages/parts.tsx'
import { IsTied, TiedRecords } from '../pages/tied.tsx'
import { ShowPage } from '../pages/show.tsx'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { listAssessments } from '../queries/assessment.ts'
import { listConsents } from '../queries/consent.ts'
import { countHistory, listHistory } from '../queries/history.ts'
import { listReached } from '../queries/life.ts'
import { listNominations } from '../queries/nomination.ts'
import { listRecognitions } from '../queries/recognition.ts'
import { listRounds } from '../queries/round.ts'
import { findTie, listTied } from '../queries/same.ts'
import { type ShownExemplar, showExemplar } from '../queries/show.ts'
import { readStanding } from '../queries/standing.ts'

const newest = 12
const most = 1000

/** The page of one record. */
export const show = new Hono<Env>().get(paths.show(':id'), async (c) => {
  const { db, scope, actor, frame, locale, now, actionWord } = c.var
  const id = idIn(c, 'id')
  const exemplar = await showExemplar(db, scope, id, locale, today(now))
  const tie = exemplar.stage === 'merged' ? await findTie(db, scope, id) : undefined
  if (tie && !c.req.query('rieng'))
    return c.redirect(`${paths.show(tie.keptId)}?tu=${encodeURIComponent(exemplar.code)}`, 303)
  const limit = c.req.query('lich-su') === 'het' ? most : newest
  const [reached, entries, count, panels] = await Promise.all([
    listReached(db, id),
    listHistory(db, id, limit),
    countHistory(db, id),
    panelsOf(c, id),
  ])
  const line = lifeLine(
    exemplar.discoveredOn,
    reached,
    panels.flatMap(({ milestones = [] }) => milestones),
  )
  const wordOf = (action: string) => actionWord(action, locale)
  const history = { entries, count, wordOf, allPath: `${paths.show(id)}?lich-su=het#lich-su` }
  const life = await lifeOf(c, id)
  const parts = lifeParts(exemplar, life, { actor, locale, day: today(now) })
  const actions = <NextAction standing={life.standing} actor={actor} locale={locale} />
  const mayEdit = may.edit(actor, exemplar)
  const tied = tie ? <IsTied {...{ locale, tie }} /> : await tiedTo(c, exemplar)
  return html(
    c,
    <ShowPage
      {...{ frame, locale, today: today(now), exemplar, mayEdit, line, reached, actions, parts, panels, history, tied }}
    />,
  )
})

/** The other records of the same person, and whether this official may end the link. */
async function tiedTo(c: Ctx, kept: ShownExemplar) {
  const { db, scope, actor, locale } = c.var
  const tied = (await listTied(db, scope, kept.id)).map((it) => ({ ...it, mayJudge: may.judgeSame(actor, kept, it) }))
  const cameFrom = tied.find(({ code }) => code === c.req.query('tu'))?.code
  return <TiedRecords {...{ locale, keptId: kept.id, tied, cameFrom }} />
}

/** Where the record stands, and every nomination, assessment, recognition and consent. */
async function lifeOf(c: Ctx, id: string) {
  const { db, scope, locale, now } = c.var
  const [standing, nominations, assessments, rounds, recognitions, consents] = await Promise.all([
    readStanding(db, id, today(now)),
    listNominations(db, scope, id),
    listAssessments(db, scope, id, locale),
    roundsOf(c, id),
    listRecognitions(db, scope, id),
    listConsents(db, scope, id),
  ])
  return { standing, nominations, assessments, rounds, recognitions, consents }
}

/** The rounds of the record, each with its mark and how severe its assessors are; what an open one gave is not told here. */
async function roundsOf(c: Ctx, id: string) {
  const { db, locale } = c.var
  const rounds = await listRounds(db, id)
  return await Promise.all(
    rounds.map(async (round) => {
      const { passMark } = await getSetById(db, round.setId, round.subjectKind, locale)
      const assessors = round.assignments.map(({ assessorId }) => assessorId)
      return { round, passMark, severities: severities(await listShares(db, round.unitId, assessors)) }
    }),
  )
}

async function panelsOf(c: Ctx, recordId: string) {
  const { db, scope, actor, locale, now, panels } = c.var
  const shown = await Promise.all(panels.map((panel) => panel({ db, scope, actor, locale, now, recordId })))
  return shown.filter((it) => it !== undefined)
}
