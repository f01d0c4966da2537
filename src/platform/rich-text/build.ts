import type { Block, Inline, Paragraph, RichDocument, SoundAttrs } from './document.ts'

/** A part of a text as people write it in files: a paragraph, a heading, a quotation, a figure, a picture, steps, a list. */
export type SimpleBlock =
  | { p: string }
  | { h: string }
  | { quote: string; by?: string }
  | { figure: { what: string; before?: string; after: string } }
  | { picture: string; alt: string; caption?: string; credit?: string }
  | { sound: SoundAttrs }
  | { steps: { title: string; text: string }[] }
  | { list: string[] }

/** Makes a document of simple parts. A line break within a text stays one. */
export function fromBlocks(blocks: readonly SimpleBlock[]): RichDocument {
  const content = blocks.map(toBlock)
  return { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] }
}

function toBlock(block: SimpleBlock): Block {
  if ('p' in block) return paragraph(block.p)
  if ('h' in block) return { type: 'heading', attrs: { level: 2 }, content: inline(block.h) }
  if ('quote' in block) return { type: 'quote', attrs: { by: block.by ?? '' }, content: [paragraph(block.quote)] }
  if ('figure' in block) return { type: 'figure', attrs: { before: '', ...block.figure } }
  if ('picture' in block) {
    const { picture: id, alt, caption = '', credit = '' } = block
    return { type: 'picture', attrs: { id, alt, caption, credit } }
  }
  if ('sound' in block) return { type: 'sound', attrs: block.sound }
  if ('steps' in block) {
    return {
      type: 'steps',
      content: block.steps.map(({ title, text }) => ({ type: 'step', attrs: { title }, content: [paragraph(text)] })),
    }
  }
  return { type: 'bulletList', content: block.list.map((text) => ({ type: 'listItem', content: [paragraph(text)] })) }
}

function paragraph(text: string): Paragraph {
  const content = inline(text)
  return content.length > 0 ? { type: 'paragraph', content } : { type: 'paragraph' }
}

function inline(text: string): Inline[] {
  return text
    .normalize('NFC')
    .split('\n')
    .flatMap((line, index): Inline[] => [
      ...(index > 0 ? [{ type: 'hardBreak' } as const] : []),
      ...(line ? [{ type: 'text', text: line } as const] : []),
    ])
}
