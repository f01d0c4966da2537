/** An attribute of a node or mark. Text is at most `max` characters; one that is not `required` may be empty or left out. */
export type AttrSpec =
  | { kind: 'text'; max: number; required?: true }
  | { kind: 'oneOf'; values: readonly number[] }
  /** The id of a stored picture or sound. */
  | { kind: 'id' }
  /** An address that is safe to follow; `web` leaves only https pages. */
  | { kind: 'link'; web?: true }

export type NodeSpec = {
  /** What it may hold, at least how many, and what the first must be. Without it the node holds nothing. */
  holds?: { of: readonly string[]; atLeast: 0 | 1; first?: string }
  attrs?: Record<string, AttrSpec>
}

const inline = ['text', 'hardBreak'] as const
const block = [
  'paragraph',
  'heading',
  'bulletList',
  'orderedList',
  'quote',
  'picture',
  'figure',
  'steps',
  'videoLink',
  'sound',
] as const

/**
 * What a story may be made of. The editor builds its ProseMirror schema from this table and the server checks against it,
 * so that neither can let in what the other does not know.
 */
export const nodes: Record<string, NodeSpec> = {
  doc: { holds: { of: block, atLeast: 1 } },
  paragraph: { holds: { of: inline, atLeast: 0 } },
  heading: { holds: { of: inline, atLeast: 0 }, attrs: { level: { kind: 'oneOf', values: [2, 3] } } },
  bulletList: { holds: { of: ['listItem'], atLeast: 1 } },
  orderedList: { holds: { of: ['listItem'], atLeast: 1 } },
  listItem: { holds: { of: ['paragraph', 'bulletList', 'orderedList'], atLeast: 1, first: 'paragraph' } },
  quote: { holds: { of: ['paragraph'], atLeast: 1 }, attrs: { by: { kind: 'text', max: 200 } } },
  picture: {
    attrs: {
      id: { kind: 'id' },
      alt: { kind: 'text', max: 500, required: true },
      caption: { kind: 'text', max: 500 },
      credit: { kind: 'text', max: 200 },
    },
  },
  figure: {
    attrs: {
      what: { kind: 'text', max: 200, required: true },
      before: { kind: 'text', max: 100 },
      after: { kind: 'text', max: 100, required: true },
    },
  },
  steps: { holds: { of: ['step'], atLeast: 1 } },
  step: {
    holds: { of: ['paragraph'], atLeast: 1 },
    attrs: { title: { kind: 'text', max: 200, required: true } },
  },
  videoLink: {
    attrs: { href: { kind: 'link', web: true }, title: { kind: 'text', max: 200, required: true } },
  },
  sound: {
    attrs: {
      id: { kind: 'id' },
      title: { kind: 'text', max: 200, required: true },
      transcript: { kind: 'text', max: 5000, required: true },
      credit: { kind: 'text', max: 200 },
    },
  },
  text: {},
  hardBreak: {},
}

/** The ways a stretch of text may be set apart. */
export const marks: Record<string, { attrs?: Record<string, AttrSpec> }> = {
  bold: {},
  italic: {},
  link: { attrs: { href: { kind: 'link' } } },
}

/** How large a story may be. */
export const limits = { characters: 60_000, nodes: 6_000, depth: 8 }
