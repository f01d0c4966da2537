import { zipSync } from 'fflate'
import sharp from 'sharp'

/** A file as a browser's file dialog gives it. */
export type Upload = { name: string; mimeType: string; buffer: Buffer }

/** A small but whole PDF. */
export const aPdf = (name = 'bien-ban.pdf'): Upload => ({
  ...{ name, mimeType: 'application/pdf' },
  buffer: Buffer.from('%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n'),
})

/** A picture of one colour. */
export const aPicture = async (name = 'anh.jpg'): Promise<Upload> => ({
  ...{ name, mimeType: 'image/jpeg' },
  buffer: await sharp({ create: { width: 1200, height: 800, channels: 3, background: '#7a9c59' } })
    .jpeg()
    .toBuffer(),
})

/** A program that calls itself a picture. */
export const aRenamedProgram = (): Upload => ({
  ...{ name: 'anh-chup.jpg', mimeType: 'image/jpeg' },
  buffer: Buffer.concat([Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0]), Buffer.alloc(4096, 0x90)]),
})

/** A drawing that would run a script where it is shown. */
export const aDrawingWithScript = (): Upload => ({
  ...{ name: 'hinh.svg', mimeType: 'image/svg+xml' },
  buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
})

/** A picture beyond the limit of files. */
export const aHugePicture = (): Upload => ({
  ...{ name: 'anh-lon.jpg', mimeType: 'image/jpeg' },
  buffer: Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(21 * 1024 * 1024)]),
})

/** A document of a few kilobytes that unpacks to hundreds of megabytes. */
export function aZipBomb(): Upload {
  const types =
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
  const packed = zipSync(
    { '[Content_Types].xml': Buffer.from(types), 'word/document.xml': new Uint8Array(400 * 1024 * 1024) },
    { level: 1 },
  )
  return {
    ...{ name: 'bao-cao.docx', mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
    buffer: Buffer.from(packed),
  }
}
