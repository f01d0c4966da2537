import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { type Context, Hono } from 'hono'
import { drawShareCard, type ShareCard } from '#platform/documents/share-card.ts'
import { cropped, type VariantWidth, variant, variantWidths } from '#platform/files/picture.ts'
import { Refusal } from '#platform/refusal.ts'
import { isShown, isShownAround, type StoredPicture } from '../queries/pictures.ts'
import { findStory } from '../queries/story.ts'
import { nameIn, unitName } from '../register.ts'
import { type Shape, shapes } from '../picture-sizes.ts'
import type { Portal } from './kept.tsx'

const forGood = 'public, max-age=31536000, immutable'
const forAnHour = 'public, max-age=3600'
const mostPlainCards = 200

/** Pictures of published stories and the cards of shared links. What no published story shows is not there. */
export function pictureRoutes({ portalDb: db, files, readRegister }: Portal) {
  const plainCards = new Map<string, Buffer>()

  return new Hono()
    .get('/anh/:name{[0-9a-f]{64}-[0-9]{3,4}\\.webp}', async (c) => {
      const [sha256, rest] = c.req.param('name').split('-') as [string, string]
      const width = Number(rest.replace('.webp', '')) as VariantWidth
      if (!variantWidths.includes(width) || !(await isShown(db, sha256))) throw missing()
      const path = await files.derived(sha256, `${width}.webp`, (original) => variant(original, width))
      return sendPicture(c, await readFile(path), 'image/webp', forGood)
    })
    .get('/anh/:name{[0-9a-f]{64}-[a-z]+-[0-9]{3,4}-[0-9]{1,3}-[0-9]{1,3}\\.webp}', async (c) => {
      const [sha256, name, width, x, y] = c.req.param('name').replace('.webp', '').split('-') as Five
      const shape = Object.hasOwn(shapes, name) ? shapes[name as Shape] : undefined
      const at = shape?.widths.find((it) => `${it}` === width)
      const focus = { x: Number(x), y: Number(y) }
      if (!shape || !at || !(await isShownAround(db, sha256, focus))) throw missing()
      const cut = { proportion: shape.proportion, width: at, focus }
      const path = await files.derived(sha256, `${name}-${at}-${focus.x}-${focus.y}.webp`, (it) => cropped(it, cut))
      return sendPicture(c, await readFile(path), 'image/webp', forGood)
    })
    .get('/the/:name{.+\\.png}', async (c) => {
      const story = await findStory(db, c.req.param('name').replace(/\.png$/, ''))
      if (!story) throw missing()
      const { fields, units } = await readRegister()
      const field = fields.find(({ id }) => id === story.fieldId)
      const unit = units.get(story.told[0]?.placeId ?? story.unitId)
      const { title, language } = story
      const words = {
        ...{
          title,
          language,
          topic: field ? nameIn(field, language) : '',
          place: unit ? unitName(unit, language) : '',
        },
      }
      return sendPicture(c, await cardOf(words, story.cover), 'image/png', forAnHour)
    })

  /** Drawn once for the same words and cover: beside the cover's file, or in memory when there is none. */
  async function cardOf(words: Omit<ShareCard, 'cover' | 'focus'>, shown: StoredPicture | undefined): Promise<Buffer> {
    const focus = shown?.focus ?? null
    const name = createHash('sha256')
      .update(JSON.stringify(focus ? { ...words, focus } : words))
      .digest('hex')
      .slice(0, 24)
    if (shown) {
      const draw = (cover: Buffer) => drawShareCard({ ...words, cover, focus })
      return readFile(await files.derived(shown.sha256, `card-${name}.png`, draw))
    }
    const known = plainCards.get(name)
    if (known) return known
    const card = await drawShareCard({ ...words, cover: undefined, focus: null })
    if (plainCards.size >= mostPlainCards) plainCards.delete(plainCards.keys().next().value!)
    plainCards.set(name, card)
    return card
  }
}

function sendPicture(c: Context, bytes: Buffer, type: string, keep: string): Response {
  return c.body(new Uint8Array(bytes), 200, { 'content-type': type, 'cache-control': keep })
}

type Five = [string, string, string, string, string]
const missing = () => new Refusal('missing', 'notFound')
