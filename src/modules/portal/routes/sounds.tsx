import { Hono } from 'hono'
import { stream } from 'hono/streaming'
import { Refusal } from '#platform/refusal.ts'
import { siteAddress } from '#ui/site.ts'
import { bulletinFeed } from '../documents/bulletins.ts'
import { t } from '../messages/listen.ts'
import { paths, storyAddress } from '../paths.ts'
import { type Bulletin, listBulletins, sizeOfHeard } from '../queries/sounds.ts'
import { listed } from '../shown.ts'
import { answerKept, type Portal, recallable } from './kept.tsx'

/** Stories being read aloud, and the bulletins for loudspeakers. What may no longer be heard is not there. */
export function soundRoutes({ portalDb: db, files, pages, readRegister }: Portal) {
  const sizes = pages.rememberingEach<number>()

  return new Hono()
    .get('/am-thanh/:name{[0-9a-f]{64}\\.mp3}', async (c) => {
      const sha256 = c.req.param('name').slice(0, 64)
      const size = await sizes(sha256, () => sizeOfHeard(db, sha256))
      if (size === undefined) throw new Refusal('missing', 'notFound')
      const { headers, had } = recallable(c, sha256)
      if (had) return had
      const range = rangeOf(c.req.header('range'), size)
      c.header('content-type', 'audio/mpeg')
      c.header('accept-ranges', 'bytes')
      for (const [name, value] of Object.entries(headers)) c.header(name, value)
      if (range === 'unmet') {
        c.header('content-range', `bytes */${size}`)
        return c.body(null, 416)
      }
      const { start, end } = range ?? { start: 0, end: size - 1 }
      c.header('content-length', String(end - start + 1))
      if (range) {
        c.header('content-range', `bytes ${start}-${end}/${size}`)
        c.status(206)
      }
      return stream(c, async (out) => {
        for await (const piece of files.stream(sha256, { start, end })) await out.write(new Uint8Array(piece as Buffer))
      })
    })
    .get(paths.loudspeaker, async (c) => {
      const mark = pages.mark()
      const asked = c.req.query('don-vi')
      const { units } = await readRegister()
      const unit = asked === undefined ? undefined : [...units.values()].find(({ slug }) => slug === asked)
      if (asked !== undefined && !unit) throw new Refusal('missing', 'notFound')
      const self = unit ? `${paths.loudspeaker}?don-vi=${unit.slug}` : paths.loudspeaker
      const make = async () => ({
        body: feedOf(await listBulletins(db, unit?.id, 50), self),
        type: 'application/rss+xml; charset=utf-8',
        tags: listed({ all: true }),
      })
      return answerKept(c, pages, self, make, mark)
    })
}

function feedOf(bulletins: readonly Bulletin[], self: string): string {
  const text = t('vi')
  return bulletinFeed({
    ...{ title: text.bulletins, about: text.about, home: siteAddress(paths.home), self: siteAddress(self) },
    entries: bulletins.map((it) => ({
      ...{ id: it.id, title: it.title, text: it.text, priority: text[it.priority], approvedAt: it.approvedAt },
      address: siteAddress(storyAddress(it)),
      sound: { address: siteAddress(paths.sound(it.sha256)), bytes: Number(it.size) },
    })),
  })
}

/** The one range of bytes that a player asks for; none where it asks for all, `unmet` where there is no such range. */
function rangeOf(header: string | undefined, size: number): { start: number; end: number } | 'unmet' | undefined {
  const asked = header && /^bytes=(\d*)-(\d*)$/.exec(header)
  if (!asked || (asked[1] === '' && asked[2] === '')) return undefined
  const start = asked[1] === '' ? Math.max(0, size - Number(asked[2])) : Number(asked[1])
  const end = asked[1] === '' || asked[2] === '' ? size - 1 : Math.min(Number(asked[2]), size - 1)
  return start <= end && start < size ? { start, end } : 'unmet'
}
