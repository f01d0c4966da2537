import { Hono } from 'hono'
import { getUnit, listUnitsOn } from '#modules/units/index.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { type Ctx, type Env, idIn } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { submit } from '#platform/web/submit.ts'
import { listBriefings } from '#modules/outreach/index.ts'
import type { Returned } from '#ui/small-form.tsx'
import { readKit } from '../commands/read-kit.ts'
import { topics } from '../course.ts'
import { t } from '../messages/need.ts'
import { t as courseWords } from '../messages/course.ts'
import { needsOf } from '../need.ts'
import { KitsPage } from '../pages/kits.tsx'
import { NeedPage, NeedsPage } from '../pages/needs.tsx'
import { OverviewPage } from '../pages/overview.tsx'
import { TalksPage } from '../pages/talks.tsx'
import { paths } from '../paths.ts'
import { may, readsTraining } from '../policy.ts'
import { listCourses } from '../queries/course.ts'
import { countMembers, listSpeakers } from '../queries/member.ts'
import { listFaults, listTrained, type ReturnedReports } from '../queries/need.ts'
import { listReadings, listTalks, listTalkYears } from '../queries/talk.ts'

/** Refuses whoever has nothing to do with people and courses. */
export function readersOnly(c: Ctx): void {
  if (!readsTraining(c.var.actor)) throw new Refusal('forbidden', 'training.see')
}

/** The overview, what units need to learn, talks and kits. */
export function createOverview(returnedReports: ReturnedReports) {
  return new Hono<Env>()
    .get(paths.overview(), async (c) => {
      readersOnly(c)
      const { db, scope, actor, frame, locale, now } = c.var
      const day = today(now)
      const [counts, talks, needs, courses] = await Promise.all([
        countMembers(db, scope, day),
        listTalks(db, scope, { year: Number(day.slice(0, 4)) }),
        namedNeeds(c),
        listCourses(db, scope),
      ])
      const view = { counts, talks: talks.length, needs, courses, mayKeep: may.teach(actor, actor.post) }
      return html(c, <OverviewPage {...{ frame, locale, ...view }} />)
    })
    .get(paths.needs(), async (c) => {
      readersOnly(c)
      const { actor, frame, locale } = c.var
      const view = { needs: await namedNeeds(c), mayPlan: may.teach(actor, actor.post) }
      return html(c, <NeedsPage {...{ frame, locale, ...view }} />)
    })
    .get(paths.need(':unitId', ':topic'), (c) => showNeed(c))
    .get(paths.talkList(), async (c) => {
      readersOnly(c)
      const { db, scope, frame, locale, now } = c.var
      const day = today(now)
      const years = await listTalkYears(db, scope, day)
      const asked = Number(c.req.query('nam'))
      const year = years.includes(asked) ? asked : Number(day.slice(0, 4))
      return html(c, <TalksPage {...{ frame, locale, year, years }} talks={await listTalks(db, scope, { year })} />)
    })
    .get(paths.kits(), (c) => showKits(c))
    .post(
      paths.readKit(':formId'),
      submit(readKit, {
        done: () => paths.kits(),
        again: (c, attempt) => showKits(c, { form: `doc-${idIn(c, 'formId')}`, attempt }),
      }),
    )

  async function namedNeeds(c: Ctx) {
    const { db, scope, now } = c.var
    const day = today(now)
    const [faults, trained, units] = await Promise.all([
      listFaults(db, scope, { day, returnedReports }),
      listTrained(db, scope),
      listUnitsOn(db, day),
    ])
    const names = new Map(units.map(({ id, name }) => [id, name]))
    // A unit that is no more has nobody to teach.
    return needsOf(faults, trained).flatMap((it) => {
      const unitName = names.get(it.unitId)
      return unitName ? [{ ...it, unitName }] : []
    })
  }

  async function showNeed(c: Ctx) {
    readersOnly(c)
    const { db, scope, frame, locale, now } = c.var
    const [unitId, topic] = [idIn(c, 'unitId'), topics.find((it) => it === c.req.param('topic'))]
    if (!topic || !scope.units.includes(unitId)) throw new Refusal('missing', 'notFound')
    const [unit, all, trained] = await Promise.all([
      getUnit(db, unitId),
      listFaults(db, scope, { day: today(now), unitId, returnedReports }),
      listTrained(db, scope),
    ])
    const last = trained.find((it) => it.unitId === unitId && it.topic === topic)?.on
    const isOpen = c.req.query('chua-hoc') === '1'
    const faults = all.filter((it) => it.topic === topic && (!isOpen || !last || it.on > last))
    const title = `${t(locale).behind(unit.name)}, ${courseWords(locale)[topic]}`
    return html(c, <NeedPage {...{ frame, locale, title, faults }} />)
  }
}

async function showKits(c: Ctx, returned?: Returned) {
  readersOnly(c)
  const { db, scope, actor, frame, locale, now } = c.var
  const day = today(now)
  const [kits, known] = await Promise.all([listBriefings(db, scope, day), listSpeakers(db, scope, day)])
  const readings = await listReadings(
    db,
    scope,
    kits.map(({ id }) => id),
  )
  const speakers = known.filter((it) => may.speak(actor, it))
  const mayOpen = actor.posts.some(({ role }) => ['officer', 'editor', 'head'].includes(role))
  const page = { frame, locale, kits, readings, speakers, mayOpen, submission: () => newId(now), returned }
  return html(c, <KitsPage {...page} />)
}
