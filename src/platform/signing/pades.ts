import { type Signer, signDetached } from './cms.ts'

/** What the signature says of itself: who, when, why, where. */
export type SignedWith = { signer: Signer; name: string; now: Date; reason: string; place: string }

/**
 * Signs a PDF that this product made (PAdES baseline B): the file stays as it is to the last byte, and what the signature
 * needs is added behind it, so that it covers everything and the document stays PDF/A-2.
 */
export function signPdf(pdf: Buffer, { signer, name, now, reason, place }: SignedWith): Buffer {
  const text = pdf.toString('latin1')
  const { root, size, previous, rest } = trailerOf(text)
  const catalog = objectOf(text, root)
  const firstPage = pageOf(text, catalog)
  const [signature, widget] = [size, size + 1]

  const room = 2 * (signer.certificate.raw.length + signer.chain.reduce((sum, it) => sum + it.raw.length, 0) + 2048)
  const objects: [number, string][] = [
    [
      signature,
      `<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached /ByteRange [${rangeRoom}] ` +
        `/Contents <${'0'.repeat(room)}> /M (${pdfTime(now)}) /Name ${words(name)} /Reason ${words(reason)} /Location ${words(place)} >>`,
    ],
    [
      widget,
      `<< /Type /Annot /Subtype /Widget /FT /Sig /T ${words('Chữ ký số')} /V ${signature} 0 R /P ${firstPage} 0 R ` +
        `/Rect [0 0 0 0] /F 132 >>`,
    ],
    [firstPage, withEntry(objectOf(text, firstPage), `/Annots [${widget} 0 R]`)],
    [root, withEntry(catalog, `/AcroForm << /Fields [${widget} 0 R] /SigFlags 3 >>`)],
  ]
  let added = '\n'
  const places: [number, number][] = []
  for (const [number, body] of objects) {
    places.push([number, pdf.length + added.length])
    added += `${number} 0 obj\n${body}\nendobj\n`
  }
  const table = places.map(([number, at]) => `${number} 1\n${String(at).padStart(10, '0')} 00000 n \n`).join('')
  const start = pdf.length + added.length
  added += `xref\n${table}trailer\n<< /Size ${size + 2} /Root ${root} 0 R /Prev ${previous} ${rest} >>\nstartxref\n${start}\n%%EOF\n`
  return filled(Buffer.concat([pdf, Buffer.from(added, 'latin1')]), room, signer)
}

/** Room for the four figures that say what is signed: all but the signature itself. */
const rangeRoom = ' '.repeat(48)

function filled(file: Buffer, room: number, signer: Signer): Buffer {
  const opens = file.lastIndexOf(`/Contents <${'0'.repeat(64)}`) + '/Contents '.length
  const closes = opens + room + 2
  const range = `0 ${opens} ${closes} ${file.length - closes}`.padEnd(rangeRoom.length)
  file.write(range, file.lastIndexOf(`[${rangeRoom}]`) + 1, 'latin1')
  const signature = signDetached([file.subarray(0, opens), file.subarray(closes)], signer).toString('hex')
  if (signature.length > room) throw new Error('the signature is longer than its room')
  file.write(signature, opens + 1, 'latin1')
  return file
}

function trailerOf(text: string) {
  const trailer = text.slice(text.lastIndexOf('trailer'))
  const number = (name: string) => {
    const found = new RegExp(`${name}\\s+(\\d+)`).exec(trailer)?.[1]
    if (!found) throw new Error(`the PDF has no ${name} at its end: only PDF files of this product are signed`)
    return Number(found)
  }
  const info = /\/Info\s+\d+ 0 R/.exec(trailer)?.[0] ?? ''
  const id = /\/ID\s+\[.*?\]/s.exec(trailer)?.[0] ?? ''
  return { root: number('/Root'), size: number('/Size'), previous: number('startxref'), rest: `${info} ${id}` }
}

/** The newest dictionary of that number. */
function objectOf(text: string, number: number): string {
  const start = text.lastIndexOf(`\n${number} 0 obj`)
  const body = text.slice(text.indexOf('<<', start), text.indexOf('endobj', start)).trim()
  if (start < 0 || !body.endsWith('>>')) throw new Error(`the PDF has no object ${number}`)
  return body
}

function pageOf(text: string, catalog: string): number {
  let dictionary = catalog
  let number = 0
  for (let next = /\/Pages\s+(\d+) 0 R/.exec(catalog); next; next = /\/Kids\s+\[\s*(\d+) 0 R/.exec(dictionary)) {
    number = Number(next[1])
    dictionary = objectOf(text, number)
  }
  return number
}

const withEntry = (dictionary: string, entry: string) => `${dictionary.slice(0, -2)} ${entry} >>`

/** Words in a PDF that may hold any letter. */
const words = (text: string) => `<FEFF${Buffer.from(text.normalize('NFC'), 'utf16le').swap16().toString('hex')}>`

/** The time as PDF writes it, in Vietnam's zone. */
function pdfTime(now: Date): string {
  const there = new Date(now.getTime() + 7 * 3_600_000).toISOString().replace(/[-:T]/g, '').slice(0, 14)
  return `D:${there}+07'00'`
}
