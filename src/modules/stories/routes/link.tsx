import { Hono } from 'hono'
import { newToken } from '#platform/credentials/token.ts'
import { type Ctx, type Env, idIn } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { submit } from '#platform/web/submit.ts'
import { issueLink } from '../commands/issue-link.ts'
import { recallLink } from '../commands/recall-link.ts'
import { IssuedLinkPage } from '../pages/issued-link.tsx'
import { linkPaths, paths } from '../paths.ts'
import { findLink } from '../queries/approval-link.ts'
import { showStory } from '../queries/story.ts'
import { isTokenOf } from '../repository/approval-link.ts'
import { showStoryPage } from './story.tsx'

/** Links for people outside, on the desk: made, shown once, taken back. */
export const links = new Hono<Env>()
  .post(paths.links(':id'), issue)
  .post(
    paths.recallLink(':id', ':linkId'),
    submit(recallLink, { done: (_, c) => `${paths.show(idIn(c, 'id'))}#xin-duyet`, again: showStoryPage }),
  )

/** A form that was sent twice made its link once, and shows it once. */
async function issue(c: Ctx): Promise<Response> {
  const { db, scope, frame, locale, baseUrl } = c.var
  const story = await showStory(db, scope, idIn(c, 'id'), locale) // a text that is closed to somebody is not theirs to pass on
  const token = newToken()
  let issued: string | undefined
  const answer = await submit(issueLink, {
    prepare: async (_, sent) => ({ ...sent, token }),
    done: ({ id }) => {
      issued = id
      return `${paths.show(story.id)}#xin-duyet`
    },
    again: showStoryPage,
  })(c)
  if (!issued || !(await isTokenOf(db, issued, token))) return answer
  const link = await findLink(db, issued)
  const address = new URL(linkPaths.answer(issued, token), baseUrl).toString()
  return html(c, <IssuedLinkPage {...{ frame, locale, story, link, address }} />)
}
