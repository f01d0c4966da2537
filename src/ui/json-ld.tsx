/** What a page says of itself to machines, in the words of schema.org. Data, never run: no browser takes it for script. */
export type LinkedData = { '@context': 'https://schema.org'; '@type': string } & Record<string, unknown>

/** The data in the page. The one place where text stands in a page unescaped: «<» cannot end it. */
export function JsonLd({ data }: { data: LinkedData }) {
  const text = JSON.stringify(data).replaceAll('<', '\\u003c')
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: text }} />
}
