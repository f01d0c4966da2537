import type { Block, Inline, List, RichDocument } from './document.ts'

/**
 * The words of a document without their form, a blank line between parts: for search, speech, counting, comparing.
 * Captions of pictures are left out unless asked for.
 */
export function plainText(doc: RichDocument, { captions = false }: { captions?: boolean } = {}): string {
  return doc.content
    .flatMap((block) => ofBlock(block, captions))
    .filter((part) => part.trim() !== '')
    .join('\n\n')
}

function ofBlock(block: Block, captions: boolean): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [ofInline(block.content)]
    case 'bulletList':
    case 'orderedList':
      return ofList(block)
    case 'quote':
      return [...block.content.map(({ content }) => ofInline(content)), block.attrs.by]
    case 'steps':
      return block.content.flatMap(({ attrs, content }) => [
        attrs.title,
        ...content.map((one) => ofInline(one.content)),
      ])
    case 'figure': {
      const { what, before, after } = block.attrs
      return [`${what}: ${[before, after].filter(Boolean).join(' → ')}`]
    }
    case 'videoLink':
      return [block.attrs.title]
    case 'sound':
      return [block.attrs.title, block.attrs.transcript]
    case 'picture':
      return captions ? [block.attrs.caption || block.attrs.alt] : []
  }
}

function ofList(list: List): string[] {
  return list.content.flatMap((item) =>
    item.content.flatMap((part) => (part.type === 'paragraph' ? [ofInline(part.content)] : ofList(part))),
  )
}

function ofInline(content: Inline[] = []): string {
  return content.map((part) => (part.type === 'text' ? part.text : '\n')).join('')
}
