import type { Locale } from '#platform/i18n.ts'
import { numberIn } from '#platform/text/local.ts'
import { t } from '../messages/listen.ts'
import { paths } from '../paths.ts'
import type { Sound } from '../queries/sounds.ts'

/** Hearing a story: the browser's own player, nothing fetched before it is asked for. */
export function Listen({ sound, locale }: { sound: Sound; locale: Locale }) {
  const text = t(locale)
  const megabytes = numberIn(locale, sound.size / 1_000_000, 1)
  return (
    <figure class="listen">
      {/* biome-ignore lint/a11y/useMediaCaption: its words are the story itself, on the same page */}
      <audio controls preload="none" src={paths.sound(sound.sha256)} aria-label={text.listen} />
      <figcaption>
        {text.listen} · {text[sound.soundKind]} · <span class="num">{megabytes} MB</span>
      </figcaption>
    </figure>
  )
}
