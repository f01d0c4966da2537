import { Hono } from 'hono'
import { invitationDocument, listInvitations, spanOf, ticketMark } from '#modules/events/index.ts'
import { getProvinceOf, listReach } from '#modules/units/index.ts'
import { createDocx } from '#platform/documents/docx.ts'
import type { OfficialDocument } from '#platform/documents/official-document.ts'
import { createPdf } from '#platform/documents/pdf.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { type Ctx, type Env, idIn } from '#platform/web/env.ts'
import { certificateDocument } from '../documents/certificate.ts'
import { t } from '../messages/course.ts'
import { paths } from '../paths.ts'
import { showCertificate } from '../queries/certificate.ts'
import { type ShownCourse, showCourse } from '../queries/course.ts'
import { readersOnly } from './overview.tsx'

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The papers of a course: letters to units and to those who go, certificates. */
export const papers = new Hono<Env>()
  .get(`${paths.course(':id')}/moi-don-vi/:invitationId/:file{giay-moi\\.(?:docx|pdf)}`, (c) => sendToUnit(c))
  .get(`${paths.course(':id')}/hoc-vien/:memberId/:file{giay-moi\\.(?:docx|pdf)}`, (c) => sendToPerson(c))
  .get(`${paths.course(':id')}/chung-nhan/:certificateId/:file{giay-chung-nhan\\.(?:docx|pdf)}`, (c) =>
    sendCertificate(c),
  )

function courseIn(c: Ctx) {
  readersOnly(c)
  return showCourse(c.var.db, c.var.scope, idIn(c, 'id'))
}

/** The letter to a unit that was asked: for the unit that gives the course, and for the one that was asked. */
async function sendToUnit(c: Ctx): Promise<Response> {
  const course = await courseIn(c)
  const invitationId = idIn(c, 'invitationId')
  const offers = await listInvitations(c.var.db, c.var.scope, course.id, course.isOwn === true)
  const offer = offers.find(({ id }) => id === invitationId)
  if (!offer?.unitId) throw new Refusal('missing', 'notFound')
  const delegates = course.people.filter((it) => it.invitationId === invitationId)
  const asked = { guest: offer.name, seats: offer.seats, isUnit: true, delegates, mark: undefined }
  return sendLetter(c, course, offer.unitId, asked)
}

/** The letter to somebody who goes, with their ticket: for the unit that gives the course, and for their own. */
async function sendToPerson(c: Ctx): Promise<Response> {
  const course = await courseIn(c)
  const memberId = idIn(c, 'memberId')
  const it = course.people.find(({ id }) => id === memberId)
  if (!it) throw new Refusal('missing', 'notFound')
  const guest = `Ông/bà ${[it.name, it.title, it.unitName].join(', ')}`
  const mark = await ticketMark(c.var.baseUrl, it.code)
  return sendLetter(c, course, it.unitId, { guest, seats: 1, isUnit: false, delegates: [it], mark })
}

type Asked = Pick<Parameters<typeof invitationDocument>[0], 'guest' | 'seats' | 'isUnit' | 'delegates' | 'mark'>

/** A unit below the one that gives the course is summoned, any other is invited; both with the sessions as the programme. */
async function sendLetter(c: Ctx, course: ShownCourse, unitId: string, asked: Asked): Promise<Response> {
  const { db, now } = c.var
  if (course.state === 'cancelled') throw new Refusal('missing', 'notFound')
  const day = today(now)
  const [province, below] = await Promise.all([getProvinceOf(db, course.unitId, day), listReach(db, course.unitId)])
  const asking = below.includes(unitId) ? 'summon' : 'invite'
  const places = [...new Set(course.sessionList.map(({ place }) => place))]
  const document = invitationDocument({
    ...{ ...asked, asking, people: 'học viên', hostName: course.unitName, provinceName: province.name, day },
    ...{ title: `lớp tập huấn “${course.title}”`, summary: course.aim ?? '', when: spanOf(course) },
    ...{ where: places.join('; '), withinName: null, link: null },
    programme: course.sessionList.map((it) => ({
      ...{ at: spanOf(it), title: it.title, who: it.trainer },
    })),
  })
  return send(c, document, asking === 'summon' ? 'giay-trieu-tap' : 'giay-moi')
}

async function sendCertificate(c: Ctx): Promise<Response> {
  const { db, scope } = c.var
  const course = await courseIn(c)
  const it = await showCertificate(db, scope, course, idIn(c, 'certificateId'))
  const province = await getProvinceOf(db, course.unitId, it.issuedOn)
  const document = certificateDocument({
    ...{ unitName: course.unitName, provinceName: province.name, number: it.number, issuedOn: it.issuedOn },
    ...{ name: it.name, title: it.title, memberUnitName: it.unitName, courseTitle: course.title },
    ...{ courseNumber: course.number, when: spanOf(course), came: it.came, sessions: course.sessionList.length },
    topics: course.topics.map((topic) => t('vi')[topic]),
  })
  return send(c, document, 'giay-chung-nhan')
}

/** The document in the form that the address asks for. */
async function send(c: Ctx, document: OfficialDocument, name: string): Promise<Response> {
  const isPdf = c.req.param('file')!.endsWith('.pdf')
  const bytes = await (isPdf ? createPdf : createDocx)(document)
  return c.body(new Uint8Array(bytes), 200, {
    'content-type': isPdf ? 'application/pdf' : docx,
    'content-disposition': `${isPdf ? 'inline' : 'attachment'}; filename="${name}.${isPdf ? 'pdf' : 'docx'}"`,
  })
}
