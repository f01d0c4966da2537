import { Hono } from 'hono'
import QRCode from 'qrcode'
import { listUnitsOn } from '#modules/units/index.ts'
import type { Db } from '#platform/db.ts'
import { type Locale, locales } from '#platform/i18n.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import type { Ctx, Env } from '#platform/web/env.ts'
import { readForm } from '#platform/web/form.ts'
import { rateLimit } from '#platform/web/rate-limit.ts'
import { html } from '#platform/web/render.ts'
import { type Attempt, refusedAttempt } from '#platform/web/submit.ts'
import { localePath } from '#ui/locale-path.ts'
import type { Answered } from '../answered.ts'
import { giveTip } from '../commands/give-tip.ts'
import { FindTipPage, GiveTipPage } from '../pages/give-tip.tsx'
import { answeredTip, ReceiptPage } from '../pages/receipt.tsx'
import { tipPaths } from '../paths.ts'
import { findByReceipt, isHonoured } from '../queries/tip.ts'
import { getTipTerm } from '../queries/tip-term.ts'
import { readReceipt } from '../receipt.ts'
import { picturesIn } from '../tip-pictures.ts'

/** Finds what is read under a receipt; each module that gives receipts has one. */
type Answering = (db: Db, receipt: string, locale: Locale) => Promise<Answered | undefined>

/** Telling of somebody without an account, and the answer under the receipt. Nothing of these pages is kept or found by robots. */
export function createTipPages({ demo, others = [] }: { demo: boolean; others?: readonly Answering[] }) {
  const perTeller = rateLimit({ tries: 6, seconds: 3600 })
  const looks = rateLimit({ tries: 60, seconds: 3600 })
  const app = new Hono<Env>()
  for (const locale of locales) {
    app
      .get(localePath(locale, tipPaths.give), (c) => ask(c, locale))
      .post(localePath(locale, tipPaths.give), async (c) => {
        const { pictures, ...told } = await readForm(c)
        const sent = { ...lastOfEach(told), language: locale }
        try {
          perTeller(c.var.asker, c.var.now)
          const { receipt } = await giveTip(c.var, sent, picturesIn(pictures))
          return c.redirect(`${localePath(locale, tipPaths.answer(receipt))}?moi=1`, 303)
        } catch (error) {
          return ask(c, locale, refusedAttempt(c, error, sent))
        }
      })
      .get(localePath(locale, tipPaths.find), (c) => {
        const typed = c.req.query('ma')?.slice(0, 100)
        const receipt = typed && readReceipt(typed)
        if (receipt) return c.redirect(localePath(locale, tipPaths.answer(receipt)), 303)
        c.header('cache-control', 'no-store')
        return html(c, <FindTipPage {...{ locale, demo }} typed={typed || undefined} />)
      })
      .get(localePath(locale, tipPaths.answer(':receipt')), (c) => answer(c, locale))
  }
  return app.get(tipPaths.mark(':receipt'), async (c) => {
    const receipt = readReceipt(c.req.param('receipt') ?? '')
    if (!receipt) throw new Refusal('missing', 'notFound')
    const address = `${c.var.baseUrl}${tipPaths.answer(receipt)}`
    const drawing = await QRCode.toString(address, { type: 'svg', margin: 2, errorCorrectionLevel: 'M' })
    c.header('cache-control', 'private, max-age=3600')
    return c.body(drawing, 200, { 'content-type': 'image/svg+xml' })
  })

  async function ask(c: Ctx, locale: Locale, attempt?: Attempt) {
    c.header('cache-control', 'no-store')
    const day = today(c.var.now)
    const [communes, term] = await Promise.all([listUnitsOn(c.var.db, day, ['commune']), getTipTerm(c.var.db, day)])
    // A poster in a commune leads here with the commune chosen.
    const home = communes.find(({ key }) => key === c.req.query('xa'))?.id ?? ''
    return html(c, <GiveTipPage {...{ locale, demo, attempt, communes, home, term }} />)
  }

  async function answer(c: Ctx, locale: Locale) {
    looks(c.var.asker, c.var.now)
    c.header('cache-control', 'no-store')
    c.header('x-robots-tag', 'noindex')
    const typed = c.req.param('receipt') ?? ''
    const receipt = readReceipt(typed)
    const found = receipt && (await findAnswer(c, receipt, locale))
    if (!found) {
      c.status(404)
      return html(c, <FindTipPage {...{ locale, demo, typed: typed.slice(0, 100) }} />)
    }
    return html(c, <ReceiptPage {...{ locale, demo, found }} isNew={c.req.query('moi') === '1'} />)
  }

  async function findAnswer(c: Ctx, receipt: string, locale: Locale): Promise<Answered | undefined> {
    const tip = await findByReceipt(c.var.db, receipt)
    if (tip) return answeredTip(tip, await isHonoured(c.var.db, receipt, today(c.var.now)), locale)
    for (const find of others) {
      const found = await find(c.var.db, receipt, locale)
      if (found) return found
    }
    return undefined
  }
}

/** The last value of each field: none may come twice but pictures. */
const lastOfEach = (sent: Record<string, string | File | (string | File)[]>) =>
  Object.fromEntries(Object.entries(sent).map(([name, value]) => [name, [value].flat().at(-1)!]))
