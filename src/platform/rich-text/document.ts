/** The words of a story as they are stored: ProseMirror's JSON, of the kinds that `schema.ts` names and no other. */
export type RichDocument = { type: 'doc'; content: Block[] }

export type Block =
  | Paragraph
  | { type: 'heading'; attrs: { level: 2 | 3 }; content?: Inline[] }
  | List
  | { type: 'quote'; attrs: { by: string }; content: Paragraph[] }
  | { type: 'picture'; attrs: PictureAttrs }
  | { type: 'figure'; attrs: FigureAttrs }
  | { type: 'steps'; content: Step[] }
  | { type: 'videoLink'; attrs: { href: string; title: string } }
  | { type: 'sound'; attrs: SoundAttrs }

export type Paragraph = { type: 'paragraph'; content?: Inline[] }
export type List = { type: 'bulletList' | 'orderedList'; content: ListItem[] }
export type ListItem = { type: 'listItem'; content: (Paragraph | List)[] }
export type Step = { type: 'step'; attrs: { title: string }; content: Paragraph[] }
/** A stored picture, named by its id; the alternative text is for those who cannot see it. */
export type PictureAttrs = { id: string; alt: string; caption: string; credit: string }
/** A stored sound, named by its id; the transcript is for those who cannot hear it. */
export type SoundAttrs = { id: string; title: string; transcript: string; credit: string }
/** One thing that changed, in numbers: `what` was `before` and is `after`. */
export type FigureAttrs = { what: string; before: string; after: string }

export type Inline = Text | { type: 'hardBreak' }
export type Text = { type: 'text'; text: string; marks?: Mark[] }
export type Mark = { type: 'bold' } | { type: 'italic' } | { type: 'link'; attrs: { href: string } }
