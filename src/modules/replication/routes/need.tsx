import { Hono } from 'hono'
import { listFields } from '#modules/programmes/index.ts'
import { today } from '#platform/text/dates.ts'
import type { Env } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { matchesOf } from '../need.ts'
import { NeedPage } from '../pages/need.tsx'
import { paths } from '../paths.ts'
import { listSought } from '../queries/sought.ts'

const mostShown = 30

/** Looking for a model that answers a need. */
export const need = new Hono<Env>().get(paths.need(), async (c) => {
  const { db, scope, frame, locale, now } = c.var
  const typed = (name: string) => (c.req.query(name) ?? '').replaceAll('\u0000', '').slice(0, 200)
  const fields = (await listFields(db, locale)).map(({ id, name }) => ({ value: id, label: name }))
  const fieldId = fields.find(({ value }) => value === c.req.query('linh-vuc'))?.value ?? null
  const wanted = { fieldId, words: typed('viec'), have: typed('co') }
  const isAsked = fieldId !== null || wanted.words.trim() !== '' || wanted.have.trim() !== ''
  const found = isAsked ? matchesOf(wanted, await listSought(db, scope, today(now))).slice(0, mostShown) : undefined
  return html(c, <NeedPage {...{ frame, locale, need: wanted, fields, found }} />)
})
