import { Hono } from 'hono'
import { z } from 'zod'
import { listFields } from '#modules/programmes/index.ts'
import { listUnitsOn } from '#modules/units/index.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { type Ctx, type Env, idIn } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { type Attempt, submit } from '#platform/web/submit.ts'
import { askInterview } from '../commands/ask-interview.ts'
import { recordDelivery } from '../commands/record-delivery.ts'
import { settleDelivery } from '../commands/settle-delivery.ts'
import { takePressKit } from '../commands/take-kit.ts'
import { pressKit } from '../documents/press-kit.ts'
import { OfferPage, type OfferProps } from '../pages/offer.tsx'
import { OffersPage } from '../pages/offers.tsx'
import { paths } from '../paths.ts'
import { agencyOf, isAgency, may, mayPress } from '../policy.ts'
import { findContact } from '../queries/coordination.ts'
import { getOffer, listOfferedStories, listOffers, type OfferFilter } from '../queries/offer.ts'
import { listTakenKits, readKit, type TakenKit } from '../queries/press-kit.ts'

const pageSize = 25
const again = (failed: OfferProps['failed']) => (c: Ctx, attempt: Attempt) => showOffer(c, attempt, failed)
const toKits = (_: unknown, c: Ctx) => `${paths.offer(idIn(c, 'id'))}#da-nhan`
const toInterview = ({ id }: { id: string }) => paths.interview(id)
const toOffer = (_: unknown, c: Ctx) => paths.offer(idIn(c, 'id'))

/** Working with the press: whom it may be told of, kits handed over, and what agencies tell back. */
export const press = new Hono<Env>()
  .get(paths.offers(), (c) => showOffers(c))
  .get(paths.offer(':id'), (c) => showOffer(c))
  .post(paths.takeKit(':id'), submit(takePressKit, { done: toKits, again: again('kit'), prepare: ofOffer }))
  .post(paths.carry(':id'), submit(recordDelivery, { done: toOffer, again: again('carry'), prepare: carried }))
  .post(paths.askInterview(':id'), submit(askInterview, { done: toInterview, again: again('ask'), prepare: ofOffer }))
  .get(paths.kit(':deliveryId'), (c) => sendKit(c))
  .post(
    paths.settleKit(':deliveryId'),
    submit(settleDelivery, { done: paths.offers, again: showOffers, prepare: ofKit }),
  )

async function showOffers(c: Ctx, attempt?: Attempt) {
  const { db, scope, actor, frame, locale, now } = c.var
  refuseStranger(c)
  const filter = filterOf(c)
  const page = Math.max(1, Math.min(10_000, Number.parseInt(c.req.query('trang') ?? '1', 10) || 1))
  const day = today(now)
  const [{ count, offers }, fields, places, kits] = await Promise.all([
    listOffers(db, scope, filter, { day, locale, page, size: pageSize }),
    listFields(db, locale),
    listUnitsOn(db, day, ['district', 'commune']),
    listTakenKits(db, scope),
  ])
  const maySettle = (kit: TakenKit) => may.derive(actor, kit) || mayPress.settle(actor, kit)
  const pages = Math.ceil(count / pageSize)
  return html(
    c,
    <OffersPage
      {...{ frame, locale, offers, count, page, pages, filter, fields, places, kits, maySettle, attempt }}
      submission={newId(now)}
      href={(to) => addressOf(filter, to)}
    />,
  )
}

async function showOffer(c: Ctx, attempt?: Attempt, failed?: OfferProps['failed']) {
  const { db, scope, actor, frame, locale, now } = c.var
  refuseStranger(c)
  const day = today(now)
  const offer = await getOffer(db, scope, idIn(c, 'id'), day, locale)
  const [stories, contact, kits] = await Promise.all([
    listOfferedStories(db, scope, offer.id, day),
    findContact(db, offer.unitId, day),
    listTakenKits(db, scope, offer.id),
  ])
  const rights = { ask: mayPress.ask(actor, { isOffered: true }), carry: isAgency(actor) }
  const submissions = { kit: newId(now), ask: newId(now), carry: newId(now) }
  const maySettle = (kit: TakenKit) => may.derive(actor, kit) || mayPress.settle(actor, kit)
  return html(
    c,
    <OfferPage
      {...{ frame, locale, offer, stories, contact, kits, maySettle, submissions, failed, attempt }}
      {...{ may: rights, agency: agencyOf(actor).unitName, official: actor.name, submission: newId(now) }}
    />,
  )
}

/** What is sent from an exemplar's page is about somebody whom this reader may be told of. */
async function ofOffer(c: Ctx, sent: Record<string, unknown>): Promise<Record<string, unknown>> {
  const { db, scope, locale, now } = c.var
  refuseStranger(c)
  await getOffer(db, scope, idIn(c, 'id'), today(now), locale)
  return sent
}

async function carried(c: Ctx, sent: Record<string, unknown>): Promise<Record<string, unknown>> {
  return { ...(await ofOffer(c, sent)), id: sent.storyId }
}

async function ofKit(c: Ctx, sent: Record<string, unknown>): Promise<Record<string, unknown>> {
  const id = idIn(c, 'deliveryId')
  const kits = await listTakenKits(c.var.db, c.var.scope)
  if (!kits.some((it) => it.id === id)) throw new Refusal('missing', 'notFound')
  return { ...sent, id }
}

/** The ZIP of a kit that was handed over, put together anew: what may not be used any more is not in it. */
async function sendKit(c: Ctx): Promise<Response> {
  const { db, scope, files, now, baseUrl } = c.var
  refuseStranger(c)
  const source = await readKit(db, scope, idIn(c, 'deliveryId'), today(now))
  const pictures = await Promise.all(
    source.pictures.map(async ({ sha256, type }, at) => ({
      name: `anh/anh-${at + 1}.${type.split('/')[1]!.replace('jpeg', 'jpg')}`,
      bytes: new Uint8Array(await files.read(sha256)),
    })),
  )
  const address = `${baseUrl}${paths.portal(source.slug, source.language)}`
  const zip = await pressKit({ source, address, pictures })
  return c.body(new Uint8Array(zip), 200, {
    'content-type': 'application/zip',
    'content-disposition': `attachment; filename="bo-tu-lieu-${source.slug}.zip"`,
    'cache-control': 'private, no-store',
  })
}

function refuseStranger(c: Ctx): void {
  if (!mayPress.read(c.var.actor)) throw new Refusal('forbidden', 'stories.offers')
}

function filterOf(c: Ctx): OfferFilter {
  const uuid = (name: string) => z.uuid().safeParse(c.req.query(name)).data ?? null
  return { find: (c.req.query('tim') ?? '').slice(0, 200), fieldId: uuid('linh-vuc'), unitId: uuid('noi') }
}

function addressOf(filter: OfferFilter, page: number): string {
  const query = new URLSearchParams()
  const parts = { tim: filter.find, 'linh-vuc': filter.fieldId, noi: filter.unitId, trang: page > 1 ? `${page}` : null }
  for (const [name, value] of Object.entries(parts)) if (value) query.set(name, value)
  return query.size > 0 ? `${paths.offers()}?${query}` : paths.offers()
}
