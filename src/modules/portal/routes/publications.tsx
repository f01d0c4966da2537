import { Hono } from 'hono'
import type { Locale } from '#platform/i18n.ts'
import { Refusal } from '#platform/refusal.ts'
import { siteAddress } from '#ui/site.ts'
import { storyBook } from '../documents/story-book.tsx'
import { t } from '../messages/publications.ts'
import { PublicationsPage } from '../pages/publications.tsx'
import { inLanguage, paths } from '../paths.ts'
import { countPrintable, listIssuedBooks, listPrintable } from '../queries/printable.ts'
import { nameIn } from '../register.ts'
import { listed, shownBy } from '../shown.ts'
import { answerKept, pageText, type Portal } from './kept.tsx'

/** The word for the book of every field. */
const whole = 'moi-linh-vuc'

/** Books of stories, made of what is out when they are asked for: what was corrected or taken back is so in the next copy. */
export function publicationRoutes({ portalDb: db, pages, demo, readRegister }: Portal, locale: Locale) {
  return new Hono()
    .get(paths.publications, (c) =>
      answerKept(c, pages, inLanguage(locale, paths.publications), async () => {
        const [{ fields }, counts, issued] = await Promise.all([
          readRegister(),
          countPrintable(db, locale),
          listIssuedBooks(db),
        ])
        const total = [...counts.values()].reduce((sum, it) => sum + it, 0)
        const offered = [
          { title: t(locale).all, slug: whole, stories: total },
          ...fields.map((it) => ({
            ...{ title: t(locale).book(nameIn(it, locale)), slug: it.slug, stories: counts.get(it.id) ?? 0 },
          })),
        ]
        const books = offered
          .filter(({ stories }) => stories > 0)
          .map((it) => ({ ...it, href: inLanguage(locale, paths.epub(it.slug)) }))
        const body = pageText(<PublicationsPage {...{ locale, demo, books, issued }} />)
        return { body, tags: [...listed({ all: true }), 'books'] }
      }),
    )
    .get(`${paths.publications}/:name{[a-z-]+\\.epub}`, (c) => {
      const slug = c.req.param('name').replace(/\.epub$/, '')
      const path = inLanguage(locale, paths.epub(slug))
      return answerKept(c, pages, path, async () => {
        const register = await readRegister()
        const field = register.fields.find((it) => it.slug === slug)
        if (!field && slug !== whole) throw new Refusal('missing', 'notFound')
        const stories = await listPrintable(db, locale, field?.id)
        if (stories.length === 0) throw new Refusal('missing', 'notFound')
        const title = field ? t(locale).book(nameIn(field, locale)) : t(locale).all
        const body = storyBook({ title, address: siteAddress(path), stories, register, locale, demo })
        return { body, type: 'application/epub+zip', tags: [...listed({ all: true }), ...shownBy(stories)] }
      })
    })
}
