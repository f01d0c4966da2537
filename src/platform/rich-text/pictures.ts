import type { PictureAttrs, RichDocument } from './document.ts'

/** The pictures a document shows, in order: to fetch them at once, and to know where a picture is used. */
export function picturesOf(doc: RichDocument): PictureAttrs[] {
  return doc.content.flatMap((block) => (block.type === 'picture' ? [block.attrs] : []))
}
