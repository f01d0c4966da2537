import { Hono } from 'hono'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import type { Env } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { ledgerSheet } from '../documents/ledger-sheet.ts'
import { LedgerPage } from '../pages/ledger.tsx'
import { paths } from '../paths.ts'
import { listLedger, sumLedger } from '../queries/ledger.ts'

const firstYear = 2023
const most = 300

/** The ledger of prizes: a year on a page, and as a spreadsheet. */
export const ledger = new Hono<Env>()
  .get(paths.ledger(), async (c) => {
    const { db, scope, frame, locale, now } = c.var
    const last = Number(today(now).slice(0, 4))
    const years = Array.from({ length: last - firstYear + 1 }, (_, at) => last - at)
    const asked = Number(c.req.query('nam'))
    const year = years.includes(asked) ? asked : last
    const [lines, sums] = await Promise.all([listLedger(db, scope, year, most), sumLedger(db, scope, year)])
    return html(c, <LedgerPage {...{ frame, locale, year, years, lines, sums }} />)
  })
  .get('/lam-viec/khen-thuong/tien-thuong/:file{[0-9]+\\.xlsx}', async (c) => {
    const year = Number.parseInt(c.req.param('file') ?? '', 10)
    if (!(year >= firstYear && year < 2100)) throw new Refusal('missing', 'notFound')
    const { db, scope, locale } = c.var
    const bytes = await ledgerSheet(await listLedger(db, scope, year), locale)
    return c.body(new Uint8Array(bytes), 200, {
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-disposition': `attachment; filename="so-tien-thuong-${year}.xlsx"`,
    })
  })
