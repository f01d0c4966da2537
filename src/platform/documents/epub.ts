import { strToU8, type Zippable, zipSync } from 'fflate'
import { xml } from '../text/xml.ts'

/** A chapter: its place in the book, its title and its body as well-formed XHTML. `part` names the first of a new part. */
export type Chapter = { name: string; title: string; language: string; body: string; part?: string | undefined }

/** A picture that chapters show under its name, such as `p3.jpg`. */
export type BookPicture = { name: string; type: 'image/jpeg' | 'image/png'; bytes: Uint8Array }

/** A book as it is bound. `identifier` is its lasting address, `modified` the day of its newest words. */
export type Book = {
  identifier: string
  title: string
  language: string
  creator: string
  publisher?: string | undefined
  pictures?: readonly BookPicture[]
  modified: Date
  contents: string
  chapters: readonly Chapter[]
}

const style = `body{font-family:serif;line-height:1.5}h1{line-height:1.2}blockquote{margin-left:1em;font-style:italic}
table{border-collapse:collapse;width:100%}th,td{border-bottom:1px solid;padding:.3em;text-align:start}
img{max-width:100%;height:auto}figure{margin:1em 0}figcaption{font-size:.85em}.soft{opacity:.75}`

/** The book as EPUB 3.3: one zip, its type first and unpacked; the same words give the same bytes. */
export function epub(book: Book): Buffer {
  const mtime = new Date(Date.UTC(2000, 0, 1))
  const files: Zippable = {
    mimetype: [strToU8('application/epub+zip'), { level: 0, mtime }],
    'META-INF/container.xml': strToU8(container),
    'EPUB/style.css': strToU8(style),
    'EPUB/package.opf': strToU8(packageOf(book)),
    'EPUB/nav.xhtml': strToU8(page({ title: book.contents, language: book.language, body: navigation(book) })),
  }
  for (const chapter of book.chapters) files[`EPUB/${chapter.name}.xhtml`] = strToU8(page(chapter))
  for (const { name, bytes } of book.pictures ?? []) files[`EPUB/${name}`] = [bytes, { level: 0, mtime }]
  return Buffer.from(zipSync(files, { mtime }))
}

const container = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>
<rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>`

const page = ({
  title,
  language,
  body,
}: Pick<Chapter, 'title' | 'language' | 'body'>) => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" xml:lang="${language}" lang="${language}">
<head><title>${xml(title)}</title><link rel="stylesheet" type="text/css" href="style.css"/></head><body>${body}</body></html>`

/** The contents: parts with their chapters below them. */
function navigation({ contents, chapters }: Book): string {
  const link = ({ name, title }: Chapter) => `<a href="${name}.xhtml">${xml(title)}</a>`
  let items = ''
  let isOpen = false
  for (const chapter of chapters) {
    if (chapter.part !== undefined) {
      items += `${isOpen ? '</ol></li>' : ''}<li><span>${xml(chapter.part)}</span><ol>`
      isOpen = true
    } else if (isOpen && !chapter.name.startsWith('s')) {
      items += '</ol></li>'
      isOpen = false
    }
    items += `<li>${link(chapter)}</li>`
  }
  return `<nav epub:type="toc"><h1>${xml(contents)}</h1><ol>${items}${isOpen ? '</ol></li>' : ''}</ol></nav>`
}

function packageOf(book: Book): string {
  const { identifier, title, language, creator, publisher, modified, chapters, pictures = [] } = book
  const item = (id: string, href: string, type: string, properties = '') =>
    `<item id="${id}" href="${href}" media-type="${type}"${properties}/>`
  const whole = modified.toISOString().replace(/\.\d+Z$/, 'Z')
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${language}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier id="id">${xml(identifier)}</dc:identifier>
<dc:title>${xml(title)}</dc:title><dc:language>${language}</dc:language><dc:creator>${xml(creator)}</dc:creator>
${publisher ? `<dc:publisher>${xml(publisher)}</dc:publisher>` : ''}<meta property="dcterms:modified">${whole}</meta></metadata>
<manifest>${item('nav', 'nav.xhtml', 'application/xhtml+xml', ' properties="nav"')}
${item('style', 'style.css', 'text/css')}
${chapters.map(({ name }) => item(name, `${name}.xhtml`, 'application/xhtml+xml')).join('\n')}
${pictures.map(({ name, type }) => item(name.replace('.', '-'), name, type)).join('\n')}</manifest>
<spine>${[...chapters.slice(0, 1).map(({ name }) => name), 'nav', ...chapters.slice(1).map(({ name }) => name)]
    .map((id) => `<itemref idref="${id}"/>`)
    .join('')}</spine></package>`
}
