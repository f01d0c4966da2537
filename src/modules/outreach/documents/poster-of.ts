import QRCode from 'qrcode'
import sharp from 'sharp'
import { storyPaths } from '#modules/stories/index.ts'
import { createPosterPdf } from '#platform/documents/pdf.ts'
import type { FileStore } from '#platform/files/store.ts'
import { excerpt } from '#platform/text/words.ts'
import { t } from '../messages/sheets.ts'
import type { ToldStory } from '../queries/told-story.ts'

/** A story as a poster, A3, with a code that leads to it. A picture whose file is lost is left out. */
export async function posterOf(
  story: ToldStory,
  { files, baseUrl, day }: { files: FileStore; baseUrl: string; day: string },
): Promise<Buffer> {
  const cover = story.coverId ? story.pictures.get(story.coverId) : undefined
  const original = cover && (await files.read(cover.sha256).catch(() => undefined))
  const fit = { width: 2400, height: 1616, fit: 'cover', position: 'attention' } as const
  const bytes =
    original && (await sharp(original).resize(fit).flatten({ background: '#fff' }).jpeg({ quality: 86 }).toBuffer())
  const address = `${baseUrl}${storyPaths.portal(story.slug, story.language)}`
  const isKhmer = story.language === 'km'
  const [first] = story.people
  return createPosterPdf(
    {
      ...{ language: story.language, date: day, topic: story.field, title: story.title, unit: story.unitName, address },
      names: story.people.map((it) => (isKhmer && it.nameKm) || it.name).join(', '),
      place: first ? (isKhmer && first.placeKm) || first.place : '',
      standfirst: excerpt(story.standfirst, 420),
      read: t(story.language).read,
      qr: await QRCode.toString(address, { type: 'svg', margin: 0, errorCorrectionLevel: 'M' }),
      picture: bytes ? { name: 'cover.jpg', alt: cover?.alt ?? '', credit: cover?.credit ?? '' } : null,
    },
    bytes ? [{ name: 'cover.jpg', bytes }] : [],
  )
}
