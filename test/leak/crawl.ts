import type { Hono } from 'hono'
import type { Env } from '#platform/web/env.ts'
import type { Answer } from './scan.ts'

/** What a reader may know of to put into addresses: ids of everything there is, and the words they search with. */
export type Clues = {
  ids: readonly string[]
  parents: readonly string[]
  keys: readonly string[]
  words: readonly string[]
}

type App = Pick<Hono<Env>, 'request' | 'routes'>

/** The boxes in which lists and searches take words. */
const boxes = ['q', 'ho-so'] as const

/** Every answer that one reader can get: all addresses with all ids in them, all links, every search with every word. */
export async function crawl(app: App, clues: Clues): Promise<Answer[]> {
  const patterns = [...new Set(app.routes.filter(({ method }) => method === 'GET').map(({ path }) => path))]
  const wanted = new Set(
    patterns.filter((it) => !/\*|^\/(metrics|healthz|readyz|assets)/.test(it)).flatMap((it) => addressesOf(it, clues)),
  )
  const plain = patterns.filter((it) => !/[:*]/.test(it) && /^\/(lam-viec|tim|don-vi|tin-bai|dien-hinh|$)/.test(it))
  for (const path of plain)
    for (const word of clues.words) for (const box of boxes) wanted.add(`${path}?${box}=${encodeURIComponent(word)}`)
  const most = 40_000
  const answers = await follow(app, wanted, most)
  if (answers.length >= most) throw new Error(`The crawl was cut short at ${most} answers.`)
  return answers
}

/** The answers of these addresses and of every link in them, until there are `most`. */
export async function follow(app: App, begin: Iterable<string>, most = 6000): Promise<Answer[]> {
  const seen = new Set(begin)
  const answers: Answer[] = []
  let waiting = [...seen]
  while (waiting.length > 0 && answers.length < most) {
    const batch = waiting.splice(0, 12)
    for (const answer of await Promise.all(batch.map((path) => ask(app, path)))) {
      answers.push(answer)
      const links = linksIn(answer).filter((path) => !seen.has(path))
      for (const path of links) seen.add(path)
      waiting = waiting.concat(links)
    }
  }
  return answers
}

/** One answer, whole. */
export async function ask(app: App, path: string, init: RequestInit = {}): Promise<Answer> {
  const headers = { origin: 'http://localhost', host: 'localhost', ...init.headers }
  const answer = await app.request(path, { ...init, headers })
  const body = Buffer.from(await answer.arrayBuffer())
  const named = [...answer.headers].map(([name, value]) => `${name}: ${value}`).join('\n')
  return { path, status: answer.status, headers: named, type: answer.headers.get('content-type') ?? '', body }
}

/** A pattern with every id and key in the place of its names; where it takes two, the first is of something that holds others. */
function addressesOf(pattern: string, { ids, parents, keys }: Clues): string[] {
  const names = pattern.match(/:\w+(\{[^}]*\}+)?/g) ?? []
  const put = (path: string, name: string, value: string) => path.replace(name, () => value)
  const values = (name: string) => (/^:(slug|key|name|number|code|token)/.test(name) ? keys : ids)
  if (names.length === 0) return [pattern]
  if (names.length === 1) return values(names[0]!).map((value) => put(pattern, names[0]!, value))
  const [first, second] = names as [string, string]
  return parents.flatMap((parent) => values(second).map((child) => put(put(pattern, first, parent), second, child)))
}

function linksIn({ type, body }: Answer): string[] {
  if (!type.startsWith('text/html')) return []
  const found = [...body.toString('utf8').matchAll(/(?:href|src)="(\/[^"#]*)(?:#[^"]*)?"/g)]
  return found.map(([, path]) => path!.replaceAll('&amp;', '&')).filter((path) => !path.startsWith('/assets/'))
}
