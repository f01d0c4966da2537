import { Hono } from 'hono'
import { z } from 'zod'
import { eventPaths } from '#modules/events/index.ts'
import { listFields } from '#modules/programmes/index.ts'
import { newId } from '#platform/ids.ts'
import { today } from '#platform/text/dates.ts'
import { type Ctx, type Env, idIn } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { type Attempt, submit } from '#platform/web/submit.ts'
import type { Returned } from '#ui/small-form.tsx'
import { engageSpeaker } from '../commands/engage-speaker.ts'
import { takeOffSpeaker } from '../commands/take-off-speaker.ts'
import { SpeakerPage } from '../pages/speaker.tsx'
import { SpeakersPage } from '../pages/speakers.tsx'
import { TakeOffPage } from '../pages/take-off.tsx'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { showEngaged } from '../queries/engaged.ts'
import { listBank, listEngagements, listProgrammes, showSpeaker } from '../queries/speaker.ts'
import { languages } from '../speaker.ts'
import { readersOnly } from './overview.tsx'

/** Speakers whom other units may ask: found, read, put on a programme. */
export const speakers = new Hono<Env>()
  .get(paths.bank(), (c) => showBank(c))
  .get(paths.speaker(':memberId'), (c) => show(c))
  .post(
    paths.engage(':memberId'),
    submit(engageSpeaker, {
      prepare: async (c, sent) => ({ ...sent, memberId: (await speakerIn(c)).id, unseen: c.var.scope.closed }),
      done: ({ id }) => `${eventPaths.show(id)}#chuong-trinh`,
      again: (c, attempt) => show(c, { form: 'moi', attempt }),
    }),
  )
  .get(paths.takeOff(':memberId', ':id'), (c) => showTakeOff(c))
  .post(
    paths.takeOff(':memberId', ':id'),
    submit(takeOffSpeaker, {
      prepare: async (c, sent) => ({ ...sent, unseen: c.var.scope.closed }),
      done: ({ id }) => `${eventPaths.show(id)}#nguoi-noi-chuyen`,
      again: showTakeOff,
    }),
  )

const speakerIn = (c: Ctx) => showSpeaker(c.var.db, c.var.scope, idIn(c, 'memberId'), today(c.var.now))

async function showBank(c: Ctx) {
  readersOnly(c)
  const { db, scope, frame, locale, now } = c.var
  const field = z.uuid().safeParse(c.req.query('linh-vuc'))
  const language = languages.find((it) => it === c.req.query('tieng'))
  const words = (c.req.query('tu') ?? '').normalize('NFC').replaceAll('\u0000', '').trim().slice(0, 100)
  const sought = { ...(field.success && { fieldId: field.data }), ...(language && { language }), words }
  const [found, fields, programmes] = await Promise.all([
    listBank(db, scope, today(now), sought),
    listFields(db, locale),
    programmesFor(c),
  ])
  const forEvent = programmes.find(({ id }) => id === c.req.query('su-kien'))
  return html(c, <SpeakersPage {...{ frame, locale, fields, sought, forEvent }} speakers={found} />)
}

async function show(c: Ctx, returned?: Returned) {
  readersOnly(c)
  const { db, scope, frame, locale, now } = c.var
  const speaker = await speakerIn(c)
  const [fields, engagements, programmes] = await Promise.all([
    listFields(db, locale),
    listEngagements(db, scope, speaker.id),
    programmesFor(c),
  ])
  const forEvent = programmes.find(({ id }) => id === c.req.query('su-kien'))
  const page = {
    frame,
    locale,
    speaker,
    fields,
    engagements,
    programmes,
    forEvent,
    submission: () => newId(now),
    returned,
  }
  return html(c, <SpeakerPage {...page} />)
}

/** The events whose programme the reader may change. */
async function programmesFor(c: Ctx) {
  const { db, scope, actor } = c.var
  return (await listProgrammes(db, scope)).filter((it) => may.teach(actor, it))
}

async function showTakeOff(c: Ctx, attempt?: Attempt) {
  readersOnly(c)
  const { db, scope, frame, locale, now } = c.var
  const engaged = await showEngaged(db, scope, idIn(c, 'memberId'), idIn(c, 'id'))
  return html(c, <TakeOffPage {...{ frame, locale, engaged, attempt }} submission={() => newId(now)} />)
}
