import { Hono } from 'hono'
import { listFields } from '#modules/programmes/index.ts'
import { listUnitsInScope } from '#modules/units/index.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { type Ctx, type Env, idIn } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { type Attempt, submit } from '#platform/web/submit.ts'
import { newWebhookSecret } from '#platform/webhook/signature.ts'
import { connectPartner } from '../commands/connect-partner.ts'
import { resendMessage } from '../commands/resend-message.ts'
import { rotateSecret } from '../commands/rotate-secret.ts'
import { switchPartner } from '../commands/switch-partner.ts'
import { testPartner } from '../commands/test-partner.ts'
import { PartnerPage } from '../pages/partner.tsx'
import { PartnersPage } from '../pages/partners.tsx'
import { secretName } from '../partner.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { listMessages, listPartners, showPartner } from '../queries/partner.ts'

const onOne = { done: ({ id }: { id: string }) => paths.partner(id), again: showOne }

/** Other sites that are told of stories: the desks see how it goes, the administrator connects and ends. */
export const partners = new Hono<Env>()
  .get(paths.partners(), (c) => showAll(c))
  .post(paths.connectPartner(), (c) =>
    withSecret(c, (made) =>
      submit(connectPartner, {
        prepare: async (_, sent) => ({ ...sent, loopback: c.var.loopback }),
        done: ({ id }) => made({ id, secretNo: 1 }),
        again: showAll,
      }),
    ),
  )
  .get(paths.partner(':id'), (c) => showOne(c))
  .post(paths.switchPartner(':id'), submit(switchPartner, onOne))
  .post(paths.testPartner(':id'), submit(testPartner, onOne))
  .post(paths.rotateSecret(':id'), (c) =>
    withSecret(c, (made) =>
      submit(rotateSecret, { done: ({ id, secretNo }) => made({ id, secretNo }), again: showOne }),
    ),
  )
  .post(
    paths.resendMessage(':id', ':messageId'),
    submit(resendMessage, { done: (_, c) => paths.partner(idIn(c, 'id')), again: showOne }),
  )

type Made = { id: string; secretNo: number | undefined }

/** Does what makes a secret, keeps it outside the database, and shows it once: a form sent twice makes no second one. */
async function withSecret(c: Ctx, work: (made: (it: Made) => string) => (c: Ctx) => Promise<Response>) {
  let made: Made | undefined
  const answer = await work((it) => {
    made = it
    return paths.partner(it.id)
  })(c)
  const { secrets } = c.var
  if (!made?.secretNo || (await secrets.find(secretName(made.id, made.secretNo)))) return answer
  const secret = newWebhookSecret()
  await secrets.keep(secretName(made.id, made.secretNo), secret)
  if (made.secretNo > 2) await secrets.destroy(secretName(made.id, made.secretNo - 2))
  return showOne(c, undefined, { id: made.id, secret })
}

function readersOnly(c: Ctx) {
  const { actor } = c.var
  const mayAdminister = may.administer(actor, {})
  if (!mayAdminister && !may.make(actor, actor.post)) throw new Refusal('forbidden', 'outreach.partners')
  return mayAdminister
}

async function showAll(c: Ctx, attempt?: Attempt) {
  const mayAdminister = readersOnly(c)
  const { db, scope, frame, locale, now } = c.var
  const [partners, units, fields] = await Promise.all([
    listPartners(db, scope, locale),
    mayAdminister ? listUnitsInScope(db, scope, today(now)) : [],
    listFields(db, locale),
  ])
  const fresh = { newId: newId(now), submission: newId(now) }
  return html(c, <PartnersPage {...{ frame, locale, partners, mayAdminister, units, fields, attempt, ...fresh }} />)
}

async function showOne(c: Ctx, attempt?: Attempt, made?: { id: string; secret: string }) {
  const mayAdminister = readersOnly(c)
  const { db, scope, actor, frame, locale, now } = c.var
  const partner = await showPartner(db, scope, made?.id ?? idIn(c, 'id'), locale)
  const messages = await listMessages(db, scope, partner.id)
  const resendable = messages
    .filter((it) => it.state === 'failed' && it.type !== 'test' && partner.state !== 'ended')
    .filter(({ unitId }) => mayAdminister || (unitId !== null && may.make(actor, { unitId })))
    .map(({ id }) => id)
  const submissions = { test: newId(now), rotate: newId(now), switch: newId(now), end: newId(now) }
  const shown = { frame, locale, partner, messages, mayAdminister, resendable, submissions, attempt }
  return html(c, <PartnerPage {...shown} secret={made?.secret} />)
}
