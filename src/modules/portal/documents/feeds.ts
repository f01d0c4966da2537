import { xml } from '#platform/text/xml.ts'

/** A feed of stories, in whatever form it goes out. Addresses are whole. */
export type Feed = {
  title: string
  about: string
  home: string
  self: string
  language: string
  updated: Date
  entries: FeedEntry[]
}
export type FeedEntry = {
  id: string
  address: string
  language: string
  title: string
  summary: string
  field: string
  picture: string | undefined
  published: Date
  updated: Date
}

/** The stories as RSS 2.0. */
export function rss({ title, about, home, self, language, updated, entries }: Feed): string {
  const items = entries.map(
    (it) => `<item><title>${xml(it.title)}</title><link>${xml(it.address)}</link>
<guid isPermaLink="false">urn:uuid:${it.id}</guid><pubDate>${it.published.toUTCString()}</pubDate>
<category>${xml(it.field)}</category><description>${xml(it.summary)}</description></item>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>${xml(title)}</title><link>${xml(home)}</link>
<description>${xml(about)}</description><language>${language}</language><lastBuildDate>${updated.toUTCString()}</lastBuildDate>
<atom:link href="${xml(self)}" rel="self" type="application/rss+xml"/>
${items.join('\n')}
</channel></rss>
`
}

/** The stories as Atom (RFC 4287). */
export function atom({ title, about, home, self, language, updated, entries }: Feed): string {
  const items = entries.map(
    (it) => `<entry xml:lang="${it.language}"><id>urn:uuid:${it.id}</id><title>${xml(it.title)}</title>
<link href="${xml(it.address)}"/><published>${it.published.toISOString()}</published>
<updated>${it.updated.toISOString()}</updated><category term="${xml(it.field)}"/><summary>${xml(it.summary)}</summary></entry>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}"><id>${xml(self)}</id><title>${xml(title)}</title>
<subtitle>${xml(about)}</subtitle><link href="${xml(home)}"/><link href="${xml(self)}" rel="self"/>
<updated>${updated.toISOString()}</updated><author><name>${xml(title)}</name></author>
${items.join('\n')}
</feed>
`
}

/** The stories as JSON Feed 1.1. */
export function jsonFeed({ title, about, home, self, language, entries }: Feed): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description: about,
    home_page_url: home,
    feed_url: self,
    language,
    items: entries.map((it) => ({
      id: `urn:uuid:${it.id}`,
      url: it.address,
      title: it.title,
      content_text: it.summary,
      summary: it.summary,
      image: it.picture,
      date_published: it.published.toISOString(),
      date_modified: it.updated.toISOString(),
      tags: [it.field],
      language: it.language,
    })),
  })
}
