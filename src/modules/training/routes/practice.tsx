import { Hono } from 'hono'
import { setCookie } from 'hono/cookie'
import { newToken } from '#platform/credentials/token.ts'
import { Refusal } from '#platform/refusal.ts'
import { type Ctx, type Env, sceneOf } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { type Attempt, refusedAttempt } from '#platform/web/submit.ts'
import { startPractice } from '../commands/start-practice.ts'
import { PracticePage } from '../pages/practice.tsx'
import { paths, practiceCookie, practiceRoot } from '../paths.ts'
import { practiceHours } from '../practice.ts'
import { listOwnPractices } from '../queries/practice.ts'

/** Where the practice year is begun. `isOffered` is whether this installation has a place for it. */
export function createPracticePages({ isOffered }: { isOffered: () => Promise<boolean> }) {
  return new Hono<Env>()
    .get(paths.practice(), (c) => show(c))
    .post(paths.startPractice(), async (c) => {
      try {
        if (!(await isOffered()))
          throw new Refusal('conflict', 'training.practiceOff', { form: 'training.practiceOff' })
        const token = newToken()
        await startPractice(sceneOf(c), { token })
        const secure = c.var.baseUrl.startsWith('https:')
        const maxAge = practiceHours * 3600
        setCookie(c, practiceCookie, token, { httpOnly: true, sameSite: 'Lax', path: practiceRoot, secure, maxAge })
        return c.redirect(`${practiceRoot}/huong-dan`, 303)
      } catch (error) {
        return show(c, refusedAttempt(c, error, {}))
      }
    })

  async function show(c: Ctx, attempt?: Attempt) {
    const { db, actor, frame, locale } = c.var
    const [mine, offered] = await Promise.all([listOwnPractices(db, actor.id), isOffered()])
    return html(c, <PracticePage {...{ frame, locale, isOffered: offered, mine, attempt }} />)
  }
}
