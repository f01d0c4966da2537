import { type Context, Hono } from 'hono'
import { type Locale, locales } from '#platform/i18n.ts'
import { Refusal } from '#platform/refusal.ts'
import { assetPath } from '#ui/assets.ts'
import { languageNames } from '#ui/locale.ts'
import { t as shared } from '#ui/messages.ts'
import { siteAddress } from '#ui/site.ts'
import { atom, type Feed, jsonFeed, rss } from '../documents/feeds.ts'
import { t } from '../messages.ts'
import { feedPath, inLanguage, paths, storyAddress } from '../paths.ts'
import { listNewest } from '../queries/feeds.ts'
import { areaOf, type Field, nameIn, type Register, type Unit, unitName } from '../register.ts'
import { listed } from '../shown.ts'
import { answerKept, type Portal } from './kept.tsx'

const forms = [
  { path: '/feed.xml', write: rss, type: 'application/rss+xml; charset=utf-8' },
  { path: '/feed.atom', write: atom, type: 'application/atom+xml; charset=utf-8' },
  { path: '/feed.json', write: jsonFeed, type: 'application/feed+json; charset=utf-8' },
]

type Asked = { field?: Field | undefined; unit?: Unit | undefined; language?: Locale | undefined }

/** The stories for readers' programs: all, or of a field, a unit, a language. */
export function feedRoutes({ portalDb: db, pages, readRegister }: Portal) {
  const app = new Hono()
  for (const { path, write, type } of forms)
    app.get(path, async (c) => {
      const mark = pages.mark()
      const known = await readRegister()
      const asked = read(c, known)
      const { field, unit, language } = asked
      const address = feedPath(path, { field: field?.slug, unit: unit?.slug, language })
      const stands = field
        ? { fieldIds: [field.id] }
        : unit
          ? { unitIds: areaOf(known, unit.id) }
          : { all: true as const }
      const make = async () => ({ body: write(await feed(address, asked, known)), type, tags: listed(stands) })
      return answerKept(c, pages, address, make, mark)
    })
  return app.get('/favicon.ico', (c) => c.redirect(assetPath('icon.svg'), 302))

  async function feed(address: string, { field, unit, language }: Asked, register: Register): Promise<Feed> {
    const unitIds = unit && areaOf(register, unit.id)
    const stories = await listNewest(db, { fieldId: field?.id, unitIds, language }, 50)
    const locale = language ?? 'vi'
    const fieldName = (id: string, of: Locale) => nameIn(register.fields.find((it) => it.id === id)!, of)
    const parts = [
      field && fieldName(field.id, locale),
      unit && unitName(unit, locale),
      language && languageNames[language],
    ]
    return {
      title: [shared('vi').product, parts.filter(Boolean).join(', ')].filter(Boolean).join(': '),
      about: t(locale).feedAbout,
      home: siteAddress(
        inLanguage(locale, field ? paths.field(field.slug) : unit ? paths.unit(unit.slug) : paths.home),
      ),
      self: siteAddress(address),
      language: locale,
      updated: stories.reduce((latest, it) => (it.updated > latest ? it.updated : latest), new Date(0)),
      entries: stories.map((it) => ({
        ...{ id: it.id, language: it.language, title: it.title, summary: it.standfirst },
        ...{ published: it.published, updated: it.updated, field: fieldName(it.fieldId, it.language) },
        address: siteAddress(storyAddress(it)),
        picture: siteAddress(paths.card(it.slug)),
      })),
    }
  }
}

/** Of which field, unit or language; what is not there is no feed. */
function read(c: Context, register: Register): Asked {
  const pick = <T,>(name: string, all: Iterable<T>, key: (it: T) => string): T | undefined => {
    const asked = c.req.query(name)
    if (asked === undefined) return undefined
    const found = [...all].find((it) => key(it) === asked)
    if (!found) throw new Refusal('missing', 'notFound')
    return found
  }
  return {
    field: pick('linh-vuc', register.fields, ({ slug }) => slug),
    unit: pick('don-vi', register.units.values(), ({ slug }) => slug),
    language: pick('tieng', locales, (it) => it),
  }
}
