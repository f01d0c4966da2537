import { Hono } from 'hono'
import { listFields } from '#modules/programmes/index.ts'
import { type Locale, locales } from '#platform/i18n.ts'
import { today } from '#platform/text/dates.ts'
import type { Ctx, Env } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { localePath } from '#ui/locale-path.ts'
import { matchesOf } from '../need.ts'
import { NeedPage } from '../pages/need.tsx'
import { PublicNeedPage } from '../pages/public-need.tsx'
import { paths, publicPaths } from '../paths.ts'
import { listPublicSought, listSought } from '../queries/sought.ts'

const mostShown = 30

/** Looking for a model that answers a need, as an official. */
export const need = new Hono<Env>().get(paths.need(), async (c) => {
  const { db, scope, frame, locale, now } = c.var
  const { wanted, fields, isAsked } = await read(c, locale)
  const found = isAsked ? matchesOf(wanted, await listSought(db, scope, today(now))).slice(0, mostShown) : undefined
  return html(c, <NeedPage {...{ frame, locale, need: wanted, fields, found }} />)
})

/** The same for everybody, among the models of the portal. What was asked is not kept, and not found by robots. */
export function createNeedPages({ demo }: { demo: boolean }) {
  const app = new Hono<Env>()
  for (const locale of locales)
    app.get(localePath(locale, publicPaths.need), async (c) => {
      const { wanted, fields, isAsked } = await read(c, locale)
      const models = isAsked ? await listPublicSought(c.var.db, today(c.var.now)) : []
      const found = isAsked ? matchesOf(wanted, models).slice(0, mostShown) : undefined
      c.header('cache-control', 'no-store')
      if (isAsked) c.header('x-robots-tag', 'noindex')
      return html(c, <PublicNeedPage {...{ locale, demo, need: wanted, fields, found }} />)
    })
  return app
}

/** What the address asks for. */
async function read(c: Ctx, locale: Locale) {
  const typed = (name: string) => (c.req.query(name) ?? '').replaceAll('\u0000', '').slice(0, 200)
  const fields = (await listFields(c.var.db, locale)).map(({ id, name }) => ({ value: id, label: name }))
  const fieldId = fields.find(({ value }) => value === c.req.query('linh-vuc'))?.value ?? null
  const wanted = { fieldId, words: typed('viec'), have: typed('co') }
  return { wanted, fields, isAsked: fieldId !== null || wanted.words.trim() !== '' || wanted.have.trim() !== '' }
}
