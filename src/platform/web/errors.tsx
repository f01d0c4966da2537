import type { Context } from 'hono'
import { DoorPage } from '#ui/door-page.tsx'
import type { Refusal } from '../refusal.ts'
import type { Env } from './env.ts'
import { basic } from './messages.ts'
import { html } from './render.ts'

/** The page of an answer that is not what was asked for: what happened, what was kept, what to do. A bug gets an id to quote. */
export function errorPage(c: Context<Env>, refusal: Refusal | undefined, demo: boolean): Response {
  const locale = c.var.locale ?? 'vi'
  const text = basic(locale)
  const kind = refusal?.kind ?? 'broken'
  const [title, what] =
    kind === 'missing'
      ? [text.missingTitle, text.missing]
      : kind === 'forbidden'
        ? [text.forbiddenTitle, text.forbidden]
        : kind === 'tooMany'
          ? [text.tooManyTitle, text.tooManyTries]
          : kind === 'broken'
            ? [text.brokenTitle, text.broken]
            : [text.invalid, wordsOf(c, text, refusal!.message)]
  c.status((refusal?.status ?? 500) as 404)
  const isDesk = c.req.path.startsWith('/lam-viec')
  return html(
    c,
    <DoorPage title={title} locale={locale} demo={demo}>
      <div class="flow">
        <h1>{title}</h1>
        <p>
          {what} {kind === 'broken' && <code>{c.var.requestId}</code>}
        </p>
        <p>
          <a class="btn" href={isDesk ? '/lam-viec' : '/'}>
            {isDesk ? text.backToDesk : text.backHome}
          </a>
        </p>
      </div>
    </DoorPage>,
  )
}

/** What a refusal says, in the common words or in those of the module it comes from. */
function wordsOf(c: Context<Env>, text: Record<string, unknown>, code: string): string {
  const common = text[code]
  if (typeof common === 'string') return common
  const own = c.var.actionWord?.(code, c.var.locale ?? 'vi')
  return own && own !== code ? own : ''
}
