import type { Locale } from '#platform/i18n.ts'
import { numberIn } from '#platform/text/local.ts'
import { t } from '../messages/listen.ts'
import { paths } from '../paths.ts'
import type { Sound } from '../queries/sounds.ts'

/** Hearing a story: the browser's own player, nothing fetched before it is asked for. */
export function Listen({ sound, locale, label }: { sound: Sound; locale: Locale; label?: string }) {
  const text = t(locale)
  const name = label ?? text.listen
  const megabytes = numberIn(locale, sound.size / 1_000_000, 1)
  return (
    <figure class="listen">
      {/* biome-ignore lint/a11y/useMediaCaption: its words are the story itself, on the same page */}
      <audio controls preload="none" src={paths.sound(sound.sha256)} aria-label={name} />
      <figcaption>
        {name} · {text[sound.soundKind]} · <span class="num">{megabytes} MB</span>
      </figcaption>
    </figure>
  )
}
