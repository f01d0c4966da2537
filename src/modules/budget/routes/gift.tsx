import { Hono } from 'hono'
import { getProvinceOf } from '#modules/units/index.ts'
import { createDocx } from '#platform/documents/docx.ts'
import { createPdf } from '#platform/documents/pdf.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { type Ctx, type Env, idIn } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { submit } from '#platform/web/submit.ts'
import { agreeThanks } from '../commands/agree-thanks.ts'
import { thanksDocument } from '../documents/thanks.ts'
import { addSponsor } from '../commands/add-sponsor.ts'
import { passGift } from '../commands/pass-gift.ts'
import { recordGift } from '../commands/record-gift.ts'
import { GiftPage } from '../pages/gift.tsx'
import type { Returned } from '../pages/small-form.tsx'
import { SponsorsPage } from '../pages/sponsors.tsx'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { listGifts, listPassed, listSponsors, showGift, showSponsor } from '../queries/gifts.ts'
import { listOwnExemplars } from '../queries/support.ts'
import { moneyOf, unitAsked, yearsOf } from './overview.tsx'

/** Sponsors and gifts in kind of a unit, and whom the gifts reached. */
export const gift = new Hono<Env>()
  .get(paths.sponsors(), (c) => show(c))
  .post(
    paths.sponsors(),
    submit(addSponsor, {
      done: () => `${paths.sponsors()}#nha-tai-tro`,
      again: (c, attempt) => show(c, { form: 'them-nha-tai-tro', attempt }),
    }),
  )
  .post(
    paths.gifts(),
    submit(recordGift, {
      done: ({ id }) => paths.gift(id),
      again: (c, attempt) => show(c, { form: 'ghi-qua', attempt }),
    }),
  )
  .post(
    paths.thanks(':id'),
    submit(agreeThanks, {
      done: () => `${paths.sponsors()}#nha-tai-tro`,
      again: async (c, attempt) => show(c, { form: `tri-an-${idIn(c, 'id')}`, attempt }, await sponsorIn(c)),
      prepare: async (c, sent) => {
        await sponsorIn(c)
        return sent
      },
    }),
  )
  .get('/lam-viec/kinh-phi/tai-tro/:id/:file{thu-cam-on\\.(?:docx|pdf)}', (c) => sendThanks(c))
  .get(paths.gift(':id'), (c) => showOne(c))
  .post(
    paths.pass(':id'),
    submit(passGift, {
      done: ({ id }) => paths.gift(id),
      again: (c, attempt) => showOne(c, { form: 'trao', attempt }),
      prepare: async (c, sent) => {
        await giftIn(c)
        if (typeof sent.exemplarId === 'string' && c.var.scope.closed.includes(sent.exemplarId))
          throw new Refusal('invalid', 'invalid', { exemplarId: 'notAChoice' })
        return sent
      },
    }),
  )

const giftIn = (c: Ctx) => showGift(c.var.db, moneyOf(c), idIn(c, 'id'), today(c.var.now))

const sponsorIn = (c: Ctx) => showSponsor(c.var.db, moneyOf(c), idIn(c, 'id'), today(c.var.now))

/** The letter of thanks to a sponsor, for the unit that was given to. */
async function sendThanks(c: Ctx): Promise<Response> {
  const { db, actor, now } = c.var
  const sponsor = await sponsorIn(c)
  if (!may.keep(actor, sponsor)) throw new Refusal('forbidden', 'budget.keep')
  const day = today(now)
  const province = await getProvinceOf(db, sponsor.unitId, day)
  const { name, kind, money, things, unitName } = sponsor
  const content = { unitName, provinceName: province.name, day, name, isPerson: kind === 'person', money, things }
  const as = c.req.param('file') === 'thu-cam-on.pdf' ? 'pdf' : 'docx'
  const bytes = await (as === 'pdf' ? createPdf : createDocx)(thanksDocument(content))
  return c.body(new Uint8Array(bytes), 200, {
    'content-type':
      as === 'pdf' ? 'application/pdf' : 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'content-disposition': `${as === 'pdf' ? 'inline' : 'attachment'}; filename="thu-cam-on.${as}"`,
    'cache-control': 'private, no-store',
  })
}

async function show(c: Ctx, returned?: Returned, of?: { unitId: string }) {
  const { db, actor, frame, locale, now } = c.var
  const scope = moneyOf(c)
  const { year, years } = yearsOf(c)
  const asked = of && returned ? { ...returned.attempt, values: { unitId: of.unitId } } : returned?.attempt
  const unit = await unitAsked(c, scope, asked)
  const [mayKeep, seesNames] = [may.keep(actor, unit), may.seeNames(actor, unit)]
  const [sponsors, gifts] = await Promise.all([
    listSponsors(db, scope, unit.id, seesNames),
    listGifts(db, scope, { unitId: unit.id, year }, seesNames),
  ])
  const view = { year, years, unit, sponsors, gifts, mayKeep, today: today(now) }
  return html(c, <SponsorsPage {...{ frame, locale, ...view, submission: () => newId(now), returned }} />)
}

async function showOne(c: Ctx, returned?: Returned) {
  const { db, actor, frame, locale, now } = c.var
  const scope = moneyOf(c)
  const it = await giftIn(c)
  const [mayKeep, seesNames] = [may.keep(actor, it), may.seeNames(actor, it)]
  const [passed, exemplars] = await Promise.all([
    listPassed(db, scope, it.id, seesNames),
    mayKeep ? listOwnExemplars(db, scope, it.unitId) : [],
  ])
  const view = { gift: it, passed, exemplars, mayKeep, seesNames, today: today(now) }
  return html(c, <GiftPage {...{ frame, locale, ...view, submission: () => newId(now), returned }} />)
}
