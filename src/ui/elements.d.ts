import type { ComponentChildren } from 'preact'

/** The custom elements of `client/elements` and `client/portal`, so that pages may write them. */
type ElementProps = { children?: ComponentChildren; class?: string; id?: string; hidden?: boolean }

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'char-count': ElementProps & { 'data-max': number }
      'keep-draft': ElementProps & { 'data-key': string }
      'show-when': ElementProps & { 'data-name': string; 'data-value': string }
      'file-drop': ElementProps & { 'data-max-bytes'?: number | undefined }
      'dirty-guard': ElementProps
      'focal-point': ElementProps
      'field-notes': ElementProps & { 'data-visit': string; 'data-action': string }
      'field-acts': ElementProps & { 'data-visit': string; 'data-action': string }
      'sign-pad': ElementProps & { 'data-label': string; 'data-again': string; 'data-name': string }
      'check-in': ElementProps & { 'data-roll': string; 'data-action': string }
      'display-choice': ElementProps
      'save-story': ElementProps & { 'data-on': string; 'data-off': string }
      'share-story': ElementProps & { 'data-copied': string }
      'near-me': ElementProps
      'keep-list': ElementProps & { 'data-of': 'saved' | 'read' }
      'story-editor': ElementProps & { name: string; upload?: string }
    }
  }
}
