import type { Locale } from '#platform/i18n.ts'
import { t } from '../messages/keep.ts'
import { inLanguage, paths } from '../paths.ts'

/** The way to keep a story on the reader’s own machine; without script, what to do in its place. */
export function SaveStory({ locale }: { locale: Locale }) {
  const text = t(locale)
  return (
    <>
      <save-story data-on={text.save} data-off={text.unsave} hidden>
        <button class="btn" type="button">
          {text.save}
        </button>{' '}
        <a href={inLanguage(locale, paths.saved)}>{text.seeSaved}</a>
      </save-story>
      <noscript>
        <p class="small">{text.withoutScript}</p>
      </noscript>
    </>
  )
}
