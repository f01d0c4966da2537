import { Hono } from 'hono'
import { z } from 'zod'
import { feastsBetween, listAnniversaries } from '#modules/programmes/index.ts'
import { getUnit, type UnitRef } from '#modules/units/index.ts'
import { type Actor, narrowed, type Scope } from '#platform/access/index.ts'
import { newToken } from '#platform/credentials/token.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import { addDays, type DateText, today } from '#platform/text/dates.ts'
import type { Ctx, Env } from '#platform/web/env.ts'
import { rateLimit } from '#platform/web/rate-limit.ts'
import { html } from '#platform/web/render.ts'
import { type Attempt, submit } from '#platform/web/submit.ts'
import { followCalendar } from '../commands/follow-calendar.ts'
import { unfollowCalendar } from '../commands/unfollow-calendar.ts'
import { deskCalendar } from '../documents/desk-calendar.ts'
import { FollowCalendarPage } from '../pages/follow-calendar.tsx'
import { calendarFeed, paths } from '../paths.ts'
import { may } from '../policy.ts'
import { listEntries, listPlanned } from '../queries/calendar.ts'
import { isTokenOfSubscription, listSubscriptions, openSubscription } from '../repository/calendar-subscription.ts'

/** The addresses by which an official follows the calendar of their desks, on the desk: made, shown once, ended. */
export const calendarFollowing = new Hono<Env>()
  .get(paths.followCalendar(), (c) => show(c))
  .post(paths.followCalendar(), follow)
  .post(
    paths.unfollowCalendar(':id'),
    submit(unfollowCalendar, { done: () => paths.followCalendar(), again: (c, attempt) => show(c, { attempt }) }),
  )

type Reader = { actor: Actor; scope: Scope }
/** How far back a calendar program is told, and how far ahead. */
const span = { back: 60, ahead: 400 }

/**
 * The calendar of a desk for calendar programs, which cannot sign in. The address is the whole right to it; what it shows is what
 * its official may read at that moment, and nothing once they no longer hold a post there.
 */
export function createCalendarFeed({
  readerOf,
}: {
  readerOf: (officialId: string, day: DateText) => Promise<Reader | undefined>
}) {
  const opened = rateLimit({ tries: 300, seconds: 3600 })
  return new Hono<Env>().get('/lich-ban-bien-tap/:id/:name{.+\\.ics}', async (c) => {
    const { db, now, baseUrl } = c.var
    opened(c.var.asker, now)
    const id = z.uuid().safeParse(c.req.param('id'))
    if (!id.success) throw missing()
    const { unitId, officialId } = await openSubscription(
      db,
      id.data,
      c.req
        .param('name')
        .slice(0, 100)
        .replace(/\.ics$/, ''),
    )
    const day = today(now)
    const reader = await readerOf(officialId, day)
    const post = reader?.actor.posts.find((it) => it.unitId === unitId)
    if (!reader || !post || !may.followCalendar(reader.actor, { unitId })) throw missing()
    const scope = narrowed(reader.scope, post.reach)
    const days = { from: addDays(day, -span.back), to: addDays(day, span.ahead) }
    const [entries, planned, anniversaries] = await Promise.all([
      listEntries(db, scope, days, 'vi'),
      listPlanned(db, scope, days),
      listAnniversaries(db, 'vi'),
    ])
    const feasts = feastsBetween(days.from, days.to, anniversaries)
    const body = deskCalendar({ unitName: post.unitName, baseUrl, madeAt: now, feasts, entries, planned })
    return c.body(body, 200, {
      ...{ 'content-type': 'text/calendar; charset=utf-8', 'cache-control': 'private, no-store' },
      ...{ 'referrer-policy': 'no-referrer', 'x-robots-tag': 'noindex, nofollow' },
    })
  })
}

/** A form that was sent twice made its address once, and shows it once. */
async function follow(c: Ctx): Promise<Response> {
  const { db, baseUrl } = c.var
  const token = newToken()
  let made: string | undefined
  const answer = await submit(followCalendar, {
    prepare: async (_, sent) => ({ ...sent, token }),
    done: ({ id }) => {
      made = id
      return paths.followCalendar()
    },
    again: (c, attempt) => show(c, { attempt }),
  })(c)
  if (!made || !(await isTokenOfSubscription(db, made, token))) return answer
  return show(c, { issued: new URL(calendarFeed(made, token), baseUrl).toString() })
}

async function show(c: Ctx, { issued, attempt }: { issued?: string; attempt?: Attempt } = {}) {
  const { db, actor, frame, locale, now } = c.var
  const own = actor.posts.filter(({ unitId }) => may.followCalendar(actor, { unitId }))
  const desks: UnitRef[] = await Promise.all([...new Set(own.map(({ unitId }) => unitId))].map((id) => getUnit(db, id)))
  const subscriptions = await listSubscriptions(db, actor.id)
  const fresh = new Map<string, string>()
  const submission = (of: string) => {
    const known = fresh.get(of) ?? newId(now)
    fresh.set(of, known)
    return known
  }
  return html(c, <FollowCalendarPage {...{ frame, locale, desks, subscriptions, submission, issued, attempt }} />)
}

const missing = () => new Refusal('missing', 'notFound')
