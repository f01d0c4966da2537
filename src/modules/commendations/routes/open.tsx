import { Hono } from 'hono'
import { z } from 'zod'
import { getExemplarRef } from '#modules/exemplars/index.ts'
import { listUnitsOn } from '#modules/units/index.ts'
import { newId } from '#platform/ids.ts'
import { today } from '#platform/text/dates.ts'
import type { Ctx, Env } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { type Attempt, submit } from '#platform/web/submit.ts'
import { openDossier } from '../commands/open-dossier.ts'
import { OpenPage } from '../pages/open.tsx'
import { paths } from '../paths.ts'
import { listChoices } from '../queries/exemplar.ts'
import { listTitles } from '../queries/law.ts'

/** Opening a dossier, from an exemplar's page or from nothing. */
export const open = new Hono<Env>()
  .get(paths.open(), (c) => show(c))
  .post(paths.open(), submit(openDossier, { done: ({ id }) => paths.dossier(id), again: show }))

async function show(c: Ctx, attempt?: Attempt) {
  const { db, scope, frame, locale, now } = c.var
  const day = today(now)
  const named = z.uuid().safeParse(attempt?.values.exemplarId ?? c.req.query('dien-hinh'))
  const exemplar = named.success ? await getExemplarRef(db, scope, named.data, day) : undefined
  const [choices, titles, departments] = await Promise.all([
    exemplar ? listChoices(db, scope, exemplar.id) : [],
    listTitles(db, day, locale),
    listUnitsOn(db, day, ['department']),
  ])
  const page = { frame, locale, year: Number(day.slice(0, 4)), exemplar, choices, titles, departments }
  return html(c, <OpenPage {...page} submission={newId(now)} attempt={attempt} />)
}
