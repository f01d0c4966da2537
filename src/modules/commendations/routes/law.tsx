import { Hono } from 'hono'
import { newId } from '#platform/ids.ts'
import { parseDate, today } from '#platform/text/dates.ts'
import { type Ctx, type Env, idIn } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { type Attempt, submit } from '#platform/web/submit.ts'
import { addLawRow } from '../commands/add-law-row.ts'
import { confirmLaw } from '../commands/confirm-law.ts'
import { lawKinds } from '../law-kind.ts'
import { LawPage } from '../pages/law.tsx'
import { LawRowPage } from '../pages/law-row.tsx'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { countLaw, listLaw, showLawRow } from '../queries/law-rows.ts'

/** The law that the product goes by: as of a day, and one row with its history. A day that is none is today. */
export const law = new Hono<Env>()
  .get(paths.law, async (c) => {
    const { db, frame, locale, now } = c.var
    const kind = lawKinds.find((it) => it === c.req.query('loai')) ?? 'title'
    const day = parseDate(c.req.query('ngay') ?? '') ?? today(now)
    const [rows, counts] = await Promise.all([listLaw(db, kind, day, locale), countLaw(db, day)])
    return html(c, <LawPage {...{ frame, locale, kind, day, rows, counts }} />)
  })
  .get(paths.lawRow(':id'), (c) => show(c))
  .post(paths.lawAct(':id', 'xac-nhan'), submit(confirmLaw, answers('xac-nhan')))
  .post(paths.lawAct(':id', 'bo-sung'), submit(addLawRow, answers('bo-sung')))

function answers(form: string) {
  return {
    done: ({ id }: { id: string }) => paths.lawRow(id),
    again: (c: Ctx, attempt: Attempt) => show(c, { form, attempt }),
  }
}

async function show(c: Ctx, returned?: { form: string; attempt: Attempt }) {
  const { db, actor, frame, locale, now } = c.var
  const found = await showLawRow(db, idIn(c, 'id'), locale)
  const view = { frame, locale, ...found, mayKeep: may.keepLaw(actor), returned, submission: () => newId(now) }
  return html(c, <LawRowPage {...view} />)
}
