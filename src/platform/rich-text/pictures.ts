import type { PictureAttrs, RichDocument, SoundAttrs } from './document.ts'

/** The pictures a document shows, in order: to fetch them at once, and to know where a picture is used. */
export function picturesOf(doc: RichDocument): PictureAttrs[] {
  return doc.content.flatMap((block) => (block.type === 'picture' ? [block.attrs] : []))
}

/** The sounds a document holds, in order. */
export function soundsOf(doc: RichDocument): SoundAttrs[] {
  return doc.content.flatMap((block) => (block.type === 'sound' ? [block.attrs] : []))
}

/** The videos a document links to, in order. */
export function videosOf(doc: RichDocument): { href: string; title: string }[] {
  return doc.content.flatMap((block) => (block.type === 'videoLink' ? [block.attrs] : []))
}

/** The same text with each picture and sound named by its copy, as in a translation. */
export function withCopies(doc: RichDocument, copies: ReadonlyMap<string, string>): RichDocument {
  const copied = <T extends { id: string }>(attrs: T): T => ({ ...attrs, id: copies.get(attrs.id) ?? attrs.id })
  return {
    ...doc,
    content: doc.content.map((block) =>
      block.type === 'picture'
        ? { ...block, attrs: copied(block.attrs) }
        : block.type === 'sound'
          ? { ...block, attrs: copied(block.attrs) }
          : block,
    ),
  }
}
