import { Hono } from 'hono'
import { keepFile } from '#platform/files/keep.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { type Ctx, type Env, idIn, sceneOf } from '#platform/web/env.ts'
import { readForm } from '#platform/web/form.ts'
import { html } from '#platform/web/render.ts'
import { type Attempt, refusedAttempt, submit } from '#platform/web/submit.ts'
import { knownCodes, type Side } from '../checklist.ts'
import { noteAnswers } from '../commands/note-answers.ts'
import { sendSelfCheck } from '../commands/send-self-check.ts'
import { t as checklistWords } from '../messages/checklist.ts'
import { t as refusals } from '../messages/refusals.ts'
import { t } from '../messages/visit.ts'
import { AnswersPage } from '../pages/answers.tsx'
import { BehindPage } from '../pages/behind.tsx'
import { paths } from '../paths.ts'
import { countKnown, type KnownOf, listKnown } from '../queries/known.ts'
import { listFindings } from '../queries/remedy.ts'
import type { LateReports } from '../queries/risk.ts'
import { listAnswers, type ShownVisit, showVisit } from '../queries/visit.ts'
import { mayBegin } from '../visit.ts'
import { rightsOf } from './visit.tsx'

/** The checklist of an inspection: answered item by item, or all at once by a device that was without a network. */
export function createAnswerPages(lateReports: LateReports) {
  return new Hono<Env>()
    .get(paths.answers(':visitId'), (c) => show(c))
    .post(paths.answers(':visitId'), (c) => takeNotes(c))
    .post(
      paths.answer(':visitId', ':itemId'),
      submit(noteAnswers, {
        done: (_, c) => paths.answers(idIn(c, 'visitId')),
        again: (c, attempt) => show(c, `item-${idIn(c, 'itemId')}`, atItsField(attempt)),
        prepare: oneMark,
      }),
    )
    .post(
      paths.sendSelf(':visitId'),
      submit(sendSelfCheck, { done: ({ id }) => paths.visit(id), again: (c, attempt) => show(c, 'send', attempt) }),
    )
    .get(paths.known(':visitId', ':code'), (c) => showKnown(c))

  async function show(c: Ctx, form?: string, attempt?: Attempt) {
    const { db, scope, actor, frame, locale, now } = c.var
    const shown = await visitIn(c)
    const rights = rightsOf(actor, shown)
    const [items, known, findings] = await Promise.all([
      listAnswers(db, shown, rights.seesTeam ? ['self', 'team'] : ['self']),
      countKnown(db, scope, knownCodes, knownOf(shown, today(now)), lateReports),
      rights.inspect ? listFindings(db, shown.id) : [],
    ])
    const side = sideNow(shown, rights, today(now))
    const returned = form !== undefined && attempt ? { form, attempt } : undefined
    const of = { visit: shown, items, findings, may: rights, submission: () => newId(now), returned }
    const view = { ...of, known, side, seesTeam: rights.seesTeam }
    return html(c, <AnswersPage {...{ frame, locale, today: today(now), ...view }} />)
  }

  /** One item by its form, the photograph kept first. */
  async function oneMark(c: Ctx, sent: Record<string, unknown>) {
    const { db, scope, actor, now } = c.var
    const shown = await visitIn(c)
    const { verdict, comment } = sent
    const isTheirs = sideNow(shown, rightsOf(actor, shown), today(now)) !== undefined
    const file = sent.file instanceof File && sent.file.name !== '' && isTheirs ? sent.file : undefined
    const kept = file && (await keepFile(c.var, file, { unitId: shown.unitId, only: 'picture' }))
    const mark = { id: newId(now), itemId: idIn(c, 'itemId'), verdict, comment, fileId: kept?.id ?? null, at: now }
    const known = await countKnown(db, scope, knownCodes, knownOf(shown, today(now)), lateReports)
    return { visitId: shown.id, marks: [mark], known }
  }

  /** What a device kept: notes as JSON in `marks`, each photograph as a file named by its note. Answered in JSON. */
  async function takeNotes(c: Ctx): Promise<Response> {
    const sent: Record<string, unknown> = await readForm(c)
    try {
      const { db, scope, now } = c.var
      const shown = await visitIn(c)
      const marks = await Promise.all(readMarks(sent.marks).map((it) => withPhoto(c, shown, it, sent)))
      const known = await countKnown(db, scope, knownCodes, knownOf(shown, today(now)), lateReports)
      const { faulty } = await noteAnswers(sceneOf(c), { visitId: shown.id, marks, known })
      return c.json({ faulty })
    } catch (error) {
      if (typeof sent.marks !== 'string') return show(c, 'marks', refusedAttempt(c, error, sent))
      if (!(error instanceof Refusal)) throw error
      const words: Record<string, unknown> = refusals(c.var.locale)
      const code = Object.values(error.fields)[0] ?? error.message
      return c.json({ error: String(words[code] ?? words[error.message] ?? code) }, error.status)
    }
  }

  async function showKnown(c: Ctx) {
    const { db, scope, frame, locale, now } = c.var
    const shown = await visitIn(c)
    const code = knownCodes.find((it) => it === c.req.param('code'))
    if (!code) throw new Refusal('missing', 'notFound')
    const rows = await listKnown(db, scope, code, knownOf(shown, today(now)), lateReports)
    const title = t(locale).behind(checklistWords(locale)[`known_${code}`], shown.unitName)
    const from = { label: t(locale).checklistOfUnit(shown.unitName), href: paths.answers(shown.id) }
    return html(c, <BehindPage {...{ frame, locale, title, from, rows }} />)
  }
}

const visitIn = (c: Ctx) => showVisit(c.var.db, c.var.scope, idIn(c, 'visitId'), today(c.var.now))

/** The records of the unit, from the beginning of the year before the inspection's to the day of it, or to today. */
const knownOf = (visit: ShownVisit, day: string): KnownOf => ({
  ...{ unitId: visit.unitId, from: `${visit.year - 1}-01-01`, day: visit.visitedOn ?? day },
})

/** Whose answers the reader may give now; none where it is not their turn. */
function sideNow(visit: ShownVisit, rights: ReturnType<typeof rightsOf>, day: string): Side | undefined {
  if (visit.state !== 'planned' || visit.teamId === null || visit.signatures.length > 0) return undefined
  if (rights.inspect) return mayBegin(visit, day) ? 'team' : undefined
  return rights.answer && visit.selfSentAt === null ? 'self' : undefined
}

/** What is wrong with the one note of a form, at the fields of that form. */
function atItsField(attempt: Attempt): Attempt {
  const errors = Object.entries(attempt.errors).map(([field, code]) => [field.replace(/^marks\.0\./, ''), code])
  return { ...attempt, errors: Object.fromEntries(errors) }
}

type RawMark = Record<string, unknown> & { id: string }

function readMarks(text: unknown): RawMark[] {
  const wrong = new Refusal('invalid', 'invalid', { marks: 'required' })
  try {
    const marks: unknown = JSON.parse(String(text))
    if (!Array.isArray(marks) || marks.length > 100) throw wrong
    if (marks.some((it) => typeof (it as RawMark | null)?.id !== 'string')) throw wrong
    return marks as RawMark[]
  } catch {
    throw wrong
  }
}

async function withPhoto(c: Ctx, visit: ShownVisit, mark: RawMark, sent: Record<string, unknown>) {
  const file = sent[`photo-${mark.id}`]
  const isTheirs = sideNow(visit, rightsOf(c.var.actor, visit), today(c.var.now)) !== undefined
  if (!(file instanceof File) || !isTheirs) return { ...mark, fileId: null }
  return { ...mark, fileId: (await keepFile(c.var, file, { unitId: visit.unitId, only: 'picture' })).id }
}
