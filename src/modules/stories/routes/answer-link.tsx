import { readFile } from 'node:fs/promises'
import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { variant } from '#platform/files/picture.ts'
import { type Locale, locales } from '#platform/i18n.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import type { Ctx, Env } from '#platform/web/env.ts'
import { readPlainForm } from '#platform/web/form.ts'
import { rateLimit } from '#platform/web/rate-limit.ts'
import { html } from '#platform/web/render.ts'
import { type Attempt, refusedAttempt } from '#platform/web/submit.ts'
import { linkState } from '../approval-link.ts'
import { answerLink, isDecided } from '../commands/answer-link.ts'
import { AnswerLinkPage, LinkSaidPage } from '../pages/answer-link.tsx'
import { linkPaths } from '../paths.ts'
import { findLinkedPicture, readLinkedText } from '../queries/approval-link.ts'
import { listShownPictures } from '../queries/history.ts'
import { listStopped } from '../queries/readiness.ts'
import { openLink } from '../repository/approval-link.ts'

/**
 * What stands behind a link for somebody outside: a text in review, and their answer. The link is the whole right to it, so
 * no address of it is kept, told to other sites or found by search engines. Opening changes nothing.
 */
export function createLinkPages({ demo }: { demo: boolean }) {
  const opened = rateLimit({ tries: 300, seconds: 3600 })
  const answered = rateLimit({ tries: 20, seconds: 3600 })
  return new Hono<Env>()
    .use('/duyet/*', async (c, next) => {
      c.header('cache-control', 'no-store')
      c.header('referrer-policy', 'no-referrer')
      c.header('x-robots-tag', 'noindex, nofollow, noarchive')
      opened(c.var.asker, c.var.now)
      await next()
    })
    .get(linkPaths.answer(':id', ':token'), (c) => show(c))
    .post(linkPaths.answer(':id', ':token'), async (c) => {
      answered(c.var.asker, c.var.now)
      const sent = await readPlainForm(c)
      try {
        const said = await answerLink(c.var, secretIn(c), sent)
        return html(c, <LinkSaidPage {...{ demo, locale: localeIn(c), said }} />)
      } catch (error) {
        return show(c, refusedAttempt(c, error, sent))
      }
    })
    .get(linkPaths.picture(':id', ':token', ':pictureId'), async (c) => {
      const link = await secretLink(c)
      const pictureId = z.uuid().safeParse(c.req.param('pictureId'))
      const isOpen = linkState(link, c.var.now) === 'open' && pictureId.success
      const picture = isOpen && (await findLinkedPicture(c.var.db, link.storyId, pictureId.data))
      if (!picture || (await stoppedOf(c, [picture])).size > 0) throw new Refusal('missing', 'notFound')
      const path = await c.var.files.derived(picture.sha256, '960.webp', (original) => variant(original, 960))
      return c.body(new Uint8Array(await readFile(path)), 200, { 'content-type': 'image/webp' })
    })

  async function show(c: Ctx, attempt?: Attempt) {
    const { db, now } = c.var
    const locale = localeIn(c)
    const link = await secretLink(c)
    const state = linkState(link, now)
    if (state !== 'open') {
      c.status(state === 'changed' ? 409 : 410)
      return html(c, <LinkSaidPage {...{ demo, locale, said: state }} />)
    }
    const [story, all] = await Promise.all([
      readLinkedText(db, link.storyId, locale),
      listShownPictures(db, link.storyId),
    ])
    const stopped = await stoppedOf(c, all)
    const pictures = all.filter(({ libraryId }) => !stopped.has(libraryId))
    const decided = await isDecided({ db, now }, link, story)
    const { token } = secretIn(c)
    return html(c, <AnswerLinkPage {...{ demo, locale, link, token, isDecided: decided, story, pictures, attempt }} />)
  }
}

/** The language that the page is asked for in; Vietnamese unless the address says another. */
const localeIn = (c: Ctx): Locale => locales.find((it) => it === c.req.query('nn')) ?? 'vi'

/** Which of these pictures nobody outside may see: a right or a consent ended. */
const stoppedOf = ({ var: { db, now } }: Ctx, pictures: readonly { libraryId: string }[]) =>
  listStopped(
    db,
    pictures.map(({ libraryId }) => libraryId),
    { use: 'portal', day: today(now) },
  )

/** What the address holds: which link, and its secret. */
function secretIn(c: Context<Env>) {
  const id = z.uuid().safeParse(c.req.param('id'))
  if (!id.success) throw new Refusal('missing', 'notFound')
  return { id: id.data, token: (c.req.param('token') ?? '').slice(0, 100) }
}

function secretLink(c: Context<Env>) {
  const { id, token } = secretIn(c)
  return openLink(c.var.db, id, token)
}
