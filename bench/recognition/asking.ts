import { newId } from '#platform/ids.ts'
import type { Desk } from './round.ts'

/** What an answer was and how long it took to its last byte. */
export type Answered = { status: number; milliseconds: number; text: string; location: string }

/** Opens a page as a desk. @throws Error where it does not come. */
export async function open(url: string, { cookie }: Desk, path: string): Promise<Answered> {
  const answer = await timed(() => fetch(url + path, { headers: { cookie } }))
  if (answer.status !== 200) throw new Error(`${path}: ${answer.status}`)
  return answer
}

/** Sends a form as a desk. @throws Error with the page, where it is refused. */
export async function send(url: string, { cookie }: Desk, path: string, fields: [string, string][]): Promise<Answered> {
  const body = new URLSearchParams([...fields, ['submission', newId()]])
  const headers = { cookie, origin: url }
  const answer = await timed(() => fetch(url + path, { method: 'POST', redirect: 'manual', headers, body }))
  if (answer.status !== 200 && answer.status !== 303)
    throw new Error(`${path}: ${answer.status}\n${answer.text.replace(/<[^>]+>/g, ' ').slice(0, 2000)}`)
  return answer
}

async function timed(ask: () => Promise<Response>): Promise<Answered> {
  const start = performance.now()
  const answer = await ask()
  const text = await answer.text()
  const location = answer.headers.get('location') ?? ''
  return { status: answer.status, milliseconds: performance.now() - start, text, location }
}
