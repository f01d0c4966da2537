import type { ComponentChildren } from 'preact'

/** wait: ring · doing: half · ok: tick · late: triangle · new: diamond · hold: bars · no: cross · gold: star, honours only. */
export type TagKind = 'wait' | 'doing' | 'ok' | 'late' | 'new' | 'hold' | 'no' | 'gold'

/** A state: always a word, with a shape before it. Colour only helps. */
export function Tag({ kind, children }: { kind: TagKind; children: ComponentChildren }) {
  return <span class={`tag ${kind}`}>{children}</span>
}
