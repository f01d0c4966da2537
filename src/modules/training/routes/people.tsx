import { Hono } from 'hono'
import { listFields } from '#modules/programmes/index.ts'
import { searchAdoptable } from '#modules/replication/index.ts'
import { getProvinceOf, listUnitsInScope } from '#modules/units/index.ts'
import { createDocx } from '#platform/documents/docx.ts'
import { createPdf } from '#platform/documents/pdf.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { type Ctx, type Env, idIn } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { type Attempt, submit } from '#platform/web/submit.ts'
import type { Returned } from '#ui/small-form.tsx'
import { type Facet, facets, isIn, isUnknown } from '../band.ts'
import { editMember } from '../commands/edit-member.ts'
import { endSpeaker } from '../commands/end-speaker.ts'
import { enterMember } from '../commands/enter-member.ts'
import { noteLeaving } from '../commands/note-leaving.ts'
import { offerSpeaker } from '../commands/offer-speaker.ts'
import { recordTalk } from '../commands/record-talk.ts'
import { officerForm, officerSheet } from '../documents/officer-form.ts'
import { t } from '../messages/people.ts'
import { FormPage } from '../pages/form.tsx'
import { MemberPage } from '../pages/member.tsx'
import { MembersPage } from '../pages/members.tsx'
import { NewMemberPage } from '../pages/new-member.tsx'
import { paths, viewIn } from '../paths.ts'
import { may } from '../policy.ts'
import { listBands, listQualifications } from '../queries/band.ts'
import { listCoursesOf, listMembers, showMember } from '../queries/member.ts'
import { listOfficialsAt } from '../queries/official.ts'
import { findOffer } from '../queries/speaker.ts'
import { countKits, listTalks } from '../queries/talk.ts'
import { listTellable } from '../queries/tellable.ts'
import { readersOnly } from './overview.tsx'

/** The rosters, one of those on them, and the ministry's form. */
export const people = new Hono<Env>()
  .get(paths.members(), (c) => showList(c))
  .get(paths.newMember(), (c) => showNew(c))
  .post(paths.newMember(), submit(enterMember, { done: ({ id }) => paths.member(id), again: showNew }))
  .get(paths.form(), async (c) => {
    readersOnly(c)
    const { db, scope, frame, locale, now } = c.var
    const day = today(now)
    const [bands, officers] = await Promise.all([listBands(db, day), listMembers(db, scope, 'officers', day)])
    return html(c, <FormPage {...{ frame, locale, today: day, bands, officers }} />)
  })
  .get(`${paths.overview()}/:file{bieu-0605\\.(?:docx|pdf|xlsx)}`, (c) => sendForm(c))
  .get(paths.member(':id'), (c) => show(c))
  .post(
    paths.member(':id'),
    submit(editMember, {
      done: ({ id }) => paths.member(id),
      again: (c, attempt) => show(c, { form: 'sua', attempt }),
      prepare: whoIsSeen,
    }),
  )
  .post(
    paths.leave(':id'),
    submit(noteLeaving, {
      done: ({ id }) => paths.member(id),
      again: (c, attempt) => show(c, { form: 'thoi', attempt }),
      prepare: whoIsSeen,
    }),
  )
  .post(
    paths.talks(':id'),
    submit(recordTalk, {
      done: ({ id }) => `${paths.member(id)}#noi-chuyen`,
      again: (c, attempt) => show(c, { form: 'noi', attempt }),
      prepare: whoIsSeen,
    }),
  )

people
  .post(
    paths.offer(':id'),
    submit(offerSpeaker, {
      done: ({ id }) => `${paths.member(id)}#dien-gia`,
      again: (c, attempt) => show(c, { form: 'nhan', attempt }),
      prepare: async (c, sent) => ({ ...(await whoIsSeen(c, sent)), unseen: c.var.scope.closed }),
    }),
  )
  .post(
    paths.endOffer(':id'),
    submit(endSpeaker, {
      done: ({ id }) => `${paths.member(id)}#dien-gia`,
      again: (c) => show(c),
      prepare: whoIsSeen,
    }),
  )

const types = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

async function sendForm(c: Ctx): Promise<Response> {
  readersOnly(c)
  const { db, scope, actor, now } = c.var
  const as = c.req.param('file')!.split('.')[1] as keyof typeof types
  const day = today(now)
  const { unitId, unitName } = actor.post
  const [bands, officers, province] = await Promise.all([
    listBands(db, day),
    listMembers(db, scope, 'officers', day),
    getProvinceOf(db, unitId, day),
  ])
  const content = { unitName, provinceName: province.name, day, bands, officers }
  const make = { docx: () => createDocx(officerForm(content)), pdf: () => createPdf(officerForm(content)) }
  const bytes = await (as === 'xlsx' ? officerSheet(content) : make[as]())
  return c.body(new Uint8Array(bytes), 200, {
    'content-type': types[as],
    'content-disposition': `${as === 'pdf' ? 'inline' : 'attachment'}; filename="bieu-0605.${as}"`,
  })
}

/** Nobody changes somebody whom they do not see. */
async function whoIsSeen(c: Ctx, sent: Record<string, unknown>) {
  await showMember(c.var.db, c.var.scope, idIn(c, 'id'))
  return sent
}

async function showList(c: Ctx) {
  readersOnly(c)
  const { db, scope, actor, frame, locale, now } = c.var
  const day = today(now)
  const [facet, key] = (c.req.query('nhom') ?? '').split('.')
  const bands = await listBands(db, day)
  const view = { frame, locale, today: day, bands, mayKeep: may.roster(actor, actor.post) }
  if (!facets.some((it) => it === facet)) {
    const asked = viewIn(c.req.query('xem'))
    const members = await listMembers(db, scope, asked, day)
    return html(c, <MembersPage {...view} view={asked} group={undefined} members={members} />)
  }
  const of = facet as Facet
  const officers = await listMembers(db, scope, 'officers', day)
  const band = bands.find((it) => it.facet === of && it.key === key)
  const women = c.req.query('nu') === '1'
  const members = officers.filter(
    (it) => (band ? isIn(band, it, day) : isUnknown(of, it, day)) && (!women || it.gender === 'female'),
  )
  const text = t(locale)
  const group = [band ? band.names[locale] : text.unknown, women && text.female].filter(Boolean).join(', ')
  return html(c, <MembersPage {...view} view="officers" group={group} members={members} />)
}

async function showNew(c: Ctx, attempt?: Attempt) {
  const { db, scope, actor, frame, locale, now } = c.var
  if (!may.roster(actor, actor.post)) throw new Refusal('forbidden', 'training.enterMember')
  const day = today(now)
  const [known, officials, qualifications] = await Promise.all([
    listUnitsInScope(db, scope, day),
    listOfficialsAt(db, actor.post.unitId, day),
    listQualifications(db, day),
  ])
  const own = known.filter(({ id }) => id === actor.post.unitId)
  const units = [...own, ...known.filter((it) => it.id !== actor.post.unitId && may.roster(actor, { unitId: it.id }))]
  const page = { frame, locale, units, officials, qualifications, submission: newId(now), attempt }
  return html(c, <NewMemberPage {...page} />)
}

async function show(c: Ctx, returned?: Returned) {
  readersOnly(c)
  const { db, scope, actor, frame, locale, now } = c.var
  const day = today(now)
  const member = await showMember(db, scope, idIn(c, 'id'))
  const maySpeak = may.speak(actor, member)
  const isSpeaker = member.part === 'rapporteur'
  const [courses, talks, kits, qualifications, stories, offer, fields, exemplars] = await Promise.all([
    listCoursesOf(db, member.id),
    listTalks(db, scope, { memberId: member.id }),
    countKits(db, member.id),
    listQualifications(db, day),
    maySpeak && isSpeaker ? listTellable(db, scope, day) : [],
    isSpeaker ? findOffer(db, scope, member.id) : undefined,
    isSpeaker ? listFields(db, locale) : [],
    isSpeaker ? searchAdoptable(db, member.name, day) : [],
  ])
  const rights = { mayKeep: may.roster(actor, member), maySpeak }
  const page = {
    frame,
    locale,
    today: day,
    member,
    courses,
    talks,
    kits,
    qualifications,
    stories,
    offer,
    fields,
    ...rights,
  }
  const known = exemplars.filter(({ id }) => !scope.closed.includes(id))
  return html(c, <MemberPage {...page} exemplars={known} submission={() => newId(now)} returned={returned} />)
}
