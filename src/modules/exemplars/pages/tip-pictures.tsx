import type { Locale } from '#platform/i18n.ts'
import { Section } from '#ui/section.tsx'
import { t } from '../messages/tip.ts'
import { paths } from '../paths.ts'

type Props = { tipId: string; count: number; locale: Locale }

/** The pictures that came with a tip, for whoever handles it: seen here and nowhere else. */
export function TipPictures({ tipId, count, locale }: Props) {
  const text = t(locale)
  if (count === 0) return null
  return (
    <Section id="anh" title={text.pictures} small={text.picturesSmall}>
      <div class="tip-pictures">
        {Array.from({ length: count }, (_, at) => (
          <a key={at} href={paths.tipPicture(tipId, at + 1)}>
            <img src={paths.tipPicture(tipId, at + 1)} alt={text.pictureNo(at + 1)} loading="lazy" />
          </a>
        ))}
      </div>
    </Section>
  )
}
