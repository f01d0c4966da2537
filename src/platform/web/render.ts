import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { Context } from 'hono'

/** Answers with a whole page of HTML. Text in it is escaped by the renderer. */
// biome-ignore lint/suspicious/noExplicitAny: a page can answer any kind of request
export function html(c: Context<any>, page: VNode): Response {
  return c.html(`<!doctype html>${renderToString(page)}`) as Response
}
