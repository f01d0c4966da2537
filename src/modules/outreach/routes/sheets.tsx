import { Hono } from 'hono'
import { z } from 'zod'
import { createDocx } from '#platform/documents/docx.ts'
import { createPdf } from '#platform/documents/pdf.ts'
import { locales } from '#platform/i18n.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { type Ctx, type Env, idIn } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { type Attempt, submit } from '#platform/web/submit.ts'
import { posterOf } from '../documents/poster-of.ts'
import { recordProgramme } from '../commands/record-programme.ts'
import { briefingSheet, rundownSheet } from '../documents/sheet-of.ts'
import { RundownPage } from '../pages/rundown.tsx'
import { SheetsPage } from '../pages/sheets.tsx'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { listStoryChoices } from '../queries/choice.ts'
import { getBriefing, getPrintable, listBriefed, listBulletins } from '../queries/sheets.ts'
import { arrangeRundown } from '../rundown.ts'

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Posters, sheets for rapporteurs and programmes on air: made of what may go out when they are asked for, kept nowhere. */
export const sheets = new Hono<Env>()
  .get(paths.sheets(), async (c) => {
    const { db, scope, frame, locale, now } = c.var
    const day = today(now)
    const language = locales.find((it) => it === c.req.query('ngon-ngu')) ?? 'vi'
    const find = (c.req.query('tim') ?? '').replaceAll('\u0000', '').slice(0, 200)
    const found = await listStoryChoices(db, scope, { language, find, fieldId: null, year: null }, 'print', day)
    const stories = found.toReversed().slice(0, 50)
    const briefed = await listBriefed(
      db,
      scope,
      stories.map(({ id }) => id),
      day,
    )
    return html(c, <SheetsPage {...{ frame, locale, find, language, stories, briefed }} />)
  })
  .get(paths.poster(':id'), async (c) => {
    makersOnly(c)
    const { db, scope, files, baseUrl, now } = c.var
    const day = today(now)
    const story = await getPrintable(db, scope, idIn(c, 'id'), day)
    return sent(c, await posterOf(story, { files, baseUrl, day }), 'application/pdf', 'ap-phich.pdf')
  })
  .get(paths.briefing(':id', 'pdf'), async (c) => {
    const sheet = await sheetOf(c)
    return sent(c, await createPdf(sheet), 'application/pdf', 'tai-lieu.pdf')
  })
  .get(paths.briefing(':id', 'docx'), async (c) => sent(c, await createDocx(await sheetOf(c)), docx, 'tai-lieu.docx'))
  .get(paths.rundown(), (c) => showRundown(c))
  .post(
    paths.rundown(),
    submit(recordProgramme, {
      prepare: async (c, sent) => {
        const { bulletins } = await programmeOf(c)
        const known = new Set(bulletins.map(({ id }) => id))
        if ([sent.forms ?? []].flat().every((it) => known.has(String(it)))) return sent
        throw new Refusal('invalid', 'invalid', { form: 'outreach.notOnAir' })
      },
      done: (_, c) => `${paths.rundown()}?${new URL(c.req.url).searchParams}&da-ghi=1`,
      again: showRundown,
    }),
  )
  .get(paths.rundownPdf(), async (c) => {
    const { actor, locale, now } = c.var
    const { slots, kind } = await programmeOf(c)
    if (slots.length === 0) throw new Refusal('missing', 'notFound')
    const sheet = rundownSheet(slots, { unitName: actor.post.unitName, day: today(now), kind }, locale)
    return sent(c, await createPdf(sheet), 'application/pdf', 'chuong-trinh.pdf')
  })

async function showRundown(c: Ctx, attempt?: Attempt) {
  const { actor, frame, locale, now } = c.var
  const shown = {
    frame,
    locale,
    attempt,
    submission: newId(now),
    day: today(now),
    isRecorded: c.req.query('da-ghi') === '1',
  }
  const mayRecord = may.make(actor, actor.post)
  return html(
    c,
    <RundownPage {...shown} {...(await programmeOf(c))} {...{ mayRecord }} unitName={actor.post.unitName} />,
  )
}

async function sheetOf(c: Ctx) {
  makersOnly(c)
  const { db, scope, locale, now } = c.var
  return briefingSheet(await getBriefing(db, scope, idIn(c, 'id'), today(now)), locale)
}

function makersOnly(c: Ctx): void {
  if (!may.make(c.var.actor, c.var.actor.post)) throw new Refusal('forbidden', 'outreach.sheets')
}

/** The programme that the address describes. What makes no sense in it is not in it. */
async function programmeOf(c: Ctx) {
  const { db, scope, now } = c.var
  const kind = c.req.query('loai') === 'radio' ? ('radio' as const) : ('loudspeaker' as const)
  const begins = /^([01]\d|2[0-3]):[0-5]\d$/.test(c.req.query('bat-dau') ?? '') ? c.req.query('bat-dau')! : '17:00'
  const places = new Map<string, number>()
  for (const [name, value] of Object.entries(c.req.query())) {
    const id = z.uuid().safeParse(name.replace(/^tt-/, ''))
    if (name.startsWith('tt-') && id.success && /^\d{1,2}$/.test(value)) places.set(id.data, Number(value))
  }
  const bulletins = await listBulletins(db, scope, kind, today(now))
  const [hour, minute] = begins.split(':').map(Number) as [number, number]
  const slots = arrangeRundown(bulletins, places, hour * 3600 + minute * 60)
  const query = new URLSearchParams({ loai: kind, 'bat-dau': begins })
  for (const { id } of slots) query.set(`tt-${id}`, String(places.get(id)))
  return { kind, begins, bulletins, places, slots, query: query.toString() }
}

function sent(c: Ctx, bytes: Buffer, type: string, name: string): Response {
  return c.body(new Uint8Array(bytes), 200, {
    'content-type': type,
    'content-disposition': `inline; filename="${name}"`,
    'cache-control': 'private, no-store',
  })
}
