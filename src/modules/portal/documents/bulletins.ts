import { xml } from '#platform/text/xml.ts'

/** Bulletins for loudspeakers as they go out. Addresses are whole; `text` is what is read, word for word. */
export type BulletinFeed = { title: string; about: string; home: string; self: string; entries: BulletinEntry[] }
export type BulletinEntry = {
  id: string
  address: string
  title: string
  text: string
  /** The priority in words. */
  priority: string
  approvedAt: Date
  sound: { address: string; bytes: number }
}

/** The bulletins as RSS 2.0 with the sound as an enclosure and the priority as a category, in the order to play them. */
export function bulletinFeed({ title, about, home, self, entries }: BulletinFeed): string {
  const items = entries.map(
    (it) => `<item><title>${xml(it.title)}</title><link>${xml(it.address)}</link>
<guid isPermaLink="false">urn:uuid:${it.id}</guid><pubDate>${it.approvedAt.toUTCString()}</pubDate>
<category>${xml(it.priority)}</category><description>${xml(it.text)}</description>
<enclosure url="${xml(it.sound.address)}" length="${it.sound.bytes}" type="audio/mpeg"/></item>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>${xml(title)}</title><link>${xml(home)}</link>
<description>${xml(about)}</description><language>vi</language>
<atom:link href="${xml(self)}" rel="self" type="application/rss+xml"/>
${items.join('\n')}
</channel></rss>
`
}
