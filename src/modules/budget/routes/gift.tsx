import { Hono } from 'hono'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { type Ctx, type Env, idIn } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { submit } from '#platform/web/submit.ts'
import { addSponsor } from '../commands/add-sponsor.ts'
import { passGift } from '../commands/pass-gift.ts'
import { recordGift } from '../commands/record-gift.ts'
import { GiftPage } from '../pages/gift.tsx'
import type { Returned } from '../pages/small-form.tsx'
import { SponsorsPage } from '../pages/sponsors.tsx'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { listGifts, listPassed, listSponsors, showGift } from '../queries/gifts.ts'
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

async function show(c: Ctx, returned?: Returned) {
  const { db, actor, frame, locale, now } = c.var
  const scope = moneyOf(c)
  const { year, years } = yearsOf(c)
  const unit = await unitAsked(c, scope, returned?.attempt)
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
