import { Agent, get } from 'node:http'
import { once } from 'node:events'
import type { IncomingMessage } from 'node:http'
import type { DeskPage } from './pages.ts'

/** How long a page took, in milliseconds, from the request to the last byte. */
export type Taken = { page: DeskPage; milliseconds: number }

type Options = { url: string; pages: readonly DeskPage[]; cookieOf: (page: DeskPage) => string }

/** So many readers open page after page, each in an order of its own, for so many seconds. */
export async function readFor(seconds: number, connections: number, chance: () => number, options: Options) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const taken: Taken[] = []
  const until = performance.now() + seconds * 1000
  const reader = async () => {
    while (performance.now() < until) {
      const page = options.pages[Math.floor(chance() * options.pages.length)]
      if (page) taken.push(await read(agent, page, options))
    }
  }
  await Promise.all(Array.from({ length: connections }, reader))
  agent.destroy()
  return taken
}

/** One reader opens each page so many times, one after the other: what a page costs by itself. */
export async function readEach(times: number, options: Options): Promise<Taken[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const taken: Taken[] = []
  for (const page of options.pages) for (let i = 0; i < times; i++) taken.push(await read(agent, page, options))
  agent.destroy()
  return taken
}

async function read(agent: Agent, page: DeskPage, { url, cookieOf }: Options): Promise<Taken> {
  const start = performance.now()
  const request = get(url + page.path, { agent, headers: { cookie: cookieOf(page) } })
  const [answer] = (await once(request, 'response')) as [IncomingMessage]
  for await (const _ of answer); // to the last byte
  if (answer.statusCode !== 200) throw new Error(`${page.path} as ${page.post}: ${answer.statusCode}`)
  return { page, milliseconds: performance.now() - start }
}
