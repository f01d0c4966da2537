import { type Context, Hono } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { Actor } from '#platform/access/index.ts'
import { hashToken, newToken } from '#platform/credentials/token.ts'
import type { Db } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import { forget, remember } from '#platform/remember.ts'
import { today } from '#platform/text/dates.ts'
import { type Ctx, type Env, idIn, sceneOf } from '#platform/web/env.ts'
import { readPlainForm } from '#platform/web/form.ts'
import { rateLimit } from '#platform/web/rate-limit.ts'
import { html } from '#platform/web/render.ts'
import { type Attempt, submit } from '#platform/web/submit.ts'
import { listUnitsInScope } from '#modules/units/index.ts'
import { acceptInvitation } from './commands/accept-invitation.ts'
import { invite } from './commands/invite.ts'
import { passPost } from './commands/pass-post.ts'
import { sessionHours, signIn, startSession } from './commands/sign-in.ts'
import { demoUsernames } from './demo-posts.ts'
import { InvitationPage } from './pages/invitation.tsx'
import { PassPostPage, UnitPostsPage } from './pages/unit-posts.tsx'
import { SetUpPage } from './pages/set-up.tsx'
import { SignInPage } from './pages/sign-in.tsx'
import { paths } from './paths.ts'
import { may } from './policy.ts'
import { findActorById, findSession, listDemoPosts, listOfficials, listSuccessors, showUnitPosts } from './queries.ts'
import { changePost, endSession, findInvitation } from './repository.ts'

const cookie = 'gs_phien'
type Door = { demo: boolean; baseUrl: string }

/** The way in and out: signing in, one-time links, and in the demonstration its posts, one click each. */
export function createDoor({ demo, baseUrl }: Door) {
  const isSecure = baseUrl.startsWith('https:')
  const perPerson = rateLimit({ tries: 10, seconds: 300 })
  const perAddress = rateLimit({ tries: 60, seconds: 300 })

  const enter = (c: Ctx, token: string, to: string) => {
    setCookie(c, cookie, token, {
      httpOnly: true,
      sameSite: 'Lax',
      path: '/',
      secure: isSecure,
      maxAge: sessionHours * 3600,
    })
    return c.redirect(to, 303)
  }
  const showSignIn = async (c: Ctx, attempt?: Attempt) => {
    const posts = demo ? await listDemoPosts(c.var.db, demoUsernames) : []
    return html(c, <SignInPage {...{ locale: c.var.locale, demo, posts, attempt, next: nextOf(c) }} />)
  }

  return new Hono<Env>()
    .get(paths.signIn(), (c) => showSignIn(c))
    .post(paths.signIn(), async (c) => {
      const sent = await readPlainForm(c)
      try {
        perAddress(c.var.asker, c.var.now)
        perPerson(String(sent.username).toLowerCase(), c.var.now)
        return enter(c, await signIn(c.var, sent), nextOf(c, sent.next))
      } catch (error) {
        return again(c, error, { username: String(sent.username ?? ''), next: nextOf(c, sent.next) }, showSignIn)
      }
    })
    .post(paths.demo(), async (c) => {
      const sent = await readPlainForm(c)
      const known =
        demo && demoUsernames.includes(String(sent.post)) ? await listDemoPosts(c.var.db, [String(sent.post)]) : []
      if (!known[0]) throw new Refusal('missing', 'notFound')
      return enter(c, await startSession(c.var, known[0].id), nextOf(c, sent.next))
    })
    .post(paths.signOut(), async (c) => {
      const token = getCookie(c, cookie)
      if (token) await endSession(c.var.db, hashToken(token))
      if (token) forget(c.var.db, actorKey(token))
      deleteCookie(c, cookie, { path: '/' })
      return c.redirect(paths.signIn(), 303)
    })
    .get(paths.invitation(':token'), (c) => showInvitation(c))
    .post(paths.invitation(':token'), async (c) => {
      const sent = { ...(await readPlainForm(c)), ...c.req.param() }
      try {
        perAddress(c.var.asker, c.var.now)
        return enter(c, await startSession(c.var, await acceptInvitation(c.var, sent)), '/lam-viec')
      } catch (error) {
        const { password: _, ...kept } = sent as Record<string, string>
        return again(c, error, kept, showInvitation)
      }
    })

  async function showInvitation(c: Ctx, attempt?: Attempt) {
    const token = c.req.param('token') ?? ''
    const invitation = await findInvitation(c.var.db, hashToken(token), c.var.now)
    if (!invitation) c.status(410)
    return html(c, <InvitationPage {...{ locale: c.var.locale, demo, token, invitation, attempt }} />)
  }
}

/** Who leads a unit and who sees to it; passing a post on. */
const unitPosts = new Hono<Env>()
  .get(paths.unitPosts(':key'), (c) => showPosts(c))
  .get(paths.passPost(':key', ':postId'), (c) => showPass(c))
  .post(
    paths.passPost(':key', ':postId'),
    submit(passPost, { done: (_, c) => paths.unitPosts(c.req.param('key') ?? ''), again: showPass }),
  )

async function showPosts(c: Ctx) {
  const { db, scope, actor, frame, locale, now } = c.var
  const shown = await showUnitPosts(db, scope, c.req.param('key') ?? '')
  const mayPass = may.invite(actor, shown.unit.id)
  return html(c, <UnitPostsPage {...{ frame, locale, mayPass, ...shown }} day={today(now)} />)
}

async function showPass(c: Ctx, attempt?: Attempt) {
  const { db, scope, actor, frame, locale, now } = c.var
  const { unit, posts } = await showUnitPosts(db, scope, c.req.param('key') ?? '')
  const post = posts.find(({ id }) => id === idIn(c, 'postId'))
  if (!post) throw new Refusal('missing', 'notFound')
  if (!may.invite(actor, unit.id)) throw new Refusal('forbidden', 'identity.passPost')
  const officials = await listSuccessors(db, scope, today(now))
  const submission = newId(now)
  return html(c, <PassPostPage {...{ frame, locale, unit, post, officials, attempt, submission }} />)
}

/** What a signed-in official does with accounts: changing the post they act from; the administrator's invitations. */
export const identity = new Hono<Env>()
  .route('/', unitPosts)
  .post(paths.changePost(), async (c) => {
    const sent = await readPlainForm(c)
    const token = getCookie(c, cookie)
    const post = c.var.actor.posts.find(({ id }) => id === sent.post)
    if (!token || !post) throw new Refusal('missing', 'notFound')
    await changePost(c.var.db, hashToken(token), post.id)
    forget(c.var.db, actorKey(token))
    return c.redirect('/lam-viec', 303)
  })
  .get(paths.setUp(), (c) => showSetUp(c))
  .post(paths.setUp(), async (c) => {
    const sent = await readPlainForm(c)
    const token = newToken()
    try {
      await invite(sceneOf(c), { ...sent, id: newId(c.var.now), token })
    } catch (error) {
      return again(c, error, sent as Record<string, string>, (it, attempt) => showSetUp(it, attempt))
    }
    return showSetUp(c, undefined, token)
  })

async function showSetUp(c: Ctx, attempt?: Attempt, token?: string) {
  const { db, scope, actor, frame, locale, now } = c.var
  if (!actor.posts.some(({ role }) => role === 'admin')) throw new Refusal('forbidden', 'identity.invite')
  const [units, officials] = await Promise.all([listUnitsInScope(db, scope, today(now)), listOfficials(db, scope)])
  const link = token && new URL(paths.invitation(token), new URL(c.req.url).origin).toString()
  return html(c, <SetUpPage {...{ frame, locale, units, officials, attempt, link }} />)
}

/**
 * The official behind a request's session cookie, with their posts of today. Kept for a few seconds: a page asks for it at
 * every click; changing the post and signing out forget it at once.
 */
export async function findActor(c: Context<Env>, db: Db): Promise<Actor | undefined> {
  const token = getCookie(c, cookie)
  if (!token) return undefined
  const { now } = c.var
  return remember(db, actorKey(token), 4, async () => {
    const session = await findSession(db, hashToken(token), now)
    return session && findActorById(db, session.officialId, today(now), session.postId)
  })
}

const actorKey = (token: string) => `actor/${hashToken(token)}`

/** Where to go after signing in: an address of the desk, never another site. */
function nextOf(c: Ctx, sent?: unknown): string {
  const wanted = typeof sent === 'string' ? sent : (c.req.query('tiep') ?? '')
  return /^\/lam-viec(\/[\w/-]*)?$/.test(wanted) ? wanted : '/lam-viec'
}

function again(
  c: Ctx,
  error: unknown,
  values: Record<string, string>,
  show: (c: Ctx, attempt: Attempt) => Promise<Response>,
) {
  if (!(error instanceof Refusal && error.isCorrectable)) throw error
  c.status(error.status)
  return show(c, { values, errors: error.fields, saved: {} })
}
