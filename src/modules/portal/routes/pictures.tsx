import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { type Context, Hono } from 'hono'
import { drawShareCard, type ShareCard } from '#platform/documents/share-card.ts'
import { cropped, type VariantWidth, variant, variantWidths } from '#platform/files/picture.ts'
import { Refusal } from '#platform/refusal.ts'
import { isShown, isShownAround } from '../queries/pictures.ts'
import { storyAt } from '../queries/story.ts'
import { nameIn, unitName } from '../register.ts'
import { type Shape, shapes } from '../picture-sizes.ts'
import { type Portal, recallable } from './kept.tsx'

const mostPlainCards = 200

/** Pictures of published stories and the cards of shared links. What no published story shows is not there. */
export function pictureRoutes({ portalDb: db, files, pages, readRegister }: Portal) {
  const shown = pages.rememberingEach<true>()
  const cards = pages.rememberingEach<Card>()
  const plainCards = new Map<string, Buffer>()

  return new Hono()
    .get('/anh/:name{[0-9a-f]{64}-[0-9]{3,4}\\.webp}', async (c) => {
      const name = c.req.param('name').replace('.webp', '')
      const [sha256, asked] = name.split('-') as [string, string]
      const width = Number(asked) as VariantWidth
      if (!variantWidths.includes(width)) missing()
      if (!(await shown(sha256, () => isShown(db, sha256)))) missing()
      return sendPicture(c, name, 'image/webp', async () =>
        readFile(await files.derived(sha256, `${width}.webp`, (original) => variant(original, width))),
      )
    })
    .get('/anh/:name{[0-9a-f]{64}-[a-z]+-[0-9]{3,4}-[0-9]{1,3}-[0-9]{1,3}\\.webp}', async (c) => {
      const whole = c.req.param('name').replace('.webp', '')
      const [sha256, name, width, x, y] = whole.split('-') as Five
      const shape = Object.hasOwn(shapes, name) ? shapes[name as Shape] : undefined
      const at = shape?.widths.find((it) => `${it}` === width)
      const focus = { x: Number(x), y: Number(y) }
      if (!shape || !at) missing()
      if (!(await shown(`${sha256}-${x}-${y}`, () => isShownAround(db, sha256, focus)))) missing()
      const cut = { proportion: shape.proportion, width: at, focus }
      return sendPicture(c, whole, 'image/webp', async () =>
        readFile(await files.derived(sha256, `${name}-${at}-${focus.x}-${focus.y}.webp`, (it) => cropped(it, cut))),
      )
    })
    .get('/the/:name{.+\\.png}', async (c) => {
      const slug = c.req.param('name').replace(/\.png$/, '')
      const card = (await cards(slug, () => readCard(slug))) ?? missing()
      return sendPicture(c, card.name, 'image/png', () => drawn(card))
    })

  /** What stands on the card of a story; nothing where none is out. */
  async function readCard(slug: string): Promise<Card | undefined> {
    const story = await storyAt(db, slug)
    if (!story) return undefined
    const { fields, units } = await readRegister()
    const field = fields.find(({ id }) => id === story.fieldId)
    const unit = units.get(story.told[0]?.placeId ?? story.unitId)
    const { title, language } = story
    const words = {
      ...{ title, language, topic: field ? nameIn(field, language) : '' },
      place: unit ? unitName(unit, language) : '',
    }
    const focus = story.cover?.focus ?? null
    const name = hashOf(JSON.stringify(focus ? { ...words, focus } : words))
    const cover = story.cover && { sha256: story.cover.sha256, focus }
    return { words, cover, name: hashOf(name + (cover?.sha256 ?? '')), file: `card-${name}.png` }
  }

  /** Drawn once for the same words and cover: beside the cover's file, or in memory when there is none. */
  async function drawn({ words, cover, name, file }: Card): Promise<Buffer> {
    if (cover) {
      const draw = (picture: Buffer) => drawShareCard({ ...words, cover: picture, focus: cover.focus })
      return readFile(await files.derived(cover.sha256, file, draw))
    }
    const known = plainCards.get(name)
    if (known) return known
    const card = await drawShareCard({ ...words, cover: undefined, focus: null })
    if (plainCards.size >= mostPlainCards) plainCards.delete(plainCards.keys().next().value!)
    plainCards.set(name, card)
    return card
  }
}

/** The words of a card, what is behind them, the name that changes with either, and its file beside the cover. */
type Card = {
  words: Omit<ShareCard, 'cover' | 'focus'>
  cover: { sha256: string; focus: ShareCard['focus'] } | undefined
  name: string
  file: string
}

async function sendPicture(c: Context, name: string, type: string, read: () => Promise<Buffer>): Promise<Response> {
  const { headers, had } = recallable(c, name)
  return had ?? c.body(new Uint8Array(await read()), 200, { ...headers, 'content-type': type })
}

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 24)

type Five = [string, string, string, string, string]
function missing(): never {
  throw new Refusal('missing', 'notFound')
}
