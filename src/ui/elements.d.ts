import type { ComponentChildren } from 'preact'

/** The custom elements of `client/elements`, so that pages may write them. */
type ElementProps = { children?: ComponentChildren; class?: string; id?: string; hidden?: boolean }

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'char-count': ElementProps & { 'data-max': number }
      'keep-draft': ElementProps & { 'data-key': string }
      'show-when': ElementProps & { 'data-name': string; 'data-value': string }
      'file-drop': ElementProps & { 'data-max-bytes'?: number | undefined }
      'dirty-guard': ElementProps
      'story-editor': ElementProps & { name: string; upload?: string }
    }
  }
}
