import { isSafeLink } from '#platform/rich-text/safe-link.ts'
import type { Ask } from './dialog.ts'
import { words } from './words.ts'

/** What is asked for each part that is filled in through a dialog. */
export function asks(): Record<'picture' | 'figure' | 'videoLink' | 'sound' | 'link', Ask[]> {
  const text = words()
  const mustBeSafe = (web: boolean) => (value: string) =>
    value === '' || isSafeLink(value, { web }) ? undefined : text.badLink
  return {
    picture: [
      { name: 'alt', label: text.alt, required: true },
      { name: 'caption', label: text.caption },
      { name: 'credit', label: text.credit },
    ],
    figure: [
      { name: 'what', label: text.what, required: true },
      { name: 'before', label: text.before },
      { name: 'after', label: text.after, required: true },
    ],
    videoLink: [
      { name: 'href', label: text.href, required: true, check: mustBeSafe(true) },
      { name: 'title', label: text.title, required: true },
    ],
    sound: [
      { name: 'title', label: text.title, required: true },
      { name: 'transcript', label: text.transcript, required: true },
      { name: 'credit', label: text.recordedBy },
    ],
    link: [{ name: 'href', label: text.href, hint: text.removeLink, check: mustBeSafe(false) }],
  }
}
