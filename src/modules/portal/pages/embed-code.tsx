import type { Locale } from '#platform/i18n.ts'
import { Section } from '#ui/section.tsx'
import { siteAddress } from '#ui/site.ts'
import { t } from '../messages/embed.ts'
import { feedPath, inLanguage, paths } from '../paths.ts'
import { type Unit, unitName } from '../register.ts'

/** How another site shows the newest stories of a unit: code to copy, with script and without (plan III.2.a). */
export function EmbedCode({ unit, locale }: { unit: Unit; locale: Locale }) {
  const text = t(locale)
  const frame = siteAddress(inLanguage(locale, paths.embed(unit.slug)))
  const name = unitName(unit, locale).replaceAll('"', '')
  const language = locale === 'vi' ? '' : ` ngon-ngu="${locale}"`
  const ways = [
    {
      how: text.byFrame,
      code: `<iframe src="${frame}" title="${name}" width="100%" height="420" loading="lazy"></iframe>`,
    },
    {
      how: text.byElement,
      code: `<script src="${siteAddress(paths.embedScript)}" defer></script>
<guong-sang-cot don-vi="${unit.slug}"${language} title="${name}"></guong-sang-cot>`,
    },
    { how: text.byFeed, code: siteAddress(feedPath('/feed.xml', { unit: unit.slug })) },
  ]
  return (
    <Section id="nhung" title={text.title} wrap>
      <p class="prose">{text.intro}</p>
      {ways.map(({ how, code }) => (
        <figure class="code" key={how}>
          <figcaption>{how}</figcaption>
          <pre tabindex={0} lang="en">
            <code>{code}</code>
          </pre>
        </figure>
      ))}
    </Section>
  )
}
