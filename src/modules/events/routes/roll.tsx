import { Hono } from 'hono'
import { getProvinceOf, listUnitsOn } from '#modules/units/index.ts'
import { createDocx } from '#platform/documents/docx.ts'
import { createPdf } from '#platform/documents/pdf.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { type Ctx, type Env, idIn } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { type Attempt, submit } from '#platform/web/submit.ts'
import { dropParticipant } from '../commands/drop-participant.ts'
import { invite } from '../commands/invite.ts'
import { nameDelegate } from '../commands/name-delegate.ts'
import { setRegistration } from '../commands/set-registration.ts'
import { withdrawInvitation } from '../commands/withdraw-invitation.ts'
import { invitationDocument } from '../documents/invitation.ts'
import { DelegationPage } from '../pages/delegation.tsx'
import { RollPage } from '../pages/roll.tsx'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { showEvent } from '../queries/event.ts'
import { listInvitations, listParticipants, readRoll } from '../queries/roll.ts'
import { countReminders } from '../queries/reminder.ts'
import { spanOf } from '../span.ts'
import { ticketMark } from './register.tsx'

const toRoll = { done: ({ id }: { id: string }) => paths.roll(id), again: showRoll }
const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Who is asked and who is expected: the host’s page, the page of each unit that was asked, the letters. */
export const roll = new Hono<Env>()
  .get(paths.roll(':id'), (c) => showRoll(c))
  .post(paths.registration(':id'), submit(setRegistration, toRoll))
  .post(paths.invite(':id'), submit(invite, toRoll))
  .get(`${paths.invitation(':id', ':invitationId')}/:file{giay-moi\\.(?:docx|pdf)}`, (c) => sendLetter(c))
  .get(paths.invitation(':id', ':invitationId'), (c) => showDelegation(c))
  .post(
    paths.invitation(':id', ':invitationId'),
    submit(nameDelegate, {
      prepare: async (c, sent) => ({ ...sent, id: (await invitationIn(c)).invitation.id }),
      done: ({ id, rollId }) => paths.invitation(rollId, id),
      again: showDelegation,
    }),
  )
  .post(
    paths.withdrawInvitation(':id', ':invitationId'),
    submit(withdrawInvitation, {
      ...toRoll,
      prepare: async (c, sent) => ({ ...sent, id: (await invitationIn(c)).invitation.id }),
    }),
  )
  .post(
    paths.dropParticipant(':id', ':participantId'),
    submit(dropParticipant, {
      prepare: async (c, sent) => ({ ...sent, id: idIn(c, 'participantId'), eventId: (await eventIn(c)).id }),
      done: ({ rollId, unitId, invitationId }, c) =>
        c.var.scope.units.includes(unitId) || !invitationId
          ? paths.roll(rollId)
          : paths.invitation(rollId, invitationId),
      again: showRoll,
    }),
  )

const eventIn = (c: Ctx) => showEvent(c.var.db, c.var.scope, idIn(c, 'id'), today(c.var.now))

async function invitationIn(c: Ctx) {
  const { db, scope } = c.var
  const event = await eventIn(c)
  const id = idIn(c, 'invitationId')
  const invitation = (await listInvitations(db, scope, event.id, event.isHost)).find((it) => it.id === id)
  if (!invitation) throw new Refusal('missing', 'notFound')
  return { event, invitation }
}

async function showRoll(c: Ctx, attempt?: Attempt) {
  const { db, scope, actor, frame, locale, now } = c.var
  const event = await eventIn(c)
  const invitations = await listInvitations(db, scope, event.id, event.isHost)
  if (!event.isHost && !invitations[0]) throw new Refusal('missing', 'notFound')
  if (!event.isHost) return c.redirect(paths.invitation(event.id, invitations[0]!.id), 303)
  const [it, participants, known, reminders] = await Promise.all([
    readRoll(db, event.id),
    listParticipants(db, event.id),
    listUnitsOn(db, today(now)),
    countReminders(db, event.id),
  ])
  const asked = new Set(invitations.map(({ unitId }) => unitId))
  const units = known.filter(({ id }) => !asked.has(id)).map(({ id, name }) => ({ value: id, label: name }))
  const page = {
    frame,
    locale,
    event,
    invitations,
    participants,
    units,
    reminders,
    attempt,
    submission: () => newId(now),
  }
  return html(c, <RollPage {...page} roll={it} mayKeep={may.keep(actor, event)} />)
}

async function showDelegation(c: Ctx, attempt?: Attempt) {
  const { db, actor, frame, locale, now } = c.var
  const { event, invitation } = await invitationIn(c)
  const [participants, { namesAt }] = await Promise.all([
    listParticipants(db, event.id, invitation.id),
    readRoll(db, event.id),
  ])
  const mayName = may.name(actor, { unitId: event.unitId, invitedId: invitation.unitId })
  const page = { frame, locale, event, invitation, participants, mayName, namesAt, attempt }
  return html(c, <DelegationPage {...page} submission={newId(now)} />)
}

async function sendLetter(c: Ctx): Promise<Response> {
  const { db, baseUrl, now } = c.var
  const { event, invitation } = await invitationIn(c)
  const day = today(now)
  const [delegates, province] = await Promise.all([
    listParticipants(db, event.id, invitation.id),
    getProvinceOf(db, event.unitId, day),
  ])
  const own = invitation.unitId === null ? delegates[0] : undefined
  const document = invitationDocument({
    ...{ hostName: event.unitName, provinceName: province.name, day, isUnit: invitation.unitId !== null },
    guest: invitation.title ? `${invitation.name}, ${invitation.title}` : invitation.name,
    ...{ seats: invitation.seats, title: event.title, summary: event.summary, when: spanOf(event) },
    ...{ where: event.place ?? '', withinName: event.withinName, link: event.link, programme: event.items, delegates },
    mark: own && (await ticketMark(baseUrl, own.code)),
  })
  const isPdf = c.req.param('file') === 'giay-moi.pdf'
  const bytes = await (isPdf ? createPdf : createDocx)(document)
  return c.body(new Uint8Array(bytes), 200, {
    'content-type': isPdf ? 'application/pdf' : docx,
    'content-disposition': `${isPdf ? 'inline' : 'attachment'}; filename="giay-moi.${isPdf ? 'pdf' : 'docx'}"`,
  })
}
